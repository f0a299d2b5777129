package io.dateline.search;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;

/**
 * What to tell of a facet: which of its values, how many, in which order. Immutable; say more with
 * the methods that bear the names of the parts, as in {@code
 * FacetRequest.of(OFFICIAL).limit(20).skip(20)}.
 *
 * @param facet the facet to count
 * @param limit how many values to return, greater than 0
 * @param skip how many to leave out before the first returned, 0 or more: the next page of values
 *     skips as many more as this one returned
 * @param order which values come first
 * @param counted what values are weighed by
 * @param coverage whether to tell {@link FacetValue#whole} of each; always with {@link Order#SHARE}
 * @param unit the stretches of the calendar to count days by; empty for years with their months and
 *     days, and for every other facet
 * @param matching what must stand in a value, see {@link #matching(String)}; empty for all values
 */
public record FacetRequest(
    Facet facet,
    int limit,
    int skip,
    Order order,
    Counted counted,
    boolean coverage,
    Optional<CalendarUnit> unit,
    Optional<String> matching) {

  /** Stretches a histogram returns unless said otherwise: as many as 27 years have days. */
  public static final int DEFAULT_STRETCHES = 10_000;

  /** Which values come first. Ties are in order of value. */
  public enum Order {
    /** Those that most articles have, or most stories where these are {@link Counted}. */
    COUNT,
    /**
     * In order of value, whatever its case and accents; years newest first, but oldest first where
     * days are counted by a unit of the calendar.
     */
    VALUE,
    /** Those whose articles match in the largest part, see {@link FacetValue#coverage}. */
    SHARE;

    /** The name in query text and on the command line, such as {@code count}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What a value is weighed by: its place in order of count, and its bar in text. Results hold both
   * counts.
   */
  public enum Counted {
    /** Articles, each copy of a text. */
    COPIES,
    /** Stories: copies of one text count once. */
    STORIES;

    /** The name in query text and on the command line, such as {@code stories}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public FacetRequest {
    requireNonNull(facet, "facet");
    requireNonNull(order, "order");
    requireNonNull(counted, "counted");
    coverage |= order == Order.SHARE;
    if (limit <= 0) {
      throw new IllegalArgumentException("values must be > 0 (got: " + limit + ")");
    }
    if (skip < 0) {
      throw new IllegalArgumentException("skip must be >= 0 (got: " + skip + ")");
    }
    requireNonNull(unit, "unit");
    if (unit.isPresent() && facet != Facet.PUBLISHED) {
      throw new IllegalArgumentException(
          "only published is counted by the " + unit.get().id() + " (got: " + facet + ")");
    }
    matching = matching.map(String::strip);
    matching.ifPresent(text -> checkText(facet, text));
  }

  private static void checkText(Facet facet, String text) {
    if (facet == Facet.PUBLISHED) {
      throw new IllegalArgumentException(
          "days are not searched by their text (got: "
              + text
              + "); filter them by published: or from: and to:");
    }
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new IllegalArgumentException("no value holds '" + text + "'; give a letter or digit");
    }
  }

  /**
   * The first {@value ArticleQuery#DEFAULT_FACET_VALUES} values of {@code facet}, the most frequent
   * or, of days, the newest.
   */
  public static FacetRequest of(Facet facet) {
    return new FacetRequest(
        facet,
        ArticleQuery.DEFAULT_FACET_VALUES,
        0,
        usual(facet),
        Counted.COPIES,
        false,
        Optional.empty(),
        Optional.empty());
  }

  /**
   * The articles published in each {@code unit} of the calendar, oldest first, without gaps between
   * the first that has any and the last: at most {@value #DEFAULT_STRETCHES}, of {@link
   * FacetResult#distinct}. In other orders than that of value there are those only that have any.
   */
  public static FacetRequest histogram(CalendarUnit unit) {
    return new FacetRequest(
        Facet.PUBLISHED,
        DEFAULT_STRETCHES,
        0,
        Order.VALUE,
        Counted.COPIES,
        false,
        Optional.of(unit),
        Optional.empty());
  }

  /**
   * Reads what {@link #toString} writes and people type: the facet's name, and behind colons a
   * number of values, an order, {@code skip=N}, of days a unit of the calendar, and last what must
   * stand in a value; as {@code outlet}, {@code official:20:value}, {@code official:yang}, {@code
   * published:month}. What could be a part of another kind is searched for by {@code match=}, as in
   * {@code office:match=count}.
   *
   * @throws IllegalArgumentException if it cannot be read; the message says why
   */
  public static FacetRequest parse(String text) {
    return FacetRequestText.parse(text);
  }

  /** The order in which values of {@code facet} come unless said otherwise. */
  static Order usual(Facet facet) {
    return facet == Facet.PUBLISHED ? Order.VALUE : Order.COUNT;
  }

  /** How many values there are unless said otherwise. */
  int usualLimit() {
    return unit.isPresent() ? DEFAULT_STRETCHES : ArticleQuery.DEFAULT_FACET_VALUES;
  }

  /** The same with so many values, greater than 0. */
  public FacetRequest limit(int values) {
    return new FacetRequest(facet, values, skip, order, counted, coverage, unit, matching);
  }

  /** The same behind so many values, 0 or more. */
  public FacetRequest skip(int values) {
    return new FacetRequest(facet, limit, values, order, counted, coverage, unit, matching);
  }

  /** The same, weighed by other counts. */
  public FacetRequest counted(Counted counted) {
    return new FacetRequest(facet, limit, skip, order, counted, coverage, unit, matching);
  }

  /**
   * The same, with {@link FacetValue#whole} of each value: how much of an outlet's or a month's
   * whole output matches.
   */
  public FacetRequest withCoverage() {
    return new FacetRequest(facet, limit, skip, order, counted, true, unit, matching);
  }

  /** The same in another order. */
  public FacetRequest order(Order order) {
    return new FacetRequest(facet, limit, skip, order, counted, coverage, unit, matching);
  }

  /**
   * The same of those values only in which each word of {@code text} begins a word, whatever its
   * case and accents: {@code yan} is in {@code Lin Yang}. A word behind an asterisk may stand
   * anywhere: {@code *ang} is, too.
   *
   * @param text holds a letter or digit at least; days have no words
   */
  public FacetRequest matching(String text) {
    return new FacetRequest(facet, limit, skip, order, counted, coverage, unit, Optional.of(text));
  }

  /** As {@link #parse} reads it, without what is usual. */
  @Override
  public String toString() {
    return FacetRequestText.of(this);
  }
}
