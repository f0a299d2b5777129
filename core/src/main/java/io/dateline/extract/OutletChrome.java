package io.dateline.extract;

import io.dateline.article.Article;
import io.dateline.extract.chrome.OutletSamples;
import io.dateline.extract.chrome.PageLines;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The lines that recur on the pages of an outlet, learned from many of them: boilerplate, wherever
 * they stand.
 *
 * <p>A page alone tells only what looks like boilerplate; what stands on every page of its outlet
 * is known once a few others were seen. {@link #learn} takes in pages that were read alone, {@link
 * #strip} then moves what recurs from an article's body to what was removed, as {@link
 * io.dateline.article.RemovalReason#OUTLET_CHROME}.
 *
 * <pre>
 * var chrome = new OutletChrome();
 * articles.forEach(chrome::learn);
 * List&lt;Article&gt; clean = articles.stream().map(chrome::strip).toList();
 * </pre>
 *
 * <p>What is known is a function of the set of pages learned: their order makes no difference, and
 * learning a page again changes nothing. It is bounded: up to {@value OutletSamples#MOST_PAGES}
 * pages an outlet are remembered, as hashes of their lines; some 30 megabytes at the most.
 *
 * <p>Pages are of one outlet if they name it, or else come from one host, or else were read from
 * one folder or file. Not safe for concurrent use.
 */
public final class OutletChrome {
  private final OutletSamples samples;

  /** Nothing is known yet. */
  public OutletChrome() {
    this(new OutletSamples());
  }

  private OutletChrome(OutletSamples samples) {
    this.samples = samples;
  }

  /**
   * Takes in a page as extraction and recognition left it, read alone.
   *
   * @return whether it is remembered: of an outlet of many pages most are not
   */
  public boolean learn(Article article) {
    return samples.learn(article);
  }

  /**
   * The article without the lines that recur in its outlet; the very same object if it has none, or
   * would have nothing left. Officials who stood in such a line only are gone, too.
   */
  public Article strip(Article article) {
    return samples.strip(article);
  }

  /** The article as it was before {@link #strip}, but for officials who stood in what was taken. */
  public static Article restore(Article stripped) {
    return PageLines.of(stripped).restored();
  }

  /** Writes what is known, for {@link #read}. */
  public void write(DataOutput out) throws IOException {
    samples.write(out);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is something else, or damaged
   */
  public static OutletChrome read(DataInput in) throws IOException {
    return new OutletChrome(OutletSamples.read(in));
  }
}
