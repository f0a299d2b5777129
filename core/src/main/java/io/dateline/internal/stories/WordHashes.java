package io.dateline.internal.stories;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Reads a text as hashes of its words: letters and digits, without case, accents, and punctuation.
 * Spaces, dashes, and slashes part words, but not a number's digits; scripts that set no spaces are
 * read by the character.
 */
final class WordHashes {
  private static final long SEED = 0x9E3779B97F4A7C15L;
  private static final long PRIME = 0x100000001B3L;

  private final String text;
  private int next;
  private boolean number;
  private final char[] unfolded = new char[1];
  private final char[] folded = new char[4];

  WordHashes(String text) {
    this.text = text;
  }

  /** Whether the word read last holds a digit. */
  boolean isNumber() {
    return number;
  }

  /** The hash of the next word; 0 at the end of the text. */
  long next() {
    long hash = SEED;
    boolean any = false;
    number = false;
    while (next < text.length()) {
      char c = text.charAt(next);
      if (standsAlone(c)) {
        if (any) {
          return finish(hash);
        }
        next++;
        return finish(with(hash, c));
      }
      next++;
      if (c < 0x80 ? isAsciiWord(c) : Character.isLetterOrDigit(c)) {
        any = true;
        number |= Character.isDigit(c);
        hash = c < 0x80 ? with(hash, lower(c)) : withFolded(hash, c);
      } else if (any && parts(c) && !(joinsNumbers(c) && number && isDigit(next))) {
        return finish(hash);
      }
    }
    return any ? finish(hash) : 0;
  }

  /** In 6-1/8 and 2016-11-29, which tell more whole. */
  private static boolean joinsNumbers(char c) {
    return c == '-' || c == '/';
  }

  private boolean isDigit(int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  private static boolean isAsciiWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }

  private static boolean parts(char c) {
    return c <= ' '
        || c == '-'
        || c == '/'
        || (c > 0x7f
            && (Character.isSpaceChar(c)
                || Character.isWhitespace(c)
                || Character.getType(c) == Character.DASH_PUNCTUATION));
  }

  /** Thai to Burmese, Khmer, kana, Han; Han beyond the first plane comes in halves. */
  private static boolean standsAlone(char c) {
    return c >= 0x0e00
        && ((c <= 0x0eff && Character.isLetter(c))
            || (c >= 0x1000 && c <= 0x109f && Character.isLetter(c))
            || (c >= 0x1780 && c <= 0x17ff && Character.isLetter(c))
            || (c >= 0x3041 && c <= 0x30ff && Character.isLetter(c))
            || (c >= 0x3400 && c <= 0x9fff)
            || (c >= 0xd840 && c <= 0xdfff)
            || (c >= 0xf900 && c <= 0xfaff));
  }

  private long withFolded(long hash, char c) {
    unfolded[0] = c;
    int length = ASCIIFoldingFilter.foldToASCII(unfolded, 0, folded, 0, 1);
    long with = hash;
    for (int i = 0; i < length; i++) {
      with = with(with, Character.toLowerCase(folded[i]));
    }
    return with;
  }

  private static long with(long hash, char c) {
    return (hash ^ c) * PRIME;
  }

  private static long finish(long hash) {
    long mixed = mix(hash);
    return mixed == 0 ? 1 : mixed;
  }

  /** The hash of {@code text} as it stands. */
  static long ofWhole(String text) {
    long hash = SEED;
    for (int i = 0; i < text.length(); i++) {
      hash = with(hash, text.charAt(i));
    }
    return finish(hash);
  }

  /** The finalizer of MurmurHash3. */
  static long mix(long hash) {
    long h = hash;
    h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }
}
