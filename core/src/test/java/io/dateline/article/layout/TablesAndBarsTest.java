package io.dateline.article.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class TablesAndBarsTest {

  @Test
  void theFlexibleColumnGivesWay() {
    var page = new Sheet(30, false);
    new Table("lfr")
        .row("a", "a cell that is too wide for this page", "1")
        .row("bb", "short", "1,000")
        .print(page, "");
    assertThat(page.toString())
        .isEqualTo("a   a cell that is too…      1\nbb  short                1,000");
  }

  @Test
  void aRowOfAnotherLengthIsRefused() {
    assertThatThrownBy(() -> new Table("ll").row("one"))
        .hasMessage("1 cells in a table of 2 columns");
  }

  @Test
  void barsGrowByEighthsOfAColumn() {
    assertThat(Bars.bar(8, 8, 4)).isEqualTo("████");
    assertThat(Bars.bar(3, 8, 1)).isEqualTo("▍");
    assertThat(Bars.bar(1, 1_000_000, 10)).isEqualTo("▏");
    assertThat(Bars.bar(0, 8, 4)).isEmpty();
  }

  @Property
  void aBarIsNeverLongerThanItsRoom(
      @ForAll @IntRange(max = 1000) int count,
      @ForAll @IntRange(max = 1000) int most,
      @ForAll @IntRange(max = 100) int columns) {
    assertThat(Bars.bar(count, most, columns).length()).isLessThanOrEqualTo(columns);
  }

  @Test
  void spansStandInTheirFrame() {
    assertThat(Bars.span(0, 0.5, 8)).isEqualTo("████····");
    assertThat(Bars.span(0.5, 1, 8)).isEqualTo("····████");
    assertThat(Bars.span(1, 1, 8)).isEqualTo("·······█");
  }

  @Test
  void numbersReadAlikeOnEveryMachine() {
    assertThat(Bars.of(1, "story", "stories")).isEqualTo("1 story");
    assertThat(Bars.of(12345, "story", "stories")).isEqualTo("12,345 stories");
  }

  @Test
  void whatIsSetOffEndsWithItsLineAndBeginsAgainOnTheNext() {
    var page = new Sheet(12, true);
    page.wrap("- ", "  ", Sheet.strong("one two three four") + " five");
    assertThat(page.toString())
        .isEqualTo("- \u001b[1mone two\u001b[0m\n  \u001b[1mthree four\u001b[0m\n  five");
    var plain = new Sheet(12, false);
    plain.wrap("- ", "  ", Sheet.strong("one two three four") + " five");
    assertThat(plain.toString()).isEqualTo("- one two\n  three four\n  five");
  }
}
