package io.dateline.search;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A question to an archive. Immutable; make one with {@link #builder}.
 *
 * @param text query text; blank matches every article
 * @param mode what happens to text that is no valid syntax
 * @param match how many of the words must stand in an article
 * @param filters which values of facets an article must have
 * @param from earliest day of publication, included
 * @param to latest day of publication, included
 * @param facets the facets to count, each with how many values to return, in order
 * @param sort order of the hits
 * @param limit hits on a page, greater than 0
 * @param snippets passages a hit, 0 or more
 * @param collapseStories whether copies of one story are one hit, the best of them
 * @param cursor {@link SearchResult#next} of the page before
 */
public record ArticleQuery(
    String text,
    Mode mode,
    Match match,
    Map<Facet, FacetFilter> filters,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Map<Facet, Integer> facets,
    Sort sort,
    int limit,
    int snippets,
    boolean collapseStories,
    Optional<String> cursor) {

  /** Hits on a page unless said otherwise. */
  public static final int DEFAULT_LIMIT = 10;

  /** Values a facet returns unless said otherwise. */
  public static final int DEFAULT_FACET_VALUES = 10;

  /** What happens to text that is no valid syntax. */
  public enum Mode {
    /** It is searched as words, and the result says so. */
    LENIENT,
    /** {@link QuerySyntaxException}. */
    STRICT
  }

  /** How many of the words must stand in an article. */
  public enum Match {
    /** All of them. */
    ALL,
    /** Most of them: three in four, rounded down, at least one. */
    MOST,
    /** At least one. */
    ANY
  }

  /** Order of the hits. */
  public enum Sort {
    /** Best match first. */
    RELEVANCE,
    /** Latest day first, unknown days last. */
    NEWEST,
    /** Earliest day first, unknown days last. */
    OLDEST
  }

  public ArticleQuery {
    requireNonNull(text, "text");
    requireNonNull(mode, "mode");
    requireNonNull(match, "match");
    filters = Collections.unmodifiableMap(new LinkedHashMap<>(filters));
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
    requireNonNull(sort, "sort");
    requireNonNull(cursor, "cursor");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException(
          "the last day must not be before the first (got: "
              + from.get()
              + " to "
              + to.get()
              + ")");
    }
  }

  /**
   * Starts a query.
   *
   * @param text query text, such as {@code hotline "East China Sea" -typhoon}; blank matches all
   */
  public static Builder builder(String text) {
    return new Builder(text);
  }

  /** Collects the parts of an {@link ArticleQuery}. Not thread-safe. */
  public static final class Builder {
    private final String text;
    private Mode mode = Mode.LENIENT;
    private Match match = Match.ALL;
    private final Map<Facet, Set<String>> any = new EnumMap<>(Facet.class);
    private final Map<Facet, Set<String>> none = new EnumMap<>(Facet.class);
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> to = Optional.empty();
    private final Map<Facet, Integer> facets = new LinkedHashMap<>();
    private Sort sort = Sort.RELEVANCE;
    private int limit = DEFAULT_LIMIT;
    private int snippets;
    private boolean collapseStories;
    private Optional<String> cursor = Optional.empty();

    private Builder(String text) {
      this.text = requireNonNull(text, "text");
    }

    /** The default is {@link Mode#LENIENT}. */
    public Builder mode(Mode mode) {
      this.mode = requireNonNull(mode, "mode");
      return this;
    }

    /** The default is {@link Match#ALL}. */
    public Builder match(Match match) {
      this.match = requireNonNull(match, "match");
      return this;
    }

    /** Only articles with this value; said again for the facet, with any of the values. */
    public Builder filter(Facet facet, String value) {
      any.computeIfAbsent(facet, f -> new LinkedHashSet<>()).add(requireNonNull(value, "value"));
      return this;
    }

    /** Only articles without this value. */
    public Builder exclude(Facet facet, String value) {
      none.computeIfAbsent(facet, f -> new LinkedHashSet<>()).add(requireNonNull(value, "value"));
      return this;
    }

    /** Only articles of this outlet, by display name; said again, of any of them. */
    public Builder outlet(String name) {
      return filter(Facet.OUTLET, name);
    }

    /** Only articles that name this official; said again, any of them. */
    public Builder official(String name) {
      return filter(Facet.OFFICIAL, name);
    }

    /** Only articles published on {@code day} or later. */
    public Builder from(LocalDate day) {
      from = Optional.of(day);
      return this;
    }

    /** Only articles published on {@code day} or earlier. */
    public Builder to(LocalDate day) {
      to = Optional.of(day);
      return this;
    }

    /** Only articles published between the two days, both included. */
    public Builder publishedBetween(LocalDate first, LocalDate last) {
      return from(first).to(last);
    }

    /** Counts these facets, with {@value #DEFAULT_FACET_VALUES} values each. */
    public Builder facets(Facet... facets) {
      for (Facet facet : facets) {
        facet(facet, DEFAULT_FACET_VALUES);
      }
      return this;
    }

    /**
     * Counts a facet.
     *
     * @param values how many to return, greater than 0
     */
    public Builder facet(Facet facet, int values) {
      if (values <= 0) {
        throw new IllegalArgumentException("values must be > 0 (got: " + values + ")");
      }
      facets.put(facet, values);
      return this;
    }

    /** The default is {@link Sort#RELEVANCE}. */
    public Builder sort(Sort sort) {
      this.sort = requireNonNull(sort, "sort");
      return this;
    }

    /** Hits on a page, greater than 0; the default is {@value #DEFAULT_LIMIT}. */
    public Builder limit(int limit) {
      if (limit <= 0) {
        throw new IllegalArgumentException("limit must be > 0 (got: " + limit + ")");
      }
      this.limit = limit;
      return this;
    }

    /** Passages a hit, 0 or more; the default is none. */
    public Builder snippets(int snippets) {
      if (snippets < 0) {
        throw new IllegalArgumentException("snippets must be >= 0 (got: " + snippets + ")");
      }
      this.snippets = snippets;
      return this;
    }

    /** Shows each story once, by its best copy. */
    public Builder collapseStories() {
      this.collapseStories = true;
      return this;
    }

    /** Continues behind the page that gave this {@link SearchResult#next}. */
    public Builder cursor(String cursor) {
      this.cursor = Optional.of(cursor);
      return this;
    }

    /**
     * The query.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public ArticleQuery build() {
      var filters = new EnumMap<Facet, FacetFilter>(Facet.class);
      for (Facet facet : Facet.values()) {
        var wanted = any.getOrDefault(facet, Set.of());
        var unwanted = none.getOrDefault(facet, Set.of());
        if (!wanted.isEmpty() || !unwanted.isEmpty()) {
          filters.put(facet, new FacetFilter(wanted, unwanted));
        }
      }
      return new ArticleQuery(
          text,
          mode,
          match,
          filters,
          from,
          to,
          facets,
          sort,
          limit,
          snippets,
          collapseStories,
          cursor);
    }
  }
}
