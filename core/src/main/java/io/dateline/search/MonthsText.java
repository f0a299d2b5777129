package io.dateline.search;

import io.dateline.article.layout.Bars;
import io.dateline.article.layout.Sheet;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;

/** Articles a month as one line of columns; of a long time several months are one column. */
final class MonthsText {
  private static final int[] WIDTHS = {1, 3, 6, 12};

  private MonthsText() {}

  /**
   * Prints the columns between the first month and the last, under a heading.
   *
   * @param months in order, as {@link OfficialProfile#months}
   */
  static void print(List<FacetValue> months, Sheet page) {
    try {
      printColumns(months, page);
    } catch (DateTimeException e) {
      // Years beyond four digits are no news, and have no columns.
    }
  }

  private static void printColumns(List<FacetValue> months, Sheet page) {
    if (months.isEmpty()) {
      return;
    }
    long first = month(months.getFirst());
    long last = month(months.getLast());
    int room = page.columns() - 30;
    long width = WIDTHS[0];
    for (int i = 1; (last - first) / width >= room; i++) {
      width = i < WIDTHS.length ? WIDTHS[i] : width * 2;
    }
    var counts = new long[(int) ((last - first) / width) + 1];
    for (FacetValue month : months) {
      counts[(int) ((month(month) - first) / width)] += month.count();
    }
    long most = 0;
    for (long count : counts) {
      most = Math.max(most, count);
    }
    page.gap()
        .add(Sheet.strong(width == 1 ? "articles a month" : "articles in " + width + " months"));
    page.add(
        "  "
            + months.getFirst().value()
            + "  "
            + Bars.columns(counts, most)
            + "  "
            + months.getLast().value()
            + (counts.length > 1 ? "  at most " + Bars.number(most) : "  " + Bars.number(most)));
  }

  private static long month(FacetValue value) {
    YearMonth month = YearMonth.parse(value.value());
    return month.getYear() * 12L + month.getMonthValue();
  }
}
