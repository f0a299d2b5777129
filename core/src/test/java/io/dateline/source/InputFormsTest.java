package io.dateline.source;

import static io.dateline.source.Inputs.bytes;
import static io.dateline.source.Inputs.concat;
import static io.dateline.source.Inputs.gzip;
import static io.dateline.source.Inputs.read;
import static io.dateline.source.Inputs.response;
import static io.dateline.source.Inputs.tar;
import static io.dateline.source.Inputs.told;
import static io.dateline.source.Inputs.warc;
import static io.dateline.source.Inputs.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.dateline.source.RawPage.Format;
import io.dateline.source.charset.Decoding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every form of input, in every packing, under its own name, another's, and none. */
final class InputFormsTest {
  private static final String STORY =
      String.join("\r\n", "The ferry left Millhaven on time.", "Nobody was aboard.", "");
  private static final String MARKUP =
      String.join("\r\n", "<!DOCTYPE html>", "<html><body><p>Calm.</p></body></html>");

  @TempDir private Path folder;

  /** A form, its usual ending, and what its pages hold. */
  enum Form {
    HTML(".html", Format.HTML, MARKUP),
    HTML_BY_NAME(".htm", Format.HTML, "Calm without any tag"),
    XHTML(
        ".xhtml",
        Format.HTML,
        "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><p>Calm.</p></html>"),
    TEXT(".txt", Format.TEXT, STORY),
    JSON(".json", Format.BODY, "one", "two"),
    JSON_LINES(".jsonl", Format.BODY, "one", "two"),
    NDJSON(".ndjson", Format.BODY, "one", "two"),
    WARC(".warc", Format.HTML, "<p>one", "<p>two"),
    WET(".wet", Format.TEXT, "Calm at the port.", "Calm at sea.");

    private final String ending;
    private final Format format;
    private final ImmutableList<String> pages;

    Form(String ending, Format format, String... pages) {
      this.ending = ending;
      this.format = format;
      this.pages = ImmutableList.copyOf(pages);
    }

    byte[] content() throws IOException {
      return concat(parts());
    }

    /** With a packing of its own: of web archives, each record is a member. */
    byte[] packed() throws IOException {
      byte[][] parts = parts();
      for (int i = 0; i < parts.length; i++) {
        parts[i] = gzip(parts[i]);
      }
      return concat(parts);
    }

    private byte[][] parts() throws IOException {
      return switch (this) {
        case JSON -> new byte[][] {bytes("[{\"body\": \"one\"},\r\n  {\"body\": \"two\"}]")};
        case JSON_LINES, NDJSON ->
            new byte[][] {bytes("{\"body\":\"one\"}\r\n"), bytes("{\"body\":\"two\"}")};
        case WARC -> new byte[][] {response("<p>one"), response("<p>two")};
        case WET ->
            new byte[][] {
              warc("conversion", "text/plain", bytes("Calm at the port.")),
              warc("conversion", "text/plain", bytes("Calm at sea."))
            };
        default -> new byte[][] {bytes(pages.getFirst())};
      };
    }

    boolean isToldByContent() {
      return this != HTML_BY_NAME;
    }
  }

  private static void assertHolds(Form form, List<SourceRecord> records) throws IOException {
    List<String> pages = new ArrayList<>();
    for (SourceRecord record : records) {
      RawPage page = Inputs.page(record);
      pages.add(Inputs.text(page));
      assertThat(page.format()).isEqualTo(form.format);
    }
    assertThat(pages).isEqualTo(form.pages);
  }

  private List<SourceRecord> file(String name, byte[] content) throws IOException {
    return Inputs.all(ArticleSource.of(Files.write(folder.resolve(name), content)));
  }

  @ParameterizedTest
  @EnumSource
  void isReadPlainAndGzippedFromAFileAFolderAndAStream(Form form) throws IOException {
    assertHolds(form, file("a" + form.ending, form.content()));
    assertHolds(form, file("b" + form.ending.toUpperCase(Locale.ROOT), form.content()));
    assertHolds(form, file("c" + form.ending + ".gz", gzip(form.content())));
    assertHolds(form, file("d" + form.ending + ".gz", form.packed()));
    if (form.isToldByContent()) {
      assertHolds(form, read(form.content()));
      assertHolds(form, read(form.packed()));
    }
    assertThat(Inputs.all(ArticleSource.of(folder))).hasSize(4 * form.pages.size());
  }

  @ParameterizedTest
  @EnumSource
  void isReadInZipTarAndPackedTar(Form form) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("deep/a" + form.ending, form.content());
    entries.put("deep/b" + form.ending + ".gz", form.packed());
    for (byte[] archive : List.of(zip(entries), tar(entries), gzip(tar(entries)))) {
      List<SourceRecord> records = file("archive", archive);
      assertHolds(form, records.subList(0, form.pages.size()));
      assertHolds(form, records.subList(form.pages.size(), records.size()));
      assertHolds(form, read(archive).subList(0, form.pages.size()));
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HTML_BY_NAME")
  void isToldByItsContentUnderAnyName(Form form) throws IOException {
    for (String name : List.of("page", "page.bin", "page.txt", "page.zip", "page.warc.gz")) {
      assertHolds(form, file(name, form.content()));
      assertHolds(form, file(name, form.packed()));
    }
  }

  @Test
  void utf16IsReadInEveryFormThatIsText() throws IOException {
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      for (String mark : List.of("", "\ufeff")) {
        for (String text : List.of(MARKUP, STORY)) {
          RawPage page = Inputs.page(file("page", (mark + text).getBytes(charset)).getFirst());
          assertThat(page.format()).isEqualTo(text.equals(MARKUP) ? Format.HTML : Format.TEXT);
          try (InputStream in = page.openStream()) {
            assertThat(Decoding.decode(in.readAllBytes(), Optional.empty(), Optional.empty()))
                .isEqualTo(text);
          }
        }
        for (Form form : List.of(Form.JSON, Form.JSON_LINES)) {
          String json = mark + new String(form.content(), StandardCharsets.UTF_8);
          assertHolds(form, file("a" + form.ending, json.getBytes(charset)));
          assertHolds(form, file("a" + form.ending + ".gz", gzip(json.getBytes(charset))));
        }
      }
    }
  }

  @Test
  void marksOfUtf8DoNotHideTheForm() throws IOException {
    for (Form form : List.of(Form.HTML, Form.JSON, Form.JSON_LINES)) {
      List<SourceRecord> records = file("page", concat(bytes("\ufeff"), form.content()));
      assertThat(records).hasSize(form.pages.size());
      assertThat(Inputs.page(records.getFirst()).format()).isEqualTo(form.format);
    }
  }

  @Test
  void emptyInputsAreEmptyPagesOrNone() throws IOException {
    assertThat(file("a.html", new byte[0])).hasSize(1);
    assertThat(file("b.jsonl", new byte[0])).isEmpty();
    assertThat(file("c.txt.gz", gzip(new byte[0]))).hasSize(1);
    assertThat(file("d.zip", zip(Map.of()))).isEmpty();
    assertThat(file("e.json", bytes("[]"))).isEmpty();
    assertThat(read(new byte[0])).hasSize(1);
  }

  @Test
  void aBrokenRecordOfADocumentCostsNoOther() throws IOException {
    String json =
        "[{\"text\":\"one\"},\n{\"text\":tru},\n{\"text\":\"}]\\\"[\"},\n 7, null,"
            + "{\"deep\":"
            + "[".repeat(500)
            + "]".repeat(500)
            + ",\"text\":\"deep\"},{\"text\":\"last\"}";
    assertThat(told(read(bytes(json))))
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("in#1 = one"),
            line -> assertThat(line).startsWith("unreadable in#17:2: broken JSON: "),
            line -> assertThat(line).isEqualTo("in#31 = }]\"["),
            line ->
                assertThat(line).isEqualTo("unreadable in#50:4: a record must be a JSON object"),
            line -> assertThat(line).endsWith(":4: a record must be a JSON object"),
            line -> assertThat(line).contains(":4: exceeds a limit: Document nesting depth"),
            line -> assertThat(line).endsWith(" = last"),
            line -> assertThat(line).endsWith(":4: the JSON array is cut off; fetch it again"));
  }

  @Test
  void aGigabyteInAMegabyteEndsAtTheLimit() throws IOException {
    // A member of a megabyte, a thousand times over.
    byte[] zeros = new byte[1 << 20];
    byte[] blanks = new byte[1 << 20];
    Arrays.fill(blanks, (byte) ' ');
    for (byte[] unit : List.of(zeros, blanks)) {
      byte[][] members = new byte[1024][];
      Arrays.fill(members, gzip(unit));
      Path bomb = Files.write(folder.resolve("bomb.html.gz"), concat(members));
      assertThat(Files.size(bomb)).isLessThan(2 << 20);
      String reason =
          unit == zeros
              ? ": is no text; give HTML, text, or JSON lines"
              : ": holds more than the limit of 16777216 bytes; split it";
      assertThat(told(read(Files.readAllBytes(bomb)))).containsExactly("unreadable in" + reason);
      SourceRecord record = Inputs.all(ArticleSource.of(bomb)).getFirst();
      if (record instanceof SourceRecord.Page page) {
        assertThatThrownBy(() -> Inputs.text(page.page())).hasMessage(bomb + reason);
      } else {
        assertThat(told(List.of(record))).containsExactly("unreadable " + bomb + reason);
      }
    }
  }

  @Test
  void bombsInAnArchiveCostNoOtherEntryUntilAllIsTooMuch() throws IOException {
    byte[] blanks = new byte[3 << 20];
    Arrays.fill(blanks, (byte) ' ');
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("first.txt", bytes("first"));
    entries.put("bomb.txt", blanks);
    entries.put("packed.txt.gz", gzip(blanks));
    entries.put("last.txt", bytes("last"));
    SourceLimits small = SourceLimits.DEFAULT.withPageBytes(1 << 20);
    for (byte[] archive : List.of(zip(entries), tar(entries), gzip(tar(entries)))) {
      assertThat(told(read(archive, small)))
          .containsExactly(
              "in!first.txt = first",
              "unreadable in!bomb.txt: holds more than the limit of 1048576 bytes; split it",
              "unreadable in!packed.txt.gz: holds more than the limit of 1048576 bytes; split it",
              "in!last.txt = last");
    }
    for (byte[] archive : List.of(zip(entries), gzip(tar(entries)))) {
      assertThat(told(read(archive, small.withUnpackedBytes(2 << 20))).getLast())
          .startsWith("unreadable in: unpacks to more than the limit of 2097152 bytes");
    }
  }
}
