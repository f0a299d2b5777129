package io.dateline.search;

import static java.util.Objects.requireNonNull;

import io.dateline.article.TextStyle;
import io.dateline.article.layout.Sheet;
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

  /** Prints the values with their counts as bars, and how many articles have none. */
  public String toText(TextStyle style) {
    var page = new Sheet(style.columns(), style.colour());
    FacetText.print(this, page);
    return page.toString();
  }

  /** As {@link #toText} in eighty columns without colour. */
  @Override
  public String toString() {
    return toText(TextStyle.PLAIN);
  }
}
