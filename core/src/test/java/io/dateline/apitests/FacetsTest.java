package io.dateline.apitests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.NewsIndex;
import io.dateline.article.Article;
import io.dateline.article.Office;
import io.dateline.article.Publication;
import io.dateline.article.Publication.Provenance;
import io.dateline.search.ArticleCount;
import io.dateline.search.ArticleQuery;
import io.dateline.search.CalendarUnit;
import io.dateline.search.Facet;
import io.dateline.search.FacetRequest;
import io.dateline.search.FacetResult;
import io.dateline.search.FacetValue;
import io.dateline.search.SearchResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Facets against counts made by hand. */
final class FacetsTest {

  @Provide
  Arbitrary<List<Article>> archives() {
    return Articles.archives();
  }

  @Provide
  Arbitrary<FacetRequest> requests() {
    return Articles.facetRequests();
  }

  private static void assertCounts(SearchResult result, Facet facet, List<Article> matches) {
    FacetResult counted = result.facet(facet);
    assertThat(counted).isEqualTo(NaiveFacets.of(matches, counted.request()));
    boolean single = facet != Facet.OFFICIAL && facet != Facet.OFFICE && facet != Facet.COUNTRY;
    if (single && counted.request().matching().isEmpty()) {
      long sum = counted.values().stream().mapToLong(FacetValue::count).sum();
      assertThat(sum + counted.other().count() + counted.none().count()).isEqualTo(matches.size());
    }
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
    try (NewsIndex news = Articles.index(articles)) {
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
                  .map(o -> o.name())
                  .distinct()
                  .count());
      var days = left.stream().flatMap(a -> a.published().stream()).map(p -> p.date());
      assertThat(stats.firstDay()).isEqualTo(days.min(Comparator.naturalOrder()));
    }
  }

  @Property(tries = 40)
  void aFilterNarrowsEveryFacetButItsOwn(@ForAll("archives") List<Article> articles)
      throws IOException {
    try (NewsIndex news = Articles.index(articles)) {
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
      chosen.put(Facet.OFFICIAL, a -> NaiveFacets.values(a, Facet.OFFICIAL).contains("Ada Morrow"));
      chosen.put(
          Facet.PUBLISHED,
          a ->
              List.of("2016", "2019").containsAll(NaiveFacets.values(a, Facet.PUBLISHED))
                  && a.published().isPresent());
      Predicate<Article> always =
          a -> a.body().contains("ship") && !NaiveFacets.values(a, Facet.LANGUAGE).contains("pt");
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

  @Property(tries = 200)
  void everyPageOfValuesInEveryOrderIsPartOfAllAndTellsOfTheRest(
      @ForAll("archives") List<Article> articles, @ForAll("requests") FacetRequest request)
      throws IOException {
    try (NewsIndex news = Articles.index(articles)) {
      SearchResult result = news.search(ArticleQuery.builder("port").facet(request).build());
      assertCounts(result, request.facet(), articles);
    }
  }

  @Property(tries = 40)
  void pagesOfValuesFollowEachOtherToTheLast(
      @ForAll("archives") List<Article> articles, @ForAll("requests") FacetRequest request)
      throws IOException {
    try (NewsIndex news = Articles.index(articles)) {
      boolean days = request.unit().isPresent(); // years have more of them than other values
      List<FacetValue> found = new ArrayList<>();
      Optional<FacetRequest> next =
          Optional.of(request.skip(0).limit(request.limit() * (days ? 100 : 1)));
      while (next.isPresent()) {
        FacetResult page = facet(news, next.get());
        found.addAll(page.values());
        next = page.next();
      }
      var all = request.skip(0).limit(FacetRequest.DEFAULT_STRETCHES);
      assertThat(found).isEqualTo(facet(news, all).values());
    }
  }

  private static FacetResult facet(NewsIndex news, FacetRequest request) throws IOException {
    return facet(news, "", request);
  }

  private static FacetResult facet(NewsIndex news, String text, FacetRequest request)
      throws IOException {
    return news.search(ArticleQuery.builder(text).facet(request).build()).facet(request.facet());
  }

  @Test
  void namesSortWhateverTheirCaseAndAccents() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      for (String name : List.of("Zeta", "\u00c9cho", "echo sud", "Alpha", "alma")) {
        news.writer().put(Article.builder(name, "calm").outlet(Newsroom.outlet(name)).build());
      }
      assertThat(facet(news, FacetRequest.parse("outlet:value")).values())
          .extracting(FacetValue::value)
          .containsExactly("alma", "Alpha", "\u00c9cho", "echo sud", "Zeta");
    }
  }

  @Test
  void valuesAreSearchedByTheBeginningsOfTheirWordsOrAnywhere() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      for (String name :
          List.of("\u00c9cho du Sud", "The Echo", "Techo News", "Al-Echoing Post", "Sud News")) {
        news.writer().put(Article.builder(name, "calm").outlet(Newsroom.outlet(name)).build());
      }
      news.writer().put(Article.builder("none", "calm").build());
      FacetResult echo = facet(news, FacetRequest.parse("outlet:3:value:echo"));
      assertThat(echo.values())
          .extracting(FacetValue::value)
          .containsExactly("Al-Echoing Post", "\u00c9cho du Sud", "The Echo");
      assertThat(echo.distinct()).isEqualTo(3);
      assertThat(echo.other()).isEqualTo(ArticleCount.ZERO);
      assertThat(echo.none()).isEqualTo(new ArticleCount(1, 1));
      assertThat(facet(news, FacetRequest.parse("outlet:1:value:*ECHO")).other().count())
          .isEqualTo(3);
      assertThat(facet(news, FacetRequest.parse("outlet:sud \u00e9ch")).values())
          .extracting(FacetValue::value)
          .containsExactly("\u00c9cho du Sud");
      assertThat(facet(news, FacetRequest.parse("outlet:nothing")).values()).isEmpty();
      SearchResult typed = news.search("calm facet:\"outlet:sud news\"");
      assertThat(typed.facet(Facet.OUTLET).values())
          .extracting(FacetValue::value)
          .containsExactly("Sud News");
    }
  }

  @Property(tries = 100)
  void histogramsHoldEveryStretchBetweenTheFirstAndTheLast(
      @ForAll("archives") List<Article> articles, @ForAll CalendarUnit unit) throws IOException {
    try (NewsIndex news = Articles.index(articles)) {
      FacetRequest request = FacetRequest.histogram(unit);
      assertThat(facet(news, request)).isEqualTo(NaiveFacets.of(articles, request));
    }
  }

  @Test
  void aHistogramKeepsWeeksWithoutArticles() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      for (String day : List.of("2020-12-27", "2021-01-03", "2021-01-18", "2021-01-19")) {
        news.writer().put(Article.builder(day, "calm").published(Newsroom.day(day)).build());
      }
      FacetResult weeks = facet(news, FacetRequest.parse("published:week"));
      assertThat(weeks.values())
          .extracting(v -> v.value() + " " + v.count() + " " + v.stories())
          .containsExactly(
              "2020-W52 1 1", "2020-W53 1 1", "2021-W01 0 0", "2021-W02 0 0", "2021-W03 2 1");
      FacetResult page = facet(news, FacetRequest.parse("published:week:2:skip=1"));
      assertThat(page.values())
          .extracting(FacetValue::value)
          .containsExactly("2020-W53", "2021-W01");
      assertThat(page.distinct()).isEqualTo(5);
      assertThat(page.other()).isEqualTo(new ArticleCount(3, 1));
      FacetResult most = facet(news, FacetRequest.parse("published:week:count:1"));
      assertThat(most.values()).containsExactly(new FacetValue("2021-W03", 2, 1, List.of()));
      assertThat(most.distinct()).isEqualTo(3);
    }
  }

  @Test
  void aStretchIsAFilterByItsName() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      for (String day : List.of("2020-12-27", "2020-12-28", "2021-01-03", "2021-01-04")) {
        news.writer().put(Article.builder(day, "calm").published(Newsroom.day(day)).build());
      }
      assertThat(Newsroom.ids(news, "published:2020-W53 sort:oldest"))
          .containsExactly("2020-12-28", "2021-01-03");
      assertThat(Newsroom.ids(news, "published:2020-Q4 sort:oldest"))
          .containsExactly("2020-12-27", "2020-12-28");
      assertThat(Newsroom.ids(news, "published:2020s")).hasSize(4);
      var query = ArticleQuery.builder("sort:oldest");
      assertThat(
              Newsroom.ids(
                  news,
                  query
                      .filter(Facet.PUBLISHED, "2020-W52")
                      .filter(Facet.PUBLISHED, "2021-Q1")
                      .exclude(Facet.PUBLISHED, "2021-W02")
                      .build()))
          .containsExactly("2020-12-27", "2021-01-03", "2021-01-04");
      assertThat(Newsroom.ids(news, "published:2010s")).isEmpty();
      for (String wrong : List.of("2020-Q5", "2020-Qx", "2021-W53", "2021s", "2020-W00")) {
        assertThat(ArticleQuery.builder("published:" + wrong).build().notes()).as(wrong).hasSize(1);
      }
    }
  }

  @Test
  void daysAreCountedAndFilteredByWhereTheyWereRead() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      var day = java.time.LocalDate.parse("2016-11-29");
      for (var from : List.of(Provenance.URL, Provenance.VISIBLE_TEXT, Provenance.JSON_LD)) {
        news.writer()
            .put(Article.builder(from.id(), "calm").published(Publication.of(day, from)).build());
      }
      news.writer().put(Article.builder("unknown", "calm").build());
      FacetResult provenance = facet(news, FacetRequest.of(Facet.PROVENANCE));
      assertThat(provenance.values())
          .extracting(FacetValue::value)
          .containsExactly("json-ld", "url", "visible text");
      assertThat(provenance.none()).isEqualTo(new ArticleCount(1, 1));
      assertThat(Newsroom.ids(news, "provenance:\"visible text\"")).containsExactly("visible text");
      assertThat(Newsroom.ids(news, "provenance:(url OR JSON-LD)"))
          .containsExactlyInAnyOrder("url", "json-ld");
      assertThat(Newsroom.ids(news, "-provenance:url"))
          .containsExactlyInAnyOrder("visible text", "json-ld", "unknown");
    }
  }

  @Test
  void coverageIsThePartOfAnOutletsOrMonthsOutputThatMatches() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      publish(news, "The Quay", "2016-11-29", "ferry", "ferry", "calm", "rain");
      publish(news, "The Quay", "2016-12-01", "ferry");
      publish(news, "Harbor Daily", "2016-11-30", "snow", "ferry late", "hail");

      FacetResult outlets = facet(news, "ferry", FacetRequest.parse("outlet:coverage"));
      assertThat(outlets.values())
          .containsExactly(covered("The Quay", 3, 1, 5, 3), covered("Harbor Daily", 1, 1, 3, 3));
      assertThat(outlets.values().getFirst().coverage()).hasValue(.6);
      assertThat(outlets.values().getFirst().storyCoverage()).hasValue(1 / 3.0);

      assertThat(facet(news, "ferry", FacetRequest.parse("published:month:share")).values())
          .containsExactly(covered("2016-12", 1, 1, 1, 1), covered("2016-11", 3, 2, 7, 6));
      // Where and when is whose output is asked for; what it says is not.
      assertThat(
              facet(
                      news,
                      "ferry outlet:\"The Quay\" to:2016-11",
                      FacetRequest.parse("published:month:coverage"))
                  .values())
          .containsExactly(covered("2016-11", 2, 1, 4, 3));
      assertThat(facet(news, "outlet:\"The Quay\" ferry", FacetRequest.parse("outlet:coverage")))
          .isEqualTo(outlets);
    }
  }

  @Test
  void aStretchWithoutMatchesTellsWhatWasPublishedInIt() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      publish(news, "The Quay", "2016-09-05", "ferry");
      publish(news, "The Quay", "2016-10-05", "calm", "rain");
      publish(news, "The Quay", "2016-12-05", "ferry", "snow");
      FacetResult months = facet(news, "ferry", FacetRequest.parse("published:month:coverage"));
      assertThat(months.values())
          .containsExactly(
              covered("2016-09", 1, 1, 1, 1),
              covered("2016-10", 0, 0, 2, 2),
              covered("2016-11", 0, 0, 0, 0),
              covered("2016-12", 1, 1, 2, 2));
      assertThat(months.values().get(1).coverage()).hasValue(0);
      assertThat(months.values().get(2).coverage()).isEmpty();
    }
  }

  private static FacetValue covered(
      String value, long count, long stories, long whole, long wholeStories) {
    return new FacetValue(
        value, count, stories, Optional.of(new ArticleCount(whole, wholeStories)), List.of());
  }

  private static void publish(NewsIndex news, String outlet, String day, String... bodies)
      throws IOException {
    int i = 0;
    for (String body : bodies) {
      news.writer()
          .put(
              Article.builder(outlet + day + i++, body)
                  .outlet(Newsroom.outlet(outlet))
                  .published(Newsroom.day(day))
                  .build());
    }
  }

  /** One outlet carries three copies of a text, another two texts. */
  @Test
  void copiesWeighNothingWhereStoriesAreCounted() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      put(news, "a", "The Quay", "calm");
      put(news, "b", "The Quay", "calm");
      put(news, "c", "The Quay", "calm");
      put(news, "d", "Harbor Daily", "rain");
      put(news, "e", "Harbor Daily", "snow");
      put(news, "f", "Third Post", "rain");

      FacetResult byCopy = facet(news, FacetRequest.parse("outlet:1"));
      assertThat(byCopy.values()).containsExactly(new FacetValue("The Quay", 3, 1, List.of()));
      assertThat(byCopy.other()).isEqualTo(new ArticleCount(3, 2));
      FacetResult byStory = facet(news, FacetRequest.parse("outlet:1:stories"));
      assertThat(byStory.values()).containsExactly(new FacetValue("Harbor Daily", 2, 2, List.of()));
      assertThat(byStory.other()).isEqualTo(new ArticleCount(4, 2));
    }
  }

  private static void put(NewsIndex news, String id, String outlet, String body)
      throws IOException {
    news.writer().put(Article.builder(id, body).outlet(Newsroom.outlet(outlet)).build());
  }

  @Test
  void anArticleThatNamesOneWhoIsShownAndOneWhoIsNotIsOther() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      naming(news, "a", "Ada Morrow", "Bo Lindqvar");
      naming(news, "b", "Ada Morrow");
      naming(news, "c");
      FacetResult officials = facet(news, FacetRequest.parse("official:1"));
      assertThat(officials.values()).extracting(FacetValue::value).containsExactly("Ada Morrow");
      assertThat(officials.other()).isEqualTo(new ArticleCount(1, 1));
      assertThat(officials.none()).isEqualTo(new ArticleCount(1, 1));
    }
  }

  private static void naming(NewsIndex news, String id, String... names) throws IOException {
    String body = id + " " + String.join(" met ", names);
    news.writer()
        .put(
            Article.builder(id, body)
                .officials(
                    Stream.of(names)
                        .map(n -> Newsroom.official(body, n, Office.of("judge", "Veltra")))
                        .toList())
                .build());
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
