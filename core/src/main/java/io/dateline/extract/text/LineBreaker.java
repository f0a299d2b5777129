package io.dateline.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Breaks lines in which a scraper has run a whole page together, at the ends of sentences and where
 * a block of the page ended, by what boosted trees make of the words around.
 *
 * <p>Nothing is lost: the parts of a line, joined, are the line.
 */
final class LineBreaker {
  /** Paragraphs of news rarely have more words; a line that does holds more than a paragraph. */
  private static final int LONGEST_PARAGRAPH = 250;

  /** So many words are looked at together: more need not be held in memory. */
  private static final int MOST_WORDS = 50_000;

  private final @Nullable Supplier<Trees> trees;

  /** Breaks by the word of {@code trees}, asked for when the first long line comes. */
  LineBreaker(@Nullable Supplier<Trees> trees) {
    this.trees = trees;
  }

  /** Breaks nothing. */
  static LineBreaker none() {
    return new LineBreaker(null);
  }

  static LineBreaker standard() {
    return Standard.BREAKER;
  }

  private static final class Standard {
    private static final LineBreaker BREAKER = new LineBreaker(() -> Loaded.TREES);
  }

  private static final class Loaded {
    private static final Trees TREES = Trees.load("break-trees.txt", BreakFeatures.NAMES);
  }

  /**
   * A part of a line.
   *
   * @param text what it says
   * @param spaced whether a space stands before it in the line
   */
  record Part(String text, boolean spaced) {}

  /**
   * The parts of {@code text}, white space folded, in order; itself alone if it is no longer than a
   * paragraph.
   */
  List<Part> parts(String text) {
    // A word has a letter and a space, but for ideographs.
    if (trees == null || text.length() <= 2 * LONGEST_PARAGRAPH) {
      return List.of(new Part(text, false));
    }
    List<Part> words = words(text);
    if (size(words) <= LONGEST_PARAGRAPH) {
      return List.of(new Part(text, false));
    }
    List<Part> parts = new ArrayList<>();
    int start = 0;
    for (int from = 0; from < words.size(); from += MOST_WORDS) {
      List<Part> some = words.subList(from, Math.min(words.size(), from + MOST_WORDS));
      start = addParts(text, start, some, trees, parts);
    }
    return parts;
  }

  /** Adds the parts into which {@code words} fall, the first at {@code from}; where they end. */
  private static int addParts(
      String text, int from, List<Part> words, Supplier<Trees> trees, List<Part> parts) {
    var features = new BreakFeatures(words.stream().map(Part::text).toList());
    var row = FeatureRow.ofValues(BreakFeatures.NAMES.size());
    int start = -1;
    int end = from;
    boolean spaced = false;
    for (int i = 0; i < words.size(); i++) {
      Part word = words.get(i);
      end += word.spaced() ? 1 : 0;
      if (start < 0) {
        start = end;
        spaced = word.spaced();
      }
      end += word.text().length();
      if (i == words.size() - 1 || breaks(i, features, row, trees)) {
        parts.add(new Part(text.substring(start, end), spaced));
        start = -1;
      }
    }
    return end;
  }

  private static boolean breaks(
      int i, BreakFeatures features, FeatureRow row, Supplier<Trees> trees) {
    if (!features.isGap(i)) {
      return false;
    }
    if (features.isSentenceEnd(i)) {
      return true;
    }
    row.clear();
    features.describe(i, row);
    return trees.get().logOdds(row.values()) > 0;
  }

  /** How many words there are; of an ideographic script two characters make one. */
  private static int size(List<Part> words) {
    int size = 0;
    for (Part word : words) {
      boolean ideographs = word.text().charAt(0) >= '\u2E80';
      size += ideographs ? (word.text().length() + 1) / 2 : 1;
    }
    return size;
  }

  /** What stands between spaces, and between the sentences of scripts that write none. */
  static List<Part> words(String text) {
    List<Part> words = new ArrayList<>();
    int start = 0;
    boolean spaced = false;
    for (int i = 0; i <= text.length(); i++) {
      boolean space = i == text.length() || text.charAt(i) == ' ';
      if (i > start && (space || opensSentence(text, i))) {
        words.add(new Part(text.substring(start, i), spaced));
        spaced = false;
        start = i;
      }
      if (space) {
        spaced = i > 0;
        start = i + 1;
      }
    }
    return words;
  }

  /**
   * Whether a full stop of East Asian scripts stands before {@code i}, and no quote closes here.
   */
  private static boolean opensSentence(String text, int i) {
    int k = i - 1;
    if (text.charAt(k) < 128) {
      return false;
    }
    if ("」』”’）》".indexOf(text.charAt(i)) >= 0 || "。！？".indexOf(text.charAt(i)) >= 0) {
      return false;
    }
    while (k > 0 && "」』”’）》".indexOf(text.charAt(k)) >= 0) {
      k--;
    }
    return "。！？".indexOf(text.charAt(k)) >= 0;
  }
}
