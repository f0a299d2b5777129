package io.dateline.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordShapeTest {
  @ParameterizedTest
  @CsvSource({
    "harbour, 2",
    "\u5e02\u9577, 3",
    "Halden, 4",
    "FERRY, 5",
    "1918, 6",
    "(harbour), 2",
    "|, 1"
  })
  void kindIsThatOfTheFirstLetter(String word, int kind) {
    assertThat(WordShape.of(word).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"spring.", "spring?\u201d", "(spring.)", "述べた。", "1918."})
  void endsSentences(String word) {
    assertThat(WordShape.of(word).endsSentence()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"spring", "spring,", "Dr.", "J.", "U.S.", "3.5", ""})
  void endsNoSentence(String word) {
    assertThat(WordShape.of(word).endsSentence()).isFalse();
  }

  @Test
  void countsTheBracketsThatStayOpen() {
    assertThat(WordShape.of("(spring").brackets()).isEqualTo(1);
    assertThat(WordShape.of("(spring)").brackets()).isZero();
    assertThat(WordShape.of("spring)").brackets()).isEqualTo(-1);
  }
}
