package io.dateline.recognize.officials;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All people here are invented. */
final class CountryInferenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          President Kofi Mensah arrived. Ghana is ready. Ghana said so. => Kofi Mensah: president, Ghana
          Senator Amy Hart arrived. The United States is ready. The United States said so. => Amy Hart: senator, United States
          """)
  void givesTheCountryThatTheTextIsAbout(String text, String officials) {
    assertThat(Sentences.read(text)).isEqualTo(officials);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          Prime Minister Kofi Mensah arrived. The United States is ready. The United States said so. => Kofi Mensah: prime minister
          President Kofi Mensah arrived. Canada is ready. Canada said so. => Kofi Mensah: president
          """)
  void givesNoCountryThatHasNoSuchOffice(String text, String officials) {
    assertThat(Sentences.read(text)).isEqualTo(officials);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          President Omar Khalil called. Mexican President Ana Ruiz was glad. Mexico hopes. => Omar Khalil: president | Ana Ruiz: president, Mexico
          """)
  void givesNoCountryWhoseOfficeSomebodyElseHolds(String text, String officials) {
    assertThat(Sentences.read(text)).isEqualTo(officials);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          Mayor Kofi Mensah arrived. Ghana is ready. Ghana said so. => Kofi Mensah: mayor
          """)
  void makesNoMayorACountrys(String text, String officials) {
    assertThat(Sentences.read(text)).isEqualTo(officials);
  }
}
