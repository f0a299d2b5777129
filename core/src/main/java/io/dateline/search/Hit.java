package io.dateline.search;

import static java.util.Objects.requireNonNull;

import io.dateline.article.Article;
import io.dateline.article.TextStyle;
import java.util.List;

/**
 * One article found.
 *
 * @param article the article, whole
 * @param score how well it matches; higher is better, comparable within one result only
 * @param copies how many copies of its story the archive holds, itself included
 * @param snippets the best passages, in body order; empty if none were asked for
 */
public record Hit(Article article, float score, int copies, List<Snippet> snippets) {

  public Hit {
    requireNonNull(article, "article");
    snippets = List.copyOf(snippets);
  }

  /** Prints headline, outlet, day, id, and snippets. */
  public String toText(TextStyle style) {
    return SearchResultText.of(this, style);
  }

  /** As {@link #toText} in eighty columns without colour. */
  @Override
  public String toString() {
    return toText(TextStyle.PLAIN);
  }
}
