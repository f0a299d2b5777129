package io.dateline.search;

import static java.util.Objects.requireNonNull;

import io.dateline.article.TextStyle;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The answer to an {@link ArticleQuery}.
 *
 * @param total how many articles match; exact, unless {@code partial}
 * @param stories distinct stories among them
 * @param partial whether {@link QueryLimits#time} was over before all was found: there may be more
 *     matches and better hits
 * @param took time spent answering
 * @param snapshot names the state of the archive that was asked
 * @param hits the asked page of them, in the asked order
 * @param facets the asked facets, in the asked order
 * @param next cursor of the following page; empty on the last
 * @param notes what was reinterpreted to answer at all, one sentence each
 * @param suggestion the query that may have been meant, where this one finds nothing or next to
 *     nothing and one with other spellings finds more; never on later pages
 */
public record SearchResult(
    long total,
    long stories,
    boolean partial,
    Duration took,
    String snapshot,
    List<Hit> hits,
    List<FacetResult> facets,
    Optional<String> next,
    List<String> notes,
    Optional<Suggestion> suggestion) {

  public SearchResult {
    requireNonNull(took, "took");
    requireNonNull(snapshot, "snapshot");
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    requireNonNull(next, "next");
    notes = List.copyOf(notes);
    requireNonNull(suggestion, "suggestion");
  }

  /**
   * The counts of {@code facet}; without values if nothing matched.
   *
   * @throws IllegalArgumentException if the query did not ask for it
   */
  public FacetResult facet(Facet facet) {
    for (FacetResult result : facets) {
      if (result.facet() == facet) {
        return result;
      }
    }
    throw new IllegalArgumentException(
        "the query did not ask for facet " + facet + "; add it with facets(" + facet.name() + ")");
  }

  /** Prints totals, hits with their snippets, and the facets beside them. */
  public String toText(TextStyle style) {
    return SearchResultText.of(this, style);
  }

  /** As {@link #toText} in eighty columns without colour. */
  @Override
  public String toString() {
    return toText(TextStyle.PLAIN);
  }
}
