package io.dateline.internal.people;

import static java.util.Objects.requireNonNull;

import io.dateline.internal.schema.Sighting;

/**
 * A sighting and how many articles hold it.
 *
 * @param sighting what they say of an official
 * @param articles more than 0
 */
public record Counted(Sighting sighting, long articles) {
  public Counted {
    requireNonNull(sighting, "sighting");
  }
}
