package io.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DemoTest {
  @TempDir Path folder;

  @Test
  void showsOfTheTestDataWhatFitsTwoScreens() {
    Run run = demo(Path.of(".."));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .hasSizeBetween(30, 50)
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    assertThat(run.out())
        .startsWith("$ dateline index ARCHIVE testdata/pages/*/\n")
        .contains(" blocks of their text stripped")
        .contains("\n$ dateline search ARCHIVE ")
        .containsPattern("\\[[a-zA-Z]+\\]")
        .contains("\n$ dateline facets ARCHIVE ")
        .contains("█")
        .containsPattern("named in \\d+ articles(?:, \\d+ stories)?\n\noffices\n")
        .containsPattern("·█|█·");
  }

  @Test
  void saysWhereItsPagesShouldBe() {
    assertThat(demo(folder))
        .isEqualTo(
            new Run(
                2,
                "",
                "dateline: "
                    + folder.resolve("testdata/pages")
                    + ": is not there; the demo needs a checkout of the project\n"));
  }

  private static Run demo(Path home) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int code = Main.run(Terminal.of(InputStream.nullInputStream(), out, err, home), "demo");
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }
}
