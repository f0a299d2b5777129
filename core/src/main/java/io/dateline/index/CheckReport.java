package io.dateline.index;

import java.util.List;

/**
 * What a check of an archive found.
 *
 * @param articles articles that could be read
 * @param problems one line each; empty if the archive is sound
 */
public record CheckReport(long articles, List<String> problems) {

  public CheckReport {
    problems = List.copyOf(problems);
  }

  /** Whether every checksum and every invariant holds. */
  public boolean ok() {
    return problems.isEmpty();
  }
}
