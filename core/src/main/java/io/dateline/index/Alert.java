package io.dateline.index;

import static java.util.Objects.requireNonNull;

import io.dateline.article.Article;

/**
 * An article that was put and matches a saved search.
 *
 * @param search the name of the search
 * @param article as it was put: what recurs on the pages of its outlet is still in it
 * @param outcome whether it is new, or replaced another text of its id
 */
public record Alert(String search, Article article, ArticleWriter.Outcome outcome) {

  public Alert {
    requireNonNull(search, "search");
    requireNonNull(article, "article");
    requireNonNull(outcome, "outcome");
  }
}
