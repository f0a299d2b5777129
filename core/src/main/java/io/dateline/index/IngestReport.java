package io.dateline.index;

import static java.util.Objects.requireNonNull;

import io.dateline.article.PageKind;
import io.dateline.article.layout.Bars;
import io.dateline.article.layout.Sheet;
import io.dateline.article.layout.Table;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What became of every record of a source: {@code read} is the sum of all the others.
 *
 * @param read records read
 * @param indexed articles new to the archive
 * @param updated articles that replaced another text of their id
 * @param unchanged articles that were there already
 * @param notArticles pages that are none, by kind; each kind but {@link PageKind#ARTICLE} has a
 *     count, 0 included
 * @param skipped records that hold no page, such as the requests of a web archive
 * @param failed records that could not be read
 * @param failures what was wrong with the first {@value #MAX_FAILURES} of them, in order
 * @param stripped articles from which lines were taken that recur on the pages of their outlet;
 *     those of an interrupted run before this one are among them
 * @param elapsed from the first record to the commit
 */
public record IngestReport(
    long read,
    long indexed,
    long updated,
    long unchanged,
    Map<PageKind, Long> notArticles,
    long skipped,
    long failed,
    List<Failure> failures,
    long stripped,
    Duration elapsed) {

  /** How many failures a report describes; the rest are counted only. */
  public static final int MAX_FAILURES = 1000;

  /**
   * A record that could not be read.
   *
   * @param source where it is
   * @param message one line that names the place, what is wrong, and what to do
   */
  public record Failure(String source, String message) {
    public Failure {
      requireNonNull(source, "source");
      requireNonNull(message, "message");
    }
  }

  public IngestReport {
    notArticles = Map.copyOf(notArticles);
    failures = List.copyOf(failures);
    requireNonNull(elapsed, "elapsed");
    long sum = indexed + updated + unchanged + skipped + failed;
    for (long count : notArticles.values()) {
      sum += count;
    }
    if (sum != read) {
      throw new IllegalArgumentException("read " + read + " records, but accounts for " + sum);
    }
  }

  /** What became of the records, a line each, in eighty columns; what did not occur is left out. */
  @Override
  public String toString() {
    var page = new Sheet(80, false);
    page.add(Bars.of(read, "page", "pages") + " read");
    var table = new Table("rl");
    row(table, indexed, "indexed");
    row(table, updated, "updated");
    row(table, unchanged, "unchanged");
    for (PageKind kind : PageKind.values()) {
      row(table, notArticles.getOrDefault(kind, 0L), "no article: " + kind.id());
    }
    row(table, skipped, "hold no page");
    row(table, failed, "could not be read");
    row(table, stripped, "lost lines that recur in their outlet");
    table.print(page, "  ");
    return page.toString();
  }

  private static void row(Table table, long count, String what) {
    if (count > 0) {
      table.row(Bars.number(count), what);
    }
  }
}
