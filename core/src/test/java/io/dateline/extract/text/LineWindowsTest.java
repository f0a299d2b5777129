package io.dateline.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineWindowsTest {
  private static final List<String> NAMES = names();

  @Test
  void wordsOfTheSiteCountInTheLineAndAroundIt() {
    List<Line> lines =
        Line.of(
            """
            The bridge opened on a wet morning.
            Subscribe to our newsletter and manage your account.
            """);

    assertThat(value(lines, 0, "site-words")).isZero();
    assertThat(value(lines, 0, "site-words-below-3")).isGreaterThan(0.3);
    assertThat(value(lines, 1, "site-words")).isEqualTo(3);
  }

  @Test
  void aCaptionStandsAboveItsCredit() {
    List<Line> lines =
        Line.of("The bridge on the morning it opened.\nPhoto: Ada Renn\nNobody was hurt.");

    assertThat(value(lines, 0, "credit-below")).isEqualTo(1);
    assertThat(value(lines, 2, "credit-above")).isEqualTo(1);
    assertThat(value(lines, 1, "credit-below")).isZero();
  }

  @Test
  void teasersThatAreCutAreCounted() {
    List<Line> lines = Line.of("What the mayor did not say...\nRead on\nA town without a well…");

    assertThat(value(lines, 1, "cut-lines-near")).isEqualTo(2);
  }

  private static double value(List<Line> lines, int line, String name) {
    var row = FeatureRow.ofValues(NAMES.size());
    describe(lines, line, row);
    return row.values()[NAMES.indexOf(name)];
  }

  private static void describe(List<Line> lines, int line, FeatureRow row) {
    int count = lines.size();
    var credited = new boolean[count];
    for (int i = 0; i < count; i++) {
      credited[i] = Captions.isCredited(lines.get(i));
    }
    new LineWindows(
            lines,
            new double[count],
            new double[count],
            new boolean[count],
            credited,
            new double[count])
        .describe(line, row);
  }

  private static List<String> names() {
    var row = FeatureRow.ofNames();
    describe(Line.of("One line."), 0, row);
    return row.names();
  }
}
