package io.dateline.source;

import io.dateline.source.ContentSniffer.Content;
import io.dateline.source.RawPage.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Makes a page of a record of a web archive, if it holds one. */
final class WarcPage {
  /** No server packs what it sends more often. */
  private static final int MOST_ENCODINGS = 3;

  private WarcPage() {}

  /** The page in {@code record}, or why there is none. */
  static SourceRecord of(WarcRecord record, String place, Reading reading) throws IOException {
    String kind = record.type().toLowerCase(Locale.ROOT);
    return switch (kind) {
      case "response" -> response(record, place, reading);
      case "resource", "conversion" ->
          page(record, place, record.contentType(), record.body().stream(), List.of(), reading);
      default -> new SourceRecord.Skipped(place, "a WARC " + OneLine.of(kind) + " record");
    };
  }

  /** Pages of errors are pages: the extraction tells what is not found from what is. */
  private static SourceRecord response(WarcRecord record, String place, Reading reading)
      throws IOException {
    if (!(record instanceof WarcResponse response)
        || !record.contentType().base().equals(MediaType.HTTP)) {
      return new SourceRecord.Skipped(place, "a response that is not HTTP");
    }
    HttpResponse http = response.http();
    int status = http.status();
    if (status < 200 || (status >= 300 && status < 400)) {
      return new SourceRecord.Skipped(place, "an HTTP response without a page (" + status + ")");
    }
    List<String> encodings =
        http.headers().all("Content-Encoding").stream()
            .flatMap(value -> Arrays.stream(value.split(",", 10)))
            .map(value -> value.strip().toLowerCase(Locale.ROOT))
            .filter(value -> !value.isEmpty() && !value.equals("identity"))
            .toList();
    return page(record, place, http.contentType(), http.body().stream(), encodings, reading);
  }

  private static SourceRecord page(
      WarcRecord record,
      String place,
      MediaType type,
      InputStream body,
      List<String> encodings,
      Reading reading)
      throws IOException {
    if (!mayBeText(type)) {
      return new SourceRecord.Skipped(place, "of the type " + OneLine.of(type.base().toString()));
    }
    InputStream in = reading.allowance().ofUnpacked(body);
    if (encodings.size() > MOST_ENCODINGS) {
      throw new SourceFormatException(place, "is packed more than three times over", null);
    }
    for (int i = encodings.size() - 1; i >= 0; i--) {
      in = reading.allowance().ofUnpacked(decode(in, encodings.get(i), place));
    }
    byte[] bytes = new BoundedInputStream(in, place, reading.limits().pageBytes()).readAllBytes();
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, ContentSniffer.HEAD_BYTES));
    Optional<Content> content = ContentSniffer.sniff(head, isMarkup(type) ? ".html" : "");
    if (content.isEmpty()) {
      return new SourceRecord.Skipped(place, "no text, whatever its type says");
    }
    Format format = content.get() == Content.HTML ? Format.HTML : Format.TEXT;
    Optional<String> target =
        record.headers().first("WARC-Target-URI").map(uri -> uri.replaceAll("^<|>$", "").strip());
    PageMetadata metadata =
        target.filter(uri -> uri.matches("(?i)https?://\\S{1,8000}")).isPresent()
            ? PageMetadata.ofUrl(target.get())
            : PageMetadata.NONE;
    PageMetadata dated =
        record.headers().first("WARC-Date").map(metadata::withFetched).orElse(metadata);
    return new SourceRecord.Page(BytesPage.of(place, format, charset(type), dated, bytes));
  }

  private static InputStream decode(InputStream in, String encoding, String place)
      throws IOException {
    return switch (encoding) {
      case "gzip", "x-gzip" -> gunzip(in);
      case "deflate" -> new InflaterInputStream(in);
      default ->
          throw new SourceFormatException(
              place, "is packed by '" + encoding + "', which cannot be read", null);
    };
  }

  /** Archives made by browsers keep the header of what they have unpacked already. */
  private static InputStream gunzip(InputStream in) throws IOException {
    byte[] head = in.readNBytes(2);
    var whole = new java.io.SequenceInputStream(new ByteArrayInputStream(head), in);
    return ContentSniffer.isGzip(head) ? new GZIPInputStream(whole, 1 << 13) : whole;
  }

  private static boolean mayBeText(MediaType type) {
    return isMarkup(type)
        || type.base().equals(MediaType.PLAIN_TEXT)
        || type.base().equals(MediaType.OCTET_STREAM); // also stands for no type at all
  }

  private static boolean isMarkup(MediaType type) {
    return type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
  }

  private static Optional<Charset> charset(MediaType type) {
    String name = type.parameters().getOrDefault("charset", "").replaceAll("[\"']", "").strip();
    if (name.isEmpty()) {
      return Optional.empty(); // most have none, and the JDK looks long for what has no name
    }
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // the page itself must tell
    }
  }
}
