package io.dateline.extract.wording;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import java.util.Set;

/** The words of a line: how phrases and lines are compared. Immutable. */
public final class Words extends AbstractList<String> implements RandomAccess {
  /** Those of a line that says nothing. */
  public static final Words NONE = new Words("");

  /** What servers answer instead of a page (RFC 9110, section 15): these numbers say something. */
  private static final Set<String> STATUS_CODES =
      Set.of("403", "404", "410", "500", "502", "503", "504");

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
  private int anyTraits;

  private Words(String line) {
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
    return new Words(line);
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
        add(Word.of(String.valueOf(c)), i++);
      } else if (Character.isDigit(c)) {
        int end = behindNumber(line, i);
        String number = end - i == 3 ? line.substring(i, end) : "";
        add(STATUS_CODES.contains(number) ? Word.of(number) : Word.NUMBER, i);
        i = end;
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
  }

  private static boolean isLetter(char c) {
    return c < 128 ? PLAIN[c] && c > '9' : Character.isLetter(c);
  }

  private static int behindNumber(String line, int start) {
    int end = start + 1;
    while (end < line.length() && Character.isDigit(line.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Adds the run of letters, digits, and inner apostrophes from {@code start}; its end. */
  private int cutWord(String line, int start) {
    int hash = line.charAt(start);
    int end = start + 1;
    while (end < line.length()) {
      char c = line.charAt(end);
      boolean belongs = c < 128 && PLAIN[c];
      if (!belongs && !belongsOddly(line, end)) {
        break;
      }
      hash = 31 * hash + c;
      end++;
    }
    add(Word.of(line, start, end, hash), start);
    return end;
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

  /** Where word {@code i} begins in the line. */
  int start(int i) {
    return starts[i];
  }
}
