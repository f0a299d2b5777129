package io.dateline.recognize.day;

import io.dateline.recognize.table.Fold;
import io.dateline.recognize.table.TableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the words before a date say it is. */
enum DateLabel {
  PUBLISHED("published"),
  UPDATED("updated"),
  /** A right, a birth, a visit: never the day of a story. */
  RIGHTS("copyright"),
  /** An event, a range, a deadline. */
  OTHER("other"),
  /** No word says anything. */
  NONE("");

  private static final int REACH = 40;
  private static final int GAP = 22;

  /** {@code Dieser Artikel wurde am 4. März von Jane Roe in News veröffentlicht}. */
  private static final int FOLLOWS = 60;

  /** In the order of the labels. */
  private static final List<Word> WORDS = load();

  private final String section;

  DateLabel(String section) {
    this.section = section;
  }

  /**
   * A word that says what a date is.
   *
   * @param signs as {@link #signs} makes them
   */
  private record Word(DateLabel label, String text, long signs) {}

  private static List<Word> load() {
    Map<String, List<String>> sections = TableFile.sections(DateLabel.class, "date-labels.txt");
    var words = new ArrayList<Word>();
    for (DateLabel label : values()) {
      for (String word : sections.getOrDefault(label.section, List.of())) {
        words.add(new Word(label, word, signs(word)));
      }
    }
    return List.copyOf(words);
  }

  /** The characters of {@code text} as a set of 64: what lacks one of a word's lacks the word. */
  private static long signs(String text) {
    long signs = 0;
    for (int i = 0; i < text.length(); i++) {
      signs |= 1L << (text.charAt(i) & 63);
    }
    return signs;
  }

  /**
   * The label of the date at {@code start} of {@code line}; nothing before {@code floor} counts.
   */
  static DateLabel of(String line, int start, int floor) {
    String before = Fold.word(line.substring(Math.max(floor, start - REACH), start));
    DateLabel best = NONE;
    int bestEnd = -1;
    int bestLength = 0;
    long signs = signs(before);
    for (Word word : WORDS) {
      if ((word.signs & ~signs) != 0) {
        continue;
      }
      int end = endOfLast(before, word.text);
      // "release date" says more than "date".
      if (end > bestEnd || (end == bestEnd && end >= 0 && word.text.length() > bestLength)) {
        best = word.label;
        bestEnd = end;
        bestLength = word.text.length();
      }
    }
    return bestEnd >= 0 && before.length() - bestEnd <= GAP ? best : NONE;
  }

  /** Whether a word of publication follows the date that ends at {@code end}, as in German. */
  static boolean publishedFollows(String line, int end) {
    String after = Fold.word(line.substring(end, Math.min(line.length(), end + FOLLOWS)));
    long signs = signs(after);
    for (Word word : WORDS) {
      if (word.label == PUBLISHED
          && word.text.length() > 6
          && (word.signs & ~signs) == 0
          && after.contains(word.text)) {
        return true;
      }
    }
    return false;
  }

  private static int endOfLast(String text, String word) {
    int at = text.lastIndexOf(word);
    while (at >= 0) {
      int end = at + word.length();
      boolean opens = at == 0 || !Character.isLetter(text.charAt(at - 1)) || isIdeograph(word);
      boolean closes =
          end == text.length() || !Character.isLetter(text.charAt(end)) || isIdeograph(word);
      if (opens && closes) {
        return end;
      }
      at = at == 0 ? -1 : text.lastIndexOf(word, at - 1);
    }
    return -1;
  }

  private static boolean isIdeograph(String word) {
    return word.charAt(0) > '\u2e80';
  }
}
