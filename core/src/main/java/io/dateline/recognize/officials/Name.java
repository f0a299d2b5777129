package io.dateline.recognize.officials;

/** A person's name in a text: the tokens from {@code from} to {@code to}. */
record Name(int from, int to) {

  int length() {
    return to - from;
  }
}
