package io.dateline.extract.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The words of a title, to compare it with another. */
final class TitleWords {
  private TitleWords() {}

  /**
   * The words and numbers of {@code text} in lower case; of a script that sets no spaces, each two
   * letters that follow each other.
   */
  static Set<String> of(String text) {
    var words = new HashSet<String>();
    String lower = text.toLowerCase(Locale.ROOT);
    int start = -1;
    for (int i = 0; i <= lower.length(); i++) {
      char c = i < lower.length() ? lower.charAt(i) : ' ';
      boolean letter = Character.isLetterOrDigit(c);
      boolean spaced = letter && !isSpaceless(c);
      if (spaced && start < 0) {
        start = i;
      } else if (!spaced && start >= 0) {
        words.add(lower.substring(start, i));
        start = -1;
      }
      if (letter && !spaced && i + 1 < lower.length() && isSpaceless(lower.charAt(i + 1))) {
        words.add(lower.substring(i, i + 2));
      }
    }
    return words;
  }

  /** Whether {@code c} is of a script that sets no spaces: Thai to Khmer, Chinese, Japanese. */
  private static boolean isSpaceless(char c) {
    return c >= '\u0e00'
        && (c <= '\u109f'
            || (c >= '\u1780' && c <= '\u17ff')
            || (c >= '\u2e80' && (c < '\uac00' || c > '\ud7af')));
  }
}
