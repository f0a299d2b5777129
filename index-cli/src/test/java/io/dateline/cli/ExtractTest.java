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
  void aPageThatIsNoArticleTellsItsDay() {
    String page =
        "<head><meta property='article:published_time' content='2019-03-04T11:25:00+01:00'>"
            + "<title>Ferry late</title></head><body></body>";
    Run run = Run.withInput(page, "extract", "-", "--json");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("\"kind\":\"empty\"")
        .contains("\"published\":{\"date\":\"2019-03-04\",\"time\":\"11:25\"");
  }

  @Test
  void daysCountedBackFromTheFetchAreMarked() {
    String story = "The ferry was late, said its captain, who had waited for the tide. ".repeat(4);
    Run run =
        Run.withInput(
            "{\"html\": \"<h1>Ferry late</h1><p class='date'>Yesterday at 10:15</p><p>"
                + story
                + "</p>\", \"seen\": \"2024-03-06T09:00:00Z\"}\n",
            "extract",
            "-",
            "--json",
            "--map",
            "fetched=seen");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "\"published\":{\"date\":\"2024-03-05\",\"time\":null,\"precision\":\"day\","
                + "\"from\":\"relative\"}");
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
