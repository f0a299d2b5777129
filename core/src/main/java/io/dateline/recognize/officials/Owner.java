package io.dateline.recognize.officials;

/**
 * Whose office it is, as read beside a title.
 *
 * @param from first token
 * @param to the token after the last
 * @param name as a facet names it; empty if it only points back ("the country's")
 * @param country empty if none is said
 * @param kind what it is
 */
record Owner(int from, int to, String name, String country, Kind kind) {

  /** What owns the office. */
  enum Kind {
    COUNTRY,
    /** A city, state, or the seat of a government. */
    PLACE,
    PUBLIC_BODY,
    INTERNATIONAL,
    PRIVATE,
    UNKNOWN
  }

  boolean isPublic() {
    return kind != Kind.PRIVATE && kind != Kind.UNKNOWN;
  }

  /** Whether it is a public body, of a country or of several, and no place. */
  boolean isBody() {
    return kind == Kind.PUBLIC_BODY || kind == Kind.INTERNATIONAL;
  }
}
