package io.dateline.recognize.officials;

/** Cuts a text into tokens in one pass. */
final class Tokenizer {
  /** Prefixes and suffixes that say when an office was held stand as words of their own. */
  private static final String[] PREFIXES = {"ex-", "then-", "co-", "now-"};

  private static final String[] SUFFIXES = {"-elect", "-designate"};

  /** No abbreviation is longer. */
  private static final int LONGEST_ABBREVIATION = 6;

  /** Of the lines of wrapped English, about three in four start with a small letter. */
  private static final double WRAPPED_SHARE = 0.4;

  private static final int FEWEST_WRAPS = 2;

  private final String text;
  private final Vocabulary vocabulary;
  private final Tokens tokens;

  private Tokenizer(String text, Vocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.tokens = new Tokens(text, vocabulary);
  }

  static Tokens tokenize(String text, Vocabulary vocabulary) {
    return new Tokenizer(text, vocabulary).tokens();
  }

  private Tokens tokens() {
    boolean wrapped = isWrapped();
    boolean lineBreak = true;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        int end = i + 1;
        while (end < text.length() && isSpace(text.charAt(end))) {
          end++;
        }
        lineBreak |= isParagraphBreak(i, end, wrapped);
        i = end;
      } else if (Character.isLetterOrDigit(c)) {
        int end = wordEnd(i);
        addWord(i, end, lineBreak);
        lineBreak = false;
        i = end;
      } else {
        int end = markEnd(i);
        tokens.add(i, end, false, lineBreak);
        lineBreak = false;
        i = end;
      }
    }
    tokens.close();
    return tokens;
  }

  /** What a run of line breaks does, by where the run ends. */
  private boolean isParagraphBreak(int from, int to, boolean wrapped) {
    if (to == from + 1 && text.charAt(from) == ' ') {
      return false;
    }
    int breaks = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      breaks += isLineBreak(c) && !(c == '\n' && i > from && text.charAt(i - 1) == '\r') ? 1 : 0;
    }
    if (breaks != 1) {
      return breaks > 1;
    }
    return !wrapped && (to == text.length() || !Character.isLowerCase(text.charAt(to)));
  }

  /** Whether single line breaks only wrap paragraphs: small letters follow many of them. */
  private boolean isWrapped() {
    int breaks = 0;
    int small = 0;
    for (int i = text.indexOf('\n');
        i >= 0 && i + 1 < text.length();
        i = text.indexOf('\n', i + 1)) {
      char next = text.charAt(i + 1);
      if (!Character.isWhitespace(next) && (i == 0 || text.charAt(i - 1) != '\n')) {
        breaks++;
        small += Character.isLowerCase(next) ? 1 : 0;
      }
    }
    return small >= FEWEST_WRAPS && small >= WRAPPED_SHARE * breaks;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  /** A mark is one character; an apostrophe with an s is one of its own. */
  private int markEnd(int i) {
    boolean possessive =
        isApostrophe(text.charAt(i))
            && i > 0
            && i + 1 < text.length()
            && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S')
            && (i + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 2)))
            && !Character.isWhitespace(text.charAt(i - 1));
    return possessive ? i + 2 : i + 1;
  }

  private int wordEnd(int start) {
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)
          || (c > 0x7f
              && (Character.getType(c) == Character.NON_SPACING_MARK || Character.isSurrogate(c)))
          || goesOn(start, i)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /** Whether the mark at {@code i} belongs to the word: well-known, O'Neill, U.S. */
  private boolean goesOn(int start, int i) {
    char c = text.charAt(i);
    if (c == '.') {
      return isInnerStop(start, i);
    }
    boolean letterAfter = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
    return letterAfter
        && (c == '-' || c == '\u2010' || c == '\u2011' || (isApostrophe(c) && markEnd(i) == i + 1));
  }

  /** Whether the full stop at {@code i} belongs to the word: U.S., J., Gen. */
  private boolean isInnerStop(int start, int i) {
    int from = i;
    while (from > start && i - from < LONGEST_ABBREVIATION && isLetter(from - 1)) {
      from--;
    }
    // "D-N.Y." is a party and a state.
    boolean state = from == start + 2 && Vocabulary.fold(text.charAt(from - 1)) == '-';
    boolean wordStart = from == start || text.charAt(from - 1) == '.' || state;
    if (!wordStart || from == i) {
      return false;
    }
    if (i - from == 1) {
      return true;
    }
    int id = from == start ? vocabulary.find(text, from, i) : 0;
    return (vocabulary.kinds(id) & WordKind.ABBREVIATION.bit()) != 0;
  }

  private boolean isLetter(int i) {
    return Character.isLetter(text.charAt(i));
  }

  private void addWord(int start, int end, boolean lineBreak) {
    int cut = cut(start, end);
    if (cut > start) {
      tokens.add(start, cut, true, lineBreak);
      tokens.add(cut, end, true, false);
      return;
    }
    boolean letter = false;
    for (int i = start; i < end && !letter; i++) {
      letter = isLetter(i);
    }
    tokens.add(start, end, letter, lineBreak);
  }

  /** Where a prefix or suffix is cut off; {@code start} if nowhere. */
  private int cut(int start, int end) {
    if (end - start < 5 || !hasHyphen(start, end)) {
      return start;
    }
    if (text.charAt(start + 1) == '-' && isPartyMark(start)) {
      return start + 2;
    }
    for (String prefix : PREFIXES) {
      int to = start + prefix.length();
      if (to + 2 < end && Vocabulary.same(prefix, text, start, to)) {
        return to;
      }
    }
    for (String suffix : SUFFIXES) {
      int from = end - suffix.length();
      if (from > start && Vocabulary.same(suffix, text, from, end)) {
        return from;
      }
    }
    return start;
  }

  /** D-Ohio is the party of a legislator and whom he sits for; D-day is none. */
  private boolean isPartyMark(int start) {
    int id = vocabulary.find(text, start, start + 2);
    return (vocabulary.kinds(id) & WordKind.PARTY_MARK.bit()) != 0
        && Character.isUpperCase(text.charAt(start))
        && Character.isUpperCase(text.charAt(start + 2));
  }

  private boolean hasHyphen(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Vocabulary.fold(text.charAt(i)) == '-') {
        return true;
      }
    }
    return false;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }
}
