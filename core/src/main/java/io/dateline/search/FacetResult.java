package io.dateline.search;

import static java.util.Objects.requireNonNull;

import io.dateline.article.TextStyle;
import io.dateline.article.layout.Sheet;
import java.util.List;
import java.util.Optional;

/**
 * The counts of one facet over the hits of a query, by article and by story: exact, however many
 * values there are, unless the result is {@link SearchResult#partial}: then there may be more.
 *
 * <p>A filter on the facet itself does not narrow its counts, so that further values can be chosen
 * (drill sideways).
 *
 * @param request what was asked
 * @param values the asked page of them, in the asked order
 * @param distinct how many values there are in all, on this page and others; where values are
 *     searched, how many match, here as in {@code other}
 * @param other articles among the hits with a value that is not on this page, whether or not they
 *     have one that is
 * @param none articles among the hits that have no value at all
 */
public record FacetResult(
    FacetRequest request,
    List<FacetValue> values,
    long distinct,
    ArticleCount other,
    ArticleCount none) {

  public FacetResult {
    requireNonNull(request, "request");
    values = List.copyOf(values);
    requireNonNull(other, "other");
    requireNonNull(none, "none");
  }

  /** The facet. */
  public Facet facet() {
    return request.facet();
  }

  /** What asks for the values behind these; empty if these are the last. */
  public Optional<FacetRequest> next() {
    long end = (long) request.skip() + values.size();
    return values.isEmpty() || end >= distinct
        ? Optional.empty()
        : Optional.of(request.skip((int) end));
  }

  /** Prints the values with their counts as bars, and how many articles have others or none. */
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
