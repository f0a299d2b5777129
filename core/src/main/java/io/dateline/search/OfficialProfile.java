package io.dateline.search;

import static java.util.Objects.requireNonNull;

import io.dateline.article.Office;
import io.dateline.article.TextStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an archive says about one official.
 *
 * @param name the name
 * @param articles how many articles name them
 * @param offices their offices, most recently seen first
 * @param outlets which outlets name them, most often first
 * @param with the officials named beside them, most often first
 */
public record OfficialProfile(
    String name,
    long articles,
    List<Tenure> offices,
    List<FacetValue> outlets,
    List<FacetValue> with) {

  /**
   * An office and when articles tell of it.
   *
   * @param office the office
   * @param firstDay the earliest day of an article that does; empty if none has a day
   * @param lastDay the latest
   * @param articles how many articles do
   */
  public record Tenure(
      Office office, Optional<LocalDate> firstDay, Optional<LocalDate> lastDay, long articles) {
    public Tenure {
      requireNonNull(office, "office");
      requireNonNull(firstDay, "firstDay");
      requireNonNull(lastDay, "lastDay");
    }
  }

  public OfficialProfile {
    requireNonNull(name, "name");
    offices = List.copyOf(offices);
    outlets = List.copyOf(outlets);
    with = List.copyOf(with);
  }

  /** Prints the offices over time, the outlets, and who is named beside. */
  public String toText(TextStyle style) {
    return OfficialsText.of(this, style);
  }

  /** As {@link #toText} in eighty columns without colour. */
  @Override
  public String toString() {
    return toText(TextStyle.PLAIN);
  }
}
