package io.dateline.internal.reading;

import io.dateline.internal.schema.Keys;
import io.dateline.search.ArticleCount;
import io.dateline.search.Facet;
import io.dateline.search.FacetRequest;
import io.dateline.search.FacetResult;
import io.dateline.search.FacetValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values of one facet that a request asks for, out of all that were counted. */
final class FacetPage {
  private final FacetCounts counts;
  private final FacetValues values;
  private final FacetRequest request;

  FacetPage(FacetCounts counts, FacetValues values, FacetRequest request) {
    this.counts = counts;
    this.values = values;
    this.request = request;
  }

  FacetResult result() throws IOException {
    DayTree days = request.facet() == Facet.PUBLISHED ? new DayTree(counts, values) : null;
    List<Integer> found = days == null ? counts.found() : days.years();
    if (request.matching().isPresent()) {
      keep(found, new ValueWords(request.matching().get()));
    }
    sort(found);
    int from = Math.min(request.skip(), found.size());
    int to = (int) Math.min((long) from + request.limit(), found.size());
    List<FacetValue> page = new ArrayList<>();
    for (int value : found.subList(from, to)) {
      page.add(counts.value(value, days == null ? List.of() : days.monthsOf(value)));
    }
    List<Integer> others = new ArrayList<>(found.subList(0, from));
    others.addAll(found.subList(to, found.size()));
    ArticleCount other = counts.with(others);
    return new FacetResult(request, page, found.size(), other, counts.none());
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
      case COUNT ->
          found.sort(
              Comparator.comparingLong((Integer v) -> -counts.articles(v)).thenComparing(byValue));
      case STORIES ->
          found.sort(
              Comparator.comparingLong((Integer v) -> -counts.stories(v)).thenComparing(byValue));
      case VALUE -> {
        if (request.facet() == Facet.PUBLISHED) {
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
