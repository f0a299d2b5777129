package io.dateline.search;

import io.dateline.article.layout.Bars;
import io.dateline.article.layout.Plain;
import io.dateline.article.layout.Sheet;
import io.dateline.search.FacetRequest.Counted;
import java.util.ArrayList;
import java.util.List;

/** Counts of facets as lines with bars. */
final class FacetText {
  /** Longer names are cut: the bar tells more than the end of a name. */
  private static final int WIDEST_NAME = 40;

  /** Years are few: as long as they fit, their months are shown too. */
  private static final int MOST_OPENED = 2;

  private final FacetResult facet;
  private final int shown;

  /** Whether there is room for months below their years. */
  private final boolean open;

  private final List<Line> lines = new ArrayList<>();

  /**
   * A line.
   *
   * @param counted whether it is a value, which has a bar
   */
  private record Line(String name, long count, boolean counted) {}

  private FacetText(FacetResult facet, int most) {
    this.facet = facet;
    shown = Math.min(most, facet.values().size());
    open = most == Integer.MAX_VALUE && shown <= MOST_OPENED;
    addValues();
    addRest();
  }

  /** The facet's name, a line a value, and how many articles have others or none. */
  static void print(FacetResult facet, Sheet page) {
    print(facet, page, Integer.MAX_VALUE);
  }

  /** As {@link #print(FacetResult, Sheet)}, with at most so many values. */
  static void print(FacetResult facet, Sheet page, int most) {
    new FacetText(facet, most).print(page);
  }

  private void print(Sheet page) {
    page.add(Sheet.strong(heading()));
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
          bar > 2 && line.counted && line.count > 0
              ? text + " " + Sheet.faint(Bars.bar(line.count, largest, bar))
              : text);
    }
  }

  private String heading() {
    String words =
        facet.request().matching().map(text -> " \"" + Plain.line(text) + "\"").orElse("");
    String unit = facet.request().unit().map(by -> " by " + by.id()).orElse("");
    String name = facet.facet().id() + unit + words + (byStories() ? ", stories" : "");
    if (shown == 0 || facet.distinct() <= shown) {
      return name;
    }
    int skipped = facet.request().skip();
    String which = skipped == 0 ? "" + shown : (skipped + 1) + " to " + (skipped + shown);
    return name + " (" + which + " of " + Bars.number(facet.distinct()) + ")";
  }

  private boolean byStories() {
    return facet.request().counted() == Counted.STORIES;
  }

  private void addValues() {
    for (FacetValue value : facet.values().subList(0, shown)) {
      add("", value);
      if (open) {
        value.children().forEach(child -> add("  ", child));
      }
    }
  }

  private void add(String indent, FacetValue value) {
    long count = byStories() ? value.stories() : value.count();
    lines.add(new Line(indent + Plain.line(value.value()), count, true));
  }

  /** What others there are is known of all values, not of some of them. */
  private void addRest() {
    if (facet.values().isEmpty() && facet.request().matching().isPresent()) {
      lines.add(new Line("(none)", 0, false));
    }
    if (shown == facet.values().size()) {
      addRest("(other)", facet.other());
    }
    addRest(missing(facet.facet()), facet.none());
    if (lines.isEmpty()) {
      lines.add(new Line("(none)", 0, false));
    }
  }

  private void addRest(String name, ArticleCount rest) {
    if (rest.count() > 0) {
      lines.add(new Line(name, byStories() ? rest.stories() : rest.count(), false));
    }
  }

  private static String missing(Facet facet) {
    return switch (facet) {
      case PUBLISHED, PROVENANCE -> "(no day)";
      case AGENCY, OUTLET, OFFICIAL, OFFICE, COUNTRY, LANGUAGE -> "(no " + facet.id() + ")";
    };
  }
}
