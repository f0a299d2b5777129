package io.dateline.apitests;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.NewsIndex;
import io.dateline.article.Article;
import io.dateline.search.ArticleQuery;
import io.dateline.search.CalendarUnit;
import io.dateline.search.Facet;
import io.dateline.search.FacetFilter;
import io.dateline.search.FacetRequest;
import io.dateline.search.FacetResult;
import io.dateline.search.SearchResult;
import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Any choice of several values of several facets, and any exclusion, against counts by hand. */
final class FacetChoicesProperties {
  /** Who published when: neither words nor whom an article names narrow its output. */
  private static final Set<Facet> OUTPUT =
      EnumSet.of(Facet.OUTLET, Facet.AGENCY, Facet.PUBLISHED, Facet.LANGUAGE, Facet.PROVENANCE);

  @Provide
  Arbitrary<List<Article>> archives() {
    return Articles.archives();
  }

  @Provide
  Arbitrary<List<FacetRequest>> requests() {
    return Articles.facetRequests().list().ofMinSize(1).ofMaxSize(8);
  }

  /** Of each facet none, one, or two values chosen, and some left out; some that no article has. */
  @Provide
  Arbitrary<Map<Facet, FacetFilter>> choices() {
    Arbitrary<Map<Facet, FacetFilter>> choices = Arbitraries.just(Map.of());
    for (Facet facet : Facet.values()) {
      Arbitrary<FacetFilter> filter =
          Combinators.combine(some(facet, 2, .25), some(facet, 1, .15)).as(FacetFilter::new);
      choices =
          Combinators.combine(choices, filter)
              .as(
                  (all, one) -> {
                    var more = new EnumMap<Facet, FacetFilter>(Facet.class);
                    more.putAll(all);
                    more.put(facet, one);
                    return more;
                  });
    }
    return choices;
  }

  private static Arbitrary<Set<String>> some(Facet facet, int most, double often) {
    return Arbitraries.of(values(facet))
        .set()
        .ofMinSize(1)
        .ofMaxSize(most)
        .optional(often)
        .map(values -> values.orElse(Set.of()));
  }

  private static List<String> values(Facet facet) {
    return switch (facet) {
      case OUTLET -> List.of("Harbor Daily", "The Quay", "No Such Post");
      case AGENCY -> List.of("TWA", "NPA");
      case PUBLISHED ->
          List.of("2016", "2016-12", "2019-05-05", "2016-W52", "2016-Q4", "2010s", "1999");
      case OFFICIAL -> List.of("Ada Morrow", "Ines Corvane", "Kishida Moro", "Nobody Known");
      case OFFICE -> List.of("mayor", "envoy");
      case COUNTRY -> List.of("Dorne", "Veltra");
      case LANGUAGE -> List.of("en", "pt");
      case PROVENANCE -> List.of("given", "json-ld", "visible text");
    };
  }

  @Property(tries = 300)
  void everyFacetCountsWhatTheOtherChoicesLeave(
      @ForAll("archives") List<Article> articles,
      @ForAll("choices") Map<Facet, FacetFilter> choices,
      @ForAll("requests") List<FacetRequest> requests,
      @ForAll boolean ship)
      throws IOException {
    try (NewsIndex news = Articles.index(articles)) {
      var query = ArticleQuery.builder(ship ? "ship" : "");
      choices.forEach(
          (facet, filter) -> {
            filter.any().forEach(value -> query.filter(facet, value));
            filter.none().forEach(value -> query.exclude(facet, value));
          });
      requests.forEach(query::facet);
      SearchResult result = news.search(query.build());
      List<Article> matches = chosen(articles, choices, EnumSet.allOf(Facet.class), null, ship);
      assertThat(result.total()).isEqualTo(matches.size());
      assertThat(result.stories())
          .isEqualTo(matches.stream().map(Article::body).distinct().count());
      for (FacetResult counted : result.facets()) {
        Facet facet = counted.facet();
        assertThat(counted)
            .isEqualTo(
                NaiveFacets.of(
                    chosen(articles, choices, EnumSet.allOf(Facet.class), facet, ship),
                    chosen(articles, choices, OUTPUT, facet, false),
                    counted.request()));
      }
    }
  }

  /** Those that pass the filters of {@code facets}, but for what {@code free} must have. */
  private static List<Article> chosen(
      List<Article> articles,
      Map<Facet, FacetFilter> choices,
      Set<Facet> facets,
      @Nullable Facet free,
      boolean ship) {
    return articles.stream()
        .filter(article -> !ship || article.body().contains("ship"))
        .filter(
            article ->
                facets.stream()
                    .allMatch(facet -> passes(article, facet, choices.get(facet), facet == free)))
        .toList();
  }

  private static boolean passes(Article article, Facet facet, FacetFilter filter, boolean free) {
    Set<String> values =
        facet == Facet.PUBLISHED ? stretches(article) : NaiveFacets.values(article, facet);
    boolean chosen =
        free || filter.any().isEmpty() || filter.any().stream().anyMatch(values::contains);
    return chosen && filter.none().stream().noneMatch(values::contains);
  }

  /** All stretches of the calendar that an article's day lies in. */
  private static Set<String> stretches(Article article) {
    return EnumSet.allOf(CalendarUnit.class).stream()
        .flatMap(unit -> NaiveFacets.stretch(article, unit).stream())
        .collect(Collectors.toSet());
  }
}
