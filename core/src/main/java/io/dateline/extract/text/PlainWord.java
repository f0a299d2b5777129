package io.dateline.extract.text;

import io.dateline.extract.wording.WordTable;
import io.dateline.extract.wording.WordTraits;

/**
 * The hash and the shape of a word in ASCII, found in one pass over it where it stands: what {@link
 * GapWord} tells of it, without the copy and the look-up. Not safe for concurrent use.
 */
final class PlainWord {
  private static final byte SIGN = 0;
  private static final byte SMALL = 1;
  private static final byte CAPITAL = 2;
  private static final byte DIGIT = 3;

  private static final byte[] KINDS = new byte[128];

  static {
    for (char c = 0; c < KINDS.length; c++) {
      boolean small = c >= 'a' && c <= 'z';
      boolean capital = c >= 'A' && c <= 'Z';
      KINDS[c] = small ? SMALL : capital ? CAPITAL : c >= '0' && c <= '9' ? DIGIT : SIGN;
    }
  }

  private int hash;
  private WordShape shape = WordShape.NONE;

  /** Reads the word between two offsets of {@code text}; whether all of it is ASCII. */
  boolean read(String text, int start, int end) {
    int whole = 0;
    long letters = 0;
    long lettersAt = 0;
    int from = -1;
    int to = -1;
    boolean smallBehind = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 128) {
        return false;
      }
      byte kind = KINDS[c];
      int lower = kind == CAPITAL ? c | 0x20 : c;
      whole = 31 * whole + lower;
      letters = WordTable.hash(letters, c);
      if (kind == SIGN) {
        continue;
      }
      if (from < 0) {
        from = i;
        letters = WordTable.hash(0, c);
      } else {
        smallBehind |= kind == SMALL;
      }
      to = i + 1;
      lettersAt = letters;
    }
    hash = whole;
    shape =
        from < 0
            ? WordShape.of(text.substring(start, end))
            : shape(text, start, end, from, to, lettersAt, smallBehind);
    return true;
  }

  private static WordShape shape(
      String text, int start, int end, int from, int to, long letters, boolean smallBehind) {
    int brackets = 0;
    for (int i = start; i < from; i++) {
      brackets += WordShape.bracket(text.charAt(i));
    }
    boolean closers = false;
    int ending = 0;
    for (int i = to; i < end; i++) {
      char c = text.charAt(i);
      brackets += WordShape.bracket(c);
      closers |= WordShape.closes(c);
      ending = Math.max(ending, WordShape.ending(c));
    }
    byte first = KINDS[text.charAt(from)];
    boolean function = WordTraits.isFunction(text, from, to, letters);
    if (ending == WordShape.SENTENCE
        && text.charAt(to) == '.'
        && WordShape.isAbbreviation(text.substring(from, to))) {
      ending = WordShape.SENTENCE - 1;
    }
    int opening = from == start ? 0 : WordShape.start(text.charAt(start));
    return new WordShape(
        kind(first, to - from, smallBehind),
        Math.min(WordShape.LONGEST, to - from),
        function,
        opening,
        ending,
        closers,
        brackets);
  }

  private static int kind(byte first, int length, boolean smallBehind) {
    return switch (first) {
      case DIGIT -> WordShape.NUMBER;
      case SMALL -> WordShape.SMALL;
      default -> smallBehind || length == 1 ? WordShape.CAPITAL : WordShape.UPPER;
    };
  }

  /** Of the word in lower case, as of a string. */
  int hash() {
    return hash;
  }

  WordShape shape() {
    return shape;
  }
}
