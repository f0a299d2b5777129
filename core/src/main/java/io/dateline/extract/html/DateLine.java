package io.dateline.extract.html;

/** Knows a line that tells when the story was published, in any language that writes digits. */
final class DateLine {
  private static final int MAX_WORDS = 14;

  /** Of lines with a day without the figures of its century. */
  private static final int MAX_WORDS_OF_FIGURES = 5;

  private DateLine() {}

  /** Whether {@code block} is short and holds a year, or a time of day, and is no sentence. */
  static boolean is(Block block) {
    return block.words <= MAX_WORDS
        && !(block.words > 6 && block.endsSentence())
        && (holdsYear(block.text)
            || holdsTime(block.text)
            || (block.words <= MAX_WORDS_OF_FIGURES && holdsFigures(block.text)));
  }

  /**
   * Whether it holds nothing but a day, so that no name hides there: at most two words with a
   * capital, a weekday and a month, at most one of them before the first figure; of scripts without
   * capitals no two signs in a row.
   */
  static boolean isBare(Block block) {
    return is(block) && !mayHoldName(block.text);
  }

  private static boolean mayHoldName(String text) {
    int capitals = 0;
    boolean figure = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      figure |= Character.isDigit(c);
      boolean opens = i == 0 || !Character.isLetter(text.charAt(i - 1));
      boolean more = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
      if (opens && more && Character.isUpperCase(c)) {
        boolean zone = figure && Character.isUpperCase(text.charAt(i + 1));
        capitals += zone ? 0 : 1;
      } else if (more && Character.isLetter(c) && !isCased(c)) {
        return true;
      }
      if (capitals > (figure ? 2 : 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCased(char c) {
    return Character.isUpperCase(c) || Character.isLowerCase(c);
  }

  private static boolean holdsYear(String text) {
    for (int i = 0; i + 4 <= text.length(); i++) {
      if ((text.startsWith("19", i) || text.startsWith("20", i))
          && isDigit(text, i + 2)
          && isDigit(text, i + 3)
          && !isDigit(text, i + 4)
          && !isDigit(text, i - 1)
          && !isEndOfNumber(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code 555-014-2099} is a telephone's: no day or month has three digits. */
  private static boolean isEndOfNumber(String text, int at) {
    return at >= 4
        && "-. ".indexOf(text.charAt(at - 1)) >= 0
        && isDigit(text, at - 2)
        && isDigit(text, at - 3)
        && isDigit(text, at - 4);
  }

  /** {@code 04.03.19} or {@code 3/4/19}. */
  private static boolean holdsFigures(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if ((sign != '.' && sign != '/') || !isDigit(text, i - 1)) {
        continue;
      }
      int second = i + (isDigit(text, i + 2) ? 3 : 2);
      if (isDigit(text, i + 1)
          && second < text.length()
          && text.charAt(second) == sign
          && isDigit(text, second + 1)
          && isDigit(text, second + 2)
          && !isDigit(text, second + 3)
          && !isDigit(text, i - 3)) {
        return true;
      }
    }
    return false;
  }

  /** {@code 9:05} or {@code 21:05}. */
  private static boolean holdsTime(String text) {
    int colon = text.indexOf(':');
    return colon > 0
        && isDigit(text, colon - 1)
        && isDigit(text, colon + 1)
        && isDigit(text, colon + 2)
        && !isDigit(text, colon + 3);
  }

  private static boolean isDigit(String text, int i) {
    return i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }
}
