package io.dateline.recognize.officials;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All people here are invented. */
final class PartySeatsTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          Kofi Mensah, D-Ohio, voted against the bill. => Kofi Mensah: legislator, Ohio
          Kofi Mensah (R-N.Y.) voted against the bill. => Kofi Mensah: legislator, New York
          Sen. Kofi Mensah (D-N.J.) voted against the bill. => Kofi Mensah: senator, New Jersey
          Kofi Mensah, D-day hero, voted. => ``
          Kofi Mensah, a Republican, voted. => ``
          """)
  void readsTheSeatFromPartyAndState(String text, String officials) {
    assertThat(Sentences.read(text)).isEqualTo(officials);
  }
}
