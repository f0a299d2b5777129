package io.dateline.recognize.day;

import io.dateline.recognize.table.Fold;
import io.dateline.recognize.table.TableFile;
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

  private static final Map<String, List<String>> WORDS =
      TableFile.sections(DateLabel.class, "date-labels.txt");

  private final String section;

  DateLabel(String section) {
    this.section = section;
  }

  /**
   * The label of the date at {@code start} of {@code line}; nothing before {@code floor} counts.
   */
  static DateLabel of(String line, int start, int floor) {
    String before = Fold.word(line.substring(Math.max(floor, start - REACH), start));
    DateLabel best = NONE;
    int bestEnd = -1;
    int bestLength = 0;
    for (DateLabel label : values()) {
      for (String word : WORDS.getOrDefault(label.section, List.of())) {
        int end = endOfLast(before, word);
        // "release date" says more than "date".
        if (end > bestEnd || (end == bestEnd && end >= 0 && word.length() > bestLength)) {
          best = label;
          bestEnd = end;
          bestLength = word.length();
        }
      }
    }
    return bestEnd >= 0 && before.length() - bestEnd <= GAP ? best : NONE;
  }

  /** Whether a word of publication follows the date that ends at {@code end}, as in German. */
  static boolean publishedFollows(String line, int end) {
    String after = Fold.word(line.substring(end, Math.min(line.length(), end + FOLLOWS)));
    return WORDS.getOrDefault(PUBLISHED.section, List.of()).stream()
        .anyMatch(word -> word.length() > 6 && after.contains(word));
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
