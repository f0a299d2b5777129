package io.dateline.extract.chrome;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;

/**
 * Stands for a line wherever it recurs: without case, punctuation, and the number it may count
 * with.
 */
final class LineKey {
  private LineKey() {}

  /**
   * A hash of the letters of {@code line} and of its numbers; 0 if it has neither.
   *
   * <p>A single number is any number, so that "3 comments" and "12 Comments" are one line. Several
   * are data: "Revenue 12.1 million against 9.4 million" is another line each time.
   */
  static long of(String line) {
    boolean counts = numbers(line) == 1;
    Hasher hasher = Hashing.murmur3_128().newHasher();
    boolean any = false;
    boolean inNumber = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean digit = Character.isDigit(c);
      if (digit ? !counts || !inNumber : Character.isLetter(c) || Character.isSurrogate(c)) {
        hasher.putChar(digit && counts ? '0' : Character.toLowerCase(c));
        any = true;
      }
      inNumber = digit;
    }
    return any ? hasher.hash().asLong() : 0;
  }

  private static int numbers(String line) {
    int numbers = 0;
    boolean inNumber = false;
    for (int i = 0; i < line.length(); i++) {
      boolean digit = Character.isDigit(line.charAt(i));
      numbers += digit && !inNumber ? 1 : 0;
      inNumber = digit;
    }
    return numbers;
  }
}
