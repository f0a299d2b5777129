package io.dateline.apitests;

import static io.dateline.apitests.Newsroom.article;
import static io.dateline.apitests.Newsroom.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.NewsIndex;
import io.dateline.article.Article;
import io.dateline.search.ArticleQuery;
import io.dateline.search.ArticleQuery.Sort;
import io.dateline.search.ArticleSearcher;
import io.dateline.search.Facet;
import io.dateline.search.SearchResult;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PagingTest {
  private final NewsIndex news = NewsIndex.inMemory();

  /** Forty articles with many ties; every fifth has no day, every third is a copy. */
  @BeforeEach
  void putArticles() throws IOException {
    var random = new Random(7);
    for (int i = 0; i < 40; i++) {
      news.writer().put(numbered(i, random));
      if (i % 9 == 0) {
        news.writer().commit();
      }
    }
  }

  @AfterEach
  void close() throws IOException {
    news.close();
  }

  private static Article numbered(int i, Random random) {
    String body = "port " + "ship ".repeat(i / 3 % 4) + "number " + (i - i % 3);
    var article = Article.builder("id-" + i, body).title("Harbor");
    if (i % 5 != 0) {
      article.published(Newsroom.day("2020-03-" + (10 + random.nextInt(4))));
    }
    return article.build();
  }

  private static ArticleQuery query(Sort sort, int limit, boolean collapse, String cursor) {
    var query = ArticleQuery.builder("port").sort(sort).limit(limit);
    if (collapse) {
      query.collapseStories();
    }
    return (cursor.isEmpty() ? query : query.cursor(cursor)).build();
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void pagesVisitEveryHitOnceInTheOrderOfOneLongPage(Sort sort) throws IOException {
    for (boolean collapse : new boolean[] {false, true}) {
      List<String> whole = ids(news, query(sort, 1000, collapse, ""));
      assertThat(whole).hasSize(collapse ? 14 : 40).doesNotHaveDuplicates();
      for (int limit : new int[] {1, 3, 7, 13, 14, 40}) {
        List<String> paged = new ArrayList<>();
        String cursor = "";
        do {
          SearchResult page = news.search(query(sort, limit, collapse, cursor));
          assertThat(page.total()).isEqualTo(40);
          assertThat(page.hits()).isNotEmpty();
          paged.addAll(ids(page));
          cursor = page.next().orElse("");
        } while (!cursor.isEmpty());
        assertThat(paged).as("%s by %d", sort, limit).isEqualTo(whole);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void oneSearcherPagesOverOneStateWhateverIsWritten(Sort sort) throws IOException {
    try (ArticleSearcher searcher = news.searcher()) {
      List<String> whole = ids(searcher.search(query(sort, 1000, false, "")));
      List<String> paged = new ArrayList<>();
      String cursor = "";
      for (int i = 100; true; i++) {
        SearchResult page = searcher.search(query(sort, 6, false, cursor));
        paged.addAll(ids(page));
        if (page.next().isEmpty()) {
          break;
        }
        cursor = page.next().get();
        news.writer().put(article("id-" + i, "Port", "port port port"));
        news.writer().delete("id-" + (i - 100));
      }
      assertThat(paged).isEqualTo(whole);
    }
  }

  @ParameterizedTest
  @EnumSource(value = Sort.class, names = "RELEVANCE", mode = EnumSource.Mode.EXCLUDE)
  void pagesByDayOfAGrowingArchiveVisitWhatWasThereOnce(Sort sort) throws IOException {
    List<String> before = ids(news, query(sort, 1000, false, ""));
    List<String> paged = new ArrayList<>();
    Optional<String> cursor = Optional.of("");
    for (int i = 0; cursor.isPresent(); i++) {
      SearchResult page = news.search(query(sort, 6, false, cursor.get()));
      paged.addAll(ids(page));
      cursor = page.next();
      news.writer()
          .put(
              Article.builder("new-" + i, "port")
                  .published(Newsroom.day("2020-03-" + (10 + i % 4)))
                  .build());
    }
    assertThat(paged).doesNotHaveDuplicates();
    paged.removeIf(id -> id.startsWith("new-"));
    assertThat(paged).isEqualTo(before);
  }

  @Test
  void unknownDaysComeLast() throws IOException {
    for (Sort sort : List.of(Sort.NEWEST, Sort.OLDEST)) {
      List<Optional<LocalDate>> days =
          news.search(query(sort, 1000, false, "")).hits().stream()
              .map(hit -> hit.article().published().map(published -> published.date()))
              .toList();
      assertThat(days.subList(0, 32)).allMatch(Optional::isPresent);
      assertThat(days.subList(32, 40)).allMatch(Optional::isEmpty);
      List<LocalDate> known = days.stream().flatMap(Optional::stream).toList();
      assertThat(known)
          .isSortedAccordingTo(
              sort == Sort.NEWEST
                  ? (LocalDate a, LocalDate b) -> b.compareTo(a)
                  : LocalDate::compareTo);
    }
  }

  @Test
  void theTimeOfDayDecidesWithinADay() throws IOException {
    for (String time : List.of("11:25", "09:00", "23:59")) {
      news.writer()
          .put(
              Article.builder(time, "clock")
                  .published(
                      io.dateline.article.Publication.of(
                          LocalDate.parse("2020-05-01"),
                          java.time.LocalTime.parse(time),
                          io.dateline.article.Publication.Provenance.GIVEN))
                  .build());
    }
    var newest = ArticleQuery.builder("clock").sort(Sort.NEWEST).build();
    assertThat(ids(news, newest)).containsExactly("23:59", "11:25", "09:00");
  }

  @Test
  void relevanceComesWithScoresThatFall() throws IOException {
    List<Float> scores =
        news.search(ArticleQuery.builder("ship").limit(1000).build()).hits().stream()
            .map(hit -> hit.score())
            .toList();
    assertThat(scores)
        .isSortedAccordingTo((a, b) -> Float.compare(b, a))
        .allMatch(score -> score > 0);
    assertThat(news.search(query(Sort.NEWEST, 3, false, "")).hits())
        .allMatch(hit -> hit.score() > 0);
  }

  @Test
  void aRelaxedQuestionStaysRelaxedOnLaterPages() throws IOException {
    var query = ArticleQuery.builder("port number ship zebra").sort(Sort.NEWEST).limit(5).build();
    SearchResult first = news.search(query);
    assertThat(first.notes()).hasSize(1);
    news.writer().put(article("all", "All", "port number ship zebra"));
    SearchResult second = news.search(query.toBuilder().cursor(first.next().orElseThrow()).build());
    assertThat(second.total()).isEqualTo(first.total() + 1);
    assertThat(ids(second)).hasSize(5).doesNotContainAnyElementsOf(ids(first));
  }

  @Test
  void theLargestLimitIsAllowed() throws IOException {
    SearchResult all = news.search(query(Sort.NEWEST, Integer.MAX_VALUE, false, ""));
    assertThat(all.hits()).hasSize(40);
    assertThat(all.next()).isEmpty();
  }

  @Test
  void aCursorOfAnotherQueryIsRefused() throws IOException {
    String cursor = news.search(query(Sort.NEWEST, 3, false, "")).next().orElseThrow();
    List<ArticleQuery.Builder> others =
        List.of(
            ArticleQuery.builder("ship").sort(Sort.NEWEST),
            ArticleQuery.builder("port").sort(Sort.OLDEST),
            ArticleQuery.builder("port").sort(Sort.NEWEST).collapseStories(),
            ArticleQuery.builder("port").sort(Sort.NEWEST).outlet("The Quay"),
            ArticleQuery.builder("port").sort(Sort.NEWEST).exclude(Facet.OUTLET, "The Quay"),
            ArticleQuery.builder("port").sort(Sort.NEWEST).to(LocalDate.parse("2020-03-11")));
    for (ArticleQuery.Builder other : others) {
      var query = other.cursor(cursor).build();
      assertThatThrownBy(() -> news.search(query))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("the cursor belongs to another query; start without a cursor");
    }
    // How much is shown of each hit makes no other query.
    var wider =
        ArticleQuery.builder("port").sort(Sort.NEWEST).limit(9).snippets(2).facets(Facet.OUTLET);
    assertThat(news.search(wider.cursor(cursor).build()).hits()).hasSize(9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "!!", "bm90IGEgY3Vyc29y", "YQpiCmMKZA", "\u2603"})
  void garbageIsNoCursor(String garbage) {
    var query = ArticleQuery.builder("port").cursor(garbage).build();
    assertThatThrownBy(() -> news.search(query))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("start without a cursor");
  }

  @Test
  void aCursorWithABrokenNumberIsRefused() throws IOException {
    String cursor = news.search(query(Sort.NEWEST, 3, false, "")).next().orElseThrow();
    var decoder = java.util.Base64.getUrlDecoder();
    var encoder = java.util.Base64.getUrlEncoder();
    var utf8 = java.nio.charset.StandardCharsets.UTF_8;
    String[] parts = new String(decoder.decode(cursor), utf8).split("\n", -1);
    parts[2] = "99999999999999999999";
    String broken = encoder.encodeToString(String.join("\n", parts).getBytes(utf8));
    assertThatThrownBy(() -> news.search(query(Sort.NEWEST, 3, false, broken)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void exportHandsOutEveryMatchInTheOrderOfTheQuery() throws IOException {
    for (boolean collapse : new boolean[] {false, true}) {
      List<String> exported = new ArrayList<>();
      ArticleQuery query = query(Sort.OLDEST, 3, collapse, "");
      try (ArticleSearcher searcher = news.searcher()) {
        long count = searcher.export(query, article -> exported.add(article.id()));
        assertThat(count).isEqualTo(exported.size()).isEqualTo(searcher.search(query).total());
      }
      assertThat(exported).isEqualTo(ids(news, query(Sort.OLDEST, 1000, false, "")));
    }
  }

  @Test
  void exportAnswersARelaxedQuestionAsTheSearchDoes() throws IOException {
    var query = ArticleQuery.builder("port number ship zebra").build();
    try (ArticleSearcher searcher = news.searcher()) {
      long total = searcher.search(query).total();
      assertThat(total).isPositive();
      assertThat(searcher.export(query, article -> {})).isEqualTo(total);
    }
  }

  @Test
  void deletingTakesTheQueryAtItsWord() throws IOException {
    assertThat(news.delete(ArticleQuery.builder("port number ship zebra").build())).isZero();
    assertThatThrownBy(() -> news.delete(ArticleQuery.builder("port (").build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is never closed");
    assertThat(news.delete(ArticleQuery.builder("ship").collapseStories().limit(1).build()))
        .isEqualTo(28);
    assertThat(news.stats().documents()).isEqualTo(12);
  }

  @Test
  void copiesCountTheWholeArchiveAndCollapsedStoriesShowOnce() throws IOException {
    SearchResult all = news.search(query(Sort.RELEVANCE, 1000, false, ""));
    assertThat(all.stories()).isEqualTo(14);
    SearchResult one =
        news.search(ArticleQuery.builder("port").collapseStories().limit(1000).build());
    assertThat(one.total()).isEqualTo(40);
    assertThat(one.hits().stream().mapToInt(hit -> hit.copies()).sum()).isEqualTo(40);
    assertThat(one.hits()).hasSize(14);
    for (var hit : one.hits()) {
      var best =
          all.hits().stream()
              .filter(other -> other.article().body().equals(hit.article().body()))
              .findFirst();
      assertThat(best).map(other -> other.article().id()).contains(hit.article().id());
    }
  }
}
