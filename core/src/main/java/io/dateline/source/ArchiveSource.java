package io.dateline.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a zip or tar archive, in its order. They are read from the stream and never
 * unpacked to disk: what they are called is only a name.
 */
final class ArchiveSource implements ArticleSource {
  private static final String DAMAGED = "the archive is damaged or cut off; fetch it again";

  private final String source;
  private final ArchiveInputStream<?> archive;
  private final HeaderBound bytes;
  private final Reading reading;
  private @Nullable ArticleSource current;

  /** An entry without a known length: it is unpacked to find its end, and that counts as well. */
  private @Nullable InputStream streamed;

  private String place = "";
  private int entries;
  private boolean ended;

  private ArchiveSource(
      String source, ArchiveInputStream<?> archive, HeaderBound bytes, Reading reading) {
    this.source = source;
    this.archive = archive;
    this.bytes = bytes;
    this.reading = reading;
  }

  static ArticleSource ofZip(String source, InputStream in, Reading reading) {
    var bytes = new HeaderBound(in);
    return new ArchiveSource(source, new ZipArchiveInputStream(bytes), bytes, reading);
  }

  static ArticleSource ofTar(String source, InputStream in, Reading reading) {
    var bytes = new HeaderBound(in);
    return new ArchiveSource(source, new TarArchiveInputStream(bytes, "UTF-8"), bytes, reading);
  }

  @Override
  public Optional<SourceRecord> next() throws IOException {
    while (!ended) {
      Optional<SourceRecord> record = current == null ? enter() : more(current);
      if (record.isPresent()) {
        return record;
      }
    }
    return Optional.empty();
  }

  /** The next record of the entry that was entered; empty at its end. */
  private Optional<SourceRecord> more(ArticleSource records) throws IOException {
    try {
      Optional<SourceRecord> record = records.next();
      if (record.isEmpty()) {
        current = null;
      }
      ended = reading.allowance().isExceeded();
      return record;
    } catch (ClosedByInterruptException e) {
      throw e;
    } catch (IOException | RuntimeException | LinkageError e) {
      return failed(e);
    }
  }

  /** Goes on to the next entry; empty if {@link #current} holds its records, or it has none. */
  private Optional<SourceRecord> enter() throws IOException {
    ArchiveEntry entry;
    try {
      entry = nextEntry();
    } catch (ClosedByInterruptException e) {
      throw e;
    } catch (IOException | RuntimeException | LinkageError e) {
      ended = true;
      boolean known = e instanceof SourceFormatException;
      return unreadable(
          known
              ? StreamContents.explain(source, e)
              : new SourceFormatException(source, DAMAGED, e));
    }
    if (entry == null) {
      ended = true;
      return Optional.empty();
    }
    if (++entries > reading.limits().entries()) {
      ended = true;
      return unreadable(
          source, "holds more than the limit of " + reading.limits().entries() + " entries");
    }
    if (entry.isDirectory()) {
      return Optional.empty();
    }
    place = source + "!" + OneLine.of(entry.getName().replace('\\', '/'));
    try {
      return enter(entry);
    } catch (ClosedByInterruptException e) {
      throw e;
    } catch (IOException | RuntimeException | LinkageError e) {
      return failed(e);
    }
  }

  private @Nullable ArchiveEntry nextEntry() throws IOException {
    if (streamed != null) {
      streamed.transferTo(OutputStream.nullOutputStream());
      streamed = null;
    }
    bytes.bound();
    ArchiveEntry entry = archive.getNextEntry();
    bytes.unbound(entry instanceof TarArchiveEntry tar ? tar.getSize() : -1);
    return entry;
  }

  private Optional<SourceRecord> enter(ArchiveEntry entry) throws IOException {
    InputStream data = new EntryBytes(archive);
    if (entry instanceof TarArchiveEntry tar) {
      if (!tar.isFile() || isLink(tar) || isDevice(tar)) {
        return Optional.of(new SourceRecord.Skipped(place, kind(tar)));
      }
      if (tar.isSparse()) {
        return unreadable(place, "is a sparse file; store it as a whole");
      }
    } else if (entry instanceof ZipArchiveEntry zip) {
      if (zip.getGeneralPurposeBit().usesEncryption()) {
        return unreadable(place, "is encrypted; give it decrypted");
      }
      int method = zip.getMethod();
      boolean known = method == ZipEntry.STORED || method == ZipEntry.DEFLATED;
      if (!known || !archive.canReadEntryData(entry)) {
        return unreadable(
            place,
            "is packed by a method that cannot be read (" + method + "); pack it by deflate");
      }
      data = reading.allowance().ofUnpacked(data);
      streamed = zip.getGeneralPurposeBit().usesDataDescriptor() ? data : null;
    }
    String name = entry.getName();
    current = StreamContents.open(data, place, name, reading.inArchive());
    return Optional.empty();
  }

  private static String kind(TarArchiveEntry entry) {
    if (isLink(entry)) {
      return "a link";
    }
    return isDevice(entry) ? "a device or pipe" : "no file";
  }

  private static boolean isLink(TarArchiveEntry entry) {
    return entry.isLink() || entry.isSymbolicLink();
  }

  private static boolean isDevice(TarArchiveEntry entry) {
    return entry.isFIFO() || entry.isBlockDevice() || entry.isCharacterDevice();
  }

  /** An entry that cannot be read; the others follow, unless it used up what all may hold. */
  private Optional<SourceRecord> failed(Throwable e) {
    current = null;
    ended = reading.allowance().isExceeded();
    return unreadable(StreamContents.explain(place, e));
  }

  private static Optional<SourceRecord> unreadable(String place, String reason) {
    return unreadable(new SourceFormatException(place, reason, null));
  }

  private static Optional<SourceRecord> unreadable(SourceFormatException error) {
    return Optional.of(new SourceRecord.Unreadable(error));
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }

  /** The bytes of one entry; the archive goes on behind them. */
  private static final class EntryBytes extends FilterInputStream {
    EntryBytes(InputStream archive) {
      super(archive);
    }

    @Override
    public void close() {}
  }

  /**
   * Bounds what a tar header may read: the long names and extended headers of tar are kept in
   * memory, however long they say they are. Zip's lengths have two bytes.
   */
  private static final class HeaderBound extends FilterInputStream {
    private static final long MOST = 2 << 20;

    private long left = Long.MAX_VALUE;
    private long data = -1;
    private long read;

    HeaderBound(InputStream in) {
      super(in);
    }

    /** What is left of the entry's data is passed over first. */
    void bound() {
      left = data < 0 ? Long.MAX_VALUE : Math.max(0, data - read) + MOST;
      if (left < 0) {
        left = Long.MAX_VALUE;
      }
    }

    void unbound(long size) {
      left = Long.MAX_VALUE;
      data = size;
      read = 0;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      counted(count);
      return count;
    }

    @Override
    public long skip(long bytes) throws IOException {
      long skipped = super.skip(bytes);
      counted(skipped);
      return skipped;
    }

    private void counted(long count) throws IOException {
      if (count > 0) {
        read += count;
        left -= count;
        if (left < 0) {
          throw new IOException("a header without an end");
        }
      }
    }
  }
}
