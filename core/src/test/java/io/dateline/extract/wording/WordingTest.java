package io.dateline.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.article.RemovalReason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  private final Wording wording = Wording.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Copyright 2019 The Valley Courier        | COPYRIGHT
          © 2024 Radio Nordland                    | COPYRIGHT
          We're sorry, the page you requested could not be found. | NOT_FOUND_NOTICE
          404                                      | NOT_FOUND_NOTICE
          ADVERTISEMENT                            | ADVERTISEMENT
          Follow us on Facebook                    | SHARE_BAR
          12 Comments                              | COMMENTS
          Sign up for our morning newsletter       | SUBSCRIPTION
          Back to top                              | NAVIGATION
          0:00 0:00                                | PLAYER
          Most Read                                | RELATED
          Lesen Sie auch: Der Hafen schließt       | RELATED
          Registration number: 4711                | FOOTER
          """)
  void aLineOfBoilerplateGivesItsReason(String line, RemovalReason reason) {
    assertThat(wording.reasonOf(line)).contains(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister said the ports would share the cost.",
        "Home prices rose for the third month.",
        "The court found no copyright in the map.",
        "Advertisement spending fell by a tenth in the first quarter of the year, the agency said.",
        "Follow the money, the judge told the inspectors.",
      })
  void aSentenceOfNewsGivesNone(String line) {
    assertThat(wording.reasonOf(line)).isEmpty();
  }

  @Test
  void punctuationCaseAndCurlyApostrophesMakeNoDifference() {
    assertThat(wording.reasonOf("  DON’T MISS  »")).contains(RemovalReason.RELATED);
  }

  @Test
  void aPhraseWithALimitIsNotLookedForInLongerLines() {
    String longLine = "The talks went on. ".repeat(20) + "Follow us on Facebook";

    assertThat(wording.reasonOf(longLine)).isEqualTo(Optional.empty());
  }

  @Test
  void anyOtherNumberIsNoErrorPage() {
    assertThat(wording.reasonOf("964")).isEmpty();
    assertThat(wording.reasonOf("77 %")).isEmpty();
  }

  @Test
  void aPhraseThatCouldNeverBeFoundIsRefused() {
    assertThatThrownBy(
            () ->
                Phrase.parse(
                    RemovalReason.AUTHOR_BIO, "^ * writes about", w -> List.of(new Word(w))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("^ * writes about");
  }

  @Test
  void noNewsIsNoBoilerplate() {
    assertThat(wording.reasonOf("")).isEmpty();
    assertThat(wording.reasonOf("\u2022 \u2014")).isEmpty();
  }
}
