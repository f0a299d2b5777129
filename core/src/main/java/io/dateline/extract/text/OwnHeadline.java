package io.dateline.extract.text;

import com.google.common.collect.ImmutableSet;
import io.dateline.extract.wording.Notice;
import java.util.List;
import java.util.Set;

/**
 * The headline that shows a page to be about one story, however short that is.
 *
 * <p>Scrapers put a document's title first: a line further down that it begins with is the page's
 * own headline, if sentences below speak of the same. So is the only one on the page that has a
 * byline or a day below it, and then such sentences: of lists of stories each item has them.
 */
final class OwnHeadline {
  private static final int FEWEST_WORDS = 4;

  private static final int MOST_WORDS = 30;

  /** Byline, day, share bar, and pictures may stand between the headline and its story. */
  private static final int REACH = 30;

  /** The byline or day of an item in a list stands no further below its headline. */
  private static final int HEAD_REACH = 3;

  /** Names of sections are shorter. */
  private static final int LONG_HEADLINE = 6;

  /** In lines: what stands so close below a headline needs no word in common with it. */
  private static final int NEAR = 8;

  /** Which part of the headline's telling words a sentence below must have. */
  private static final double SHARED = 0.3;

  /** Or so many. */
  private static final int MANY_SHARED = 3;

  private static final int LONG_WORD = 4;

  private final List<Line> lines;
  private final LineFeatures features;

  OwnHeadline(List<Line> lines, LineFeatures features) {
    this.lines = lines;
    this.features = features;
  }

  /** Its line; -1 if the page has none. */
  int find() {
    int repeated = findRepeated();
    return repeated >= 0 ? repeated : findOnlyHeaded();
  }

  /** The one that the first line begins with; -1 if none is. */
  private int findRepeated() {
    for (int i = 1; i < lines.size(); i++) {
      if (mayBeOne(i) && opensFirstLine(lines.get(i)) && (isTold(i) || opensStory(i))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether it shows, on a page with a notice, that the page tells a story yet: by a sentence above
   * the notice, or by one of the story that speaks of the same if the first line begins with it.
   */
  boolean isToldBy(LineMarks marks) {
    int headline = find();
    if (headline < 0) {
      return false;
    }
    int first = firstSentence(headline);
    if (first >= 0 && !isNoticeBetween(-1, first)) {
      return true;
    }
    if (headline != findRepeated()) {
      return false;
    }
    if (first >= 0 && marks.isArticle(first) && !isNoticeBetween(headline, first)) {
      return true;
    }
    Set<String> telling = telling(lines.get(headline));
    for (int i = headline + 1; i < end(headline); i++) {
      if (marks.isArticle(i) && isStory(i, telling)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNoticeBetween(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (features.notice(i) == Notice.STATED) {
        return true;
      }
    }
    return false;
  }

  private int findOnlyHeaded() {
    int headed = -1;
    int count = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (mayBeOne(i) && hasHeadLineBelow(i) && isTold(i)) {
        headed = i;
        count++;
      }
    }
    return count == 1 ? headed : -1;
  }

  private boolean mayBeOne(int i) {
    Line line = lines.get(i);
    return line.size() >= FEWEST_WORDS
        && line.size() <= MOST_WORDS
        && line.end() != '.'
        && features.notice(i) != Notice.STATED
        && !isHeadLine(line);
  }

  private static boolean isHeadLine(Line line) {
    return HeadLines.isByline(line) || HeadLines.isDate(line);
  }

  private boolean opensFirstLine(Line line) {
    List<String> first = lines.get(0).words();
    int size = line.words().size();
    return first.size() >= size && first.subList(0, size).equals(line.words());
  }

  private boolean hasHeadLineBelow(int i) {
    for (int j = i + 1; j <= i + HEAD_REACH && j < lines.size(); j++) {
      if (isHeadLine(lines.get(j))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence below line {@code headline} speaks of what it speaks of. */
  private boolean isTold(int headline) {
    Set<String> telling = telling(lines.get(headline));
    for (int i = headline + 1; i < end(headline); i++) {
      if (isStory(i, telling)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is too long for the name of a section, and has a sentence close below. */
  private boolean opensStory(int headline) {
    return lines.get(headline).size() >= LONG_HEADLINE && firstSentence(headline) >= 0;
  }

  private int firstSentence(int headline) {
    for (int i = headline + 1; i <= headline + NEAR && i < lines.size(); i++) {
      if (lines.get(i).isSentence() && features.wording(i).isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  /** Keeps the sentences below the headline that speak of what it speaks of. */
  void keepStory(LineMarks marks) {
    int headline = find();
    if (headline < 0) {
      return;
    }
    Set<String> telling = telling(lines.get(headline));
    int first = firstSentence(headline);
    if (first >= 0 && marks.reason(first) == null && opensStory(headline)) {
      marks.keep(first);
    }
    for (int i = headline + 1; i < end(headline); i++) {
      if (marks.reason(i) == null && isStory(i, telling)) {
        marks.keep(i);
      }
    }
  }

  private int end(int headline) {
    return Math.min(lines.size(), headline + 1 + REACH);
  }

  private boolean isStory(int i, Set<String> telling) {
    Line line = lines.get(i);
    if (!line.isSentence() || features.wording(i).isPresent()) {
      return false;
    }
    if (line.isIdeographic()) {
      return true;
    }
    int shared = 0;
    for (String word : telling) {
      shared += line.words().contains(word) ? 1 : 0;
    }
    return shared >= MANY_SHARED || (shared > 0 && shared >= SHARED * telling.size());
  }

  private static Set<String> telling(Line headline) {
    return headline.words().stream()
        .filter(word -> word.length() >= LONG_WORD || word.charAt(0) > '\u1100')
        .collect(ImmutableSet.toImmutableSet());
  }
}
