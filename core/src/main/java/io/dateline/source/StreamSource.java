package io.dateline.source;

import io.dateline.source.ContentSniffer.Content;
import io.dateline.source.RawPage.Format;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** One stream, such as standard input: a page, or as many as its JSON holds. */
final class StreamSource implements ArticleSource {
  private final InputStream in;
  private final String name;
  private final FieldMap fields;
  private final SourceLimits limits;
  private @Nullable ArticleSource records;
  private boolean opened;

  StreamSource(InputStream in, String name, FieldMap fields, SourceLimits limits) {
    this.in = in;
    this.name = name;
    this.fields = fields;
    this.limits = limits;
  }

  @Override
  public Optional<SourceRecord> next() throws IOException {
    try {
      if (!opened) {
        opened = true;
        return open();
      }
      return records == null ? Optional.empty() : records.next();
    } catch (SourceFormatException e) {
      return unreadable(e);
    } catch (ZipException | EOFException e) {
      return unreadable(BoundedInputStream.damaged(name, e));
    }
  }

  private Optional<SourceRecord> unreadable(SourceFormatException error) {
    records = null;
    return Optional.of(new SourceRecord.Unreadable(error));
  }

  private Optional<SourceRecord> open() throws IOException {
    var stream = new BufferedInputStream(in, 1 << 16);
    byte[] head = peek(stream);
    if (ContentSniffer.isGzip(head)) {
      stream = new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16);
      head = peek(stream);
    }
    Optional<Content> content = ContentSniffer.sniff(head, "");
    if (content.isEmpty()) {
      throw new SourceFormatException(name, "is no text; give HTML, text, or JSON lines", null);
    }
    if (content.get() == Content.JSON_LINES) {
      records = new JsonLines(name, stream, fields, limits);
      return records.next();
    }
    var bounded = new BoundedInputStream(stream, name, limits.pageBytes());
    if (content.get() == Content.JSON_DOCUMENT) {
      records = new JsonDocument(name, bounded, fields);
      return records.next();
    }
    Format format = content.get() == Content.HTML ? Format.HTML : Format.TEXT;
    return Optional.of(
        new SourceRecord.Page(BytesPage.ofBytes(name, format, bounded.readAllBytes())));
  }

  private static byte[] peek(BufferedInputStream stream) throws IOException {
    stream.mark(ContentSniffer.HEAD_BYTES);
    byte[] head = stream.readNBytes(ContentSniffer.HEAD_BYTES);
    stream.reset();
    return head;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
