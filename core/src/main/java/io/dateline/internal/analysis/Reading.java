package io.dateline.internal.analysis;

import java.util.List;
import java.util.Optional;

/**
 * What a piece of query text is in one language.
 *
 * @param terms its terms, in order
 * @param whole the one term that a compound is when it is written as one
 */
public record Reading(List<String> terms, Optional<String> whole) {
  public Reading {
    terms = List.copyOf(terms);
  }
}
