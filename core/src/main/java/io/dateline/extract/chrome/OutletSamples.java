package io.dateline.extract.chrome;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import io.dateline.article.Article;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The samples of all outlets. Not safe for concurrent use. */
public final class OutletSamples {
  /** Pages remembered of an outlet, while there are few outlets. */
  public static final int MOST_PAGES = 128;

  /** Below this a share of an outlet's pages says little. */
  private static final int LEAST_PAGES = 16;

  /** Outlets with samples of full size; beyond, the size halves as their number doubles. */
  private static final int OUTLETS_IN_FULL = 256;

  /** Lines remembered of a page: its first and its last. */
  private static final int MOST_LINES = 400;

  private final TreeMap<String, OutletSample> outlets = new TreeMap<>();

  /**
   * Takes in a page that was read alone.
   *
   * @return whether it is remembered
   */
  public boolean learn(Article article) {
    String outlet = SiteKey.of(article);
    if (outlet.isEmpty()) {
      return false;
    }
    int size = size();
    OutletSample sample = outlets.computeIfAbsent(outlet, key -> new OutletSample());
    if (size() < size) {
      outlets.values().forEach(each -> each.shrink(size()));
    }
    long id = Hashing.murmur3_128().hashString(article.id(), UTF_8).asLong();
    long title = article.title().map(LineKey::of).orElse(0L);
    return sample.offer(id, size(), () -> PageLines.of(article).sample(id, title, MOST_LINES));
  }

  private int size() {
    int size = MOST_PAGES;
    for (int full = OUTLETS_IN_FULL; outlets.size() > full && size > LEAST_PAGES; full *= 2) {
      size /= 2;
    }
    return size;
  }

  /** The article without what recurs in its outlet. */
  public Article strip(Article article) {
    OutletSample sample = outlets.get(SiteKey.of(article));
    if (sample == null || sample.recurrence().isEmpty()) {
      return article;
    }
    Predicate<String> chrome = line -> sample.recurrence().isChrome(LineKey.of(line));
    return article.paragraphs().stream().anyMatch(chrome)
        ? PageLines.of(article).without(chrome)
        : article;
  }

  /** Writes all samples. */
  public void write(DataOutput out) throws IOException {
    SampleFormat.write(outlets, out);
  }

  /**
   * Reads what was written.
   *
   * @throws IOException if it is something else
   */
  public static OutletSamples read(DataInput in) throws IOException {
    var samples = new OutletSamples();
    for (Map.Entry<String, OutletSample> entry : SampleFormat.read(in).entrySet()) {
      samples.outlets.put(entry.getKey(), entry.getValue());
    }
    return samples;
  }
}
