package io.dateline.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatsTest {
  @Test
  void countsRunsOfWords() {
    var pairs = new Repeats(new int[] {1, 2, 3, 1, 2}, 2);

    assertThat(pairs.of(0)).isEqualTo(2);
    assertThat(pairs.of(1)).isEqualTo(1);
    assertThat(pairs.of(3)).isEqualTo(2);
  }

  @Test
  void aRunThatWouldReachBeyondThePageStandsNowhere() {
    var pairs = new Repeats(new int[] {1, 2, 3}, 2);

    assertThat(pairs.of(-1)).isZero();
    assertThat(pairs.of(2)).isZero();
  }

  @Test
  void stopsCountingAtFour() {
    assertThat(new Repeats(new int[50], 3).of(0)).isEqualTo(4);
  }
}
