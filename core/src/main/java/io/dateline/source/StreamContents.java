package io.dateline.source;

import io.dateline.source.ContentSniffer.Content;
import io.dateline.source.RawPage.Format;
import io.dateline.source.charset.WideText;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.io.input.ReaderInputStream;

/** Tells what a stream holds, through its packing, and opens it. */
final class StreamContents {
  static final String NO_TEXT = "is no text; give HTML, text, or JSON lines";

  private StreamContents() {}

  /**
   * The records in {@code in}, which is closed with them.
   *
   * @param source stands for the stream in the names of records
   * @param name the file's name, as a hint; may be empty
   */
  static ArticleSource open(InputStream in, String source, String name, Reading reading)
      throws IOException {
    var stream = new BufferedInputStream(in, 1 << 16);
    byte[] head = peek(stream);
    if (ContentSniffer.isGzip(head)) {
      if (isPackedWarc(head)) {
        return new WarcSource(source, stream, reading); // its members are its records
      }
      var unpacked = new GZIPInputStream(stream, 1 << 16);
      stream = new BufferedInputStream(reading.allowance().ofUnpacked(unpacked), 1 << 16);
      head = peek(stream);
    }
    Optional<Content> content = ContentSniffer.sniff(head, withoutGz(name));
    if (content.isEmpty()) {
      throw new SourceFormatException(source, NO_TEXT, null);
    }
    return switch (content.get()) {
      case HTML -> page(stream, source, Format.HTML, reading);
      case TEXT -> page(stream, source, Format.TEXT, reading);
      case JSON_LINES ->
          new JsonLines(source, narrow(stream, head), reading.fields(), reading.limits());
      case JSON_DOCUMENT ->
          new JsonDocument(source, narrow(stream, head), reading.fields(), reading.limits());
      case WARC -> new WarcSource(source, stream, reading);
      case ZIP, TAR -> archive(stream, source, content.get(), reading);
    };
  }

  /** As UTF-8, if it is UTF-16; offsets are then those of the UTF-8. */
  private static InputStream narrow(InputStream in, byte[] head) throws IOException {
    Optional<Charset> wide = WideText.charset(head);
    return wide.isEmpty()
        ? in
        : ReaderInputStream.builder()
            .setReader(new InputStreamReader(in, wide.get()))
            .setCharset(StandardCharsets.UTF_8)
            .get();
  }

  private static ArticleSource page(InputStream in, String source, Format format, Reading reading)
      throws IOException {
    byte[] bytes = bounded(in, source, reading).readAllBytes();
    return new SingleRecord(new SourceRecord.Page(BytesPage.ofBytes(source, format, bytes)));
  }

  private static ArticleSource archive(
      InputStream in, String source, Content content, Reading reading) throws IOException {
    if (reading.depth() >= Reading.DEEPEST) {
      throw new SourceFormatException(
          source, "is an archive in an archive in an archive; unpack the outer one", null);
    }
    return content == Content.ZIP
        ? ArchiveSource.ofZip(source, in, reading)
        : ArchiveSource.ofTar(source, in, reading);
  }

  private static InputStream bounded(InputStream in, String source, Reading reading) {
    return new BoundedInputStream(in, source, reading.limits().pageBytes());
  }

  /** The error of reading {@code source}, in one line. */
  static SourceFormatException explain(String source, Throwable e) {
    if (e instanceof SourceFormatException known) {
      return known;
    }
    if (e instanceof ZipException || e instanceof EOFException) {
      return BoundedInputStream.damaged(source, (IOException) e);
    }
    String detail = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new SourceFormatException(source, "cannot be read: " + detail, e);
  }

  private static boolean isPackedWarc(byte[] head) {
    try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(head))) {
      return ContentSniffer.isWarc(unpacked.readNBytes(5));
    } catch (IOException e) {
      return false; // cut within its first bytes, so nothing else comes of it either
    }
  }

  static String withoutGz(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
  }

  private static byte[] peek(BufferedInputStream stream) throws IOException {
    stream.mark(ContentSniffer.HEAD_BYTES);
    byte[] head = stream.readNBytes(ContentSniffer.HEAD_BYTES);
    stream.reset();
    return head;
  }
}
