package io.dateline.internal.reading;

import io.dateline.search.FacetValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts articles and the distinct stories among them. */
final class Tally {
  private long articles;
  private final Set<Integer> stories = new HashSet<>();

  void add(int story) {
    articles++;
    stories.add(story);
  }

  void add(Tally other) {
    articles += other.articles;
    stories.addAll(other.stories);
  }

  long articles() {
    return articles;
  }

  long stories() {
    return stories.size();
  }

  FacetValue value(String name) {
    return new FacetValue(name, articles, stories.size(), List.of());
  }

  /** At most {@code most} values, the most frequent first, ties in the order of names. */
  static List<FacetValue> top(Map<String, Tally> tallies, int most) {
    List<FacetValue> values = new ArrayList<>();
    tallies.forEach((name, tally) -> values.add(tally.value(name)));
    values.sort(
        Comparator.comparingLong((FacetValue value) -> -value.count())
            .thenComparing(FacetValue::value));
    return List.copyOf(values.subList(0, Math.min(most, values.size())));
  }
}
