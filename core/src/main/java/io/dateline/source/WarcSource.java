package io.dateline.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The records of a web archive (ISO 28500), packed record by record or not. Behind a damaged record
 * it goes on at the next one that can be told.
 */
final class WarcSource implements ArticleSource {
  /** Packed or not; a header of a few hundred bytes is usual. */
  private static final long MOST_HEADER_BYTES = 64 << 10;

  /** So many places in a row that look like a record and are none: this is no web archive. */
  private static final int MOST_ATTEMPTS = 1000;

  private final String source;
  private final InputStream in;
  private final WarcBytes bytes;
  private final Reading reading;
  private @Nullable WarcReader reader;
  private @Nullable WarcRecord record;

  /** Where {@link #reader} began, and where the record that it is at begins. */
  private long origin;

  private long start;

  /** Whether the damage at {@link #start} was told already. */
  private boolean told;

  private int attempts;
  private boolean ended;

  WarcSource(String source, InputStream in, Reading reading) {
    this.source = source;
    this.in = in;
    this.bytes = new WarcBytes(in);
    this.reading = reading;
  }

  @Override
  public Optional<SourceRecord> next() throws IOException {
    while (!ended) {
      try {
        record = advance();
      } catch (ClosedByInterruptException e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        if (reader != null && origin + reader.position() > start) {
          start = origin + reader.position(); // behind the last one, which was whole
          told = false;
        }
        boolean first = !told;
        told = true;
        recover();
        if (first) {
          return damaged(e);
        }
        continue;
      }
      told = false;
      attempts = 0;
      if (record == null) {
        ended = true;
        return Optional.empty();
      }
      return Optional.of(read(record));
    }
    return Optional.empty();
  }

  private SourceRecord read(WarcRecord next) throws IOException {
    String place = place();
    try {
      return WarcPage.of(next, place, reading);
    } catch (ClosedByInterruptException e) {
      throw e;
    } catch (IOException | RuntimeException | LinkageError e) {
      told = true;
      ended = reading.allowance().isExceeded();
      return new SourceRecord.Unreadable(
          e instanceof SourceFormatException known
              ? known
              : new SourceFormatException(
                  place,
                  "the record is damaged" + (e.getMessage() == null ? "" : ": " + e.getMessage()),
                  e));
    }
  }

  /** The next record, behind all of the one before; null at the end. */
  private @Nullable WarcRecord advance() throws IOException {
    WarcReader open = reader;
    if (open == null) {
      origin = bytes.position();
      start = origin;
      open = new WarcReader(bytes);
      reader = open;
    }
    if (record != null) {
      // The reader would do the same, but would not notice a bomb.
      InputStream rest = reading.allowance().ofUnpacked(record.body().stream());
      rest.transferTo(OutputStream.nullOutputStream());
    }
    bytes.bound(MOST_HEADER_BYTES);
    Optional<WarcRecord> next = open.next();
    bytes.bound(Long.MAX_VALUE);
    start = origin + open.position();
    return next.orElse(null);
  }

  /** Goes on at the next place that looks like a record. */
  private void recover() throws IOException {
    record = null;
    bytes.bound(Long.MAX_VALUE);
    if (reader != null) {
      reader.close();
      reader = null;
    }
    ended =
        reading.allowance().isExceeded() || ++attempts > MOST_ATTEMPTS || !bytes.seek(start + 1);
  }

  private Optional<SourceRecord> damaged(Exception e) {
    return Optional.of(
        new SourceRecord.Unreadable(
            e instanceof SourceFormatException known
                ? known
                : new SourceFormatException(
                    place(), "the record is damaged or cut off; reading goes on at the next", e)));
  }

  private String place() {
    return source + "#" + start;
  }

  @Override
  public void close() throws IOException {
    if (reader != null) {
      reader.close();
    }
    in.close();
  }
}
