package io.dateline.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "comments",
        "Comments",
        "page__comments",
        "pageComments",
        "comments-2",
        "box12 comments3 wide",
        "\n comments\t",
      })
  void aWordIsReadHoweverNamesAreJoined(String names) {
    assertThat(MarkupNames.marksOf(names)).isEqualTo(Mark.COMMENTS.bit());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "commentsx", "com3ments", "3comments", "c0mments", "-_-"})
  void partsOfWordsAndHashesSayNothing(String names) {
    assertThat(MarkupNames.marksOf(names)).isZero();
  }

  @Test
  void twoWordsSayTogetherWhatNeitherSaysAlone() {
    assertThat(MarkupNames.marksOf("read-next")).isEqualTo(Mark.RELATED.bit());
    assertThat(MarkupNames.marksOf("readNext")).isEqualTo(Mark.RELATED.bit());
    assertThat(MarkupNames.marksOf("read")).isZero();
    assertThat(MarkupNames.marksOf("read next")).isZero();
    assertThat(MarkupNames.marksOf("read-4-next")).isZero();
  }

  @Test
  void aNameThatTellsAStateSaysNothingButTheOthersBesideItDo() {
    assertThat(MarkupNames.marksOf("comments-disabled")).isZero();
    assertThat(MarkupNames.marksOf("has-sidebar comments")).isEqualTo(Mark.COMMENTS.bit());
  }
}
