package io.dateline.search;

import io.dateline.article.Publication;
import java.util.Locale;

/** What articles are counted and filtered by. */
public enum Facet {
  /** Who published the page, by display name. */
  OUTLET,
  /** Whose copy it is, for wire copy. */
  AGENCY,
  /** The day of publication: years, in them months, in them days. */
  PUBLISHED,
  /** The officials named in the text; an article has any number of them. */
  OFFICIAL,
  /** The titles of their offices, such as {@code foreign minister}. */
  OFFICE,
  /** The countries these offices belong to. */
  COUNTRY,
  /** The language of the body, as a BCP 47 tag. */
  LANGUAGE,
  /** Where the day of publication was read, as {@link Publication.Provenance#id} names it. */
  PROVENANCE;

  /** The name in JSON, in queries, and on the command line, such as {@code outlet}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The facet of this {@link #id}, in any case.
   *
   * @throws IllegalArgumentException if there is none; the message lists those there are
   */
  public static Facet ofId(String id) {
    for (Facet facet : values()) {
      if (facet.id().equals(id.toLowerCase(Locale.ROOT))) {
        return facet;
      }
    }
    var known = new StringBuilder();
    for (Facet facet : values()) {
      known.append(known.isEmpty() ? "" : ", ").append(facet.id());
    }
    throw new IllegalArgumentException("no facet '" + id + "'; there are " + known);
  }

  @Override
  public String toString() {
    return id();
  }
}
