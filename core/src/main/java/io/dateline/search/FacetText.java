package io.dateline.search;

import io.dateline.article.layout.Bars;
import io.dateline.article.layout.Plain;
import io.dateline.article.layout.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Counts of facets as lines with bars. */
final class FacetText {
  /** Longer names are cut: the bar tells more than the end of a name. */
  private static final int WIDEST_NAME = 40;

  /** Years are few: as long as they fit, their months are shown too. */
  private static final int MOST_OPENED = 2;

  private record Line(String name, long count, boolean counted) {}

  private FacetText() {}

  /** The facet's name, a line a value, and how many have none. */
  static void print(FacetResult facet, Sheet page) {
    print(facet, page, Integer.MAX_VALUE);
  }

  /** As {@link #print(FacetResult, Sheet)}, with at most so many values. */
  static void print(FacetResult facet, Sheet page, int most) {
    page.add(Sheet.strong(heading(facet, most)));
    List<Line> lines = lines(facet, most);
    int name = 0;
    int digits = 1;
    long largest = 1;
    for (Line line : lines) {
      name = Math.max(name, Plain.width(line.name));
      digits = Math.max(digits, Bars.number(line.count).length());
      largest = line.counted ? Math.max(largest, line.count) : largest;
    }
    int room = page.columns() - 4 - digits;
    name = Math.min(name, Math.min(WIDEST_NAME, room));
    int bar = room - name - 1;
    for (Line line : lines) {
      String number = Bars.number(line.count);
      String text =
          "  "
              + Plain.pad(Plain.cut(line.name, name), name)
              + " ".repeat(2 + digits - number.length())
              + number;
      page.add(
          bar > 2 && line.counted
              ? text + " " + Sheet.faint(Bars.bar(line.count, largest, bar))
              : text);
    }
  }

  private static String heading(FacetResult facet, int most) {
    int shown = Math.min(most, facet.values().size());
    return shown > 0 && facet.distinct() > shown
        ? facet.facet().id() + " (" + shown + " of " + Bars.number(facet.distinct()) + ")"
        : facet.facet().id();
  }

  private static List<Line> lines(FacetResult facet, int most) {
    List<Line> lines = new ArrayList<>();
    boolean open = facet.values().size() <= MOST_OPENED;
    for (FacetValue value : facet.values().subList(0, Math.min(most, facet.values().size()))) {
      lines.add(new Line(Plain.line(value.value()), value.count(), true));
      if (open && most == Integer.MAX_VALUE) {
        for (FacetValue child : value.children()) {
          lines.add(new Line("  " + Plain.line(child.value()), child.count(), true));
        }
      }
    }
    if (facet.none() > 0) {
      lines.add(new Line(missing(facet.facet()), facet.none(), false));
    }
    if (lines.isEmpty()) {
      lines.add(new Line("(none)", 0, false));
    }
    return lines;
  }

  private static String missing(Facet facet) {
    return switch (facet) {
      case PUBLISHED -> "(no day)";
      case AGENCY, OUTLET, OFFICIAL, OFFICE, COUNTRY, LANGUAGE -> "(no " + facet.id() + ")";
    };
  }
}
