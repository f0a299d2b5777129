package io.dateline.extract.text;

import io.dateline.article.RemovalReason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Says why the lines outside the story are removed, by their wording, form, and place. */
final class LineReasons {
  private static final Pattern TELEPHONE =
      Pattern.compile("^\\D{0,12}\\(?\\+?\\d[\\d ()./-]{6,20}\\d$");
  private static final Pattern STREET =
      Pattern.compile(
          "^\\d{1,5} .*\\b(Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Boulevard|Blvd|Way|Square)\\.?,?.*"
              + "|.*,? [A-Z]{2} \\d{5}(-\\d{4})?$");

  private final List<Line> lines;
  private final LineFeatures features;

  LineReasons(List<Line> lines, LineFeatures features) {
    this.lines = lines;
    this.features = features;
  }

  void giveTo(LineMarks marks) {
    int first = marks.first();
    int last = marks.last();
    boolean related = false;
    Map<String, RemovalReason> given = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (marks.isArticle(i)) {
        continue;
      }
      RemovalReason said = features.wording(i).orElse(null);
      related = said == null ? related : i > first && said == RemovalReason.RELATED;
      RemovalReason before = given.get(lines.get(i).text());
      RemovalReason reason =
          said != null ? said : before != null ? before : byForm(i, first, last, related);
      marks.remove(i, reason);
      given.put(lines.get(i).text(), reason);
    }
  }

  private RemovalReason byForm(int i, int first, int last, boolean related) {
    Line line = lines.get(i);
    if (HeadLines.isByline(line)) {
      return RemovalReason.BYLINE;
    }
    if (HeadLines.isDate(line)) {
      return RemovalReason.DATE_LINE;
    }
    if (TELEPHONE.matcher(line.text()).matches() || STREET.matcher(line.text()).matches()) {
      return RemovalReason.CONTACT;
    }
    if (i == 0 && first > 0 && line.size() > 2) {
      return RemovalReason.SITE_HEADER;
    }
    if (line.isSentence()) {
      return i > last && related ? RemovalReason.RELATED : RemovalReason.OTHER;
    }
    boolean noStory = last < 0;
    if ((i > first || noStory) && line.size() >= 4) {
      return RemovalReason.RELATED;
    }
    return line.size() <= 6 ? RemovalReason.NAVIGATION : RemovalReason.OTHER;
  }
}
