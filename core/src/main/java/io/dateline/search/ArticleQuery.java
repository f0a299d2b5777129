package io.dateline.search;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question to an archive: which articles, and what to tell of them. Immutable; make one with
 * {@link #builder}.
 *
 * <p>A query is text, and text is a query: {@link #toString} gives text from which {@link #builder}
 * makes an equal query, with all its filters and settings. Values of facets that stand at the top
 * of a text, such as {@code outlet:"China Daily"}, are filters as if given by {@link
 * Builder#filter}.
 *
 * @param clause what articles must say, but for the filters
 * @param mode what happens to text that is no valid syntax
 * @param match how many of the words must stand in an article
 * @param filters which values of facets an article must have
 * @param from earliest day of publication, included
 * @param to latest day of publication, included
 * @param facets what to tell of facets, one of each at most, in order
 * @param sort order of the hits
 * @param ranking what makes a match a good one
 * @param recency days after which a match counts for less, see {@link Builder#recency}; empty if
 *     its age makes no difference
 * @param limit hits on a page, greater than 0
 * @param snippets passages a hit, 0 or more
 * @param collapseStories whether copies of one story are one hit, the best of them
 * @param cursor {@link SearchResult#next} of the page before
 * @param limits how much it may ask, and for how long; no part of what is equal
 * @param notes what of its text was reinterpreted, one sentence each; no part of what is equal
 */
public record ArticleQuery(
    Clause clause,
    Mode mode,
    Match match,
    Map<Facet, FacetFilter> filters,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    List<FacetRequest> facets,
    Sort sort,
    Ranking ranking,
    OptionalInt recency,
    int limit,
    int snippets,
    boolean collapseStories,
    Optional<String> cursor,
    QueryLimits limits,
    List<String> notes) {

  /** Hits on a page unless said otherwise. */
  public static final int DEFAULT_LIMIT = 10;

  private static final int SHOWN_SNIPPETS = 2;

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

  /** What makes a match a good one. Which articles match is the same with each. */
  public enum Ranking {
    /**
     * The words alone: BM25 over headline and body as one text, with k1 1.2 and b 0.75. Words that
     * only hold a question together count for nothing, here as in the others.
     */
    BM25,
    /**
     * The words, of which those in the headline and the lead count for more (BM25F), and the more
     * the closer neighbouring words of the query stand in the text.
     */
    FIELDS,
    /**
     * As {@link #FIELDS}, and then by what the best matches have in common besides: a query of two
     * words or more is expanded by twenty words of its ten best matches (RM3). The default.
     */
    EXPANDED
  }

  public ArticleQuery {
    QueryBudget.check(clause, limits);
    requireNonNull(mode, "mode");
    requireNonNull(match, "match");
    // Nothing stays nothing under any filter, and text has no way to say both.
    filters = clause.equals(Clause.nothing()) ? Map.of() : Filters.normal(filters);
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    facets = List.copyOf(facets);
    checkOnce(facets);
    requireNonNull(sort, "sort");
    requireNonNull(ranking, "ranking");
    requireNonNull(recency, "recency");
    requireNonNull(cursor, "cursor");
    notes = List.copyOf(notes);
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException(
          "the last day must not be before the first (got: "
              + from.get()
              + " to "
              + to.get()
              + ")");
    }
  }

  private static void checkOnce(List<FacetRequest> facets) {
    Set<Facet> seen = EnumSet.noneOf(Facet.class);
    for (FacetRequest request : facets) {
      if (!seen.add(request.facet())) {
        throw new IllegalArgumentException("facet " + request.facet() + " is asked for twice");
      }
    }
  }

  /**
   * Starts a query.
   *
   * @param text query text, such as {@code hotline "East China Sea" -typhoon}; blank matches all
   */
  public static Builder builder(String text) {
    return new Builder(requireNonNull(text, "text"), null);
  }

  /**
   * Starts a query.
   *
   * @param clause what articles must say
   */
  public static Builder builder(Clause clause) {
    return new Builder("", requireNonNull(clause, "clause"));
  }

  /** Starts a query that is like this one until it is told otherwise. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * This with what a reader wants to see: two snippets, and every facet but the provenance of days,
   * unless it says which.
   */
  public ArticleQuery shown() {
    var shown = toBuilder();
    if (snippets == 0) {
      shown.snippets(SHOWN_SNIPPETS);
    }
    if (facets.isEmpty()) {
      EnumSet.complementOf(EnumSet.of(Facet.PROVENANCE)).forEach(shown::facets);
    }
    return shown.build();
  }

  /**
   * This as it is asked on {@code day}: spans that count back from the day of asking are written
   * out, so that it asks the same on any other day.
   */
  public ArticleQuery on(LocalDate day) {
    var fixed = toBuilder();
    fixed.clause(FixedDays.of(clause, day));
    fixed.notes = notes;
    for (var filters : List.of(fixed.any, fixed.none)) {
      Set<String> values = filters.get(Facet.PUBLISHED);
      if (values != null) {
        Set<String> days = new LinkedHashSet<>();
        values.forEach(value -> days.add(FixedDays.of(value, day)));
        filters.put(Facet.PUBLISHED, days);
      }
    }
    return fixed.build();
  }

  /**
   * Whether {@code other} asks the same; {@link #limits} and {@link #notes} are no part of a
   * question.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArticleQuery query
        && mode == query.mode
        && QueryText.of(this).equals(QueryText.of(query));
  }

  @Override
  public int hashCode() {
    return QueryText.of(this).hashCode();
  }

  /** The query as text, from which {@link #builder(String)} makes an equal one of this mode. */
  @Override
  public String toString() {
    return QueryText.of(this);
  }

  /** Collects the parts of an {@link ArticleQuery}. Not thread-safe. */
  public static final class Builder {
    private final String text;
    private @Nullable Clause clause;
    private final List<Clause> more = new ArrayList<>();
    private Mode mode = Mode.LENIENT;
    private final Map<Facet, Set<String>> any = new EnumMap<>(Facet.class);
    private final Map<Facet, Set<String>> none = new EnumMap<>(Facet.class);
    private final QuerySettings said = new QuerySettings();
    private QueryLimits limits = QueryLimits.DEFAULT;
    private List<String> notes = List.of();

    private Builder(String text, @Nullable Clause clause) {
      this.text = text;
      this.clause = clause;
    }

    private Builder(ArticleQuery query) {
      this("", query.clause);
      mode = query.mode;
      limits = query.limits;
      notes = query.notes;
      query.filters.forEach(
          (facet, filter) -> {
            any.put(facet, new LinkedHashSet<>(filter.any()));
            none.put(facet, new LinkedHashSet<>(filter.none()));
          });
      said.match = query.match;
      said.sort = query.sort;
      said.ranking = query.ranking;
      said.recency = query.recency.isPresent() ? query.recency.getAsInt() : null;
      said.limit = query.limit;
      said.snippets = query.snippets;
      said.storiesOnce = query.collapseStories;
      query.facets.forEach(said::add);
      said.from = query.from.orElse(null);
      said.to = query.to.orElse(null);
      said.cursor = query.cursor.orElse(null);
    }

    /** The default is {@link Mode#LENIENT}. */
    public Builder mode(Mode mode) {
      this.mode = requireNonNull(mode, "mode");
      return this;
    }

    /** The default is {@link QueryLimits#DEFAULT}. */
    public Builder limits(QueryLimits limits) {
      this.limits = requireNonNull(limits, "limits");
      return this;
    }

    /** The default is {@link Match#ALL}. */
    public Builder match(Match match) {
      said.match = requireNonNull(match, "match");
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
      said.from = requireNonNull(day, "day");
      return this;
    }

    /** Only articles published on {@code day} or earlier. */
    public Builder to(LocalDate day) {
      said.to = requireNonNull(day, "day");
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
      return facet(FacetRequest.of(facet).limit(values));
    }

    /** Counts a facet; said again for the same one, the last word counts. */
    public Builder facet(FacetRequest request) {
      said.add(requireNonNull(request, "request"));
      return this;
    }

    /** The default is {@link Sort#RELEVANCE}. */
    public Builder sort(Sort sort) {
      said.sort = requireNonNull(sort, "sort");
      return this;
    }

    /** The default is {@link Ranking#EXPANDED}. */
    public Builder ranking(Ranking ranking) {
      said.ranking = requireNonNull(ranking, "ranking");
      return this;
    }

    /**
     * Prefers recent articles among equally good matches: an article loses a quarter of its score
     * by {@code days}, three eighths by twice as many, and never more than half. Age counts back
     * from the last day asked for, or else from the archive's latest article; where the day is
     * unknown, half is lost. The default is no preference.
     *
     * @param days greater than 0
     */
    public Builder recency(int days) {
      if (days <= 0) {
        throw new IllegalArgumentException("days must be > 0 (got: " + days + ")");
      }
      said.recency = days;
      return this;
    }

    /** Hits on a page, greater than 0; the default is {@value #DEFAULT_LIMIT}. */
    public Builder limit(int limit) {
      if (limit <= 0) {
        throw new IllegalArgumentException("limit must be > 0 (got: " + limit + ")");
      }
      said.limit = limit;
      return this;
    }

    /** Passages a hit, 0 or more; the default is none. */
    public Builder snippets(int snippets) {
      if (snippets < 0) {
        throw new IllegalArgumentException("snippets must be >= 0 (got: " + snippets + ")");
      }
      said.snippets = snippets;
      return this;
    }

    /** Shows each story once, by its best copy. */
    public Builder collapseStories() {
      said.storiesOnce = true;
      return this;
    }

    /** Continues behind the page that gave this {@link SearchResult#next}. */
    public Builder cursor(String cursor) {
      said.cursor = requireNonNull(cursor, "cursor");
      return this;
    }

    /** Forgets a cursor. */
    public Builder firstPage() {
      said.cursor = null;
      return this;
    }

    /** Forgets all facets. */
    public Builder noFacets() {
      said.facets.clear();
      return this;
    }

    /** Asks for {@code clause} in the place of the text or clause that the builder began with. */
    public Builder clause(Clause clause) {
      this.clause = requireNonNull(clause, "clause");
      notes = List.of();
      return this;
    }

    /** Narrows the question by one more clause. */
    public Builder and(Clause clause) {
      more.add(requireNonNull(clause, "clause"));
      return this;
    }

    /**
     * The query. What the builder was told wins over what its text says.
     *
     * @throws QuerySyntaxException in strict mode, if the text cannot be read
     * @throws IllegalArgumentException if the last day is before the first, a value of a filter is
     *     blank or no day, or the clause is larger than text may be
     */
    public ArticleQuery build() {
      var read = QueryParser.parse(text, mode, limits);
      QuerySettings set = said.over(read.settings());
      var filters = new Filters(any, none);
      Clause rest = filters.take(narrowed(clause == null ? read.root() : clause));
      return new ArticleQuery(
          rest,
          mode,
          set.match == null ? Match.ALL : set.match,
          filters.all(),
          Optional.ofNullable(set.from),
          Optional.ofNullable(set.to),
          List.copyOf(set.facets.values()),
          set.sort == null ? Sort.RELEVANCE : set.sort,
          set.ranking == null ? Ranking.EXPANDED : set.ranking,
          set.recency == null ? OptionalInt.empty() : OptionalInt.of(set.recency),
          set.limit == null ? DEFAULT_LIMIT : set.limit,
          set.snippets == null ? 0 : set.snippets,
          set.storiesOnce,
          Optional.ofNullable(set.cursor),
          limits,
          clause == null ? read.notes() : notes);
    }

    private Clause narrowed(Clause first) {
      List<Clause> all = new ArrayList<>();
      if (first instanceof Clause.And and) {
        all.addAll(and.clauses());
      } else {
        all.add(first);
      }
      all.addAll(more);
      return Clause.all(all);
    }
  }
}
