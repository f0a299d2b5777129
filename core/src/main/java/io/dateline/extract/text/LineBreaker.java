package io.dateline.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Breaks lines in which a scraper has run a whole page together, at the ends of sentences and where
 * menus go over into prose.
 *
 * <p>Nothing is lost: the parts of a line, joined by single spaces, are the line.
 */
final class LineBreaker {
  /** Paragraphs of news rarely have more words; a line that does holds more than a paragraph. */
  private static final int LONGEST_PARAGRAPH = 250;

  /** A run of names shorter than this may open a sentence as well as end a menu. */
  private static final int SHORTEST_MENU = 4;

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "st", "jr", "sr", "prof", "gen", "sen", "rep", "gov", "lt",
          "col", "capt", "sgt", "rev", "hon", "vs", "no", "jan", "feb", "mar", "apr", "jun", "jul",
          "aug", "sep", "sept", "oct", "nov", "dec", "u.s", "u.k", "inc", "ltd", "co", "corp");

  private LineBreaker() {}

  /** The parts of {@code text}, in order; itself alone if it is no longer than a paragraph. */
  static List<String> parts(String text) {
    List<String> words = words(text);
    if (words.size() <= LONGEST_PARAGRAPH) {
      return List.of(text);
    }
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean last = i == words.size() - 1;
      if (last || (endsSentence(words.get(i)) && opens(words.get(i + 1)))) {
        int prose = startOfProse(words, start, i + 1);
        if (prose > start) {
          parts.add(String.join(" ", words.subList(start, prose)));
        }
        parts.add(String.join(" ", words.subList(prose, i + 1)));
        start = i + 1;
      }
    }
    return parts;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ') {
        if (i > start) {
          words.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  /**
   * Where the sentence of {@code words} from {@code start} to {@code end} begins: behind the menu,
   * if one runs into it. Words of small letters speak for prose, capitals and numbers against it;
   * the beginning is the word from which on most speaks for it.
   */
  private static int startOfProse(List<String> words, int start, int end) {
    double sum = 0;
    double most = 0;
    int prose = end - 1;
    for (int i = end - 1; i >= start; i--) {
      sum += weight(words.get(i));
      if (sum >= most && opens(words.get(i))) {
        most = sum;
        prose = i;
      }
    }
    return prose - start < SHORTEST_MENU || most <= 0 ? start : prose;
  }

  private static double weight(String word) {
    char first = firstLetter(word);
    if (Character.isLowerCase(first)) {
      return FunctionWords.contains(word.toLowerCase(Locale.ROOT)) ? 1.5 : 0.8;
    }
    return Character.isLetter(first) && !Character.isUpperCase(first) ? 0.5 : -0.7;
  }

  private static char firstLetter(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetterOrDigit(word.charAt(i))) {
        return word.charAt(i);
      }
    }
    return ' ';
  }

  private static boolean opens(String word) {
    return !Character.isLowerCase(firstLetter(word));
  }

  private static boolean endsSentence(String word) {
    int end = word.length();
    while (end > 0 && "\"'”’»)]".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end == 0 || ".!?…。！？".indexOf(word.charAt(end - 1)) < 0) {
      return false;
    }
    String stem = word.substring(0, end - 1).toLowerCase(Locale.ROOT);
    return stem.length() != 1 && !ABBREVIATIONS.contains(stem);
  }
}
