package io.dateline.extract.wording;

import org.jspecify.annotations.Nullable;

/**
 * What is known of some words, looked up where they stand in a text: no string is made for a word,
 * and nearly all words that are not known are told by one number. Not safe for concurrent use while
 * words are put into it; then it is.
 *
 * @param <V> what is known of a word
 */
public final class WordTable<V> {
  /** In slots for each word: few words that are not known meet one that is. */
  private static final int ROOM = 4;

  /** Letters, digits, and the apostrophe, each with a number from 1. */
  private static final int SIGNS = 37;

  /** Hashes up to this take one more of them and stay below 2^63. */
  private static final long MOST = (Long.MAX_VALUE - SIGNS) / (SIGNS + 1);

  /** The numbers of ASCII characters in either case; 0 if they have none. */
  private static final byte[] NUMBERS = new byte[128];

  static {
    for (int i = 0; i < 26; i++) {
      NUMBERS['a' + i] = (byte) (1 + i);
      NUMBERS['A' + i] = (byte) (1 + i);
    }
    for (int i = 0; i < 10; i++) {
      NUMBERS['0' + i] = (byte) (27 + i);
    }
    NUMBERS['\''] = SIGNS;
  }

  /** Of the words in their slots; 0 is a free one. */
  private long[] hashes;

  private @Nullable String[] words;
  private @Nullable Object[] values;
  private int size;

  /** Without any words. */
  public WordTable() {
    this(64);
  }

  private WordTable(int slots) {
    hashes = new long[slots];
    words = new String[slots];
    values = new Object[slots];
  }

  /**
   * The hash of a word's characters, 0 for none, with {@code c} behind them. A positive one is of
   * one word only: up to twelve ASCII letters, digits, and apostrophes are told by it.
   */
  public static long hash(long hash, char c) {
    int number = c < 128 ? NUMBERS[c] : c == '’' ? SIGNS : 0;
    return number > 0 && hash >= 0 && hash <= MOST
        ? (SIGNS + 1) * hash + number
        : (31 * hash + folded(c)) | Long.MIN_VALUE;
  }

  static long hash(String word) {
    long hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = hash(hash, word.charAt(i));
    }
    return hash;
  }

  /** {@code c} in lower case; a curly apostrophe is a straight one. */
  private static char folded(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    }
    return c == '’' ? '\'' : Character.toLowerCase(c);
  }

  /** Says {@code value} of {@code word}, in lower case, instead of what was said of it. */
  public void put(String word, V value) {
    if (ROOM * (size + 1) > hashes.length) {
      grow();
    }
    putAny(word, value);
  }

  private void putAny(String word, @Nullable Object value) {
    long hash = hash(word);
    int slot = slotOf(word, 0, word.length(), hash);
    size += hashes[slot] == 0 ? 1 : 0;
    hashes[slot] = hash == 0 ? Long.MIN_VALUE : hash;
    words[slot] = word;
    values[slot] = value;
  }

  private void grow() {
    var larger = new WordTable<V>(2 * hashes.length);
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      if (word != null) {
        larger.putAny(word, values[i]);
      }
    }
    hashes = larger.hashes;
    words = larger.words;
    values = larger.values;
  }

  /** What is known of {@code word}, in any case; null if nothing. */
  public @Nullable V get(String word) {
    return get(word, 0, word.length(), hash(word));
  }

  /**
   * What is known of the word between two offsets of {@code text}, in any case; null if nothing.
   *
   * @param hash of its characters, by {@link #hash}
   */
  @SuppressWarnings("unchecked") // Only put adds values.
  public @Nullable V get(String text, int start, int end, long hash) {
    return (V) values[slotOf(text, start, end, hash)];
  }

  /** The slot of a word, or the free one where it would be. */
  private int slotOf(String text, int start, int end, long hash) {
    int mask = hashes.length - 1;
    long sought = hash == 0 ? Long.MIN_VALUE : hash;
    int slot = spread(sought) & mask;
    while (hashes[slot] != 0 && !(hashes[slot] == sought && isAt(slot, text, start, end))) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** The bits of {@code hash}, mixed so that the lowest tell words apart. */
  static int spread(long hash) {
    return (int) ((hash * 0x9E3779B97F4A7C15L) >>> 40);
  }

  /** Whether the word in {@code slot}, which has the same hash, is the same. */
  private boolean isAt(int slot, String text, int start, int end) {
    String word = words[slot];
    return hashes[slot] > 0 || (word != null && isAt(word, text, start, end));
  }

  /** Whether {@code word}, which is in lower case, stands between two offsets of {@code text}. */
  static boolean isAt(String word, String text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (folded(text.charAt(start + i)) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
