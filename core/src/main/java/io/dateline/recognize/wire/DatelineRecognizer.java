package io.dateline.recognize.wire;

import io.dateline.article.RemovalReason;
import io.dateline.recognize.evidence.PageEvidence;
import io.dateline.recognize.evidence.PageLine;
import java.util.ArrayList;
import java.util.List;

/** Finds the datelines of a page: a line above the text, or the head of its first paragraphs. */
public final class DatelineRecognizer {
  private static final int MAX_SHORT = 70;
  private static final int MAX_HEAD = 6;

  private DatelineRecognizer() {}

  /** The datelines, the most telling first. */
  public static List<Dateline> recognize(PageEvidence page) {
    var found = new ArrayList<Dateline>();
    for (PageLine line : page.lines()) {
      if (line.is(RemovalReason.DATE_LINE) && line.position() <= 1) {
        opening(line.text(), found);
      }
    }
    List<String> paragraphs = page.paragraphs();
    int read = 0;
    for (int i = 0; i < Math.min(MAX_HEAD, paragraphs.size()) && read < 3; i++) {
      String paragraph = paragraphs.get(i);
      // Bylines, days, and captions that are still there do not count.
      read += paragraph.length() > MAX_SHORT ? 1 : 0;
      if (paragraph.length() <= MAX_SHORT) {
        // A line in capitals may be a heading: in the text it must say more than a place.
        Dateline.line(paragraph)
            .filter(line -> line.agency().isPresent() || paragraph.endsWith(")"))
            .ifPresent(found::add);
      }
      Dateline.in(paragraph).ifPresent(found::add);
    }
    return found;
  }

  private static void opening(String text, List<Dateline> found) {
    Dateline.in(text).or(() -> Dateline.line(text)).ifPresent(found::add);
  }
}
