package io.dateline.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WordHashesTest {
  private final WordHashes title = new WordHashes();

  WordHashesTest() {
    title.add(TitleWords.of("Ferry stops at Pier 9 until the storm is over"));
  }

  @Test
  void passesLinesOfTheTitlesOwnWordsHoweverFew() {
    assertThat(title.mayHoldMost("FERRY stops, until: Pier 9")).isTrue();
  }

  @Test
  void passesALineWithAForeignWordOnlyBesideFiveOfTheTitle() {
    assertThat(title.mayHoldMost("Live: ferry stops at pier 9")).isTrue();
    assertThat(title.mayHoldMost("Live: ferry stops at pier")).isFalse();
  }

  @Test
  void aLineOfForeignWordsHoldsNone() {
    assertThat(title.mayHoldAny("Harbour news")).isFalse();
    assertThat(title.mayHoldAny("")).isFalse();
    assertThat(title.mayHoldAny("Harbour news: STORM")).isTrue();
    assertThat(title.mayHoldAny("Fähre fällt aus")).isTrue();
  }

  @Test
  void doesNotJudgeLettersThatFoldInWaysOfTheirOwn() {
    assertThat(title.mayHoldMost("Fähre fällt aus")).isTrue();
  }
}
