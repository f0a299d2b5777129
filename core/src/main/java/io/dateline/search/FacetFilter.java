package io.dateline.search;

import java.util.Set;

/**
 * Which values of a facet an article must have.
 *
 * @param any at least one of these, unless empty
 * @param none not one of these
 */
public record FacetFilter(Set<String> any, Set<String> none) {

  public FacetFilter {
    any = Set.copyOf(any);
    none = Set.copyOf(none);
  }
}
