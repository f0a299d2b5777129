package io.dateline.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.source.RawPage.Format;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArticleSourceTest {
  private static final String HTML = "<!DOCTYPE html><html><body><p>Calm.</p></body></html>";

  @TempDir private Path folder;

  private static List<SourceRecord> all(ArticleSource source) throws IOException {
    List<SourceRecord> records = new ArrayList<>();
    try (source) {
      for (var next = source.next(); next.isPresent(); next = source.next()) {
        records.add(next.get());
        assertThat(records).hasSizeLessThan(1000);
      }
      assertThat(source.next()).isEmpty();
    }
    return records;
  }

  private static List<SourceRecord> limited(int bytes, Path... paths) throws IOException {
    return all(
        ArticleSource.of(List.of(paths), FieldMap.NONE, SourceLimits.DEFAULT.withPageBytes(bytes)));
  }

  private static List<SourceRecord> stream(byte[] bytes) throws IOException {
    return all(
        ArticleSource.ofStream(
            new ByteArrayInputStream(bytes),
            "-",
            FieldMap.NONE,
            SourceLimits.DEFAULT.withPageBytes(10_000)));
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static RawPage page(SourceRecord record) {
    assertThat(record).isInstanceOf(SourceRecord.Page.class);
    return ((SourceRecord.Page) record).page();
  }

  private static String text(RawPage page) throws IOException {
    try (InputStream in = page.openStream()) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static String error(SourceRecord record) {
    assertThat(record).isInstanceOf(SourceRecord.Unreadable.class);
    return String.valueOf(((SourceRecord.Unreadable) record).error().getMessage());
  }

  @Test
  void foldersAreReadInTheOrderOfNamesWithoutHiddenFiles() throws IOException {
    write("b.txt", "b");
    write("a/2.txt", "a2");
    write("a/10.txt", "a10");
    write("a/deep/x.txt", "x");
    write("c.txt", "c");
    write(".hidden.txt", "hidden");
    write(".git/config", "hidden");
    assertThat(all(ArticleSource.of(folder)))
        .extracting(SourceRecord::source)
        .containsExactly(
            folder.resolve("a/10.txt").toString(),
            folder.resolve("a/2.txt").toString(),
            folder.resolve("a/deep/x.txt").toString(),
            folder.resolve("b.txt").toString(),
            folder.resolve("c.txt").toString());
  }

  @Test
  void pathsAreReadInTheOrderGivenHiddenOrNot() throws IOException {
    Path b = write("b.txt", "b");
    Path hidden = write(".a.txt", "a");
    assertThat(all(ArticleSource.of(b, hidden)))
        .extracting(SourceRecord::source)
        .containsExactly(b.toString(), hidden.toString());
  }

  @Test
  void linksToFoldersAreNotFollowedAndLinksToFilesAre() throws IOException {
    write("a/one.txt", "one");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    Files.createSymbolicLink(folder.resolve("a/two.txt"), folder.resolve("a/one.txt"));
    assertThat(all(ArticleSource.of(folder)))
        .extracting(record -> text(page(record)))
        .containsExactly("one", "one");
    Path given = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("a"));
    assertThat(all(ArticleSource.of(given))).hasSize(2);
  }

  @Test
  void aMissingFileIsNamedAndTheOthersAreRead() throws IOException {
    Path missing = folder.resolve("missing.html");
    List<SourceRecord> records = all(ArticleSource.of(missing, write("a.html", HTML)));
    assertThat(error(records.get(0))).isEqualTo(missing + ": no such file or folder");
    assertThat(page(records.get(1)).format()).isEqualTo(Format.HTML);
    Path broken = Files.createSymbolicLink(folder.resolve("broken"), missing);
    assertThat(error(all(ArticleSource.of(broken)).getFirst())).startsWith(broken + ": ");
  }

  @Test
  void contentTellsTheFormatAndNotTheName() throws IOException {
    assertThat(page(limited(1000, write("a.txt", "  \n" + HTML)).getFirst()).format())
        .isEqualTo(Format.HTML);
    assertThat(page(limited(1000, write("page", "Just text.")).getFirst()).format())
        .isEqualTo(Format.TEXT);
    assertThat(page(limited(1000, write("b.html", "Bare text of a page")).getFirst()).format())
        .isEqualTo(Format.HTML);
    assertThat(page(limited(1000, write("c.json", HTML)).getFirst()).format())
        .isEqualTo(Format.HTML);
    assertThat(page(limited(1000, write("d.txt", "{{Calm}} at the port")).getFirst()).format())
        .isEqualTo(Format.TEXT);
    assertThat(page(limited(1000, write("e.txt", "[Calm] at the port")).getFirst()).format())
        .isEqualTo(Format.TEXT);
    assertThat(limited(1000, write("f.txt", "{\"text\": \"a\"}\n{\"text\": \"b\"}"))).hasSize(2);
  }

  @Test
  void gzipIsToldByContent() throws IOException {
    Path file = write("page.html", gzip(HTML.getBytes(UTF_8)));
    RawPage page = page(limited(1000, file).getFirst());
    assertThat(page.format()).isEqualTo(Format.HTML);
    assertThat(text(page)).isEqualTo(HTML);
    assertThat(text(page)).as("a second time").isEqualTo(HTML);
    Path plain = write("plain.html.gz", HTML.getBytes(UTF_8));
    assertThat(text(page(limited(1000, plain).getFirst()))).isEqualTo(HTML);
    Path lines =
        write("lines.jsonl.gz", gzip("{\"body\":\"a\"}\n{\"body\":\"b\"}".getBytes(UTF_8)));
    assertThat(limited(1000, lines)).extracting(r -> text(page(r))).containsExactly("a", "b");
  }

  @Test
  void damagedGzipIsNamed() throws IOException {
    byte[] packed = gzip((HTML + "x".repeat(5000) + HTML).getBytes(UTF_8));
    Path cut = write("cut.html.gz", Arrays.copyOf(packed, packed.length - 10));
    List<SourceRecord> records = limited(100_000, cut);
    String damage = cut + ": the gzip data is damaged or cut off; fetch it again";
    if (records.getFirst() instanceof SourceRecord.Page) {
      assertThatThrownBy(() -> text(page(records.getFirst()))).hasMessage(damage);
    } else {
      assertThat(error(records.getFirst())).isEqualTo(damage);
    }
    Path header = write("header.gz", new byte[] {0x1f, (byte) 0x8b, 1});
    assertThat(error(limited(1000, header).getFirst()))
        .isEqualTo(header + ": the gzip data is damaged or cut off; fetch it again");
    assertThat(error(stream(Arrays.copyOf(packed, 12)).getFirst()))
        .isEqualTo("-: the gzip data is damaged or cut off; fetch it again");
  }

  @Test
  void aPageOverTheLimitIsRefusedHoweverItIsPacked() throws IOException {
    byte[] bomb = gzip(new String(new char[3_000_000]).replace('\0', ' ').getBytes(UTF_8));
    assertThat(bomb.length).isLessThan(10_000);
    for (Path file :
        List.of(write("bomb.html.gz", bomb), write("large.txt", "x ".repeat(100_000)))) {
      RawPage page = page(limited(100_000, file).getFirst());
      assertThatThrownBy(() -> text(page))
          .isInstanceOf(SourceFormatException.class)
          .hasMessage(file + ": holds more than the limit of 100000 bytes; split it");
    }
    assertThat(error(stream(bomb).getFirst())).contains("holds more than the limit of 10000 bytes");
    Path exact = write("exact.txt", "x".repeat(1000));
    assertThat(text(page(limited(1000, exact).getFirst()))).hasSize(1000);
    String large = "{\"text\":\"" + "x".repeat(200_000) + "\"}";
    Path document = write("large.json", "[{\"text\":\"a\"},\n" + large + ",{\"text\":\"b\"}]");
    List<SourceRecord> records = limited(100_000, document);
    assertThat(records).hasSize(3);
    assertThat(error(records.get(1)))
        .isEqualTo(document + "#15:2: the record exceeds the limit of 100000 bytes; split it");
    assertThat(text(page(records.get(2)))).isEqualTo("b");
  }

  @Test
  void aBrokenLineIsNamedByItsNumberAndTheRestIsRead() throws IOException {
    List<String> lines =
        List.of(
            "\ufeff{\"id\": \"1\", \"text\": \"one\"}\r",
            "",
            "{\"id\": \"2\", \"text\": ",
            "[1, 2]",
            "{\"id\": \"3\"}",
            "{\"text\": \"a\"} {\"text\": \"b\"}",
            "{\"id\": 4, \"body\": \"four\", \"extra\": {\"deep\": [1]}, \"url\": null}");
    Path file = write("pages.jsonl", String.join("\n", lines));
    List<SourceRecord> records = limited(10_000, file);
    assertThat(records).hasSize(6);
    assertThat(text(page(records.get(0)))).isEqualTo("one");
    assertThat(error(records.get(1))).contains("pages.jsonl#").contains(":3: broken JSON: ");
    assertThat(error(records.get(2))).contains(":4: a record must be a JSON object");
    assertThat(error(records.get(3)))
        .contains(":5: a record needs its text in \"body\", \"html\", or \"text\"");
    assertThat(error(records.get(4))).contains(":6: more than one record stands on the line");
    RawPage last = page(records.get(5));
    assertThat(text(last)).isEqualTo("four");
    assertThat(last.format()).isEqualTo(Format.BODY);
    assertThat(last.metadata().id()).contains("4");
    assertThat(last.metadata().url()).isEmpty();
    for (SourceRecord record : records.subList(1, 5)) {
      assertThat(error(record)).doesNotContain("\n");
    }
  }

  @Test
  void aLineOverTheLimitIsPassedOver() throws IOException {
    Path file =
        write(
            "pages.jsonl",
            "{\"text\":\"a\"}\n{\"text\":\"" + "x".repeat(200_000) + "\"}\n{\"text\":\"b\"}\n");
    List<SourceRecord> records = limited(1000, file);
    assertThat(records).hasSize(3);
    assertThat(error(records.get(1))).endsWith(":2: the line exceeds the limit of 1000 bytes");
    assertThat(text(page(records.get(2)))).isEqualTo("b");
    assertThat(records.get(2).source()).isEqualTo(file + "#" + (Files.size(file) - 13));
  }

  @Test
  void aDocumentHoldsOneRecordOrAnArrayOrSeveralInARow() throws IOException {
    String record = "{\n  \"title\": \"Calm\",\n  \"text\": \"port\"\n}";
    for (String document : List.of("[" + record + "," + record + "]", record + "\n" + record)) {
      List<SourceRecord> records = limited(1000, write("a.json", document));
      assertThat(records).hasSize(2).extracting(r -> text(page(r))).containsOnly("port");
      assertThat(records).extracting(SourceRecord::source).doesNotHaveDuplicates();
      assertThat(page(records.get(1)).metadata().title()).contains("Calm");
      assertThat(stream(document.getBytes(UTF_8))).hasSize(2);
    }
    assertThat(limited(1000, write("one.json", record))).hasSize(1);
    assertThat(limited(1000, write("flat.json", "{\"text\":\"port\"}"))).hasSize(1);
    List<SourceRecord> mixed =
        limited(1000, write("mixed.json", "[\"x\", {\"id\": \"1\"}, " + record + ", {]"));
    assertThat(mixed).hasSize(4);
    assertThat(error(mixed.get(0))).contains("a record must be a JSON object");
    assertThat(error(mixed.get(1))).contains("a record needs its text");
    assertThat(text(page(mixed.get(2)))).isEqualTo("port");
    assertThat(error(mixed.get(3))).contains("broken JSON");
  }

  @Test
  void otherNamesOfFieldsAreMapped() throws IOException {
    Path file =
        write(
            "a.jsonl",
            "{\"headline\":\"Calm\",\"content\":[\"one\",\"two\"],\"by\":[\"Ada\",\"Bo\"],"
                + "\"title\":\"other\",\"language\":\" \",\"crawled\":\"2024-03-06T01:00:00Z\"}");
    var fields =
        new FieldMap(
            Map.of("title", "headline", "text", "content", "bylines", "by", "fetched", "crawled"));
    RawPage page =
        page(all(ArticleSource.of(List.of(file), fields, SourceLimits.DEFAULT)).getFirst());
    assertThat(page.metadata().title()).contains("Calm");
    assertThat(page.metadata().bylines()).containsExactly("Ada", "Bo");
    assertThat(page.metadata().language()).isEmpty();
    assertThat(page.metadata().fetched()).contains("2024-03-06T01:00:00Z");
    assertThat(text(page)).isEqualTo("one\ntwo");
    assertThat(page.format()).isEqualTo(Format.TEXT);
    assertThat(page.charset()).contains(UTF_8);
    var missing = new FieldMap(Map.of("body", "story"));
    assertThat(
            error(all(ArticleSource.of(List.of(file), missing, SourceLimits.DEFAULT)).getFirst()))
        .contains("a record needs its text in \"story\", \"html\", or \"text\"");
  }

  @Test
  void cleanTextWinsOverMarkupAndMarkupOverText() throws IOException {
    Path file =
        write(
            "a.jsonl",
            "{\"text\":\"t\",\"html\":\"h\",\"body\":\"b\"}\n{\"text\":\"t\",\"html\":\"h\"}");
    assertThat(limited(1000, file))
        .extracting(record -> page(record).format())
        .containsExactly(Format.BODY, Format.HTML);
  }

  @Test
  void anEmptyFileIsAnEmptyPageAndEmptyLinesAreNone() throws IOException {
    assertThat(text(page(limited(1000, write("a.html", "")).getFirst()))).isEmpty();
    assertThat(limited(1000, write("b.jsonl", ""))).isEmpty();
    assertThat(limited(1000, write("c.jsonl", "\n \r\n\n"))).isEmpty();
    assertThat(limited(1000, write("d.json", "[]"))).isEmpty();
    assertThat(stream(new byte[0])).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "picture.png,89504e470d0a1a0a0000",
    "paper.pdf,255044462d312e37",
    "a.html,3c68746d6c00"
  })
  void bytesThatAreNoTextAreRefused(String name, String bytes) throws IOException {
    byte[] content = java.util.HexFormat.of().parseHex(bytes);
    Path file = write(name, content);
    assertThat(error(limited(1000, file).getFirst()))
        .isEqualTo(file + ": is no text; give HTML, text, or JSON lines");
    assertThat(error(stream(content).getFirst()))
        .isEqualTo("-: is no text; give HTML, text, or JSON lines");
  }

  @Test
  void textOfAnyCommonEncodingIsHandedOnAsItIs() throws IOException {
    for (byte[] bytes :
        List.of(
            "\u00c9vora \u2014 calm".getBytes(UTF_8),
            "\ufeff\u00c9vora".getBytes(StandardCharsets.UTF_16LE),
            "\ufeff\u00c9vora".getBytes(StandardCharsets.UTF_16BE),
            "\u00c9vora \u201ccalm\u201d"
                .getBytes(java.nio.charset.Charset.forName("windows-1252")))) {
      RawPage page = page(limited(1000, write("a.txt", bytes)).getFirst());
      assertThat(page.charset()).isEmpty();
      try (InputStream in = page.openStream()) {
        assertThat(in.readAllBytes()).isEqualTo(bytes);
      }
    }
  }

  @Test
  void standardInputMayBeAPageOrLinesOrPacked() throws IOException {
    assertThat(page(stream(HTML.getBytes(UTF_8)).getFirst()).format()).isEqualTo(Format.HTML);
    byte[] lines = "{\"text\": \"a\n{\"text\":\"b\"}\n{\"text\":\"c\"}\n".getBytes(UTF_8);
    List<SourceRecord> records = stream(gzip(lines));
    assertThat(records).hasSize(3);
    assertThat(error(records.getFirst())).startsWith("-#0:1: broken JSON");
    assertThat(text(page(records.get(2)))).isEqualTo("c");
    assertThat(records.get(2).source()).startsWith("-#");
  }

  @Test
  void aSourceClosesItsStream() throws IOException {
    var closed = new boolean[1];
    var in =
        new ByteArrayInputStream(HTML.getBytes(UTF_8)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    all(ArticleSource.ofStream(in, "-", FieldMap.NONE, SourceLimits.DEFAULT));
    assertThat(closed[0]).isTrue();
  }

  @Test
  void errorsTellPlaceLineAndReason() throws IOException {
    Path file = write("a.jsonl", "[]");
    var error = ((SourceRecord.Unreadable) limited(100, file).getFirst()).error();
    assertThat(error.source()).isEqualTo(file + "#0");
    assertThat(error.line()).hasValue(1);
    assertThat(error.reason()).isEqualTo("a record must be a JSON object");
    assertThat(new SourceFormatException("a", "b", null).line()).isEmpty();
    assertThat(Optional.ofNullable(error.getCause())).isEmpty();
  }
}
