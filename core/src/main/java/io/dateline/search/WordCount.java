package io.dateline.search;

/**
 * Counts words before an analyzer sees them, about as it would: runs of letters and digits, and
 * each ideograph and picture.
 */
final class WordCount {
  /** Marks that stand within a word, as in {@code Xi's} and {@code U.S.} */
  private static final String JOINERS = ".'\u2019_";

  private WordCount() {}

  /** Words in {@code text}. */
  static int of(String text) {
    return count(text, Integer.MAX_VALUE).words;
  }

  /** The part of {@code text} that holds its first {@code most} words. */
  static String first(String text, int most) {
    return text.substring(0, count(text, most).end);
  }

  private record Count(int words, int end) {}

  private static Count count(String text, int most) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      boolean alone = Character.isIdeographic(c) || Character.isEmojiPresentation(c);
      boolean letter = !alone && Character.isLetterOrDigit(c);
      if (alone || (letter && !inWord)) {
        if (words == most) {
          return new Count(words, i);
        }
        words++;
      }
      inWord = letter || (inWord && !alone && continues(text, c, next));
      i = next;
    }
    return new Count(words, text.length());
  }

  /** Whether {@code c}, which is no letter, stands within a word that goes on at {@code next}. */
  private static boolean continues(String text, int c, int next) {
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    return mark
        || (JOINERS.indexOf(c) >= 0
            && next < text.length()
            && Character.isLetterOrDigit(text.codePointAt(next)));
  }
}
