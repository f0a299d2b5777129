package io.dateline.index;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What became of one record of a source: a line of the ledger.
 *
 * @param source where it was read
 * @param fate what became of it
 * @param id the article's id, where there is one
 * @param detail the kind of a page that is no article, what a skipped record is, or what was wrong
 *     with one that failed
 */
public record IngestEvent(String source, Fate fate, Optional<String> id, Optional<String> detail) {

  /** What can become of a record. */
  public enum Fate {
    INDEXED,
    UPDATED,
    UNCHANGED,
    NOT_ARTICLE,
    SKIPPED,
    FAILED
  }

  public IngestEvent {
    requireNonNull(source, "source");
    requireNonNull(fate, "fate");
    requireNonNull(id, "id");
    requireNonNull(detail, "detail");
  }
}
