package io.dateline.extract.wording;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The words of a line: how phrases and lines are compared. Immutable. */
public final class Words extends AbstractList<String> implements RandomAccess {
  /** Whether an ASCII character is a letter or digit. */
  private static final boolean[] PLAIN = new boolean[128];

  static {
    for (char c = 0; c < PLAIN.length; c++) {
      PLAIN[c] = Character.isLetterOrDigit(c);
    }
  }

  private Word[] words;
  private int[] starts;
  private int size;

  private final Vocabulary vocabulary;
  private final boolean all;

  /**
   * What its words mean together, which wordings' phrases they begin, and whether one is a code.
   */
  private int meanings;

  private int anyTraits;
  private int begun;
  private boolean code;

  /**
   * @param all whether words that {@code vocabulary} does not know are told apart
   */
  Words(String line, Vocabulary vocabulary, boolean all) {
    this.vocabulary = vocabulary;
    this.all = all;
    int guess = Math.min(line.length() / 5 + 2, 1000);
    this.words = new Word[guess];
    this.starts = new int[guess];
    cut(line);
  }

  /**
   * The words of {@code line} in lower case: runs of letters and digits, with apostrophes inside
   * them; a run of digits is {@code #}, but for the numbers of error pages; the signs {@code ©} and
   * {@code @} are words of their own.
   */
  public static Words of(String line) {
    return new Words(line, Vocabulary.STANDARD, true);
  }

  /**
   * As {@link #of}, for lines of which only {@link Wording} and {@link ErrorNotices} are asked:
   * what no phrase and no notice has is the empty word, and most words of a page are not made.
   */
  public static Words known(String line) {
    return new Words(line, Vocabulary.STANDARD, false);
  }

  private void cut(String line) {
    int length = line.length();
    int i = 0;
    while (i < length) {
      char c = line.charAt(i);
      if (c == ' ') {
        i++;
      } else if (isLetter(c)) {
        i = cutWord(line, i);
      } else if (c == '#') {
        add(Word.NUMBER, i++);
      } else if (c == '©' || c == '@') {
        add(word(line, i, i + 1, WordTable.hash(0, c), false), i++);
      } else if (Character.isDigit(c)) {
        i = cutNumber(line, i);
      } else {
        i++;
      }
    }
  }

  private void add(Word word, int start) {
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
    }
    words[size] = word;
    starts[size++] = start;
    anyTraits |= word.traits;
    meanings |= word.meanings;
    begun |= word.begun();
    code |= word.code;
  }

  private static boolean isLetter(char c) {
    return c < 128 ? PLAIN[c] && c > '9' : Character.isLetter(c);
  }

  /** Adds the run of digits from {@code start}; its end. */
  private int cutNumber(String line, int start) {
    long hash = 0;
    int end = start;
    while (end < line.length() && Character.isDigit(line.charAt(end))) {
      hash = WordTable.hash(hash, line.charAt(end));
      end++;
    }
    Word known = end - start == 3 ? vocabulary.get(line, start, end, hash) : null;
    add(known == null ? Word.NUMBER : known, start);
    return end;
  }

  /** Adds the run of letters, digits, and inner apostrophes from {@code start}; its end. */
  private int cutWord(String line, int start) {
    long hash = 0;
    boolean plain = true;
    boolean odd = false;
    int end = start;
    while (end < line.length()) {
      char c = line.charAt(end);
      if (c >= 128 || !PLAIN[c]) {
        if (!belongsOddly(line, end)) {
          break;
        }
        plain = false;
        odd |= changesOddly(c);
      }
      hash = WordTable.hash(hash, c);
      end++;
    }
    add(odd ? odd(line.substring(start, end)) : word(line, start, end, hash, plain), start);
    return end;
  }

  private Word word(String line, int start, int end, long hash, boolean plain) {
    @Nullable Word known = vocabulary.get(line, start, end, hash);
    if (known != null) {
      return known;
    }
    if (plain && !all) {
      return end - start <= NoticeWords.SHORT ? Word.LITTLE : Word.UNKNOWN;
    }
    return Word.of(line, start, end, hash);
  }

  private Word odd(String spelled) {
    Word word = Word.spelled(spelled);
    @Nullable Word known = vocabulary.get(word.text);
    return known == null ? word : known;
  }

  /** Whether what {@code c} is in lower case depends on more than {@code c}, or is longer. */
  private static boolean changesOddly(char c) {
    return c == 'İ' || c == 'Σ' || Character.isSurrogate(c);
  }

  private static boolean belongsOddly(String line, int i) {
    char c = line.charAt(i);
    if (c == '\'' || c == '’') {
      return i + 1 < line.length() && Character.isLetter(line.charAt(i + 1));
    }
    return c >= 128
        && (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK);
  }

  @Override
  public String get(int i) {
    return word(i).text;
  }

  @Override
  public int size() {
    return size;
  }

  /** The {@link WordTraits} of word {@code i}. */
  public int traits(int i) {
    return words[i].traits;
  }

  /** The {@link WordTraits} that any of the words has. */
  public int anyTraits() {
    return anyTraits;
  }

  Word word(int i) {
    return words[i];
  }

  /** Whether all of it is numbers. */
  public boolean isNumbers() {
    for (int i = 0; i < size; i++) {
      if (words[i] != Word.NUMBER) {
        return false;
      }
    }
    return true;
  }

  /** Whether it has the first word of a phrase of {@code wording}. */
  boolean mayHold(Wording wording) {
    return (begun & 1 << wording.index) != 0;
  }

  /** Whether it may be a notice: most lines lack the words of any. */
  boolean mayTell() {
    return code || NoticeSentence.mayTell(meanings);
  }

  /** Where word {@code i} begins in the line. */
  int start(int i) {
    return starts[i];
  }
}
