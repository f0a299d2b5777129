package io.dateline.extract.text;

import io.dateline.article.PageKind;
import io.dateline.article.RemovalReason;
import io.dateline.extract.wording.Notice;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells what a page of lines is, once its story is found or not.
 *
 * <p>An error page has a notice and no story: a story has paragraphs in a row, or a headline that
 * the page bears in its first line, while teasers stand alone, each below a headline of its own.
 * Limits were set by hand on pages of half the development sites.
 */
final class TextKind {
  /** The shortest brief that is one without any other sign of it. */
  private static final int SHORT_STORY = 40;

  /** Of a story below the headline that is the page's own. */
  private static final int SHORTEST_STORY = 8;

  /** Of the paragraphs in a row that a page has that regrets something, and is an article yet. */
  private static final int STORY_BESIDE_NOTICE = 50;

  /** The same where the page's first line is the notice. */
  private static final int STORY_BELOW_NOTICE = 120;

  private static final int SHORTEST_HEADLINE = 3;

  private static final int LONG_WORD = 5;

  /** Long words that paragraphs of one story have in common with others of it. */
  private static final int SHARED_WORDS = 2;

  /** A page with fewer words says nothing. */
  private static final int FEWEST_WORDS = 5;

  /** So many lines in the form of headlines make an index of them. */
  private static final int HEADLINES = 6;

  private final List<Line> lines;
  private final LineFeatures features;
  private final LineMarks marks;
  private int stated;
  private int regrets;
  private int aids;
  private int words;
  private int headlines;
  private int story;

  /** In how many paragraphs of the story a long word stands. */
  private final Map<String, Integer> vocabulary = new HashMap<>();

  private TextKind(List<Line> lines, LineFeatures features, LineMarks marks) {
    this.lines = lines;
    this.features = features;
    this.marks = marks;
    for (int i = 0; i < lines.size(); i++) {
      count(i);
    }
  }

  static PageKind of(
      List<Line> lines, LineFeatures features, LineMarks marks, OwnHeadline headline) {
    return new TextKind(lines, features, marks).kind(headline);
  }

  private void count(int i) {
    Line line = lines.get(i);
    words += line.size();
    if (marks.isArticle(i)) {
      story += line.size();
      return;
    }
    RemovalReason reason = features.wording(i).orElse(null);
    Notice notice = features.notice(i);
    stated += reason == RemovalReason.NOT_FOUND_NOTICE ? 1 : 0;
    regrets += notice == Notice.REGRET ? 1 : 0;
    aids += notice == Notice.AID ? 1 : 0;
    boolean open = !line.endsSentence() || line.end() == '?';
    headlines += reason == null && open && line.size() >= 4 && line.size() <= 25 ? 1 : 0;
  }

  private boolean isParagraph(int i) {
    return i >= 0
        && i < lines.size()
        && marks.isArticle(i)
        && lines.get(i).isSentence()
        && !isCut(lines.get(i).text());
  }

  /** Whether it breaks off, as a teaser does. */
  private static boolean isCut(String text) {
    return text.endsWith("…") || text.endsWith("...");
  }

  /** How many words the paragraphs have that stand in rows. */
  private int inRow() {
    for (int i = 0; i < lines.size(); i++) {
      if (isParagraph(i)) {
        longWords(i).forEach(word -> vocabulary.merge(word, 1, Integer::sum));
      }
    }
    int inRow = 0;
    for (int i = 0; i < lines.size(); i++) {
      inRow += isInRow(i) ? lines.get(i).size() : 0;
    }
    return inRow;
  }

  /** Whether it stands beside another paragraph, and speaks of what others speak of. */
  private boolean isInRow(int i) {
    if (!isParagraph(i) || !(isParagraph(i - 1) || isParagraph(i + 1))) {
      return false;
    }
    int shared = 0;
    for (String word : longWords(i)) {
      shared += vocabulary.getOrDefault(word, 0) > 1 ? 1 : 0;
    }
    return shared >= SHARED_WORDS || lines.get(i).isIdeographic();
  }

  /** Whether three paragraphs in a row stand right below a line in the form of a headline. */
  private boolean isHeaded() {
    for (int i = 1; i + 2 < lines.size(); i++) {
      if (isParagraph(i) && isParagraph(i + 1) && isParagraph(i + 2)) {
        Line above = lines.get(i - 1);
        boolean open = !marks.isArticle(i - 1) && !above.endsSentence();
        if (open && above.size() >= SHORTEST_HEADLINE && features.wording(i - 1).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  private Set<String> longWords(int i) {
    Set<String> words = new HashSet<>();
    for (String word : lines.get(i).words()) {
      if (word.length() >= LONG_WORD || word.charAt(0) > '\u1100') {
        words.add(word);
      }
    }
    return words;
  }

  private PageKind kind(OwnHeadline headline) {
    boolean regretsAll = regrets > 0 && (regrets + aids > 1 || headlines < HEADLINES);
    if (stated > 0 || regretsAll) {
      boolean first = features.notice(0).compareTo(Notice.REGRET) >= 0;
      boolean told =
          inRow() >= (first ? STORY_BELOW_NOTICE : STORY_BESIDE_NOTICE)
              || (story >= STORY_BESIDE_NOTICE && isHeaded())
              || (story >= SHORTEST_STORY && headline.isToldBy(marks));
      if (!told && (stated > 0 || story < SHORTEST_STORY)) {
        return PageKind.NOT_FOUND;
      }
    }
    if (story >= SHORT_STORY || (story >= SHORTEST_STORY && headline.find() >= 0)) {
      return PageKind.ARTICLE;
    }
    if (words < FEWEST_WORDS) {
      return PageKind.EMPTY;
    }
    if (headlines >= HEADLINES) {
      return PageKind.LISTING;
    }
    return story >= FEWEST_WORDS ? PageKind.ARTICLE : PageKind.EMPTY;
  }
}
