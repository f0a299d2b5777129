package io.dateline.internal;

import static java.util.Objects.requireNonNull;

import io.dateline.search.ArticleQuery;

/**
 * What it takes to give the same answer again from the same state of an archive, and to know that
 * it is the same. Its text is one JSON object.
 *
 * @param snapshot {@link io.dateline.search.SearchResult#snapshot} of the answer
 * @param query the question as text, with its settings; a span that counted back from the day of
 *     asking is written out
 * @param mode in which the text is read
 * @param total how many articles matched
 * @param hits SHA-256 in hexadecimal digits of the ids of the page's hits, each with a line feed
 *     behind it, in UTF-8
 */
record Receipt(String snapshot, String query, ArticleQuery.Mode mode, long total, String hits) {

  public Receipt {
    requireNonNull(snapshot, "snapshot");
    requireNonNull(query, "query");
    requireNonNull(mode, "mode");
    requireNonNull(hits, "hits");
  }
}
