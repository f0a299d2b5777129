package io.dateline.recognize.officials;

import java.util.Set;

/**
 * The head of an office title.
 *
 * @param singular as it reads for one holder: {@code minister}
 * @param plural whether the text names several holders: {@code ministers}
 * @param kind what it takes to be a public office
 * @param traits what else is known of it
 */
record Head(String singular, boolean plural, Kind kind, Set<Trait> traits) {

  /** What it takes to be a public office; see {@code titles.txt}. */
  enum Kind {
    OFFICE,
    RANK,
    CROWN,
    BODY,
    PLAIN
  }

  /** What is known of heads of several kinds; see {@code titles.txt}. */
  enum Trait {
    WITH_FIELD,
    WITH_COUNTRY,
    ALONE,
    FUNCTION,
    STAFF,
    SEAT,
    SENT
  }

  boolean is(Trait trait) {
    return traits.contains(trait);
  }
}
