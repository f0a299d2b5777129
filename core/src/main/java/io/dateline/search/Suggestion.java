package io.dateline.search;

import static java.util.Objects.requireNonNull;

import io.dateline.article.layout.Bars;

/**
 * The query that may have been meant by one that finds nothing, or next to nothing: some of its
 * words are spelled as articles of the archive spell them, and all else is as it was.
 *
 * @param query that query, with the answer's settings of the one that was asked
 * @param total how many articles match it, always more than match the one that was asked
 */
public record Suggestion(ArticleQuery query, long total) {

  public Suggestion {
    requireNonNull(query, "query");
    if (total <= 0) {
      throw new IllegalArgumentException("total must be > 0 (got: " + total + ")");
    }
  }

  /**
   * What to type to ask it: words and filters, without what only says how the answer looks. It
   * finds {@link #total} articles.
   */
  public String text() {
    return query.toBuilder()
        .noFacets()
        .snippets(0)
        .limit(ArticleQuery.DEFAULT_LIMIT)
        .build()
        .toString();
  }

  /** Asks whether the query was meant, for people. */
  public String sentence() {
    return "Did you mean " + text() + "? It finds " + Bars.of(total, "article", "articles") + ".";
  }

  /** The {@link #text}. */
  @Override
  public String toString() {
    return text();
  }
}
