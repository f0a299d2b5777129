package io.dateline.index;

import static java.util.Objects.requireNonNull;

import io.dateline.article.layout.Bars;
import io.dateline.article.layout.Sheet;
import io.dateline.article.layout.Table;
import java.time.Duration;

/**
 * What became of the articles of an archive that were recognized anew: {@code read} is the sum of
 * the others.
 *
 * @param read articles read; all of the archive's, unless the run was interrupted
 * @param updated articles of which something was recognized otherwise than before
 * @param unchanged the others
 * @param elapsed until the commit
 */
public record RetagReport(long read, long updated, long unchanged, Duration elapsed) {

  public RetagReport {
    requireNonNull(elapsed, "elapsed");
    if (updated + unchanged != read) {
      throw new IllegalArgumentException(
          "read " + read + " articles, but accounts for " + (updated + unchanged));
    }
  }

  /** How many were read, and a line each for those updated and those not. */
  @Override
  public String toString() {
    var page = new Sheet(80, false);
    page.add(Bars.of(read, "article", "articles") + " read");
    new Table("rl")
        .row(Bars.number(updated), "updated")
        .row(Bars.number(unchanged), "unchanged")
        .print(page, "  ");
    return page.toString();
  }
}
