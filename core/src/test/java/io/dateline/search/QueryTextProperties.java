package io.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.search.ArticleQuery.Match;
import io.dateline.search.ArticleQuery.Ranking;
import io.dateline.search.ArticleQuery.Sort;
import io.dateline.search.Clause.Scope;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Query text and queries are the same thing twice. */
class QueryTextProperties {

  @Property(tries = 2000)
  void whateverAProgramBuildsIsReadBackFromItsText(@ForAll("clauses") Clause clause) {
    ArticleQuery read =
        ArticleQuery.builder(clause.toQueryText()).mode(ArticleQuery.Mode.STRICT).build();
    ArticleQuery built = ArticleQuery.builder(clause).mode(ArticleQuery.Mode.STRICT).build();
    assertThat(read).as(clause.toQueryText()).isEqualTo(built);
    assertThat(read.clause()).as(clause.toQueryText()).isEqualTo(built.clause());
    assertThat(read.filters()).isEqualTo(built.filters());
  }

  @Property(tries = 2000)
  void whateverSomebodyTypesIsReadBackFromTheQueryItMakes(@ForAll("typed") String text) {
    ArticleQuery query = ArticleQuery.builder(text).build();
    ArticleQuery again = ArticleQuery.builder(query.toString()).build();
    assertThat(again).as(text + " -> " + query).isEqualTo(query);
    assertThat(again.clause()).as(text + " -> " + query).isEqualTo(query.clause());
    assertThat(again.filters()).isEqualTo(query.filters());
  }

  @Property(tries = 500)
  void settingsAndFiltersAreReadBack(
      @ForAll("clauses") Clause clause,
      @ForAll Match match,
      @ForAll Sort sort,
      @ForAll Ranking ranking,
      @ForAll boolean recent,
      @ForAll Facet filtered,
      @ForAll("values") List<String> values,
      @ForAll boolean stories,
      @ForAll("counted") FacetRequest counted,
      @ForAll("cursors") String cursor) {
    var built =
        ArticleQuery.builder(clause).match(match).sort(sort).ranking(ranking).limit(3).snippets(1);
    if (recent) {
      built.recency(90);
    }
    for (String value : values) {
      built.filter(filtered, filtered == Facet.PUBLISHED ? "2016" : value);
      built.exclude(Facet.OUTLET, value);
    }
    if (stories) {
      built.collapseStories();
    }
    ArticleQuery query =
        built.facet(counted).from(LocalDate.of(2016, 2, 29)).cursor(cursor).build();
    ArticleQuery read = ArticleQuery.builder(query.toString()).build();
    assertThat(read).isEqualTo(query);
    assertThat(read.ranking()).isEqualTo(ranking);
    assertThat(read.recency()).isEqualTo(query.recency());
    assertThat(read.filters()).isEqualTo(query.filters());
    assertThat(read.facets()).isEqualTo(query.facets());
    assertThat(read.cursor()).isEqualTo(query.cursor());
    assertThat(query.toBuilder().build()).isEqualTo(query);
  }

  @Provide
  Arbitrary<FacetRequest> counted() {
    return Combinators.combine(
            Arbitraries.of(Facet.class),
            Arbitraries.of(1, 7, ArticleQuery.DEFAULT_FACET_VALUES),
            Arbitraries.of(0, 20),
            Arbitraries.of(FacetRequest.Order.class),
            Arbitraries.of(FacetRequest.Counted.class),
            Arbitraries.of(true, false),
            Arbitraries.of(CalendarUnit.class).optional(),
            Arbitraries.of(
                    "yang",
                    "Yang Jie",
                    "*ie",
                    "count",
                    "coverage",
                    "20",
                    "a:b",
                    "a \"b\"",
                    "skip=x",
                    "-x")
                .optional())
        .as(
            (facet, limit, skip, order, counted, coverage, unit, text) ->
                new FacetRequest(
                    facet,
                    limit,
                    skip,
                    order,
                    counted,
                    coverage,
                    unit.filter(u -> facet == Facet.PUBLISHED),
                    text.filter(t -> facet != Facet.PUBLISHED)));
  }

  @Provide
  Arbitrary<List<String>> values() {
    return value().list().ofMaxSize(3);
  }

  @Provide
  Arbitrary<String> cursors() {
    return Arbitraries.of("bW9zdA", "-_=", "a b");
  }

  private static Arbitrary<String> value() {
    return Arbitraries.of(
        "China Daily", "en", "OR", "NOT", "a \"b\" c", "back\\slash", "\u201cx", "x-y", "(z)", "~");
  }

  @Provide
  Arbitrary<String> typed() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "hotline",
            "OR",
            "AND",
            "NOT",
            "-",
            "(",
            ")",
            "\"",
            "~",
            "~2",
            "*",
            "?",
            "=",
            ":",
            " ",
            " ",
            " ",
            "title:",
            "exact:",
            "outlet:",
            "published:",
            "2016",
            "2016..2017",
            "last:",
            "30d",
            "sort:",
            "newest",
            "limit:5",
            "facet:official:3",
            "b?dget",
            "\\",
            "\u201c",
            "port:",
            "a/b",
            "//",
            "--",
            "U.S.",
            "\u65e5\u672c",
            "\ud83d\ude00",
            "\u0301",
            "from:",
            "to:2017");
    return pieces.list().ofMaxSize(14).map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<Clause> clauses() {
    return clause(3);
  }

  private static Arbitrary<Clause> clause(int depth) {
    if (depth == 0) {
      return leaf();
    }
    Arbitrary<List<Clause>> parts =
        Arbitraries.lazy(() -> clause(depth - 1)).list().ofMinSize(0).ofMaxSize(4);
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(3, leaf()),
        net.jqwik.api.Tuple.of(1, parts.map(Clause::all)),
        net.jqwik.api.Tuple.of(1, parts.map(Clause::any)),
        net.jqwik.api.Tuple.of(1, Arbitraries.lazy(() -> clause(depth - 1)).map(Clause::not)));
  }

  private static Arbitrary<Clause> leaf() {
    Arbitrary<Scope> scopes = Arbitraries.of(Scope.values());
    Arbitrary<Boolean> exact = Arbitraries.of(true, false);
    Arbitrary<String> texts =
        Arbitraries.of(
            "hotline",
            "OR",
            "NOT",
            "a b",
            "a:b",
            "10:30",
            "-x",
            "=x",
            "//x",
            "x\"y",
            "U.S.",
            "x*",
            "a liais* b-c*",
            "why?",
            "(x",
            "x~",
            "\u65e5\u672c");
    return Arbitraries.oneOf(
        Combinators.combine(texts, scopes, exact).as(Clause::word),
        Combinators.combine(texts, scopes, exact, Arbitraries.integers().between(0, 1000))
            .as(Clause.Phrase::new),
        Combinators.combine(Arbitraries.of("hotlin*", "b?dget", "*phoon"), scopes)
            .as(Clause.Wildcard::new),
        Combinators.combine(
                Arbitraries.of("kishda", "x.y"), scopes, Arbitraries.integers().between(1, 2))
            .as(Clause.Fuzzy::new),
        Combinators.combine(
                Arbitraries.of(Facet.values()).filter(facet -> facet != Facet.PUBLISHED), value())
            .as(Clause.Value::new),
        Arbitraries.of("some-id", "https://quay.example/a?b=(c)", "a b\"", "-x:", "OR")
            .map(Clause.Like::new),
        days(),
        Arbitraries.of(Period.ofDays(30), Period.ofMonths(6), Period.ofYears(1))
            .map(Clause.Recent::new));
  }

  private static Arbitrary<Clause> days() {
    Arbitrary<Optional<LocalDate>> day =
        Arbitraries.of("2016-01-01", "2016-11-01", "2016-11-30", "2017-12-31", "0999-01-01")
            .map(LocalDate::parse)
            .optional();
    return Combinators.combine(day, day)
        .as((from, to) -> new Object[] {from, to})
        .filter(ends -> !ends[0].equals(ends[1]) || !ends[0].equals(Optional.empty()))
        .map(QueryTextProperties::span);
  }

  @SuppressWarnings("unchecked")
  private static Clause span(Object[] ends) {
    return new Clause.Days((Optional<LocalDate>) ends[0], (Optional<LocalDate>) ends[1]);
  }
}
