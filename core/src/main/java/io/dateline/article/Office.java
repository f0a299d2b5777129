package io.dateline.article;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A public office: a title and whose it is, such as ("foreign minister", "Japan") or ("spokesman",
 * "Ministry of National Defense").
 *
 * @param title the office as the text calls it, in lower case but for proper names, without country
 * @param of the country, region, or public body it belongs to; empty if the text does not say
 * @param country the country it belongs to by its English short name, such as {@code Japan}; empty
 *     if the text does not say, and for international bodies
 */
public record Office(String title, Optional<String> of, Optional<String> country) {

  public Office {
    requireNonNull(title, "title");
    requireNonNull(of, "of");
    requireNonNull(country, "country");
    if (title.isBlank()) {
      throw new IllegalArgumentException("office title must not be blank");
    }
  }

  /** An office of a country: {@code of} and {@code country} are the same. */
  public static Office of(String title, String country) {
    return new Office(title, Optional.of(country), Optional.of(country));
  }

  /** Reads as {@code foreign minister, Japan}. */
  @Override
  public String toString() {
    return of.map(o -> title + ", " + o).orElse(title);
  }
}
