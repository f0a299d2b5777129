package io.dateline.recognize.day;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of digits, a run of letters, or one other character.
 *
 * @param kind which
 * @param text folded to lower case and to ASCII digits
 * @param start its first unit in the text
 * @param end the unit after its last
 */
record DateToken(Kind kind, String text, int start, int end) {

  enum Kind {
    NUMBER,
    WORD,
    MARK
  }

  /** The tokens of {@code text}, white space left out. */
  static List<DateToken> of(String text) {
    var tokens = new ArrayList<DateToken>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int start = i;
      if (Character.isDigit(c)) {
        var digits = new StringBuilder();
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
          digits.append((char) ('0' + Character.digit(text.charAt(i), 10)));
          i++;
        }
        tokens.add(new DateToken(Kind.NUMBER, digits.toString(), start, i));
      } else if (isWord(c)) {
        while (i < text.length() && isWord(text.charAt(i))) {
          i++;
        }
        String word = MonthNames.fold(text.substring(start, i));
        // Accents without a letter fold to nothing.
        if (!word.isEmpty()) {
          tokens.add(new DateToken(Kind.WORD, word, start, i));
        }
      } else {
        i++;
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u200b') {
          tokens.add(new DateToken(Kind.MARK, String.valueOf(c), start, i));
        }
      }
    }
    return tokens;
  }

  private static boolean isWord(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  boolean isNumber(int minDigits, int maxDigits) {
    return kind == Kind.NUMBER && text.length() >= minDigits && text.length() <= maxDigits;
  }

  boolean isMark(String marks) {
    return kind == Kind.MARK && marks.contains(text);
  }

  boolean isWord(String word) {
    return kind == Kind.WORD && text.equals(word);
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  /** The number; only of a token with at most nine digits. */
  int value() {
    return Integer.parseInt(text);
  }
}
