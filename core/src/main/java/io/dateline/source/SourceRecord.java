package io.dateline.source;

import static java.util.Objects.requireNonNull;

/** One input record: a page, or the reason why there is none. */
public sealed interface SourceRecord {

  /** Where it was read: {@code path}, {@code path!entry}, or {@code path#offset}. */
  String source();

  /**
   * A record that was read.
   *
   * @param page the page
   */
  record Page(RawPage page) implements SourceRecord {
    public Page {
      requireNonNull(page, "page");
    }

    @Override
    public String source() {
      return page.source();
    }
  }

  /**
   * A record that could not be read.
   *
   * @param error what is wrong, where, and what to do
   */
  record Unreadable(SourceFormatException error) implements SourceRecord {
    public Unreadable {
      requireNonNull(error, "error");
    }

    @Override
    public String source() {
      return error.source();
    }
  }
}
