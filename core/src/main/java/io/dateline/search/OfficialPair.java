package io.dateline.search;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Two officials whom the same articles name.
 *
 * @param first one of them, by the name that the archive shows
 * @param second the other, behind the first in the order of names
 * @param articles how many articles name both
 * @param stories distinct stories among them
 * @param firstDay the earliest day of such an article; empty if none has a day
 * @param lastDay the latest
 */
public record OfficialPair(
    String first,
    String second,
    long articles,
    long stories,
    Optional<LocalDate> firstDay,
    Optional<LocalDate> lastDay) {

  public OfficialPair {
    requireNonNull(first, "first");
    requireNonNull(second, "second");
    requireNonNull(firstDay, "firstDay");
    requireNonNull(lastDay, "lastDay");
  }
}
