package io.dateline.search;

import static java.util.Objects.requireNonNull;

import io.dateline.article.Article;
import io.dateline.article.TextStyle;
import java.util.List;

/**
 * The texts that came under one id, the earliest first; the last is the article as it is now.
 *
 * @param versions at least one; of very many the first ones are gone
 */
public record ArticleVersions(List<Version> versions) {

  public ArticleVersions {
    versions = List.copyOf(versions);
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("an article has at least one version");
    }
  }

  /**
   * One text.
   *
   * @param article what it said; of earlier ones officials and what was removed are not kept
   * @param changes what it says differently than the version before, in the order of the text; none
   *     in the first one
   */
  public record Version(Article article, List<Change> changes) {
    public Version {
      requireNonNull(article, "article");
      changes = List.copyOf(changes);
    }
  }

  /**
   * Sentences in the place of others; the headline counts as one.
   *
   * @param before as they were, separated by spaces; empty if they are new
   * @param after as they are; empty if they are gone
   */
  public record Change(String before, String after) {
    public Change {
      requireNonNull(before, "before");
      requireNonNull(after, "after");
    }
  }

  /** Prints each version's day and headline, and below it what changed. */
  public String toText(TextStyle style) {
    return ArticleVersionsText.of(this, style);
  }

  /** As {@link #toText} in eighty columns without colour. */
  @Override
  public String toString() {
    return toText(TextStyle.PLAIN);
  }
}
