package io.dateline.source;

import static io.dateline.source.Inputs.HTML;
import static io.dateline.source.Inputs.bytes;
import static io.dateline.source.Inputs.concat;
import static io.dateline.source.Inputs.gzip;
import static io.dateline.source.Inputs.response;
import static io.dateline.source.Inputs.tar;
import static io.dateline.source.Inputs.warc;
import static io.dateline.source.Inputs.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever the bytes are, reading ends, in records and in named errors. The long form counts {@code
 * dateline.fuzz} mutations of each reader.
 */
final class SourceFuzzTest {
  private static final SourceLimits LIMITS =
      SourceLimits.DEFAULT.withPageBytes(20_000).withUnpackedBytes(1 << 20).withEntries(300);

  enum Reader {
    TEXT,
    GZIP,
    ZIP,
    TAR,
    WARC,
    PACKED_WARC,
    JSON_LINES,
    JSON;

    List<byte[]> seeds() throws IOException {
      return switch (this) {
        case TEXT -> List.of(bytes(HTML), bytes("\ufeffCalm at the port.\r\n".repeat(20)));
        case GZIP ->
            List.of(
                gzip(bytes(HTML)),
                concat(gzip(bytes("Calm. ")), gzip(bytes("Seas. "))),
                gzip(gzip(bytes("twice"))));
        case ZIP -> List.of(zip(mixed()), stored(mixed()), zip(Map.of("in.zip", zip(mixed()))));
        case TAR -> List.of(tar(mixed()), gzip(tar(mixed())));
        case WARC -> List.of(concat(records(false)));
        case PACKED_WARC -> List.of(concat(records(true)));
        case JSON_LINES ->
            List.of(bytes("{\"id\":1,\"text\":\"one\"}\n{\"html\":[\"two\",{}]}\r\n".repeat(5)));
        case JSON ->
            List.of(
                bytes("[{\"text\":\"one\", \"x\": {\"y\": [1, 2]}},\n {\"body\": \"\\u0041\"}]"));
      };
    }
  }

  private static byte[][] records(boolean packed) throws IOException {
    byte[][] records = {
      warc("warcinfo", "application/warc-fields", bytes("a: b\r\n")),
      response("<p>one"),
      warc("request", "application/http; msgtype=request", bytes("GET / HTTP/1.1\r\n\r\n")),
      response("200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", gzip(bytes("x"))),
      response("200 OK", "Transfer-Encoding: chunked\r\n", bytes("4\r\n<p>c\r\n0\r\n\r\n")),
      warc("conversion", "text/plain", bytes("Calm at the port."))
    };
    for (int i = 0; packed && i < records.length; i++) {
      records[i] = gzip(records[i]);
    }
    return records;
  }

  private static Map<String, byte[]> mixed() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("b/page.html", bytes(HTML));
    entries.put("b/", new byte[0]);
    entries.put("packed.txt.gz", gzip(bytes("packed")));
    entries.put("x".repeat(150) + ".jsonl", bytes("{\"text\":\"one\"}\n{\"text\":\"two\"}\n"));
    entries.put("pages.warc.gz", concat(records(true)));
    entries.put("last.txt", bytes("last"));
    return entries;
  }

  private static byte[] stored(Map<String, byte[]> entries) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        var header = new ZipEntry(entry.getKey());
        var crc = new CRC32();
        crc.update(entry.getValue());
        header.setMethod(ZipEntry.STORED);
        header.setSize(entry.getValue().length);
        header.setCrc(crc.getValue());
        zip.putNextEntry(header);
        zip.write(entry.getValue());
      }
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @EnumSource
  @Timeout(60)
  void damageEndsInRecordsAndNamedErrors(Reader reader) throws IOException {
    fuzz(reader, 20261127, 300);
  }

  @Tag("slow")
  @ParameterizedTest
  @EnumSource
  void muchDamageEndsInRecordsAndNamedErrors(Reader reader) throws IOException {
    fuzz(reader, 42, Integer.getInteger("dateline.fuzz", 10_000));
  }

  private static void fuzz(Reader reader, long seed, int count) throws IOException {
    var mutations = new Mutations(seed, reader.seeds());
    for (int i = 0; i < count; i++) {
      byte[] bytes = mutations.next();
      try {
        read(bytes);
      } catch (RuntimeException | LinkageError | AssertionError | IOException e) {
        throw new AssertionError(reader + " " + seed + ", mutation " + i, e);
      }
    }
  }

  private static void read(byte[] bytes) throws IOException {
    int records = 0;
    try (ArticleSource source =
        ArticleSource.ofStream(new ByteArrayInputStream(bytes), "in", FieldMap.NONE, LIMITS)) {
      for (var next = source.next(); next.isPresent(); next = source.next()) {
        SourceRecord record = next.get();
        assertThat(++records).isLessThan(5000);
        assertThat(record.source()).startsWith("in");
        if (record instanceof SourceRecord.Page page) {
          try (InputStream in = page.page().openStream()) {
            assertThat(in.readAllBytes()).hasSizeLessThanOrEqualTo(LIMITS.pageBytes());
          }
        } else if (record instanceof SourceRecord.Unreadable unreadable) {
          assertThat(String.valueOf(unreadable.error().getMessage()))
              .startsWith("in")
              .doesNotContain("\n", "\u001b")
              .doesNotEndWith("null");
        }
      }
      assertThat(source.next()).as("behind the end").isEmpty();
    }
  }
}
