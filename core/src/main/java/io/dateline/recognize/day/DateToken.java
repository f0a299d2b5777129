package io.dateline.recognize.day;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run of digits, a run of letters, or one other character. Not safe for concurrent use. */
final class DateToken {
  enum Kind {
    NUMBER,
    WORD,
    MARK
  }

  private final Kind kind;
  private final String line;
  private final int start;
  private final int end;

  /** Null until it was asked for: few words stand beside a number. */
  private @Nullable String text;

  private DateToken(Kind kind, String line, int start, int end) {
    this.kind = kind;
    this.line = line;
    this.start = start;
    this.end = end;
  }

  /** The tokens of {@code text}, white space left out. */
  static List<DateToken> of(String text) {
    var tokens = new ArrayList<DateToken>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int start = i;
      if (Character.isDigit(c)) {
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
          i++;
        }
        tokens.add(new DateToken(Kind.NUMBER, text, start, i));
      } else if (isWord(c)) {
        while (i < text.length() && isWord(text.charAt(i))) {
          i++;
        }
        var word = new DateToken(Kind.WORD, text, start, i);
        // Accents without a letter fold to nothing.
        if (c < 0x80 || !word.text().isEmpty()) {
          tokens.add(word);
        }
      } else {
        i++;
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u200b') {
          tokens.add(new DateToken(Kind.MARK, text, start, i));
        }
      }
    }
    return tokens;
  }

  private static boolean isWord(char c) {
    return c < 0x80
        ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z'
        : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Which it is. */
  Kind kind() {
    return kind;
  }

  /** It, folded to lower case and to ASCII digits. */
  String text() {
    String known = text;
    if (known == null) {
      String written = line.substring(start, end);
      known =
          switch (kind) {
            case NUMBER -> digits(written);
            case WORD -> MonthNames.fold(written);
            case MARK -> written;
          };
      text = known;
    }
    return known;
  }

  private static String digits(String written) {
    var digits = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      digits.append((char) ('0' + Character.digit(written.charAt(i), 10)));
    }
    return digits.toString();
  }

  /** Its first unit in the line. */
  int start() {
    return start;
  }

  /** The unit after its last. */
  int end() {
    return end;
  }

  boolean isNumber(int minDigits, int maxDigits) {
    return kind == Kind.NUMBER && end - start >= minDigits && end - start <= maxDigits;
  }

  boolean isMark(String marks) {
    return kind == Kind.MARK && marks.indexOf(line.charAt(start)) >= 0;
  }

  boolean isWord(String word) {
    return kind == Kind.WORD && text().equals(word);
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  /** The number; only of a token with at most nine digits. */
  int value() {
    return Integer.parseInt(text());
  }
}
