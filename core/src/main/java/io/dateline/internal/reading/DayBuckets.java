package io.dateline.internal.reading;

import io.dateline.search.CalendarUnit;
import io.dateline.search.FacetValue;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Days by the stretches of the calendar that they lie in: of those without a day is none. */
final class DayBuckets implements FacetValues {
  private final DayLabels labels;
  private final CalendarUnit unit;

  /** First days, in order, by number. */
  private final List<LocalDate> starts = new ArrayList<>();

  /** By number of label; -1 for years and months. */
  private final int[] bucket;

  DayBuckets(DayLabels labels, CalendarUnit unit) {
    this.labels = labels;
    this.unit = unit;
    bucket = new int[labels.count()];
    for (int label = 0; label < bucket.length; label++) {
      String text = labels.text(label);
      bucket[label] = text.length() == "2016-11-29".length() ? add(LocalDate.parse(text)) : -1;
    }
  }

  /** Labels come in the order of days. */
  private int add(LocalDate day) {
    LocalDate start = unit.first(day);
    if (starts.isEmpty() || !starts.getLast().equals(start)) {
      starts.add(start);
    }
    return starts.size() - 1;
  }

  @Override
  public LabelOrdinals ordinals() {
    return labels.ordinals();
  }

  @Override
  public int count() {
    return starts.size();
  }

  @Override
  public int of(int label) {
    return bucket[label];
  }

  @Override
  public String name(int value) {
    return unit.label(starts.get(value));
  }

  /**
   * How many stretches lie between two, both included, whether or not articles do.
   *
   * @param last not before {@code first}
   */
  int between(int first, int last) {
    LocalDate from = starts.get(first);
    LocalDate to = starts.get(last);
    int between = 1;
    for (LocalDate start = from; start.isBefore(to); start = unit.next(start)) {
      between++;
    }
    return between;
  }

  /**
   * The stretches between two, both included, with what was counted in them.
   *
   * @param skip how many to leave out
   * @param most how many at most
   * @param shown gets the numbers of those among them that any day lies in
   */
  List<FacetValue> filled(
      ValueCounts counted, List<Integer> found, int skip, int most, List<Integer> shown)
      throws IOException {
    List<FacetValue> filled = new ArrayList<>();
    LocalDate end = starts.get(found.getLast());
    int at = found.getFirst();
    int number = 0;
    for (LocalDate start = starts.get(found.getFirst());
        !start.isAfter(end) && filled.size() < most;
        start = unit.next(start)) {
      boolean known = starts.get(at).equals(start);
      if (number++ >= skip) {
        filled.add(known ? counted.of(at, List.of()) : counted.absent(unit.label(start)));
        if (known) {
          shown.add(at);
        }
      }
      at += known ? 1 : 0;
    }
    return filled;
  }
}
