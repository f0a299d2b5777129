package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts of jshell lines against an archive: their whole output, and how they end. */
final class ShellScriptTest {
  @TempDir static Path folder;
  private static Path archive;

  @BeforeAll
  static void writeArchive() throws IOException {
    archive = SampleArchive.write(folder.resolve("archive"));
  }

  @Test
  void aScriptPrintsItsValuesAndWhatItPrints() throws IOException {
    Path script =
        Files.writeString(
            folder.resolve("script.jsh"),
            """
            // What do we have?
            var all = news.search("ferry")
            all.total()
            all.facet(OUTLET)
            int twice(int number) {
              return 2 * number;
            }
            twice(21); "one \\"line\\""
            for (var hit : news.search("phares").hits()) {
              System.out.println("été: " + hit.article().title().get());
            }
            all.hits().size() > 9 ? "many" : "few"
            news.officials("brekke")
            news.search(ArticleQuery.builder("herring").from(LocalDate.of(2021, 1, 1)).build())
            news.help()
            """);
    Golden.check("shell-script", Run.of("shell", archive, script).text());
  }

  @Test
  void aScriptFromStandardInputIsRunWithoutBeingAsked() {
    Run run = Run.withInput("news.stats().documents()\n", "shell", archive);
    assertThat(run).isEqualTo(new Run(0, "6\n", ""));
    assertThat(Run.withInput("1 + 1", "shell", archive, "-")).isEqualTo(new Run(0, "2\n", ""));
  }

  @Test
  void anErrorOfTheCompilerStopsTheScriptAndNamesTheLine() throws IOException {
    Path script =
        Files.writeString(
            folder.resolve("wrong.jsh"), "1\n\nnews.serch(\"ferry\")\nSystem.out.println(2)\n");
    Run run = Run.of("shell", archive, script);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEqualTo("1\n");
    assertThat(run.err())
        .startsWith("dateline: " + script + ":3: cannot find symbol")
        .contains("serch")
        .hasLineCount(1);
  }

  @Test
  void anExceptionStopsTheScriptAndNamesTheLine() {
    Run run =
        Run.withInput(
            "1\nvar q = ArticleQuery.builder(\"x\")\n    .limit(0)\n2\n".replace("\n    ", ""),
            "shell",
            archive);
    assertThat(run)
        .isEqualTo(
            new Run(
                1,
                "1\n",
                "dateline: standard input:2: IllegalArgumentException: limit must be > 0 (got:"
                    + " 0)\n"));
  }

  @Test
  void aScriptThatEndsTooSoonIsAnErrorOfTheLineItBeganOn() {
    Run run = Run.withInput("1\n\nif (true) {\n  2;\n", "shell", archive);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo("dateline: standard input:3: is not complete at the end of the script\n");
  }

  @Test
  void commandsOfTheToolAreRefused() {
    Run run = Run.withInput("/exit\n", "shell", archive);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("dateline: standard input:1: jshell's own commands");
  }

  @Test
  void aScriptThatIsNotThereIsAnErrorOfTheCommand() {
    Path absent = folder.resolve("absent.jsh");
    assertThat(Run.of("shell", archive, absent))
        .isEqualTo(new Run(2, "", "dateline: " + absent + ": there is no such file or folder\n"));
  }
}
