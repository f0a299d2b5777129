package io.dateline.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
  private static final String SENTENCE =
      "The harbour council of Halden voted on Monday to close the old ferry terminal in spring.";

  private static List<String> parts(String text) {
    return LineBreaker.standard().parts(text).stream().map(LineBreaker.Part::text).toList();
  }

  @Test
  void aParagraphStaysWhole() {
    String paragraph = (SENTENCE + " ").repeat(5).strip();

    assertThat(parts(paragraph)).containsExactly(paragraph);
  }

  @Test
  void aPageRunTogetherIsBrokenAtTheEndsOfItsSentences() {
    assertThat(parts((SENTENCE + " ").repeat(40).strip())).hasSize(40).containsOnly(SENTENCE);
  }

  @Test
  void anAbbreviationEndsNoSentence() {
    String named = "The mayor met Dr. Solheim and the U.S. Navy in the port on Friday.";

    assertThat(parts((named + " ").repeat(40).strip())).contains(named);
  }

  @Test
  void aMenuIsBrokenOffTheSentenceBehindIt() {
    String menu = "Home News Sport Weather Contact Newsletter Archive Jobs Subscribe ";
    String page = menu + (SENTENCE + " ").repeat(40) + menu.strip();

    assertThat(parts(page)).contains(SENTENCE).doesNotContain(menu + SENTENCE);
  }

  @Test
  void sentencesWithoutSpacesBetweenThemAreBrokenAndJoinedWithoutOne() {
    String sentence = "新しい橋は来年三月に開通する予定だと市長が月曜日に述べた。";

    List<LineBreaker.Part> parts = LineBreaker.standard().parts(sentence.repeat(40));

    assertThat(parts).hasSize(40).allMatch(part -> part.text().equals(sentence) && !part.spaced());
  }

  @Test
  void noneBreaksNothing() {
    String page = (SENTENCE + " ").repeat(40).strip();

    assertThat(LineBreaker.none().parts(page)).containsExactly(new LineBreaker.Part(page, false));
  }
}
