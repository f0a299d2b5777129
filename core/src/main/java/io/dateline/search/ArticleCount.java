package io.dateline.search;

/**
 * How many articles, and how many distinct stories they are.
 *
 * @param count articles
 * @param stories distinct stories among them: copies of one text count once
 */
public record ArticleCount(long count, long stories) {
  /** None. */
  public static final ArticleCount ZERO = new ArticleCount(0, 0);
}
