package io.dateline.recognize.officials;

import java.util.ArrayList;
import java.util.List;

/** Someone named in a text, with or without an office. */
final class Person {
  /** The fullest form of the name seen so far. */
  private NameForm form;

  /** Where the first full name stands; later bare family names look back to it. */
  private final List<Integer> namedAt = new ArrayList<>();

  /** Whether a word of kinship stands before the name: "his wife Jane Roe". */
  private boolean relative;

  private final List<Name> mentions = new ArrayList<>();
  private final List<HeldOffice> offices = new ArrayList<>();

  Person(NameForm form) {
    this.form = form;
  }

  NameForm form() {
    return form;
  }

  List<Name> mentions() {
    return mentions;
  }

  List<HeldOffice> offices() {
    return offices;
  }

  boolean relative() {
    return relative;
  }

  void markRelative() {
    relative = true;
  }

  /** Takes a place that names this person, and its form of the name if that is fuller. */
  void add(Name name, NameForm seen) {
    mentions.add(name);
    if (seen.isFull() && (namedAt.isEmpty() || namedAt.get(namedAt.size() - 1) < name.from())) {
      namedAt.add(name.from());
    }
    if (seen.isFullerThan(form)) {
      form = seen;
    }
  }

  /** The last place before {@code at} that names this person in full; -1 if there is none. */
  int lastNamedBefore(int at) {
    int low = 0;
    int high = namedAt.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (namedAt.get(middle) < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? -1 : namedAt.get(low - 1);
  }

  /** Takes an office, or what it adds to one of the same title. */
  void hold(HeldOffice office) {
    for (int i = 0; i < offices.size(); i++) {
      HeldOffice held = offices.get(i);
      boolean same = held.title().equals(office.title());
      boolean agrees =
          held.of().isEmpty() || office.of().isEmpty() || held.of().equals(office.of());
      if (same && agrees) {
        HeldOffice fuller = held.of().isEmpty() ? office : held;
        offices.set(
            i,
            new HeldOffice(
                fuller.title(),
                fuller.of(),
                fuller.country(),
                held.former() || office.former(),
                fuller.international()));
        return;
      }
      if (office.of().isEmpty() && isShortFor(office.title(), held.title())) {
        return;
      }
      if (agrees && isShortFor(held.title(), office.title())) {
        offices.set(
            i,
            held.of().isEmpty()
                ? office
                : new HeldOffice(
                    office.title(),
                    held.of(),
                    held.country(),
                    office.former(),
                    held.international()));
        return;
      }
    }
    offices.add(office);
  }

  /** Minister is short for prime minister; president is not short for vice president. */
  private static boolean isShortFor(String shorter, String longer) {
    return longer.endsWith(" " + shorter)
        && !longer.startsWith("vice ")
        && !longer.startsWith("deputy ")
        && !longer.startsWith("assistant ");
  }
}
