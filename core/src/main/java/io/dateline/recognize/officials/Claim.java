package io.dateline.recognize.officials;

/**
 * One place where the text gives a person an office.
 *
 * @param name the person's name there
 * @param at the token by which claims are ordered
 * @param office the office
 * @param from first token of the words that say so
 * @param to the token after the last of them
 */
record Claim(Name name, int at, HeldOffice office, int from, int to) {

  static Claim of(Title title, Name name, int at, HeldOffice office) {
    return new Claim(name, at, office, title.from(), title.to());
  }
}
