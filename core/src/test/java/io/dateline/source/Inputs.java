package io.dateline.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Makes inputs of every kind, and reads them. */
public final class Inputs {
  static final String HTML = "<!DOCTYPE html><html><body><p>Calm.</p></body></html>";

  private Inputs() {}

  static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  public static byte[] concat(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  static byte[] warc(String type, String contentType, byte[] block) {
    String header =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Target-URI: https://www.harbourpost.example/calm\r\n"
            + "WARC-Date: 2026-03-01T10:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:11111111-1111-4111-8111-111111111111>\r\n"
            + "Content-Type: "
            + contentType
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    return concat(bytes(header), block, bytes("\r\n\r\n"));
  }

  /** A response; {@code headers} are lines behind the status line. */
  static byte[] response(String status, String headers, byte[] body) {
    String head = "HTTP/1.1 " + status + "\r\n" + headers + "\r\n";
    return warc(
        "response", "application/http; msgtype=response", concat(head.getBytes(ISO_8859_1), body));
  }

  static byte[] response(String body) {
    return response("200 OK", "Content-Type: text/html\r\n", bytes(body));
  }

  static byte[] zip(Map<String, byte[]> entries) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return out.toByteArray();
  }

  static byte[] tar(Map<String, byte[]> entries) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(out, "UTF-8")) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        var header = new TarArchiveEntry(entry.getKey(), true);
        header.setSize(entry.getValue().length);
        tar.putArchiveEntry(header);
        tar.write(entry.getValue());
        tar.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }

  static List<SourceRecord> read(byte[] bytes) throws IOException {
    return read(bytes, SourceLimits.DEFAULT);
  }

  static List<SourceRecord> read(byte[] bytes, SourceLimits limits) throws IOException {
    return read(new ByteArrayInputStream(bytes), limits);
  }

  static List<SourceRecord> read(InputStream in, SourceLimits limits) throws IOException {
    return all(ArticleSource.ofStream(in, "in", FieldMap.NONE, limits));
  }

  static List<SourceRecord> all(ArticleSource source) throws IOException {
    List<SourceRecord> records = new ArrayList<>();
    try (source) {
      for (var next = source.next(); next.isPresent(); next = source.next()) {
        records.add(next.get());
        assertThat(records).hasSizeLessThan(100_000);
      }
    }
    return records;
  }

  /** A line a record: what it is, where, and what it says. */
  static List<String> told(List<SourceRecord> records) throws IOException {
    List<String> lines = new ArrayList<>();
    for (SourceRecord record : records) {
      if (record instanceof SourceRecord.Page page) {
        lines.add(page.source() + " = " + text(page.page()));
      } else if (record instanceof SourceRecord.Unreadable unreadable) {
        lines.add("unreadable " + unreadable.error().getMessage());
      } else if (record instanceof SourceRecord.Skipped skipped) {
        lines.add("skipped " + skipped.source() + ": " + skipped.reason());
      }
    }
    return lines;
  }

  static String text(RawPage page) throws IOException {
    try (InputStream in = page.openStream()) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  static RawPage page(SourceRecord record) {
    assertThat(record).isInstanceOf(SourceRecord.Page.class);
    return ((SourceRecord.Page) record).page();
  }
}
