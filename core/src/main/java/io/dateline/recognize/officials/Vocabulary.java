package io.dateline.recognize.officials;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of the tables, each with a number from 1 on, found in a text without making strings.
 *
 * <p>Case does not count, nor which apostrophe or hyphen is used.
 */
final class Vocabulary {
  /** What a character counts as; those beyond are rare and asked of {@link Character}. */
  private static final char[] FOLDED = new char[0x180];

  static {
    for (char c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = Character.toLowerCase(c);
    }
  }

  private final List<String> words = new ArrayList<>(List.of(""));
  private final List<Integer> hashes = new ArrayList<>(List.of(0));
  private int[] slots = new int[1 << 13];
  private long[] kinds = new long[1 << 12];

  /** In lower case, with straight apostrophes and plain hyphens. */
  static char fold(char c) {
    if (c < FOLDED.length) {
      return FOLDED[c];
    }
    return switch (c) {
      case '\u2019' -> '\'';
      case '\u2010', '\u2011' -> '-';
      default -> Character.toLowerCase(c);
    };
  }

  /** The number of {@code word}, which is added if it is new. */
  int add(String word) {
    int found = find(word, 0, word.length());
    if (found > 0) {
      return found;
    }
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      folded.append(fold(word.charAt(i)));
    }
    int id = words.size();
    words.add(folded.toString().intern());
    hashes.add(hash(word, 0, word.length()));
    if (id >= kinds.length) {
      kinds = Arrays.copyOf(kinds, 2 * id);
    }
    if (2 * id > slots.length) {
      slots = new int[4 * slots.length];
      for (int old = 1; old < id; old++) {
        place(old);
      }
    }
    place(id);
    return id;
  }

  private void place(int id) {
    int slot = spread(hashes.get(id)) & (slots.length - 1);
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = id;
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }

  /** The hash of a word's folded characters. */
  static int hash(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + fold(text.charAt(i));
    }
    return hash;
  }

  /** The number of the word from {@code from} to {@code to}; 0 if no table has it. */
  int find(String text, int from, int to) {
    return find(text, from, to, hash(text, from, to));
  }

  /** The same when the hash is known. */
  int find(String text, int from, int to, int hash) {
    int slot = spread(hash) & (slots.length - 1);
    while (slots[slot] != 0) {
      int id = slots[slot];
      if (same(words.get(id), text, from, to)) {
        return id;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return 0;
  }

  static boolean same(String word, String text, int from, int to) {
    int length = to - from;
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != fold(text.charAt(from + i))) {
        return false;
      }
    }
    return true;
  }

  String word(int id) {
    return words.get(id);
  }

  int size() {
    return words.size();
  }

  /** The kinds of a word, a bit for each. */
  long kinds(int id) {
    return kinds[id];
  }

  void mark(int id, WordKind kind) {
    kinds[id] |= kind.bit();
  }
}
