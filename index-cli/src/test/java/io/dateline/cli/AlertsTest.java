package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Alerts on standard output are lines of JSON and nothing else. */
class AlertsTest {
  private static final String FERRY =
      "{\"id\":\"f\",\"title\":\"Ferry sails\",\"outlet\":\"Harbour Post\","
          + "\"published\":\"2024-03-04\",\"body\":\"The ferry to Osmark sailed.\"}\n";
  private static final String TOLD =
      "{\"search\":\"ferries\",\"fate\":\"indexed\",\"id\":\"f\",\"title\":\"Ferry sails\","
          + "\"outlet\":\"Harbour Post\"";

  @TempDir Path folder;
  private Path archive = Path.of("");

  @BeforeEach
  void saveSearches() throws IOException {
    archive = folder.resolve("archive");
    Path table = folder.resolve("searches.txt");
    Files.writeString(table, "# ours\nferries | ferry -bridge\nbridges | bridge\n");
    assertThat(Run.of("index", archive, "--searches", table))
        .isEqualTo(new Run(0, "2 saved searches kept\n", ""));
  }

  @Test
  void eachNewArticleIsALineAndTheReportGoesToStandardError() {
    Run run = Run.withInput(FERRY, "index", archive, "-", "--alerts");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith(TOLD).hasLineCount(1);
    assertThat(run.err()).startsWith("1 page read");
  }

  @Test
  void withJsonTheReportIsTheLastLine() {
    Run run = Run.withInput(FERRY, "index", archive, "-", "--alerts", "--json");
    assertThat(run.out()).startsWith(TOLD).hasLineCount(2).contains("\n{\"read\":1,");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void whatIsThereAlreadyIsToldOfOnlyWhenItChanged() {
    Run.withInput(FERRY, "index", archive, "-");
    assertThat(Run.withInput(FERRY, "index", archive, "-", "--alerts").out()).isEmpty();
    String changed = FERRY.replace("sailed", "sailed at noon");
    assertThat(Run.withInput(changed, "index", archive, "-", "--alerts").out())
        .contains("\"fate\":\"updated\"")
        .hasLineCount(1);
  }

  @Test
  void aTableThatCannotBeSearchedIsNamedWithItsLine() throws IOException {
    Path table = folder.resolve("wrong.txt");
    Files.writeString(table, "ferries | ferry\nodd | (ferry\n");
    Run run = Run.of("index", archive, "--searches", table);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("dateline: " + table + ":2: 'odd' cannot be searched: ");
    assertThat(Run.of("searches", archive).out()).contains("ferry -bridge");
  }
}
