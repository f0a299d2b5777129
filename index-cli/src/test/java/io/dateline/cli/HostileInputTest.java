package io.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that mean ill, through the command: named in one line each, and nothing else is lost. */
final class HostileInputTest {
  private static final String STORY =
      """
      Ferry late

      The ferry to the islands was late on Tuesday, the port authority said.
      It had waited for the tide, which nobody had thought of in the timetable.
      Some forty passengers spent the hours between in the waiting room of the pier.
      Nobody was aboard when it left the harbour of Millhaven in the evening.
      """;

  @TempDir private Path folder;

  private static byte[] zip(String... namesAndTexts) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }

  private void assertOneLineEach(Run run, int failures) {
    assertThat(run.err().lines())
        .hasSize(failures)
        .allMatch(line -> line.startsWith("dateline: "))
        .noneMatch(line -> line.contains("Exception") || line.contains("\u001b"));
    assertThat(run.code()).isEqualTo(failures == 0 ? ExitCode.DONE : ExitCode.INPUTS_FAILED);
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsIndexed() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Files.writeString(pages.resolve("a.txt"), STORY);
    Files.write(pages.resolve("b.bin"), new byte[] {0, 1, 2, 3});
    Files.write(pages.resolve("c\u001b[2J\nd.txt"), new byte[] {0, 1, 2, 3});
    Files.writeString(pages.resolve("e.txt"), "word\n".repeat(200_000));
    Files.writeString(
        pages.resolve("f.jsonl"), "{\"text\":\"" + "[".repeat(10) + "\n{\"body\":\"ok\"}");
    Files.writeString(pages.resolve("g.html"), "<div>".repeat(90_000) + STORY);
    Files.write(
        pages.resolve("h.zip"),
        zip("../../etc/passwd", STORY.replace("ferry", "barge"), "/x\u001b[31m.txt", "\0\1"));
    var gzip = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(gzip)) {
      out.write(new byte[20 << 20]);
    }
    Files.write(pages.resolve("i.html.gz"), gzip.toByteArray());
    Run run = Run.of("index", folder.resolve("archive"), pages, "--json");
    assertOneLineEach(run, 6);
    assertThat(run.out()).contains("\"read\":10", "\"failed\":6").doesNotContain("\u001b");
    assertOneLineEach(Run.of("extract", pages), 6);
    assertThat(Run.of("extract", pages).out()).doesNotContain("\u001b", "\n.txt");
    assertThat(Run.of("search", folder.resolve("archive"), "barge").out())
        .startsWith("1 article\n")
        .doesNotContain("\u001b");
    assertThat(Files.exists(folder.resolve("etc"))).isFalse();
  }

  @Test
  void standardInputMayHoldAnything() throws IOException {
    assertThat(Run.withInput(zip("a.txt", STORY), "extract", "-").out())
        .startsWith("── standard input!a.txt: article\n");
    assertOneLineEach(Run.withInput(new byte[] {0, 1, 2}, "extract", "-"), 1);
    assertOneLineEach(Run.withInput("[".repeat(1_000_000), "extract", "-"), 0);
    assertOneLineEach(Run.withInput("{\"a\":".repeat(300_000), "extract", "-"), 1);
  }

  @Test
  void limitsCanBeSet() throws IOException {
    Path page = Files.writeString(folder.resolve("a.txt"), STORY);
    Run run = Run.of("extract", page, "--limit", "page-bytes=100");
    assertOneLineEach(run, 1);
    assertThat(run.err()).contains("holds more than the limit of 100 bytes");
    assertThat(Run.of("extract", page, "--limit", "parts=3").err())
        .contains("elements or lines, the limit is 3");
    assertThat(Run.of("extract", page, "--limit", "pages=3"))
        .isEqualTo(
            new Run(
                ExitCode.ERROR,
                "",
                "dateline: --limit knows no limit 'pages'; there are entries, page-bytes, parts,"
                    + " ratio, text-bytes, unpacked-bytes\n"));
    assertThat(Run.of("extract", page, "--limit", "parts=0").code()).isEqualTo(ExitCode.ERROR);
  }
}
