package io.dateline.source;

import io.dateline.source.ContentSniffer.Content;
import io.dateline.source.RawPage.Format;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** One file: a page, or as many as its JSON holds. */
final class FileSource implements ArticleSource {
  private final Path path;
  private final FieldMap fields;
  private final SourceLimits limits;
  private @Nullable ArticleSource records;
  private boolean opened;

  FileSource(Path path, FieldMap fields, SourceLimits limits) {
    this.path = path;
    this.fields = fields;
    this.limits = limits;
  }

  @Override
  public Optional<SourceRecord> next() throws IOException {
    try {
      if (!opened) {
        opened = true;
        Optional<SourceRecord> page = open();
        if (page.isPresent()) {
          return page;
        }
      }
      return records == null ? Optional.empty() : records.next();
    } catch (ClosedByInterruptException e) {
      throw e;
    } catch (IOException e) {
      close();
      records = null;
      return Optional.of(new SourceRecord.Unreadable(explain(path, e)));
    }
  }

  /** The file's only page; or empty, and {@link #records} hold its pages. */
  private Optional<SourceRecord> open() throws IOException {
    byte[] head = head(false);
    boolean gzip = ContentSniffer.isGzip(head);
    if (gzip) {
      head = head(true);
    }
    String name = String.valueOf(path.getFileName());
    Optional<Content> content = ContentSniffer.sniff(head, StreamContents.withoutGz(name));
    if (content.isEmpty()) {
      throw new SourceFormatException(path.toString(), StreamContents.NO_TEXT, null);
    }
    if (content.get() == Content.HTML) {
      return page(gzip, Format.HTML);
    }
    if (content.get() == Content.TEXT) {
      return page(gzip, Format.TEXT);
    }
    Reading reading = Reading.of(path.toString(), fields, limits);
    InputStream in = Files.newInputStream(path);
    try {
      records =
          StreamContents.open(reading.allowance().ofPacked(in), path.toString(), name, reading);
    } finally {
      if (records == null) {
        in.close();
      }
    }
    return Optional.empty();
  }

  private byte[] head(boolean gzip) throws IOException {
    try (InputStream in = FilePage.open(path, gzip)) {
      return in.readNBytes(ContentSniffer.HEAD_BYTES);
    }
  }

  private Optional<SourceRecord> page(boolean gzip, Format format) {
    return Optional.of(new SourceRecord.Page(new FilePage(path, gzip, format, limits)));
  }

  /** The error of reading {@code path}, in one line. */
  static SourceFormatException explain(Path path, IOException e) {
    if (e instanceof SourceFormatException known) {
      return known;
    }
    if (e instanceof ZipException || e instanceof EOFException) {
      return BoundedInputStream.damaged(path.toString(), e);
    }
    String reason;
    if (e instanceof NoSuchFileException) {
      reason = "no such file or folder";
    } else if (e instanceof AccessDeniedException) {
      reason = "may not be read; check its permissions";
    } else {
      reason = "cannot be read: " + e.getMessage();
    }
    return new SourceFormatException(path.toString(), reason, e);
  }

  /** Whether {@code path} can be read to an end: pipes and devices cannot be told to have one. */
  static boolean isReadable(Path path) {
    return Files.isRegularFile(path);
  }

  @Override
  public void close() throws IOException {
    if (records != null) {
      records.close();
    }
  }
}
