package io.dateline.search;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects which values of facets articles must have and must not have. */
final class Filters {
  private final Map<Facet, Set<String>> any;
  private final Map<Facet, Set<String>> none;

  Filters(Map<Facet, Set<String>> any, Map<Facet, Set<String>> none) {
    this.any = copy(any);
    this.none = copy(none);
  }

  /**
   * Takes what {@code clause} says at its top about values of facets: it is a filter, and a facet's
   * own counts are not narrowed by it. Of several that must all hold, one of each facet is taken,
   * the last, and none where there is a filter already.
   *
   * @return what is left of {@code clause}
   */
  Clause take(Clause clause) {
    List<Clause> parts = new ArrayList<>();
    if (clause instanceof Clause.And and) {
      parts.addAll(and.clauses());
    } else {
      parts.add(clause);
    }
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (parts.get(i) instanceof Clause.Not not) {
        if (add(not.clause(), none, true)) {
          parts.remove(i);
        }
      } else if (add(parts.get(i), any, false)) {
        parts.remove(i);
      }
    }
    Clause rest = Clause.all(parts);
    // What is left alone stands at the top now.
    return parts.size() == 1 && !rest.equals(clause) ? take(rest) : rest;
  }

  private static boolean add(Clause clause, Map<Facet, Set<String>> to, boolean more) {
    List<Clause> values = clause instanceof Clause.Or or ? or.clauses() : List.of(clause);
    if (values.isEmpty() || !values.stream().allMatch(Filters::isValue)) {
      return false;
    }
    Facet facet = facet(values.get(0));
    boolean taken = to.containsKey(facet) && !more;
    if (taken || !values.stream().allMatch(value -> facet(value) == facet)) {
      return false;
    }
    Set<String> all = to.computeIfAbsent(facet, f -> new LinkedHashSet<>());
    values.forEach(value -> all.add(text(value)));
    return true;
  }

  private static boolean isValue(Clause clause) {
    return clause instanceof Clause.Value
        || clause instanceof Clause.Days
        || clause instanceof Clause.Recent;
  }

  private static Facet facet(Clause clause) {
    return clause instanceof Clause.Value value ? value.facet() : Facet.PUBLISHED;
  }

  private static String text(Clause clause) {
    return switch (clause) {
      case Clause.Value value -> value.value();
      case Clause.Days days -> DaySpan.textOf(days);
      case Clause.Recent recent -> DaySpan.textOf(recent);
      default -> throw new AssertionError(clause);
    };
  }

  /** A filter for each facet that has one. */
  Map<Facet, FacetFilter> all() {
    Map<Facet, FacetFilter> filters = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      filters.put(
          facet,
          new FacetFilter(any.getOrDefault(facet, Set.of()), none.getOrDefault(facet, Set.of())));
    }
    return filters;
  }

  /**
   * {@code filters} without those that say nothing, and with days written in one way.
   *
   * @throws IllegalArgumentException if a value is blank or no day
   */
  static Map<Facet, FacetFilter> normal(Map<Facet, FacetFilter> filters) {
    Map<Facet, FacetFilter> normal = new EnumMap<>(Facet.class);
    filters.forEach(
        (facet, filter) -> {
          if (!filter.any().isEmpty() || !filter.none().isEmpty()) {
            normal.put(
                facet, new FacetFilter(normal(facet, filter.any()), normal(facet, filter.none())));
          }
        });
    return Collections.unmodifiableMap(normal);
  }

  private static Set<String> normal(Facet facet, Set<String> values) {
    return values.stream()
        .map(value -> text(Clause.value(facet, value)))
        .collect(toCollection(LinkedHashSet::new));
  }

  private static Map<Facet, Set<String>> copy(Map<Facet, Set<String>> values) {
    Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
    values.forEach(
        (facet, some) -> {
          if (!some.isEmpty()) {
            copy.put(facet, new LinkedHashSet<>(some));
          }
        });
    return copy;
  }
}
