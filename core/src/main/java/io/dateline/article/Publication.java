package io.dateline.article;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When an article was published: the day, the time if the page tells it, and how it is known.
 *
 * <p>Day and time are as printed by the outlet, in the outlet's own zone. A page that does not tell
 * its day has no {@code Publication}: neither a copyright year nor the time of the fetch stands in.
 *
 * @param date the day
 * @param time the time of day; present exactly when {@code precision} is finer than a day
 * @param precision how exact {@code date} and {@code time} are
 * @param from where on or beside the page this was read
 */
public record Publication(
    LocalDate date, Optional<LocalTime> time, Precision precision, Provenance from) {

  /** How exact a {@link Publication} is. */
  public enum Precision {
    DAY("day"),
    MINUTE("minute"),
    SECOND("second");

    private final String id;

    Precision(String id) {
      this.id = id;
    }

    /** The name in JSON, such as {@code minute}. */
    public String id() {
      return id;
    }
  }

  /** Where a {@link Publication} was read, most trusted first. */
  public enum Provenance {
    /** Handed in with the page, for instance as a field of a JSON line. */
    GIVEN("given"),
    /** A schema.org object in a JSON-LD script. */
    JSON_LD("json-ld"),
    /** A {@code meta} element such as {@code article:published_time}. */
    META("meta"),
    /** A schema.org property in the markup. */
    MICRODATA("microdata"),
    /** A {@code time} element, or an attribute of another element marked as a date. */
    TIME_ELEMENT("time element"),
    /** A line that readers see. */
    VISIBLE_TEXT("visible text"),
    /** The page's own data in a script. */
    SCRIPT("script"),
    /** The day in the page's address. */
    URL("url"),
    /** "Two hours ago", "Monday": counted back from the moment at which the page was fetched. */
    RELATIVE("relative");

    private final String id;

    Provenance(String id) {
      this.id = id;
    }

    /** The name in JSON and facets, such as {@code json-ld}. */
    public String id() {
      return id;
    }
  }

  public Publication {
    requireNonNull(date, "date");
    requireNonNull(time, "time");
    requireNonNull(precision, "precision");
    requireNonNull(from, "from");
    if (time.isPresent() == (precision == Precision.DAY)) {
      throw new IllegalArgumentException("precision " + precision + " with time " + time);
    }
  }

  /** A publication of which only the day is known. */
  public static Publication of(LocalDate date, Provenance from) {
    return new Publication(date, Optional.empty(), Precision.DAY, from);
  }

  /**
   * A publication known to the minute, or to the second if {@code time} has seconds other than
   * zero.
   */
  public static Publication of(LocalDate date, LocalTime time, Provenance from) {
    var precision = time.getSecond() == 0 ? Precision.MINUTE : Precision.SECOND;
    return new Publication(date, Optional.of(time.withNano(0)), precision, from);
  }

  /** Reads as {@code 2016-11-29} or {@code 2016-11-29 11:25}. */
  @Override
  public String toString() {
    return time.map(t -> date + " " + t).orElseGet(date::toString);
  }
}
