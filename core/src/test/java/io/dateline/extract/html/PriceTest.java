package io.dateline.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PriceTest {
  @ParameterizedTest
  @ValueSource(strings = {"$399", "$80 at Moen", "From € 12,50", "12,50 €", "$10 $8 at Moen"})
  void aSumThatOpensOrEndsALineIsAPrice(String line) {
    assertThat(Price.is(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "$",
        "Council finds $4 million for the old pier",
        "399",
        "A$AP at the harbour",
        "Ferry pier to be rebuilt"
      })
  void sumsAmidALineAndOtherNumbersAreNot(String line) {
    assertThat(Price.is(line)).isFalse();
  }
}
