package io.dateline.extract.wording;

/** What a word means in an error page's notice; each is a section of the resource. */
enum Meaning {
  PAGE,
  PART,
  ASKED,
  NOT,
  SHOWN,
  FOUND,
  GONE,
  ERROR,
  DENIED,
  ACCESS,
  ROBOT,
  SERVER,
  CHECK,
  PLACE,
  SORRY,
  OTHER;

  /** Its bit in a set of meanings. */
  @SuppressWarnings("EnumOrdinal") // Sets live as long as a line is read: the order may change.
  int bit() {
    return 1 << ordinal();
  }

  boolean in(int meanings) {
    return (meanings & bit()) != 0;
  }
}
