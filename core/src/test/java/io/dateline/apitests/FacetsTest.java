package io.dateline.apitests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.NewsIndex;
import io.dateline.article.Article;
import io.dateline.article.Office;
import io.dateline.article.Official;
import io.dateline.search.ArticleQuery;
import io.dateline.search.Facet;
import io.dateline.search.FacetResult;
import io.dateline.search.FacetValue;
import io.dateline.search.SearchResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Facets against counts made by hand. */
final class FacetsTest {

  @Provide
  Arbitrary<List<Article>> archives() {
    return Arbitraries.integers()
        .between(0, 30)
        .flatMap(
            size ->
                Combinators.combine(
                        IntStream.range(0, size)
                            .mapToObj(i -> Articles.ofArchive("id-" + i))
                            .toList())
                    .as(articles -> articles));
  }

  /** The values of a facet that an article has, all levels of days. */
  private static Set<String> values(Article article, Facet facet) {
    return switch (facet) {
      case OUTLET -> article.outlet().map(o -> Set.of(o.name())).orElse(Set.of());
      case AGENCY -> article.agency().map(a -> Set.of(a.name())).orElse(Set.of());
      case LANGUAGE -> article.language().map(Set::of).orElse(Set.of());
      case PUBLISHED ->
          article
              .published()
              .map(p -> p.date().toString())
              .map(day -> Set.of(day.substring(0, 4), day.substring(0, 7), day))
              .orElse(Set.of());
      case OFFICIAL -> article.officials().stream().map(Official::name).collect(Collectors.toSet());
      case OFFICE ->
          article.officials().stream()
              .flatMap(o -> o.offices().stream())
              .map(Office::title)
              .collect(Collectors.toSet());
      case COUNTRY ->
          article.officials().stream()
              .flatMap(o -> o.offices().stream())
              .flatMap(o -> o.country().stream())
              .collect(Collectors.toSet());
    };
  }

  private static void assertCounts(SearchResult result, Facet facet, List<Article> matches) {
    Map<String, Long> articles = new HashMap<>();
    Map<String, Set<String>> stories = new HashMap<>();
    long none = 0;
    for (Article article : matches) {
      Set<String> values = values(article, facet);
      none += values.isEmpty() ? 1 : 0;
      for (String value : values) {
        articles.merge(value, 1L, Long::sum);
        stories.computeIfAbsent(value, v -> new HashSet<>()).add(article.body());
      }
    }
    FacetResult counted = result.facet(facet);
    assertThat(counted.none()).as("%s without", facet).isEqualTo(none);
    Map<String, FacetValue> found = new LinkedHashMap<>();
    collect(counted.values(), found);
    assertThat(found.keySet()).as("%s", facet).isEqualTo(articles.keySet());
    for (FacetValue value : found.values()) {
      assertThat(value.count()).as("%s", value).isEqualTo(articles.get(value.value()));
      assertThat(value.stories()).as("%s", value).isEqualTo(stories.get(value.value()).size());
    }
    assertThat(counted.distinct()).isEqualTo(counted.values().size());
    if (facet == Facet.PUBLISHED) {
      assertThat(counted.values())
          .isSortedAccordingTo(Comparator.comparing(FacetValue::value).reversed());
      for (FacetValue year : counted.values()) {
        assertSumsUp(year);
        year.children().forEach(FacetsTest::assertSumsUp);
      }
    } else {
      assertThat(counted.values())
          .isSortedAccordingTo(
              Comparator.comparingLong((FacetValue v) -> -v.count())
                  .thenComparing(FacetValue::value));
    }
    boolean single = facet != Facet.OFFICIAL && facet != Facet.OFFICE && facet != Facet.COUNTRY;
    if (single) {
      long sum = counted.values().stream().mapToLong(FacetValue::count).sum();
      assertThat(sum + counted.none()).isEqualTo(matches.size());
    }
  }

  private static void assertSumsUp(FacetValue value) {
    assertThat(value.children()).isSortedAccordingTo(Comparator.comparing(FacetValue::value));
    assertThat(value.children()).allMatch(child -> child.value().startsWith(value.value() + "-"));
    assertThat(value.children().stream().mapToLong(FacetValue::count).sum())
        .isEqualTo(value.count());
  }

  private static void collect(List<FacetValue> values, Map<String, FacetValue> to) {
    for (FacetValue value : values) {
      assertThat(to.put(value.value(), value)).isNull();
      collect(value.children(), to);
    }
  }

  private static NewsIndex archive(List<Article> articles) throws IOException {
    NewsIndex news = NewsIndex.inMemory();
    int i = 0;
    for (Article article : articles) {
      news.writer().put(article);
      if (++i % 7 == 0) {
        news.writer().commit();
      }
    }
    return news;
  }

  private static ArticleQuery.Builder all(String text) {
    var query = ArticleQuery.builder(text).limit(100);
    for (Facet facet : Facet.values()) {
      query.facet(facet, 100);
    }
    return query;
  }

  @Property(tries = 40)
  void countsAreThoseOfTheMatchesWhateverWasDeleted(@ForAll("archives") List<Article> articles)
      throws IOException {
    try (NewsIndex news = archive(articles)) {
      List<Article> left = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        if (i % 4 == 1) {
          news.writer().delete("id-" + i);
        } else {
          left.add(articles.get(i));
        }
      }
      for (String text : List.of("", "ship", "nothing")) {
        SearchResult result = news.search(all(text).build());
        List<Article> matches =
            left.stream()
                .filter(a -> text.isEmpty() || List.of(a.body().split(" ")).contains(text))
                .toList();
        assertThat(result.total()).isEqualTo(matches.size());
        assertThat(result.stories())
            .isEqualTo(matches.stream().map(Article::body).distinct().count());
        for (Facet facet : Facet.values()) {
          assertCounts(result, facet, matches);
        }
      }
      var stats = news.stats();
      assertThat(stats.documents()).isEqualTo(left.size());
      assertThat(stats.outlets())
          .isEqualTo(left.stream().flatMap(a -> a.outlet().stream()).distinct().count());
      assertThat(stats.officials())
          .isEqualTo(
              left.stream()
                  .flatMap(a -> a.officials().stream())
                  .map(Official::name)
                  .distinct()
                  .count());
      var days = left.stream().flatMap(a -> a.published().stream()).map(p -> p.date());
      assertThat(stats.firstDay()).isEqualTo(days.min(Comparator.naturalOrder()));
    }
  }

  @Property(tries = 40)
  void aFilterNarrowsEveryFacetButItsOwn(@ForAll("archives") List<Article> articles)
      throws IOException {
    try (NewsIndex news = archive(articles)) {
      SearchResult result =
          news.search(
              all("ship")
                  .outlet("harbor daily")
                  .outlet("The Quay")
                  .official("Ada Morrow")
                  .exclude(Facet.LANGUAGE, "pt")
                  .filter(Facet.PUBLISHED, "2016")
                  .filter(Facet.PUBLISHED, "2019-05-05")
                  .filter(Facet.PUBLISHED, "2020..2021")
                  .build());
      Map<Facet, Predicate<Article>> chosen = new HashMap<>();
      chosen.put(Facet.OUTLET, a -> a.outlet().isPresent());
      chosen.put(Facet.OFFICIAL, a -> values(a, Facet.OFFICIAL).contains("Ada Morrow"));
      chosen.put(
          Facet.PUBLISHED,
          a ->
              values(a, Facet.PUBLISHED).contains("2016")
                  || values(a, Facet.PUBLISHED).contains("2019"));
      Predicate<Article> always =
          a -> a.body().contains("ship") && !values(a, Facet.LANGUAGE).contains("pt");
      Predicate<Article> whole =
          chosen.values().stream().reduce(always, (one, two) -> one.and(two));
      assertThat(result.total()).isEqualTo(articles.stream().filter(whole).count());
      for (Facet facet : Facet.values()) {
        Predicate<Article> sideways =
            chosen.entrySet().stream()
                .filter(entry -> entry.getKey() != facet)
                .map(Map.Entry::getValue)
                .reduce(always, (one, two) -> one.and(two));
        assertCounts(result, facet, articles.stream().filter(sideways).toList());
      }
    }
  }

  @Test
  void asManyValuesAsAskedAndTheCountOfAll() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      for (int i = 0; i < 12; i++) {
        news.writer()
            .put(
                Article.builder("id-" + i, "calm")
                    .outlet(Newsroom.outlet("Outlet " + (char) ('A' + i)))
                    .published(Newsroom.day(2000 + i + "-01-01"))
                    .build());
      }
      SearchResult result =
          news.search(
              ArticleQuery.builder("").facet(Facet.OUTLET, 3).facet(Facet.PUBLISHED, 2).build());
      assertThat(result.facets()).hasSize(2);
      assertThat(result.facet(Facet.OUTLET).distinct()).isEqualTo(12);
      assertThat(result.facet(Facet.OUTLET).values())
          .extracting(FacetValue::value)
          .containsExactly("Outlet A", "Outlet B", "Outlet C");
      assertThat(result.facet(Facet.PUBLISHED).distinct()).isEqualTo(12);
      assertThat(result.facet(Facet.PUBLISHED).values())
          .extracting(FacetValue::value)
          .containsExactly("2011", "2010");
      assertThatThrownBy(() -> result.facet(Facet.AGENCY))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("facets(AGENCY)");
    }
  }

  @Test
  void thousandsOfValuesMayBeFilteredAndExcluded() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      Newsroom.put(
          news,
          Article.builder("a", "calm")
              .outlet(Newsroom.outlet("Outlet 7"))
              .published(Newsroom.day("2016-11-29"))
              .build());
      var any = ArticleQuery.builder("");
      var none = ArticleQuery.builder("");
      for (int i = 0; i < 5000; i++) {
        any.outlet("Outlet " + i)
            .filter(Facet.PUBLISHED, java.time.LocalDate.of(2010, 1, 1).plusDays(i).toString());
        none.exclude(Facet.OUTLET, "Outlet " + i);
      }
      assertThat(news.search(any.build()).total()).isEqualTo(1);
      assertThat(news.search(none.build()).total()).isZero();
    }
  }

  @Test
  void daysAreFilteredWithBothEndsIncluded() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      for (String day : List.of("2016-11-28", "2016-11-29", "2016-11-30")) {
        news.writer().put(Article.builder(day, "calm").published(Newsroom.day(day)).build());
      }
      news.writer().put(Article.builder("unknown", "calm").build());
      var day = java.time.LocalDate.parse("2016-11-29");
      assertThat(Newsroom.ids(news, ArticleQuery.builder("").from(day).build()))
          .containsExactlyInAnyOrder("2016-11-29", "2016-11-30");
      assertThat(Newsroom.ids(news, ArticleQuery.builder("").to(day).build()))
          .containsExactlyInAnyOrder("2016-11-28", "2016-11-29");
      assertThat(Newsroom.ids(news, ArticleQuery.builder("").publishedBetween(day, day).build()))
          .containsExactly("2016-11-29");
      assertThat(
              Newsroom.ids(
                  news, ArticleQuery.builder("").exclude(Facet.PUBLISHED, "2016-11-29").build()))
          .containsExactlyInAnyOrder("2016-11-28", "2016-11-30", "unknown");
    }
  }
}
