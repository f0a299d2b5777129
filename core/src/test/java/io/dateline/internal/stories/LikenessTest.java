package io.dateline.internal.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LikenessTest {
  private static final String STORY = new OwnNews(1).story(12);
  private static final String OTHER = new OwnNews(2).story(12);

  private static Sketch sketch(String body) {
    return Sketch.of("", body, "id");
  }

  private static boolean copies(String one, String other) {
    boolean copies = Likeness.of(sketch(one), sketch(other)) > 0;
    assertThat(Likeness.of(sketch(other), sketch(one)) > 0).isEqualTo(copies);
    return copies;
  }

  private static String paragraphs(String text, int from, int to) {
    List<String> all = Arrays.asList(text.split("\n\n"));
    return String.join("\n\n", all.subList(from, to));
  }

  @Test
  void layoutCaseAccentsAndPunctuationMakeNoOtherText() {
    long key = sketch("Two coasts open a hot-line to Bogot\u00e1, said Mr. Moro.").key();
    assertThat(sketch("TWO COASTS\n\nopen a hot line to Bogota said Mr Moro").key()).isEqualTo(key);
    assertThat(sketch("Two coasts open a hot\u2013line to \u201cBogota\u201d, said Mr. Moro").key())
        .isEqualTo(key);
  }

  @Test
  void otherWordsMakeAnotherText() {
    assertThat(sketch("Two coasts open").key()).isNotEqualTo(sketch("Two coasts opened").key());
    assertThat(sketch("ab c").key()).isNotEqualTo(sketch("a bc").key());
    assertThat(sketch("a b").key()).isNotEqualTo(sketch("a b c").key());
  }

  @Test
  void articlesWithoutWordsAreNoCopies() {
    assertThat(Sketch.of("", "--", "a").key()).isNotEqualTo(Sketch.of("", "--", "b").key());
    assertThat(Likeness.of(Sketch.of("", "", "a"), Sketch.of("", "", "b"))).isZero();
  }

  @Test
  void whatStandsUnderEveryFilmIsNoStoryWithoutItsHeadline() {
    String body = "Watch the video above.";
    assertThat(Sketch.of("Flood in Veltra", body, "a").key())
        .isNotEqualTo(Sketch.of("Cup final tonight", body, "b").key());
    assertThat(Sketch.of("Flood in Veltra", paragraphs(STORY, 0, 3), "a").key())
        .isEqualTo(Sketch.of("Veltra under water", paragraphs(STORY, 0, 3), "b").key());
  }

  @Test
  void halfOfTheStoryIsACopyOfIt() {
    assertThat(copies(STORY, paragraphs(STORY, 6, 12))).isTrue();
    assertThat(copies(STORY, paragraphs(STORY, 11, 12))).isFalse();
  }

  @Test
  void aBriefIsACopyIfItIsTheBeginning() {
    String beginning = paragraphs(STORY, 0, 3);
    String long12 = STORY + "\n\n" + OTHER;
    assertThat(beginning.split("\\s+").length).isGreaterThan(Sketch.LEAD);
    assertThat(copies(long12, beginning)).isTrue();
    assertThat(copies(OTHER + "\n\n" + STORY, beginning)).isFalse();
  }

  @Test
  void theBackgroundOfARunningStoryIsNotEnough() {
    String one = paragraphs(OTHER, 0, 6) + "\n\n" + paragraphs(STORY, 6, 12);
    assertThat(copies(STORY, one)).isFalse();
  }

  @Test
  void numbersTellDaysApart() {
    String form =
        "The index of thirty shares ended at %d, gold was fixed at %d an ounce, and crude oil"
            + " traded at %d a barrel after a quiet day on which most dealers waited for figures"
            + " of the bank that come out next week and nobody wanted to sell too early.";
    assertThat(copies(form.formatted(3120, 1280, 61), form.formatted(3288, 1305, 59))).isFalse();
    assertThat(
            copies(form.formatted(3120, 1280, 61), form.formatted(3120, 1280, 61) + " It rained."))
        .isTrue();
  }

  @Test
  void scriptsWithoutSpacesAreReadByTheCharacter() {
    String text = "\u4e24\u5cb8\u5f00\u901a\u70ed\u7ebf\u7535\u8bdd\u4ee5\u4fbf\u6c9f\u901a";
    assertThat(sketch(text).size()).isEqualTo(text.length() - Sketch.SHINGLE + 1);
  }

  @Test
  void aSketchIsReadAsItWasWritten() {
    Sketch sketch = sketch(STORY);
    byte[] bytes = sketch.encode();
    Sketch read = Sketch.decode(bytes, 0, bytes.length);
    assertThat(read.key()).isEqualTo(sketch.key());
    assertThat(read.size()).isEqualTo(sketch.size());
    assertThat(read.anchors()).isEqualTo(sketch.anchors());
    assertThat(Likeness.of(read, sketch)).isEqualTo(1);
    assertThat(read.encode()).isEqualTo(bytes);
  }
}
