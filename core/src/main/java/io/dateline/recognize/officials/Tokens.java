package io.dateline.recognize.officials;

import java.util.Arrays;
import java.util.Locale;

/**
 * The tokens of a text: words, numbers, and marks, by number. Beyond both ends stand empty marks,
 * so nobody checks bounds.
 */
final class Tokens {
  private static final int WORD = 1;
  private static final int BREAK = 2;
  private static final int CAPITAL = 4;
  private static final int UPPER = 8;
  private static final int DIGIT = 16;
  private static final int SHOUTED = 32;

  /** Fewer capital words than this may be names: in a longer line they are a headline. */
  private static final int HEADLINE_WORDS = 4;

  private final String source;
  private final Vocabulary vocabulary;
  private int[] starts;
  private int[] ends;

  /** The numbers of the words; 0 for those that no table has. */
  private int[] ids;

  private int[] hashes;
  private byte[] flags;
  private int size;

  /** The kinds of all words so far. */
  private long seen;

  Tokens(String source, Vocabulary vocabulary) {
    this.source = source;
    this.vocabulary = vocabulary;
    int capacity = source.length() / 5 + 8;
    starts = new int[capacity];
    ends = new int[capacity];
    ids = new int[capacity];
    hashes = new int[capacity];
    flags = new byte[capacity];
  }

  /**
   * Adds a token.
   *
   * @param word whether it has a letter
   * @param breakBefore whether a line ends between the token before and this one
   */
  void add(int start, int end, boolean word, boolean breakBefore) {
    if (size == starts.length) {
      int capacity = size + size / 2;
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      ids = Arrays.copyOf(ids, capacity);
      hashes = Arrays.copyOf(hashes, capacity);
      flags = Arrays.copyOf(flags, capacity);
    }
    starts[size] = start;
    ends[size] = end;
    hashes[size] = Vocabulary.hash(source, start, end);
    ids[size] = vocabulary.find(source, start, end, hashes[size]);
    int flag = (word ? WORD : 0) | (breakBefore ? BREAK : 0);
    char first = source.charAt(start);
    if (word) {
      flag |= isCapital(start, end) ? CAPITAL : 0;
      flag |= Character.isUpperCase(first) && isUpper(start + 1, end) ? UPPER : 0;
    }
    seen |= vocabulary.kinds(ids[size]);
    flags[size++] = (byte) (flag | (Character.isDigit(first) ? DIGIT : 0));
  }

  /** To be called behind the last token: marks the lines that are all in capitals. */
  void close() {
    int lineStart = 0;
    for (int i = 1; i <= size; i++) {
      if (i == size || (flags[i] & BREAK) != 0) {
        markIfShouted(lineStart, i);
        lineStart = i;
      }
    }
  }

  private void markIfShouted(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      if ((flags[i] & WORD) != 0) {
        if (!isUpper(starts[i], ends[i])) {
          return;
        }
        words++;
      }
    }
    if (words >= HEADLINE_WORDS) {
      for (int i = from; i < to; i++) {
        flags[i] |= SHOUTED;
      }
    }
  }

  /** Whether a word is written as a name is: Luo, al-Rashid, O'Neill, d'Estaing. */
  private boolean isCapital(int start, int end) {
    if (Character.isUpperCase(source.charAt(start))) {
      return true;
    }
    for (int i = start + 1; i < start + 4 && i + 1 < end; i++) {
      char c = Vocabulary.fold(source.charAt(i));
      if ((c == '-' || c == '\'') && Character.isUpperCase(source.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isUpper(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLowerCase(source.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean has(int i, int flag) {
    return i >= 0 && i < size && (flags[i] & flag) != 0;
  }

  int size() {
    return size;
  }

  /** First UTF-16 unit of token {@code i}. */
  int start(int i) {
    return starts[i];
  }

  /** The unit after the last of token {@code i}. */
  int end(int i) {
    return ends[i];
  }

  /** How many UTF-16 units token {@code i} has; 0 beyond the ends. */
  int length(int i) {
    return i < 0 || i >= size ? 0 : ends[i] - starts[i];
  }

  /** The number of the word; 0 for one that no table has. */
  int id(int i) {
    return i < 0 || i >= size ? 0 : ids[i];
  }

  /** The hash of the folded word; equal words have equal hashes. */
  int hash(int i) {
    return i < 0 || i >= size ? 0 : hashes[i];
  }

  /** Whether the tables say that token {@code i} is of {@code kind}. */
  boolean is(int i, WordKind kind) {
    return (vocabulary.kinds(id(i)) & kind.bit()) != 0;
  }

  /** Whether any token is of {@code kind}. */
  boolean hasAny(WordKind kind) {
    return (seen & kind.bit()) != 0;
  }

  /** Whether token {@code i} is of one of the kinds whose bits are set. */
  boolean isAny(int i, long kinds) {
    return (vocabulary.kinds(id(i)) & kinds) != 0;
  }

  /** Whether token {@code i} is {@code lower}, in whatever case. */
  boolean is(int i, String lower) {
    boolean inside = i >= 0 && i < size;
    return inside ? Vocabulary.same(lower, source, starts[i], ends[i]) : lower.isEmpty();
  }

  /** Whether token {@code i} has a letter. */
  boolean word(int i) {
    return has(i, WORD);
  }

  /** Whether a line ends between token {@code i - 1} and token {@code i}. */
  boolean breakBefore(int i) {
    return i < 0 || i >= size || (flags[i] & BREAK) != 0;
  }

  boolean capital(int i) {
    return has(i, CAPITAL);
  }

  /** Whether token {@code i} is a word all in capitals. */
  boolean upper(int i) {
    return has(i, UPPER);
  }

  /** Whether token {@code i} starts with a digit. */
  boolean digit(int i) {
    return has(i, DIGIT);
  }

  /** Whether token {@code i} stands on a line all in capitals, where nothing tells a name. */
  boolean shouted(int i) {
    return has(i, SHOUTED);
  }

  /** Whether token {@code i} is one letter, alone or with a full stop, or several: J. or F.W. */
  boolean initials(int i) {
    int length = length(i);
    return length > 0
        && length <= 8
        && word(i)
        && Character.isUpperCase(source.charAt(starts[i]))
        && (length == 1 || source.charAt(starts[i] + 1) == '.');
  }

  /** Whether tokens {@code i - 1} and {@code i} stand on one line. */
  boolean joined(int i) {
    return i > 0 && i < size && (flags[i] & BREAK) == 0;
  }

  /** Whether token {@code i} opens a line or a sentence, or a quotation. */
  boolean opensSentence(int i) {
    return i <= 0 || breakBefore(i) || is(i - 1, WordKind.SENTENCE_OPENER);
  }

  /** Token {@code i} as written, with typographic apostrophes and hyphens made plain. */
  String text(int i) {
    return i < 0 || i >= size ? "" : plain(starts[i], ends[i]);
  }

  /** Token {@code i} in lower case. */
  String lower(int i) {
    int id = id(i);
    return id > 0 ? vocabulary.word(id) : text(i).toLowerCase(Locale.ROOT);
  }

  private String plain(int from, int to) {
    return source
        .substring(from, to)
        .replace('\u2019', '\'')
        .replace('\u2010', '-')
        .replace('\u2011', '-');
  }

  /** Whether the word has neither accents nor a hyphen, as most have. */
  boolean plain(int i) {
    for (int at = starts[i]; at < ends[i]; at++) {
      char c = source.charAt(at);
      if (c > 0x7f || c == '-') {
        return false;
      }
    }
    return true;
  }

  /** Whether the word ends with {@code suffix}, which is in lower case. */
  boolean endsWith(int i, String suffix) {
    int length = suffix.length();
    return length(i) >= length && Vocabulary.same(suffix, source, ends[i] - length, ends[i]);
  }

  /** Whether the word has a hyphen behind its first letter. */
  boolean hyphened(int i) {
    int length = length(i);
    for (int at = 1; at < length; at++) {
      if (Vocabulary.fold(source.charAt(starts[i] + at)) == '-') {
        return true;
      }
    }
    return false;
  }

  /** The words from {@code from} to {@code to}, one blank between two, in lower case. */
  String lowerPhrase(int from, int to) {
    return phrase(from, to, true);
  }

  /** The words from {@code from} to {@code to}, one blank between two, as written. */
  String phrase(int from, int to) {
    return phrase(from, to, false);
  }

  private String phrase(int from, int to, boolean lower) {
    StringBuilder phrase = new StringBuilder();
    boolean afterPrefix = false;
    for (int i = from; i < to; i++) {
      String text = lower ? lower(i) : text(i);
      boolean glued = (!word(i) && !text.equals("&")) || text.startsWith("-");
      if (i > from && !glued && !afterPrefix) {
        phrase.append(' ');
      }
      phrase.append(text);
      afterPrefix = text.endsWith("-");
    }
    return phrase.toString();
  }
}
