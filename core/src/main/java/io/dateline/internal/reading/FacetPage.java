package io.dateline.internal.reading;

import io.dateline.internal.schema.Keys;
import io.dateline.search.FacetRequest;
import io.dateline.search.FacetRequest.Order;
import io.dateline.search.FacetResult;
import io.dateline.search.FacetValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The values of one facet that a request asks for, out of all that were counted. */
final class FacetPage {
  private final ValueCounts counted;
  private final FacetCounts counts;
  private final FacetValues values;
  private final FacetRequest request;

  FacetPage(ValueCounts counted, FacetRequest request) {
    this.counted = counted;
    this.counts = counted.matches();
    this.values = counted.values();
    this.request = request;
  }

  FacetResult result() throws IOException {
    List<Integer> found = counts.found();
    boolean byTime = values instanceof DayBuckets && request.order() == Order.VALUE;
    if (byTime && !found.isEmpty()) {
      return histogram((DayBuckets) values, found);
    }
    DayTree days = values instanceof FacetValues.OfDays ? new DayTree(counted) : null;
    if (days != null) {
      found = days.years();
    }
    if (request.matching().isPresent()) {
      keep(found, new ValueWords(request.matching().get()));
    }
    sort(found);
    int from = Math.min(request.skip(), found.size());
    int to = (int) Math.min((long) from + request.limit(), found.size());
    List<Integer> shown = found.subList(from, to);
    List<FacetValue> page = new ArrayList<>();
    for (int value : shown) {
      page.add(counted.of(value, days == null ? List.of() : days.monthsOf(value)));
    }
    return result(page, found.size(), found, shown);
  }

  /** Every stretch of the calendar between the first and the last that was found. */
  private FacetResult histogram(DayBuckets buckets, List<Integer> found) throws IOException {
    List<Integer> shown = new ArrayList<>();
    List<FacetValue> page = buckets.filled(counted, found, request.skip(), request.limit(), shown);
    return result(page, buckets.between(found.getFirst(), found.getLast()), found, shown);
  }

  private FacetResult result(
      List<FacetValue> page, int distinct, List<Integer> found, List<Integer> shown)
      throws IOException {
    List<Integer> others = new ArrayList<>(found);
    others.removeAll(new HashSet<>(shown));
    return new FacetResult(request, page, distinct, counts.with(others), counts.none());
  }

  private void keep(List<Integer> found, ValueWords words) throws IOException {
    List<Integer> all = List.copyOf(found);
    found.clear();
    for (int value : all) {
      if (words.standIn(values.name(value))) {
        found.add(value);
      }
    }
  }

  private void sort(List<Integer> found) throws IOException {
    Comparator<Integer> byValue = Comparator.naturalOrder();
    switch (request.order()) {
      case COUNT -> found.sort(counted.byCount(request.counted()).thenComparing(byValue));
      case SHARE -> found.sort(counted.byShare(request.counted()).thenComparing(byValue));
      case VALUE -> {
        if (values instanceof FacetValues.OfDays) {
          found.sort(byValue.reversed());
        } else {
          Map<Integer, String> folded = new HashMap<>();
          for (int value : found) {
            folded.put(value, Keys.folded(values.name(value)));
          }
          found.sort(Comparator.<Integer, String>comparing(folded::get).thenComparing(byValue));
        }
      }
    }
  }
}
