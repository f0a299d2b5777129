package io.dateline.source;

import io.dateline.source.ContentSniffer.Content;
import io.dateline.source.RawPage.Format;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
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
    } catch (IOException e) {
      close();
      records = null;
      return Optional.of(new SourceRecord.Unreadable(explain(path, e)));
    }
  }

  /** The file's only page; or empty, and {@link #records} hold its pages. */
  private Optional<SourceRecord> open() throws IOException {
    boolean gzip;
    byte[] head;
    try (InputStream in = FilePage.open(path, false)) {
      head = in.readNBytes(ContentSniffer.HEAD_BYTES);
    }
    gzip = ContentSniffer.isGzip(head);
    if (gzip) {
      try (InputStream in = FilePage.open(path, true)) {
        head = in.readNBytes(ContentSniffer.HEAD_BYTES);
      }
    }
    Optional<Content> content = ContentSniffer.sniff(head, nameWithoutGz());
    if (content.isEmpty()) {
      throw new SourceFormatException(
          path.toString(), "is no text; give HTML, text, or JSON lines", null);
    }
    return switch (content.get()) {
      case HTML -> page(gzip, Format.HTML);
      case TEXT -> page(gzip, Format.TEXT);
      case JSON_LINES -> {
        records = new JsonLines(path.toString(), stream(gzip), fields, limits);
        yield Optional.empty();
      }
      case JSON_DOCUMENT -> {
        var bounded = new BoundedInputStream(stream(gzip), path.toString(), limits.pageBytes());
        records = new JsonDocument(path.toString(), bounded, fields);
        yield Optional.empty();
      }
    };
  }

  private Optional<SourceRecord> page(boolean gzip, Format format) {
    return Optional.of(new SourceRecord.Page(new FilePage(path, gzip, format, limits)));
  }

  private InputStream stream(boolean gzip) throws IOException {
    return new BufferedInputStream(FilePage.open(path, gzip), 1 << 16);
  }

  private String nameWithoutGz() {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
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
