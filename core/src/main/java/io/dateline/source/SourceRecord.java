package io.dateline.source;

import static java.util.Objects.requireNonNull;

/** One input record: a page, or the reason why there is none; every record is handed out. */
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

  /**
   * A record that is whole and holds no page: a request in a web archive, a link in a tar file.
   *
   * @param source where it is
   * @param reason what it is instead, such as {@code a WARC request record}
   */
  record Skipped(String source, String reason) implements SourceRecord {
    public Skipped {
      requireNonNull(source, "source");
      requireNonNull(reason, "reason");
    }
  }
}
