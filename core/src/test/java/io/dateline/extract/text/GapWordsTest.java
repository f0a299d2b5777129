package io.dateline.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GapWordsTest {
  private static List<String> words(String text) {
    var words = new GapWords(text);
    return IntStream.range(0, words.count())
        .mapToObj(i -> text.substring(words.start(i), words.end(i)))
        .toList();
  }

  @Test
  void spacesPartWordsAndSignsBelongToThem() {
    assertThat(words("\"No,\" she said. | Home"))
        .containsExactly("\"No,\"", "she", "said.", "|", "Home");
  }

  @Test
  void sentencesWithoutSpacesArePartedBehindWhatClosesThem() {
    var words = new GapWords("橋は開く。「いつ？」彼は言う。 終わり");

    assertThat(words("橋は開く。「いつ？」彼は言う。 終わり")).containsExactly("橋は開く。", "「いつ？」", "彼は言う。", "終わり");
    assertThat(IntStream.range(0, 4).mapToObj(words::isSpaced))
        .containsExactly(false, false, false, true);
  }

  @Test
  void twoIdeographsCountAsAWord() {
    assertThat(new GapWords("新しい橋が開く today").size()).isEqualTo(4 + 1);
  }

  @Test
  void wordsThatAreCutAlreadyStayApart() {
    GapWords words = GapWords.of(List.of("橋は開く。彼は", "said."));

    assertThat(words.count()).isEqualTo(2);
    assertThat(words.text().substring(words.start(1), words.end(1))).isEqualTo("said.");
  }

  @Test
  void nothingHasNoWords() {
    assertThat(words("")).isEmpty();
  }
}
