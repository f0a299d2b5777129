package io.dateline.recognize.officials;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All people here are invented. */
final class SharedTitleTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          Foreign ministers Ana Torres and Luo Shanwen met. => Ana Torres: foreign minister | Luo Shanwen: foreign minister
          Generals Ivan Petrov and Oleg Sidorov were dismissed. => Ivan Petrov: general | Oleg Sidorov: general
          Vice-premiers Luo Shanwen and Deng Haoran came. => Luo Shanwen: vice premier | Deng Haoran: vice premier
          Judges Rita Moss, Paul Kerr and Ian Ward agreed. => Rita Moss: judge | Paul Kerr: judge | Ian Ward: judge
          Former presidents Anton Belov and Carlo Dray came. => Anton Belov: president [former] | Carlo Dray: president [former]
          State Council vice-chairmen Luo Shanwen and Deng Haoran came. => Luo Shanwen: vice chairman, State Council | Deng Haoran: vice chairman, State Council
          """)
  void givesEachNameOfAListTheOffice(String sentence, String officials) {
    assertThat(Sentences.read(sentence)).isEqualTo(officials);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          Councillors Amy Hart of Leeds, Bob Crane of York and Carl Dent voted no. => Amy Hart: councillor, Leeds | Bob Crane: councillor, York | Carl Dent: councillor
          Senators Amy Hart (D-Ohio) and Bob Crane (R-Texas) voted no. => Amy Hart: senator, Ohio | Bob Crane: senator, Texas
          Reps. Amy Hart, D-Ohio, and Bob Crane, R-Texas, voted no. => Amy Hart: representative, Ohio | Bob Crane: representative, Texas
          Ministers Anne Brel of France, Karl Dorn of Germany and Ugo Rossi of Italy met. => Anne Brel: minister, France | Karl Dorn: minister, Germany | Ugo Rossi: minister, Italy
          """)
  void givesEachItsPlace(String sentence, String officials) {
    assertThat(Sentences.read(sentence)).isEqualTo(officials);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          French and German Foreign Ministers Anne Brel and Karl Dorn met. => Anne Brel: foreign minister, France | Karl Dorn: foreign minister, Germany
          The foreign ministers of France and Italy, Anne Brel and Carlo Dray, met. => Anne Brel: foreign minister, France | Carlo Dray: foreign minister, Italy
          """)
  void dividesCountriesAmongAsManyNames(String sentence, String officials) {
    assertThat(Sentences.read(sentence)).isEqualTo(officials);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          Rita Moss and Paul Kerr, both members of parliament, asked. => Rita Moss: member of parliament | Paul Kerr: member of parliament
          """)
  void readsNamesBeforeTheTitle(String sentence, String officials) {
    assertThat(Sentences.read(sentence)).isEqualTo(officials);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          Queens Park Rangers beat Kings Lynn Town. => ``
          """)
  void leavesOutClubsCalledAfterMonarchs(String sentence, String officials) {
    assertThat(Sentences.read(sentence)).isEqualTo(officials);
  }
}
