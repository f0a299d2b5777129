package io.dateline.source;

import static io.dateline.source.Inputs.HTML;
import static io.dateline.source.Inputs.bytes;
import static io.dateline.source.Inputs.concat;
import static io.dateline.source.Inputs.gzip;
import static io.dateline.source.Inputs.page;
import static io.dateline.source.Inputs.read;
import static io.dateline.source.Inputs.response;
import static io.dateline.source.Inputs.told;
import static io.dateline.source.Inputs.warc;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.source.RawPage.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcWriter;

final class WarcSourceTest {
  private static final byte[] INFO = warc("warcinfo", "application/warc-fields", bytes("a: b\r\n"));

  @TempDir private Path folder;

  @Test
  void responsesArePagesWithTheirAddressAndCharacterSet() throws IOException {
    byte[] german =
        response(
            "200 OK",
            "Content-Type: text/html; charset=\"ISO-8859-1\"\r\n",
            "<p>Hafen f\u00fcr alle".getBytes(ISO_8859_1));
    byte[] plain = response("200 OK", "Content-Type: text/plain\r\n", bytes("Calm seas."));
    List<SourceRecord> records = read(concat(INFO, german, plain));
    assertThat(told(records.subList(0, 1))).containsExactly("skipped in#0: a WARC warcinfo record");
    RawPage first = page(records.get(1));
    assertThat(first.source()).isEqualTo("in#" + INFO.length);
    assertThat(first.format()).isEqualTo(Format.HTML);
    assertThat(first.charset()).contains(ISO_8859_1);
    assertThat(first.metadata().url()).contains("https://www.harbourpost.example/calm");
    assertThat(first.metadata().fetched()).contains("2026-03-01T10:00:00Z");
    try (var in = first.openStream()) {
      assertThat(new String(in.readAllBytes(), ISO_8859_1)).isEqualTo("<p>Hafen f\u00fcr alle");
    }
    RawPage second = page(records.get(2));
    assertThat(second.source()).isEqualTo("in#" + (INFO.length + german.length));
    assertThat(second.format()).isEqualTo(Format.TEXT);
    assertThat(second.charset()).isEmpty();
  }

  @Test
  void offsetsOfPackedRecordsAreThoseOfTheirMembers() throws IOException {
    byte[] info = gzip(INFO);
    byte[] warc = concat(info, gzip(response("<p>one")), gzip(response("<p>two")));
    Path file = Files.write(folder.resolve("pages.warc.gz"), warc);
    List<SourceRecord> records = Inputs.all(ArticleSource.of(file));
    assertThat(records).hasSize(3);
    assertThat(records.get(1).source()).isEqualTo(file + "#" + info.length);
    assertThat(told(records).get(2)).endsWith(" = <p>two");
    assertThat(told(read(warc))).hasSize(3).last().asString().endsWith(" = <p>two");
  }

  @Test
  void whatAWriterOfWetWritesIsText() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var writer = new WarcWriter(Channels.newChannel(out))) {
      writer.write(
          new WarcConversion.Builder()
              .setHeader("WARC-Target-URI", "https://harbourpost.example/a")
              .body(MediaType.PLAIN_TEXT, bytes("Calm at the port.\nThe ferry is late."))
              .build());
    }
    RawPage page = page(read(out.toByteArray()).getFirst());
    assertThat(page.format()).isEqualTo(Format.TEXT);
    assertThat(page.metadata().url()).contains("https://harbourpost.example/a");
    assertThat(Inputs.text(page)).startsWith("Calm at the port.");
    byte[] resource = warc("resource", "text/html; charset=utf-8", bytes(HTML));
    assertThat(page(read(resource).getFirst()).charset()).contains(UTF_8);
  }

  @Test
  void recordsWithoutAPageAreSkippedWithTheirReason() throws IOException {
    byte[] warc =
        concat(
            warc("request", "application/http; msgtype=request", bytes("GET / HTTP/1.1\r\n\r\n")),
            warc("metadata", "application/warc-fields", bytes("fetchTimeMs: 3\r\n")),
            warc("revisit", "application/http; msgtype=response", bytes("HTTP/1.1 200 OK\r\n\r\n")),
            warc("response", "text/dns", bytes("20260301 harbourpost.example")),
            response("301 Moved", "Content-Type: text/html\r\nLocation: /b\r\n", bytes("moved")),
            response("200 OK", "Content-Type: image/png\r\n", bytes("png")),
            response("200 OK", "Content-Type: text/html\r\n", new byte[] {0, 1, 2, 3}),
            response("404 Not Found", "Content-Type: text/html\r\n", bytes("<p>gone")));
    assertThat(told(read(warc)))
        .extracting(line -> line.replaceAll("#\\d+", ""))
        .containsExactly(
            "skipped in: a WARC request record",
            "skipped in: a WARC metadata record",
            "skipped in: a WARC revisit record",
            "skipped in: a response that is not HTTP",
            "skipped in: an HTTP response without a page (301)",
            "skipped in: of the type image/png",
            "skipped in: no text, whatever its type says",
            "in = <p>gone");
  }

  @Test
  void transferEncodingsAreUndone() throws IOException {
    String html = "Content-Type: text/html\r\n";
    var deflated = new ByteArrayOutputStream();
    try (var deflate = new DeflaterOutputStream(deflated)) {
      deflate.write(bytes("<p>deflated"));
    }
    byte[] chunks = bytes("4\r\n<p>c\r\n6\r\nhunked\r\n0\r\n\r\n");
    byte[] packed = gzip(bytes("<p>gzipped"));
    byte[] warc =
        concat(
            response("200 OK", html + "Transfer-Encoding: chunked\r\n", chunks),
            response("200 OK", html + "Content-Encoding: gzip\r\n", packed),
            response("200 OK", html + "Content-Encoding: gzip\r\n", bytes("<p>plain after all")),
            response("200 OK", html + "Content-Encoding: deflate\r\n", deflated.toByteArray()),
            response("200 OK", html + "Content-Encoding: br\r\n", bytes("xx")),
            response("200 OK", html, bytes("<p>last")));
    List<String> told = told(read(warc));
    assertThat(told.get(0)).endsWith(" = <p>chunked");
    assertThat(told.get(1)).endsWith(" = <p>gzipped");
    assertThat(told.get(2)).endsWith(" = <p>plain after all");
    assertThat(told.get(3)).endsWith(" = <p>deflated");
    assertThat(told.get(4)).startsWith("unreadable in#").endsWith("'br', which cannot be read");
    assertThat(told.get(5)).endsWith(" = <p>last");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void behindADamagedRecordReadingGoesOnAtTheNext(boolean packed) throws IOException {
    byte[] one = packed ? gzip(response("<p>one")) : response("<p>one");
    byte[] bad = packed ? gzip(response("<p>bad")) : response("<p>bad");
    byte[] two = packed ? gzip(response("<p>two")) : response("<p>two");
    if (packed) {
      Arrays.fill(bad, 20, bad.length - 20, (byte) 0x55);
    } else {
      bad[3] = 'X';
    }
    List<String> told = told(read(concat(one, bad, two, bad, two)));
    assertThat(told).filteredOn(line -> line.endsWith("<p>two")).hasSize(2);
    assertThat(told).filteredOn(line -> line.startsWith("unreadable in#")).isNotEmpty();
    assertThat(told.getFirst()).endsWith(" = <p>one");
    assertThat(told.getLast())
        .isEqualTo("in#" + (2 * bad.length + one.length + two.length) + " = <p>two");
  }

  @Test
  void aRecordThatIsCutOffIsNamedAndTheOnesBeforeAreRead() throws IOException {
    byte[] whole = concat(response("<p>one"), response("<p>two and more of it"));
    List<String> told = told(read(Arrays.copyOf(whole, whole.length - 12)));
    assertThat(told.getFirst()).endsWith(" = <p>one");
    assertThat(told.getLast()).startsWith("unreadable in#" + response("<p>one").length + ": ");
  }

  @Test
  void aPageOverTheLimitIsNamedAndTheNextIsRead() throws IOException {
    byte[] warc = concat(response("<p>" + "x".repeat(5000)), response("<p>two"));
    List<String> told = told(read(warc, SourceLimits.DEFAULT.withPageBytes(1000)));
    assertThat(told.get(0))
        .isEqualTo("unreadable in#0: holds more than the limit of 1000 bytes; split it");
    assertThat(told.get(1)).endsWith(" = <p>two");
  }
}
