package io.dateline.recognize.byline;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;

/**
 * A desk or the staff that signs a story: {@code News Desk}, {@code Staff Writer}, {@code Editor}.
 */
final class Desk {
  private static final int MAX_WORDS = 3;
  private static final int MAX_NAME = 40;
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private Desk() {}

  /** The first of {@code values} that is one, as it is written; accounts without a name are not. */
  static List<String> names(List<String> values) {
    for (String value : values) {
      String name = CharMatcher.anyOf(" .,;:|-–—@").trimFrom(value.substring(label(value)));
      if (isDesk(name)) {
        return List.of(name);
      }
    }
    return List.of();
  }

  private static int label(String value) {
    return Math.min(BylineWords.labelEnd(value), value.length());
  }

  private static boolean isDesk(String name) {
    List<String> words = WORDS.splitToList(name);
    return name.length() >= 4
        && name.length() <= MAX_NAME
        && words.size() <= MAX_WORDS
        && words.stream().allMatch(Desk::isWord)
        && words.stream().anyMatch(BylineWords::isDesk)
        && words.stream().noneMatch(BylineWords::isNobody);
  }

  private static boolean isWord(String word) {
    return BylineWords.isRole(word) || BylineWords.isGroup(word);
  }
}
