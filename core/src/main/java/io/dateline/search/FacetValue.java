package io.dateline.search;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One value of a facet and how much carries it. Counts are exact, whatever the size of the archive;
 * where a search was stopped ({@link SearchResult#partial}) there may be more.
 *
 * @param value display form; of {@link Facet#PUBLISHED} {@code 2016}, {@code 2016-11}, or {@code
 *     2016-11-29}, or as {@link CalendarUnit} names its stretches
 * @param count articles
 * @param stories distinct stories among them: copies of one text count once
 * @param whole what carries the value whatever it says: all of an outlet's or a month's output. All
 *     articles count that pass the query's filters on outlet, agency, day, language, and
 *     provenance, but for a choice in this very facet; neither words nor filters on officials,
 *     offices, and countries narrow it. Exact. Empty unless {@link FacetRequest#coverage} asked for
 *     it
 * @param children the finer values below it, in order of value; empty where there is no hierarchy
 */
public record FacetValue(
    String value,
    long count,
    long stories,
    Optional<ArticleCount> whole,
    List<FacetValue> children) {

  public FacetValue {
    requireNonNull(value, "value");
    requireNonNull(whole, "whole");
    children = List.copyOf(children);
  }

  /** A value of which only what matches is known. */
  public FacetValue(String value, long count, long stories, List<FacetValue> children) {
    this(value, count, stories, Optional.empty(), children);
  }

  /**
   * The part of the {@link #whole} that matches, by article: from 0 to 1. Empty if the whole was
   * not asked for, or nothing was published.
   */
  public OptionalDouble coverage() {
    return part(count, whole.map(ArticleCount::count).orElse(0L));
  }

  /** As {@link #coverage}, by story. */
  public OptionalDouble storyCoverage() {
    return part(stories, whole.map(ArticleCount::stories).orElse(0L));
  }

  private static OptionalDouble part(long count, long whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / whole);
  }
}
