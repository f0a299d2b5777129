package io.dateline.article;

/** What a page turned out to be. Only an {@link #ARTICLE} enters an archive. */
public enum PageKind {
  /** A page with a story of its own, however much stands around it. */
  ARTICLE("article"),
  /** A 404 or another error page, and nothing else. */
  NOT_FOUND("not-found"),
  /** An index of headlines or teasers: a front page, a section, a search result. */
  LISTING("listing"),
  /** Nothing a reader would call text. */
  EMPTY("empty");

  private final String id;

  PageKind(String id) {
    this.id = id;
  }

  /** The name in JSON and on the command line, such as {@code not-found}. */
  public String id() {
    return id;
  }

  @Override
  public String toString() {
    return id;
  }
}
