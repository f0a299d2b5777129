package io.dateline.internal.reading;

import io.dateline.search.ArticleCount;
import org.apache.lucene.util.FixedBitSet;

/** Counts articles, each added once, and the distinct stories among them. */
final class RestCount {
  private final FixedBitSet stories;
  private long articles;

  RestCount(StoryOrdinals stories) {
    this.stories = new FixedBitSet(Math.max(1, stories.count()));
  }

  void add(int story) {
    articles++;
    stories.set(story);
  }

  ArticleCount count() {
    return new ArticleCount(articles, stories.cardinality());
  }
}
