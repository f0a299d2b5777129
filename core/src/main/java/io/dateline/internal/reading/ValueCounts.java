package io.dateline.internal.reading;

import io.dateline.search.ArticleCount;
import io.dateline.search.FacetRequest;
import io.dateline.search.FacetRequest.Counted;
import io.dateline.search.FacetValue;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was counted of each value of a facet.
 *
 * @param matches over what matches
 * @param whole over all that was published, of which that is a part; null if it was not asked for
 */
record ValueCounts(FacetValues values, FacetCounts matches, @Nullable FacetCounts whole) {

  /** A value with its counts. */
  FacetValue of(int value, List<FacetValue> children) throws IOException {
    return new FacetValue(
        values.name(value),
        matches.articles(value),
        matches.stories(value),
        whole == null ? Optional.empty() : Optional.of(whole.count(value)),
        children);
  }

  /** A value that nothing has. */
  FacetValue absent(String name) {
    return new FacetValue(
        name, 0, 0, whole == null ? Optional.empty() : Optional.of(ArticleCount.ZERO), List.of());
  }

  /** The most frequent first. */
  Comparator<Integer> byCount(Counted counted) {
    return Comparator.comparing((Integer value) -> weight(matches, counted, value)).reversed();
  }

  /** Those of which the largest part of the whole matches first. */
  Comparator<Integer> byShare(Counted counted) {
    FacetCounts all = whole == null ? matches : whole;
    return (one, two) ->
        Long.compare(
            weight(matches, counted, two) * weight(all, counted, one),
            weight(matches, counted, one) * weight(all, counted, two));
  }

  private static long weight(FacetCounts counts, FacetRequest.Counted counted, int value) {
    return counted == Counted.STORIES ? counts.stories(value) : counts.articles(value);
  }
}
