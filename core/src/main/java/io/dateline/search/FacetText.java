package io.dateline.search;

import io.dateline.article.layout.Bars;
import io.dateline.article.layout.Plain;
import io.dateline.article.layout.Sheet;
import io.dateline.search.FacetRequest.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Counts of facets as lines with bars. */
final class FacetText {
  /** Longer names are cut: the bar tells more than the end of a name. */
  private static final int WIDEST_NAME = 40;

  /** As wide as {@code 100.0%}. */
  private static final int PERCENT = 6;

  /** Bars of coverage are measured in such parts of a whole. */
  private static final long FINEST_PART = 1_000_000_000;

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
   * @param weight what its bar is measured by; 0 if it has none
   * @param whole what the count is a part of; empty if that is not told
   */
  private record Line(String name, long count, long weight, OptionalLong whole) {}

  /** Widths of the columns of figures. */
  private record Widths(int count, int whole) {
    static Widths of(List<Line> lines) {
      int count = 1;
      int whole = 0;
      for (Line line : lines) {
        count = Math.max(count, Bars.number(line.count).length());
        if (line.whole.isPresent()) {
          whole = Math.max(whole, Bars.number(line.whole.getAsLong()).length());
        }
      }
      return new Widths(count, whole);
    }

    int all() {
      return count + (whole == 0 ? 0 : " of ".length() + whole + 1 + PERCENT);
    }

    String of(Line line) {
      String text = right(Bars.number(line.count), count);
      if (line.whole.isEmpty()) {
        return text;
      }
      long all = line.whole.getAsLong();
      String parts = text + " of " + right(Bars.number(all), whole);
      return all == 0 ? parts : parts + " " + right(percent((double) line.count / all), PERCENT);
    }

    private static String percent(double part) {
      boolean little = part > 0 && part < .0005;
      return little ? "<0.1%" : String.format(Locale.ROOT, "%.1f%%", 100 * part);
    }

    private static String right(String text, int width) {
      return " ".repeat(width - text.length()) + text;
    }
  }

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
    long largest = 1;
    for (Line line : lines) {
      name = Math.max(name, Plain.width(line.name));
      largest = Math.max(largest, line.weight);
    }
    Widths widths = Widths.of(lines);
    int room = page.columns() - 4 - widths.all();
    name = Math.max(1, Math.min(name, Math.min(WIDEST_NAME, room)));
    int bar = room - name - 1;
    for (Line line : lines) {
      String text = "  " + Plain.pad(Plain.cut(line.name, name), name) + "  " + widths.of(line);
      page.add(
          bar > 2 && line.weight > 0
              ? text + " " + Sheet.faint(Bars.bar(line.weight, largest, bar))
              : text);
    }
  }

  private String heading() {
    String words =
        facet.request().matching().map(text -> " \"" + Plain.line(text) + "\"").orElse("");
    String unit = facet.request().unit().map(by -> " by " + by.id()).orElse("");
    String name = facet.facet().id() + unit + words + (byStories() ? ", stories" : "");
    name += facet.request().coverage() ? ", coverage" : "";
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
    long weight = count;
    OptionalLong whole = OptionalLong.empty();
    if (value.whole().isPresent()) {
      ArticleCount all = value.whole().get();
      whole = OptionalLong.of(byStories() ? all.stories() : all.count());
      OptionalDouble part = byStories() ? value.storyCoverage() : value.coverage();
      weight = Math.round(part.orElse(0) * FINEST_PART);
    }
    lines.add(new Line(indent + Plain.line(value.value()), count, weight, whole));
  }

  /** What others there are is known of all values, not of some of them. */
  private void addRest() {
    if (facet.values().isEmpty() && facet.request().matching().isPresent()) {
      addNone();
    }
    if (shown == facet.values().size()) {
      addRest("(other)", facet.other());
    }
    addRest(missing(facet.facet()), facet.none());
    if (lines.isEmpty()) {
      addNone();
    }
  }

  private void addRest(String name, ArticleCount rest) {
    if (rest.count() > 0) {
      long count = byStories() ? rest.stories() : rest.count();
      lines.add(new Line(name, count, 0, OptionalLong.empty()));
    }
  }

  private void addNone() {
    lines.add(new Line("(none)", 0, 0, OptionalLong.empty()));
  }

  private static String missing(Facet facet) {
    return switch (facet) {
      case PUBLISHED, PROVENANCE -> "(no day)";
      case AGENCY, OUTLET, OFFICIAL, OFFICE, COUNTRY, LANGUAGE -> "(no " + facet.id() + ")";
    };
  }
}
