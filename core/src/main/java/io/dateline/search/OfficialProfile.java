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
 * @param name the form of the name most used; where two people share it, with a country behind it
 * @param articles how many articles name them
 * @param stories distinct stories among these
 * @param names how articles write the name, most often first; at most ten
 * @param offices their offices, most recently seen first
 * @param outlets which outlets name them, most often first; at most ten
 * @param with the officials named beside them, most often first; at most ten
 * @param months in which months they are named, such as {@code 2016-11}, in order; months without
 *     an article are left out
 */
public record OfficialProfile(
    String name,
    long articles,
    long stories,
    List<FacetValue> names,
    List<Tenure> offices,
    List<FacetValue> outlets,
    List<FacetValue> with,
    List<FacetValue> months) {

  /**
   * An office and when articles tell of it.
   *
   * @param office the office
   * @param firstDay the earliest day of an article that does; empty if none has a day
   * @param lastDay the latest
   * @param articles how many articles do
   * @param evidence the sentence that says so in the first of them; empty if that article does not
   *     say where it names the official, and in lists of many officials
   */
  public record Tenure(
      Office office,
      Optional<LocalDate> firstDay,
      Optional<LocalDate> lastDay,
      long articles,
      Optional<Evidence> evidence) {
    public Tenure {
      requireNonNull(office, "office");
      requireNonNull(firstDay, "firstDay");
      requireNonNull(lastDay, "lastDay");
      requireNonNull(evidence, "evidence");
    }
  }

  /**
   * Where an article tells of an office.
   *
   * @param id the article's id
   * @param sentence the sentence; its marks are what names the official
   */
  public record Evidence(String id, Snippet sentence) {
    public Evidence {
      requireNonNull(id, "id");
      requireNonNull(sentence, "sentence");
    }
  }

  public OfficialProfile {
    requireNonNull(name, "name");
    names = List.copyOf(names);
    offices = List.copyOf(offices);
    outlets = List.copyOf(outlets);
    with = List.copyOf(with);
    months = List.copyOf(months);
  }

  /** Prints the offices over time and the sentences that tell of them, and the counts. */
  public String toText(TextStyle style) {
    return OfficialsText.of(this, style);
  }

  /** As {@link #toText} in eighty columns without colour. */
  @Override
  public String toString() {
    return toText(TextStyle.PLAIN);
  }
}
