package io.dateline.recognize.byline;

import io.dateline.article.RemovalReason;
import io.dateline.recognize.evidence.PageEvidence;
import io.dateline.recognize.evidence.PageLine;
import java.util.ArrayList;
import java.util.List;

/** Joins a label that is a line of its own, such as {@code Written by}, with the line below. */
final class Labelled {
  private static final int MAX_LABEL = 22;

  private Labelled() {}

  /** The lines outside the text; a joined one counts as a byline. */
  static List<PageLine> lines(PageEvidence page) {
    List<PageLine> lines = page.lines();
    var joined = new ArrayList<PageLine>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      // A menu holds "About" and more words that are labels elsewhere.
      boolean menu = line.is(RemovalReason.NAVIGATION, RemovalReason.FOOTER) && !line.atHeadline();
      if (i + 1 < lines.size() && !menu && isLabel(line.text())) {
        PageLine next = lines.get(i + 1);
        boolean item = next.is(RemovalReason.NAVIGATION) && !line.is(RemovalReason.BYLINE);
        if (next.position() == line.position() && !item && !isLabel(next.text())) {
          joined.add(
              new PageLine(
                  RemovalReason.BYLINE,
                  line.text() + " " + next.text(),
                  line.position(),
                  line.fromTitle()));
          i++;
          continue;
        }
      }
      joined.add(line);
    }
    return joined;
  }

  private static boolean isLabel(String text) {
    return !text.regionMatches(true, 0, "about", 0, 5) && isHeading(text);
  }

  /** Whether {@code text} is a label and nothing else. */
  static boolean isHeading(String text) {
    return text.length() <= MAX_LABEL
        && text.length() > 1
        && BylineWords.labelEnd(text + " ") == text.length() + 1;
  }
}
