package io.dateline.extract.text;

import io.dateline.extract.wording.WordTraits;
import java.util.Locale;
import java.util.Set;

/**
 * What a word looks like.
 *
 * @param kind one of the constants
 * @param length of its letters and digits, at most 20
 * @param function whether it is a function word
 * @param start what stands before its first letter: nothing, a quote, a bracket, another sign
 * @param end what stands behind its last letter, from nothing to the end of a sentence
 * @param closers whether quotes or brackets close behind that
 * @param brackets how many brackets it opens, less those that it closes
 */
record WordShape(
    int kind, int length, boolean function, int start, int end, boolean closers, int brackets) {
  /** No word: the line ends here. */
  static final int MISSING = 0;

  static final int SIGN = 1;
  static final int SMALL = 2;
  static final int UNCASED = 3;
  static final int CAPITAL = 4;
  static final int UPPER = 5;
  static final int NUMBER = 6;

  static final WordShape NONE = new WordShape(MISSING, 0, false, 0, 0, false, 0);

  /** How a word ends that ends a sentence. */
  static final int SENTENCE = 5;

  /** Longer words are as long. */
  static final int LONGEST = 20;

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "st", "jr", "sr", "prof", "gen", "sen", "rep", "gov", "lt",
          "col", "capt", "sgt", "rev", "hon", "vs", "no", "jan", "feb", "mar", "apr", "jun", "jul",
          "aug", "sep", "sept", "oct", "nov", "dec", "u.s", "u.k", "inc", "ltd", "co", "corp",
          "a.m", "p.m", "e.g", "i.e", "bzw", "z.b", "ca", "nr", "mme", "sra", "av");

  static WordShape of(String word) {
    int from = 0;
    int to = word.length();
    int brackets = 0;
    while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
      brackets += bracket(word.charAt(from));
      from++;
    }
    while (to > from && !isWordPart(word.charAt(to - 1))) {
      to--;
    }
    boolean closers = false;
    int end = 0;
    for (int i = Math.max(to, 1); i < word.length(); i++) {
      char c = word.charAt(i);
      brackets += from < to ? bracket(c) : 0;
      closers |= closes(c);
      end = Math.max(end, ending(c));
    }
    if (from == to) {
      int start = word.isEmpty() ? 0 : start(word.charAt(0));
      end = word.isEmpty() ? 0 : Math.max(end, ending(word.charAt(0)));
      return new WordShape(SIGN, 0, false, start, end, closers, brackets);
    }
    String letters = word.substring(from, to);
    boolean function = WordTraits.isFunction(letters);
    if (end == SENTENCE && word.charAt(to) == '.' && isAbbreviation(letters)) {
      end = SENTENCE - 1;
    }
    int start = from == 0 ? 0 : start(word.charAt(0));
    return new WordShape(
        kind(letters), Math.min(LONGEST, to - from), function, start, end, closers, brackets);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  static boolean closes(char c) {
    return "\"'”’»)]」』".indexOf(c) >= 0;
  }

  static int bracket(char c) {
    return "([（".indexOf(c) >= 0 ? 1 : ")]）".indexOf(c) >= 0 ? -1 : 0;
  }

  static int start(char c) {
    return "\"'“‘„«「『".indexOf(c) >= 0 ? 1 : "([（".indexOf(c) >= 0 ? 2 : 3;
  }

  static int ending(char c) {
    if (".!?…。！？؟।".indexOf(c) >= 0) {
      return SENTENCE;
    }
    return ",;،、，".indexOf(c) >= 0 ? 2 : c == ':' || c == '：' ? 3 : 1;
  }

  static boolean isAbbreviation(String letters) {
    return (letters.length() == 1 && !Character.isDigit(letters.charAt(0)))
        || ABBREVIATIONS.contains(letters.toLowerCase(Locale.ROOT));
  }

  private static int kind(String letters) {
    char first = letters.charAt(0);
    if (Character.isDigit(first)) {
      return NUMBER;
    }
    if (Character.isLowerCase(first)) {
      return SMALL;
    }
    if (!Character.isUpperCase(first)) {
      return UNCASED;
    }
    for (int i = 1; i < letters.length(); i++) {
      if (Character.isLowerCase(letters.charAt(i))) {
        return CAPITAL;
      }
    }
    return letters.length() > 1 ? UPPER : CAPITAL;
  }

  boolean isSmall() {
    return kind == SMALL;
  }

  /** Whether it is nothing but signs that close or go on. */
  boolean isClosing() {
    return kind == SIGN && start != 1 && start != 2 && (end >= 2 || closers);
  }

  boolean endsSentence() {
    return end == SENTENCE;
  }
}
