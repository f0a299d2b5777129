package io.dateline.recognize.officials;

import java.util.Locale;

/** What the tables say about a word alone; each kind is told in the table that lists it. */
enum WordKind {
  // grammar.txt
  DETERMINER,
  APPOSITIVE,
  PREPOSITION,
  TOWARDS,
  INNER,
  COPULA,
  REPLACES,
  PLACE_NOUN,
  AUXILIARY,
  APPOINTED,
  APPOINTS,
  SERVED,
  ELECTED,
  SIDE,
  AFTER_APPOSITION,
  SENTENCE_END,
  SENTENCE_OPENER,
  ALL,
  LOCATIVE,
  SAID,
  DEPUTY,
  PREDECESSOR,
  PARTY_MARK,
  ABBREVIATION,
  // modifiers.txt
  DESIGNATE,
  HONORIFIC,
  KIN,
  RELATION,
  // bodies.txt
  NOUN,
  WEAK,
  DEED,
  PRIVATE,
  BANK,
  CIVIC,
  GENERIC,
  INTERNATIONAL,
  // names.txt
  NEVER,
  THING,
  MAYBE,
  PARTICLE,
  DROPPED_PARTICLE,
  SUFFIX,
  NAME_TITLE,
  TITLE_NAME,
  // titles.txt
  NOT_BEFORE;

  /** The place in a set of bits, which lives as long as this run. */
  @SuppressWarnings("EnumOrdinal") // never stored
  long bit() {
    return 1L << ordinal();
  }

  /** As the tables spell it: {@code not-before}. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
