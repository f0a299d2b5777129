package io.dateline.extract.text;

import io.dateline.extract.wording.WordTraits;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a page that say what it is about, each a number: looked up once, and then compared
 * and counted in arrays. Not safe for concurrent use while it is made; then immutable.
 */
final class TellingWords {
  private final int[][] numbers;

  /** In open addresses, with their numbers. */
  private @Nullable String[] known = new @Nullable String[256];

  private int[] numberOf = new int[256];
  private int different;

  TellingWords(List<Line> lines) {
    this.numbers = new int[lines.size()][];
    for (int i = 0; i < numbers.length; i++) {
      Line line = lines.get(i);
      int[] own = new int[line.count(WordTraits.TELLING)];
      int size = 0;
      for (int w = 0; size < own.length; w++) {
        if (line.is(w, WordTraits.TELLING)) {
          own[size++] = number(line.words().get(w));
        }
      }
      numbers[i] = own;
    }
  }

  /** Those of line {@code i} in their order, as often as they stand there; not a copy. */
  int[] of(int i) {
    return numbers[i];
  }

  /** How many lines there are. */
  int lines() {
    return numbers.length;
  }

  /** How many different ones there are: all numbers are lower. */
  int different() {
    return different;
  }

  private int number(String word) {
    int slot = slot(word);
    if (known[slot] != null) {
      return numberOf[slot];
    }
    known[slot] = word;
    numberOf[slot] = different++;
    if (2 * different > known.length) {
      grow();
    }
    return different - 1;
  }

  private int slot(String word) {
    int mask = known.length - 1;
    int hash = word.hashCode();
    int slot = (hash ^ hash >>> 15) & mask;
    while (known[slot] != null && !word.equals(known[slot])) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    @Nullable String[] words = known;
    int[] numbersBefore = numberOf;
    known = new @Nullable String[2 * words.length];
    numberOf = new int[known.length];
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      if (word != null) {
        int slot = slot(word);
        known[slot] = word;
        numberOf[slot] = numbersBefore[i];
      }
    }
  }

  /** Each line's different ones, in the order in which they first stand there. */
  int[][] once() {
    int[][] once = new int[numbers.length][];
    // The last line in which a word was met, and one more.
    int[] met = new int[different];
    int[] own = new int[64];
    for (int i = 0; i < numbers.length; i++) {
      own = own.length < numbers[i].length ? new int[2 * numbers[i].length] : own;
      int size = 0;
      for (int word : numbers[i]) {
        if (met[word] != i + 1) {
          met[word] = i + 1;
          own[size++] = word;
        }
      }
      once[i] = Arrays.copyOf(own, size);
    }
    return once;
  }
}
