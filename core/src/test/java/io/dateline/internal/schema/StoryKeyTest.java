package io.dateline.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class StoryKeyTest {
  private static String key(String body) {
    return StoryKey.of(body, "id");
  }

  @Test
  void layoutCaseAndPunctuationMakeNoOtherStory() {
    String key = key("Two coasts open a hot-line, said Mr. Moro.");
    assertThat(key("TWO COASTS\n\nopen a hot line said Mr Moro")).isEqualTo(key);
    assertThat(key("  Two coasts open a hot-line, said \u201cMr. Moro\u201d. \n")).isEqualTo(key);
  }

  @Test
  void otherWordsMakeAnotherStory() {
    assertThat(key("Two coasts open")).isNotEqualTo(key("Two coasts opened"));
    assertThat(key("ab c")).isNotEqualTo(key("a bc"));
    assertThat(key("a b")).isNotEqualTo(key("a b c"));
  }

  @Test
  void onlyTheBeginningTells() {
    String sixty = "word ".repeat(60);
    assertThat(key(sixty + "ends here")).isEqualTo(key(sixty + "was cut"));
    assertThat(key(sixty)).isEqualTo(key(sixty + "was cut"));
    assertThat(key(sixty.substring(5) + "ends")).isNotEqualTo(key(sixty.substring(5) + "was"));
  }

  @Test
  void bodiesWithoutWordsAreNoCopiesOfEachOther() {
    assertThat(StoryKey.of("", "a")).isNotEqualTo(StoryKey.of("", "b"));
    assertThat(StoryKey.of("--", "a")).isEqualTo(StoryKey.of("...", "a"));
  }
}
