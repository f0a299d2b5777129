package io.dateline.recognize.officials;

/**
 * An office as one place of the text gives it; empty strings stand for what is not said there.
 *
 * @param title in lower case but for proper names, without whose it is
 * @param of whose it is
 * @param country the country it belongs to
 * @param former whether the text says that it is past
 * @param international whether it belongs to a body of no country, so that none may be inferred
 */
record HeldOffice(String title, String of, String country, boolean former, boolean international) {

  /** The same office, held in the past. */
  HeldOffice past() {
    return new HeldOffice(title, of, country, true, international);
  }

  /** The same office with its country, which owns it if nobody else does. */
  HeldOffice inCountry(String name) {
    return new HeldOffice(title, of.isEmpty() ? name : of, name, former, international);
  }

  /** The same office, which lies in a country but is not the country's: a mayor's. */
  HeldOffice within(String name) {
    return new HeldOffice(title, of, name, former, international);
  }

  /** The same office for someone who works for a holder of {@code boss}. */
  HeldOffice under(HeldOffice boss) {
    return new HeldOffice(title, boss.of(), boss.country(), former, boss.international());
  }
}
