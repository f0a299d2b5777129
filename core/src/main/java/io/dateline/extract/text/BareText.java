package io.dateline.extract.text;

import io.dateline.article.RemovalReason;
import io.dateline.extract.wording.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text with nothing of a site around it: a brief of one sentence, a report of earnings in lines.
 *
 * <p>The trees judge a line by what stands around it, and here nothing does. So what they leave
 * without a story is one as a whole, if no line of it has the wording of boilerplate or of an
 * error, and nearly all its words stand in sentences, or most of its lines are figures. Menus and
 * lists of headlines are neither. Of 6,000 bare wire texts 525 were lost before, most of them such.
 */
final class BareText {
  private static final double NEARLY_ALL = 0.8;

  private static final double MOST = 0.5;

  private BareText() {}

  static boolean is(List<Line> lines, LineFeatures features) {
    int words = 0;
    int sentences = 0;
    int figures = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (features.wording(i).isPresent() || features.notice(i) != Notice.NONE) {
        return false;
      }
      words += line.size();
      sentences += line.isSentence() ? line.size() : 0;
      figures += isFigures(line) ? 1 : 0;
    }
    return words > 0 && (sentences >= NEARLY_ALL * words || figures > MOST * lines.size());
  }

  /** Keeps every line but headline, byline, day, and repetitions. */
  static void keep(LineMarks marks) {
    for (int i = 0; i < marks.size(); i++) {
      @Nullable RemovalReason reason = marks.reason(i);
      if (reason == null || reason == RemovalReason.CAPTION) {
        marks.keep(i);
      }
    }
  }

  /** Whether it compares figures: two numbers or more among its words, and no more than a day. */
  private static boolean isFigures(Line line) {
    if (HeadLines.isDate(line)) {
      return false;
    }
    int numbers = 0;
    boolean inNumber = false;
    for (int i = 0; i < line.text().length(); i++) {
      char c = line.text().charAt(i);
      boolean digit = Character.isDigit(c);
      numbers += digit && !inNumber ? 1 : 0;
      // The marks within 1,234.5 part no numbers.
      inNumber = digit || (inNumber && (c == '.' || c == ','));
    }
    return numbers >= 2;
  }
}
