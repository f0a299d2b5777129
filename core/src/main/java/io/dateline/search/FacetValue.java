package io.dateline.search;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One value of a facet and how much carries it.
 *
 * @param value display form; of {@link Facet#PUBLISHED} {@code 2016}, {@code 2016-11}, or {@code
 *     2016-11-29}
 * @param count articles
 * @param stories distinct stories among them: copies of one text count once
 * @param children the finer values below it, in order of value; empty where there is no hierarchy
 */
public record FacetValue(String value, long count, long stories, List<FacetValue> children) {

  public FacetValue {
    requireNonNull(value, "value");
    children = List.copyOf(children);
  }
}
