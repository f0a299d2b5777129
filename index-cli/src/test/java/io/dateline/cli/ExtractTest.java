package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class ExtractTest {
  private static final Path SHAPES = Path.of("../testdata/shapes");

  @Test
  void cleanBodiesAreTakenAsTheyAreUnderTheNamesThatAreMapped() {
    Run run =
        Run.withInput(
            "{\"id\": \"f-7\", \"headline\": \"Ferry late\", \"body\": \"The ferry was late.\"}\n",
            "extract",
            "-",
            "--json",
            "--map",
            "title=headline");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("\"id\":\"f-7\",\"kind\":\"article\",\"title\":\"Ferry late\"")
        .contains("\"body\":\"The ferry was late.\"")
        .hasLineCount(1);
  }

  @Test
  void aPageThatIsNoArticleHasAnIdItsKindAndWhatWasRemoved() {
    Path page = SHAPES.resolve("not-found.txt");
    Run run = Run.of("extract", page, "--json");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("{\"source\":\"" + page + "\",\"id\":\"")
        .contains("\"kind\":\"not-found\"", "\"body\":\"\"", "\"reason\":\"not-found-notice\"")
        .hasLineCount(1);
    assertThat(Run.of("extract", page, "--json")).isEqualTo(run);
  }

  @Test
  void peopleSeeTheArticleAndUnderItWhatWasStripped() {
    Path page = SHAPES.resolve("station-page.txt");
    Run run = Run.of("extract", page);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("── " + page + ": article\n")
        .containsPattern("\n\\d+ blocks removed: ")
        .containsPattern("\n\\[copyright\\] ");
  }
}
