package io.dateline.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A stream of pages, read one by one.
 *
 * <p>What an input holds (HTML, text, JSON; packed by gzip or not) is told by its content. Not safe
 * for concurrent use: one thread pulls.
 */
public interface ArticleSource extends Closeable {

  /**
   * The next record, or empty at the end. A record that cannot be read is returned as {@link
   * SourceRecord.Unreadable} and does not end the stream.
   *
   * @throws IOException if nothing more can be read at all
   */
  Optional<SourceRecord> next() throws IOException;

  /** Every page in these files and folders, in the order given; folders in the order of names. */
  static ArticleSource of(Path... paths) {
    return of(List.of(paths), FieldMap.NONE, SourceLimits.DEFAULT);
  }

  /** As {@link #of(Path...)}, with other names of JSON fields and other limits. */
  static ArticleSource of(List<Path> paths, FieldMap fields, SourceLimits limits) {
    return new PathSource(paths, fields, limits);
  }

  /**
   * Every page in {@code in}, which is closed with the source.
   *
   * @param name stands for the path in {@link RawPage#source()} and in errors
   */
  static ArticleSource ofStream(InputStream in, String name, FieldMap fields, SourceLimits limits) {
    return new StreamSource(in, name, fields, limits);
  }
}
