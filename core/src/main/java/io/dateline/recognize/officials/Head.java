package io.dateline.recognize.officials;

/**
 * The head of an office title.
 *
 * @param singular as it reads for one holder: {@code minister}
 * @param plural whether the text names several holders: {@code ministers}
 * @param kind what it takes to be a public office
 */
record Head(String singular, boolean plural, Kind kind) {

  /** What it takes to be a public office; see {@code titles.txt}. */
  enum Kind {
    OFFICE,
    RANK,
    CROWN,
    BODY,
    PLAIN
  }
}
