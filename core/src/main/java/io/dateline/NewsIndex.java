package io.dateline;

/** An archive of news: opens it, ingests pages, answers queries. */
public final class NewsIndex {
  private NewsIndex() {}
}
