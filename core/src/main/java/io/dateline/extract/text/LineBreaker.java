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
    var words = new GapWords(text);
    if (words.size() <= LONGEST_PARAGRAPH) {
      return List.of(new Part(text, false));
    }
    List<Part> parts = new ArrayList<>();
    for (int from = 0; from < words.count(); from += MOST_WORDS) {
      addParts(words, from, Math.min(words.count(), from + MOST_WORDS), trees.get(), parts);
    }
    return parts;
  }

  /** Adds the parts into which the words {@code from} to {@code to} fall. */
  private static void addParts(GapWords words, int from, int to, Trees trees, List<Part> parts) {
    var features = new BreakFeatures(words, from, to);
    var row = FeatureRow.ofValues(BreakFeatures.NAMES.size());
    int first = from;
    for (int i = from; i < to; i++) {
      if (i == to - 1 || breaks(i - from, features, row, trees)) {
        String part = words.text().substring(words.start(first), words.end(i));
        parts.add(new Part(part, words.isSpaced(first)));
        first = i + 1;
      }
    }
  }

  private static boolean breaks(int i, BreakFeatures features, FeatureRow row, Trees trees) {
    if (!features.isGap(i)) {
      return false;
    }
    if (features.isSentenceEnd(i)) {
      return true;
    }
    row.clear();
    features.describe(i, row);
    return trees.isLikely(row.values());
  }
}
