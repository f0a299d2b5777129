package io.dateline.recognize.officials;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All people here are invented. */
final class OpenOfficeTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          The State Department was silent. Spokesman Kofi Mensah said that talks went on. => Kofi Mensah: spokesman, State Department
          The United Nations was silent. Spokeswoman Ama Boateng said that talks went on. => Ama Boateng: spokeswoman, United Nations
          The company was silent. Spokesman Kofi Mensah said that talks went on. => ``
          Spokesman Kofi Mensah said that talks went on. => ``
          """)
  void readsSpokesmenOfTheBodyNamedBefore(String text, String officials) {
    assertThat(Sentences.read(text)).isEqualTo(officials);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          Ghana's foreign minister has put off a visit. Kofi Mensah was to meet officials. => Kofi Mensah: foreign minister, Ghana
          The United Nations envoy to Peru has urged restraint. Kofi Mensah spoke on Tuesday. => Kofi Mensah: envoy to Peru, United Nations
          The Ghanaian foreign minister met Ama Boateng. Kofi Mensah was there. => ``
          A Ghanaian minister has left. Kofi Mensah was there. => ``
          The Ghanaian foreign minister has left. Kofi Mensah, a witness, was there. => ``
          """)
  void readsTheSubjectOfTheNextSentence(String text, String officials) {
    assertThat(Sentences.read(text)).isEqualTo(officials);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          A police spokesman denied it. "We know of nothing," said spokesman Kofi Mensah. => Kofi Mensah: police spokesman
          A spokeswoman for the United Nations denied it. It was late, spokesman Kofi Mensah added. => Kofi Mensah: spokesman, United Nations
          A company spokesman denied it. "We know of nothing," said spokesman Kofi Mensah. => ``
          A police spokesman denied it. "Nothing is new," said a spokesman, Kofi Mensah. => ``
          A police spokesman denied it. Acme spokesman Kofi Mensah denied it, too. => ``
          """)
  void readsSpokesmenToldOfBefore(String text, String officials) {
    assertThat(Sentences.read(text)).isEqualTo(officials);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          Chairman Kofi Mensah of the Senate Banking Committee agreed. => Kofi Mensah: chairman, Senate Banking Committee
          Chairman Kofi Mensah of the Acme Group agreed. => ``
          Chairman Kofi Mensah of the strike agreed. => ``
          """)
  void readsTheBodyBehindTheName(String text, String officials) {
    assertThat(Sentences.read(text)).isEqualTo(officials);
  }
}
