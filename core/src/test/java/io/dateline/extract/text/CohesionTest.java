package io.dateline.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CohesionTest {
  private static final List<String> NAMES = names();

  @Test
  void aStoryRepeatsItsWordsAndATeaserSaysThemOnce() {
    List<Line> lines =
        Line.of(
            """
            The harbour of Kelmouth will have a second ferry.
            The ferry leaves Kelmouth at noon and comes back at dusk.
            Seven goals in one evening: the cup goes north.
            """);

    assertThat(value(lines, 0, 1, "shared-near")).isGreaterThan(value(lines, 0, 2, "shared-near"));
    assertThat(value(lines, 0, 2, "said-once")).isEqualTo(1);
  }

  @Test
  void aLineOfTheBestRunIsNotComparedWithItself() {
    List<Line> lines = Line.of("Nobody else mentions this harbour.");

    assertThat(value(lines, 0, 0, "shared-with-best-around")).isZero();
  }

  /** Both words of the first line; smoothed, of the five of both lines. */
  @Test
  void aLineSharesWhatStandsInTheBestRun() {
    List<Line> lines =
        Line.of(
            """
            Harbour ferry
            The ferry of the harbour is late.
            """);

    assertThat(value(lines, 1, 0, "shared-with-best-around")).isEqualTo(0.4);
  }

  /** A feature of a line on a page whose best run is line {@code best}. */
  private static double value(List<Line> lines, int best, int line, String name) {
    var row = FeatureRow.ofValues(NAMES.size());
    new Cohesion(new TellingWords(lines), best, best).describe(line, row);
    return row.values()[NAMES.indexOf(name)];
  }

  private static List<String> names() {
    var row = FeatureRow.ofNames();
    new Cohesion(new TellingWords(Line.of("One line.")), 0, 0).describe(0, row);
    return row.names();
  }
}
