package io.dateline.extract.text;

import io.dateline.article.PageKind;
import io.dateline.article.RemovalReason;
import java.util.List;

/** Tells what a page of lines is, once its story is found or not. */
final class TextKind {
  /** The shortest brief that is one; error pages explain themselves in less. */
  private static final int SHORT_STORY = 40;

  /** A page with fewer words says nothing. */
  private static final int FEWEST_WORDS = 5;

  /** So many lines in the form of headlines make an index of them. */
  private static final int HEADLINES = 6;

  private TextKind() {}

  static PageKind of(List<Line> lines, LineFeatures features, LineMarks marks) {
    int notices = 0;
    int words = 0;
    int headlines = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      words += line.size();
      var reason = features.wording(i).orElse(null);
      notices += reason == RemovalReason.NOT_FOUND_NOTICE ? 1 : 0;
      boolean open = !line.endsSentence() || line.end() == '?';
      headlines += reason == null && open && line.size() >= 4 && line.size() <= 25 ? 1 : 0;
    }
    int story = marks.words(lines);
    if (notices > 0 && story < SHORT_STORY) {
      return PageKind.NOT_FOUND;
    }
    if (story >= SHORT_STORY) {
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
