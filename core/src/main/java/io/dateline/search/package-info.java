/**
 * How to ask an archive: queries, facets, hits, snippets.
 *
 * <p>Build an {@link io.dateline.search.ArticleQuery}, hand it to an {@link
 * io.dateline.search.ArticleSearcher}, read the {@link io.dateline.search.SearchResult}. A searcher
 * is a point-in-time view and may be shared between threads. All results are records; each prints
 * as a table.
 */
@NullMarked
package io.dateline.search;

import org.jspecify.annotations.NullMarked;
