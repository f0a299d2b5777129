package io.dateline.extract.text;

import io.dateline.extract.wording.WordTraits;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the lines that stand between a headline and its story: who wrote it, where, and when. */
final class HeadLines {
  /** No byline or date of publication needs more words; longer lines are sentences. */
  private static final int LONGEST = 22;

  private static final Pattern DAY =
      Pattern.compile(
          "\\b(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}|\\b\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)?\\d\\d\\b"
              + "|\\d{4}年\\d{1,2}月\\d{1,2}日");

  /** Letters of a place, then what the wire puts behind it. */
  private static final Pattern PLACE_AND_DAY =
      Pattern.compile("^\\p{Lu}[\\p{L} .'-]{2,40}, (\\p{Lu}\\p{L}{2,8})\\.? \\d{1,2}\\b.*");

  private static final Pattern PLACE =
      Pattern.compile(
          "^\\p{Lu}{3}[\\p{Lu} .'-]{0,30}(?:, ?\\p{L}[\\p{L} .]{1,20}| ?\\([\\p{L} .]{2,30}\\))?$");

  private HeadLines() {}

  /** Whether the line says who wrote the story. */
  static boolean isByline(Line line) {
    List<String> words = line.words();
    if (words.size() < 2 || words.size() > LONGEST || (line.endsSentence() && words.size() > 8)) {
      return false;
    }
    return line.is(0, WordTraits.BY) && startsUpper(line, 1);
  }

  /** Whether the line holds a day and little else. */
  static boolean isDate(Line line) {
    List<String> words = line.words();
    if (words.isEmpty() || words.size() > LONGEST) {
      return false;
    }
    // A day has a number, mostly in digits.
    boolean number = line.has(WordTraits.NUMBER);
    if (line.endsSentence() || !(number || line.shape().digits)) {
      return false;
    }
    boolean month = line.has(WordTraits.MONTH);
    if (2 * line.count(WordTraits.MONTH | WordTraits.DATE) >= words.size()
        && ((month && number) || DAY.matcher(line.text()).find())) {
      return true;
    }
    return month && words.size() <= 12 && opensWithPlaceAndDay(line);
  }

  /** Whether a day is written in numbers somewhere in the line. */
  static boolean holdsDay(Line line) {
    return line.shape().digits && line.words().size() <= LONGEST && DAY.matcher(line.text()).find();
  }

  private static boolean opensWithPlaceAndDay(Line line) {
    Matcher matcher = PLACE_AND_DAY.matcher(line.text());
    return matcher.matches() && isMonth(matcher.group(1));
  }

  private static boolean isMonth(String word) {
    return (WordTraits.of(word.toLowerCase(Locale.ROOT)) & WordTraits.MONTH) != 0;
  }

  /** Whether the line is the place that opens a story, alone: {@code ANKARA (Türkiye)}. */
  static boolean isPlace(Line line) {
    return line.words().size() <= 6
        && mayBeCapitals(line.text())
        && PLACE.matcher(line.text()).matches();
  }

  /** Whether its first three characters are none that surely is no capital. */
  private static boolean mayBeCapitals(String text) {
    for (int i = 0; i < Math.min(3, text.length()); i++) {
      char c = text.charAt(i);
      if (c < 128 && (c < 'A' || c > 'Z')) {
        return false;
      }
    }
    return true;
  }

  /** Whether the word behind the first {@code skip} ones begins with a capital. */
  private static boolean startsUpper(Line line, int skip) {
    String rest = line.text();
    for (int i = 0; i < skip; i++) {
      int space = rest.indexOf(' ');
      if (space < 0) {
        return false;
      }
      rest = rest.substring(space + 1);
    }
    return !rest.isEmpty()
        && (Character.isUpperCase(rest.charAt(0)) || rest.equals(rest.toUpperCase(Locale.ROOT)));
  }
}
