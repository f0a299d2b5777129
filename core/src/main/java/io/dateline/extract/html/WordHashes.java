package io.dateline.extract.html;

import java.util.Set;

/** Words by their hashes: tells fast that a line shares too little with them. */
final class WordHashes {
  private static final int BITS = 1024;

  /**
   * A line that agrees with a title as far as a line that is no heading must has five words of it
   * for each that the title has not: see the weights of {@link TitleFinder}.
   */
  private static final int LEAST_HELD = 5;

  private final long[] held = new long[BITS / Long.SIZE];

  /**
   * @param words as {@link TitleWords} cuts them
   */
  void add(Set<String> words) {
    for (String word : words) {
      int bit = word.hashCode() & (BITS - 1);
      held[bit / Long.SIZE] |= 1L << bit;
    }
  }

  /** False only if {@code line} has a word that is not held, and fewer than five that are. */
  boolean mayHoldMost(String line) {
    long counts = count(line);
    return counts < 0 || (int) counts == 0 || counts >>> Integer.SIZE >= LEAST_HELD;
  }

  /** False only if no word of {@code line} is held. */
  boolean mayHoldAny(String line) {
    long counts = count(line);
    return counts < 0 || counts >>> Integer.SIZE > 0;
  }

  /** The words of {@code line} that are held, above those that are not; -1 if it is no ASCII. */
  private long count(String line) {
    int in = 0;
    int out = 0;
    int hash = 0;
    boolean inWord = false;
    for (int i = 0; i <= line.length(); i++) {
      int c = i < line.length() ? line.charAt(i) : ' ';
      if (c >= 0x80) {
        return -1;
      }
      if (c >= 'A' && c <= 'Z') {
        c |= 0x20;
      }
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        hash = inWord ? 31 * hash + c : c;
        inWord = true;
      } else if (inWord) {
        int bit = hash & (BITS - 1);
        boolean known = (held[bit / Long.SIZE] & 1L << bit) != 0;
        in += known ? 1 : 0;
        out += known ? 0 : 1;
        inWord = false;
      }
    }
    return (long) in << Integer.SIZE | out;
  }
}
