package io.dateline.internal.reading;

import io.dateline.search.FacetValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Years, in them months, in them days, of labels that sort as 2016, 2016-11, 2016-11-29: each year
 * stands before its months and days.
 */
final class DayTree {
  private final ValueCounts counted;
  private final FacetCounts counts;
  private final FacetValues values;
  private final List<Integer> years = new ArrayList<>();

  DayTree(ValueCounts counted) throws IOException {
    this.counted = counted;
    this.counts = counted.matches();
    this.values = counted.values();
    for (int label : counts.found()) {
      if (isYear(values.name(label))) {
        years.add(label);
      }
    }
  }

  static boolean isYear(String label) {
    return label.length() == "2016".length();
  }

  private static boolean isMonth(String label) {
    return label.length() == "2016-11".length();
  }

  /** The years that were found, in order. */
  List<Integer> years() {
    return new ArrayList<>(years);
  }

  /** The months of a year, with their days, in order. */
  List<FacetValue> monthsOf(int year) throws IOException {
    List<FacetValue> months = new ArrayList<>();
    List<FacetValue> days = new ArrayList<>();
    int end = year + 1;
    while (end < values.count() && !isYear(values.name(end))) {
      end++;
    }
    for (int label = end - 1; label > year; label--) {
      if (counts.articles(label) == 0) {
        continue;
      }
      if (isMonth(values.name(label))) {
        months.addFirst(counted.of(label, days.reversed()));
        days = new ArrayList<>();
      } else {
        days.add(counted.of(label, List.of()));
      }
    }
    return months;
  }
}
