package io.dateline.recognize.officials;

/** What a word before the head of a title does; see {@code modifiers.txt}. */
enum Modifier {
  PUBLIC,
  DEGREE,
  FIELD,
  FORMER,
  STATUS,
  PARTY;

  boolean inTitle() {
    return this == PUBLIC || this == DEGREE || this == FIELD;
  }
}
