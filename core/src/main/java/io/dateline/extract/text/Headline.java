package io.dateline.extract.text;

import io.dateline.extract.wording.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the line that is the story's headline.
 *
 * <p>It stands above the story, is no sentence, and speaks of what the story speaks of; often the
 * page says it once more in its first line, with the outlet's name behind.
 */
final class Headline {
  /** Lines above the story further away belong to the site. */
  private static final int REACH = 25;

  /** Headlines and deks are shorter than this, leads rarely are. */
  private static final int LEAD_WORDS = 15;

  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 30;

  /** Below this score a story stays without a title; set by hand, on invented pages. */
  private static final double ENOUGH = 1.0;

  private final List<Line> lines;
  private final LineFeatures features;

  Headline(List<Line> lines, LineFeatures features) {
    this.lines = lines;
    this.features = features;
  }

  /** The headline's line; -1 if no line is one. */
  int find(LineMarks marks) {
    int start = firstProse(marks);
    if (start < 0) {
      return -1;
    }
    Set<String> story = storyWords(marks, start);
    int best = -1;
    double most = ENOUGH;
    for (int i = Math.max(0, start - REACH); i <= start; i++) {
      double score = score(i, start, story);
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best;
  }

  /** The first sentence that is long enough for a lead; else the first below the first line. */
  private int firstProse(LineMarks marks) {
    int shorter = -1;
    for (int i = 0; i < marks.size(); i++) {
      if (!marks.isArticle(i) || !lines.get(i).isSentence()) {
        continue;
      }
      if (lines.get(i).size() >= LEAD_WORDS) {
        return i;
      }
      if (shorter < 0 && i > marks.first()) {
        shorter = i;
      }
    }
    return shorter;
  }

  private Set<String> storyWords(LineMarks marks, int start) {
    Set<String> words = new HashSet<>();
    int taken = 0;
    for (int i = start; i < marks.size() && taken < 6; i++) {
      if (marks.isArticle(i)) {
        words.addAll(lines.get(i).words());
        taken++;
      }
    }
    return words;
  }

  private double score(int i, int start, Set<String> story) {
    Line line = lines.get(i);
    int size = line.size();
    if (size < FEWEST_WORDS
        || size > MOST_WORDS
        || features.wording(i).isPresent()
        || HeadLines.isByline(line)
        || HeadLines.isDate(line)
        || HeadLines.isPlace(line)
        || Captions.isCredited(line)) {
      return 0;
    }
    boolean closed = line.end() == '.' || line.end() == '。';
    if (closed && (i == start || size > 16)) {
      return 0;
    }
    double score = Math.min(size, 8) / 8.0 + 2.5 * sharedWords(line, story) - (start - i) * 0.04;
    if (closed) {
      // A headline with a full stop is rare: only the dek below, or a place line, makes it one.
      boolean opens = i == 0 || !lines.get(i - 1).endsSentence();
      score += opens && hasDekBelow(i, start) ? -0.5 : -3;
    }
    if (i > 0 && opensFirstLine(line)) {
      score += 1.5;
    }
    if (features.occurrences(i) > 1) {
      score += 0.3;
    }
    return score;
  }

  /** Whether place or day lines stand between the line and the story: it heads it then. */
  private boolean hasDekBelow(int i, int start) {
    for (int j = i + 1; j <= start && j <= i + 4 && j < lines.size(); j++) {
      if (HeadLines.isPlace(lines.get(j)) || HeadLines.isDate(lines.get(j))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the page's first line begins with it, as titles of documents do. */
  private boolean opensFirstLine(Line line) {
    List<String> first = lines.get(0).words();
    return first.size() >= line.size() && first.subList(0, line.size()).equals(line.words());
  }

  /** Which part of the line's telling words the story's beginning has, too. */
  private static double sharedWords(Line line, Set<String> story) {
    int telling = 0;
    int shared = 0;
    for (String word : Words.of(line.text())) {
      if (word.length() > 3 || line.isIdeographic()) {
        telling++;
        shared += story.contains(word) || isStemIn(word, story) ? 1 : 0;
      }
    }
    return telling == 0 ? 0 : (double) shared / telling;
  }

  private static boolean isStemIn(String word, Set<String> story) {
    return (word.endsWith("s") && story.contains(word.substring(0, word.length() - 1)))
        || story.contains(word + "s");
  }
}
