package io.dateline.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** One stream, such as standard input: a page, or as many as it holds. */
final class StreamSource implements ArticleSource {
  private final InputStream in;
  private final String name;
  private final Reading reading;
  private @Nullable ArticleSource records;
  private boolean opened;

  StreamSource(InputStream in, String name, FieldMap fields, SourceLimits limits) {
    this.in = in;
    this.name = name;
    this.reading = Reading.of(name, fields, limits);
  }

  @Override
  public Optional<SourceRecord> next() throws IOException {
    try {
      if (!opened) {
        opened = true;
        records = StreamContents.open(reading.allowance().ofPacked(in), name, "", reading);
      }
      return records == null ? Optional.empty() : records.next();
    } catch (SourceFormatException | ZipException | EOFException e) {
      records = null;
      return Optional.of(new SourceRecord.Unreadable(StreamContents.explain(name, e)));
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
