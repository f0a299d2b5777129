package io.dateline.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  @Test
  void wordsAreRunsOfLettersInLowerCaseAndNumbersAreAlike() {
    assertThat(Words.of("Don’t miss the 12 Ferries, skipper's Choice 2024"))
        .containsExactly("don't", "miss", "the", "#", "ferries", "skipper's", "choice", "#");
  }

  @Test
  void theNumbersOfErrorPagesAreWords() {
    assertThat(Words.of("404 500 405 4040")).containsExactly("404", "500", "#", "#");
  }

  @Test
  void whatChangesItsLengthOrShapeInLowerCaseIsReadAsAWhole() {
    assertThat(Words.of("İZMİR ΟΔΟΣ Île")).containsExactly("i\u0307zmi\u0307r", "οδος", "île");
  }

  @Test
  void wordsThatNoPhraseHasAreNotToldApartWhereOnlyPhrasesAreAsked() {
    assertThat(Words.known("The zeppelin page")).containsExactly("the", "", "page");
  }

  @Test
  void theShapeOfALineIsTheSameBothWays() {
    String line = "Ahoy 12 x zeppelins; 404 © l'île, DON'T";

    Words all = Words.of(line);
    Words known = Words.known(line);

    assertThat(known).hasSameSizeAs(all);
    for (int i = 0; i < all.size(); i++) {
      assertThat(known.start(i)).isEqualTo(all.start(i));
      assertThat(known.word(i).meanings).isEqualTo(all.word(i).meanings);
      assertThat(known.word(i).little).isEqualTo(all.word(i).little);
      assertThat(known.word(i).code).isEqualTo(all.word(i).code);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Follow us on Facebook",
        "FOLLOW US ON FACEBOOK",
        "The page you zeppelined could not be found",
        "Sie können diese Seite nicht sehen",
        "l'article demandé n'existe plus",
        "ferries and zeppelins",
      })
  void phrasesAndNoticesAreTheSameBothWays(String line) {
    assertThat(ErrorNotices.of(line, Words.known(line)))
        .isEqualTo(ErrorNotices.of(line, Words.of(line)));
    assertThat(Wording.standard().reasonOf(Words.known(line), Notice.NONE))
        .isEqualTo(Wording.standard().reasonOf(Words.of(line), Notice.NONE));
  }

  @Test
  void onlyNumbersAreNumbers() {
    assertThat(Words.known("12 / 2024 # 3").isNumbers()).isTrue();
    assertThat(Words.known("12 x").isNumbers()).isFalse();
    assertThat(Words.known("404").isNumbers()).isFalse();
  }
}
