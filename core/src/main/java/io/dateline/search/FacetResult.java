package io.dateline.search;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The counts of one facet over the hits of a query.
 *
 * <p>A filter on the facet itself does not narrow its counts, so that further values can be chosen
 * (drill sideways).
 *
 * @param facet the facet
 * @param values most frequent first, ties in order of value; years newest first
 * @param distinct how many values there are in all
 * @param none articles among the hits that have no value at all
 */
public record FacetResult(Facet facet, List<FacetValue> values, long distinct, long none) {

  public FacetResult {
    requireNonNull(facet, "facet");
    values = List.copyOf(values);
  }
}
