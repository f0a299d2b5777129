package io.dateline.apitests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.NewsIndex;
import io.dateline.article.Article;
import io.dateline.article.Office;
import io.dateline.article.Official;
import io.dateline.search.ArticleQuery;
import io.dateline.search.ArticleSearcher;
import io.dateline.search.FacetValue;
import io.dateline.search.OfficialProfile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class OfficialsTest {
  private static final Office MAYOR = Office.of("mayor", "Dorne");
  private static final Office MINISTER = Office.of("foreign minister", "Dorne");

  private final NewsIndex news = NewsIndex.inMemory();

  @BeforeEach
  void putArticles() throws IOException {
    put(
        "1",
        "2016-11-29",
        "Harbor Daily",
        official("J\u00f3se Avila", MAYOR),
        official("Ada Morrow", MAYOR));
    put("2", "2017-01-05", "Harbor Daily", official("J\u00f3se Avila", MAYOR));
    put("3", "2018-03-01", "The Quay", official("J\u00f3se Avila", MINISTER, MAYOR));
    put(
        "4",
        "",
        "The Quay",
        official("J\u00f3se Avila", MINISTER),
        official("Ada Morrow", MINISTER));
    put("5", "2019-01-01", "The Quay", official("Josefa Avila", MAYOR));
  }

  @AfterEach
  void close() throws IOException {
    news.close();
  }

  private static Official official(String name, Office... offices) {
    return new Official(name, List.of(offices), false, List.of());
  }

  private void put(String id, String day, String outlet, Official... officials) throws IOException {
    var article =
        Article.builder(id, "calm " + id)
            .outlet(Newsroom.outlet(outlet))
            .officials(List.of(officials));
    if (!day.isEmpty()) {
      article.published(Newsroom.day(day));
    }
    news.writer().put(article.build());
  }

  private static Optional<LocalDate> day(String day) {
    return Optional.of(LocalDate.parse(day));
  }

  @Test
  void aProfileSaysWhichOfficesFromWhenToWhenWhereAndWithWhom() throws IOException {
    OfficialProfile profile = news.officials("Jose Avila").profiles().getFirst();
    assertThat(profile.name()).isEqualTo("J\u00f3se Avila");
    assertThat(profile.articles()).isEqualTo(4);
    assertThat(profile.offices())
        .containsExactly(
            new OfficialProfile.Tenure(
                MINISTER, day("2018-03-01"), day("2018-03-01"), 2, Optional.empty()),
            new OfficialProfile.Tenure(
                MAYOR, day("2016-11-29"), day("2018-03-01"), 3, Optional.empty()));
    assertThat(profile.outlets())
        .extracting(FacetValue::value)
        .containsExactly("Harbor Daily", "The Quay");
    assertThat(profile.with()).containsExactly(new FacetValue("Ada Morrow", 2, 2, List.of()));
  }

  @Test
  void wordsOfANameInAnyOrderCaseAndAccent() throws IOException {
    for (String name : List.of("avila", "AVILA j\u00d3se", "  \u00e1vila  jose ")) {
      assertThat(news.officials(name).profiles())
          .as(name)
          .extracting(OfficialProfile::name)
          .startsWith("J\u00f3se Avila");
    }
    assertThat(news.officials("avila").profiles())
        .extracting(OfficialProfile::name)
        .containsExactly("J\u00f3se Avila", "Josefa Avila");
    assertThat(news.officials("jos").profiles()).isEmpty();
    assertThat(news.officials("").profiles()).isEmpty();
    assertThat(news.officials("nobody").profiles()).isEmpty();
  }

  @Test
  void anOfficeWithoutAnyDayHasNone() throws IOException {
    OfficialProfile profile = news.officials("Ada Morrow").profiles().getFirst();
    assertThat(profile.offices())
        .contains(
            new OfficialProfile.Tenure(
                MINISTER, Optional.empty(), Optional.empty(), 1, Optional.empty()));
  }

  @Test
  void theMostNamedOfTheMatchesOfAQuery() throws IOException {
    try (ArticleSearcher searcher = news.searcher()) {
      var all = ArticleQuery.builder("").build();
      assertThat(searcher.officials(all, 2).profiles())
          .extracting(OfficialProfile::name)
          .containsExactly("J\u00f3se Avila", "Ada Morrow");
      var quay = ArticleQuery.builder("outlet:\"The Quay\"").build();
      assertThat(searcher.officials(quay, 9).profiles())
          .extracting(OfficialProfile::name, OfficialProfile::articles)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple("J\u00f3se Avila", 2L),
              org.assertj.core.groups.Tuple.tuple("Ada Morrow", 1L),
              org.assertj.core.groups.Tuple.tuple("Josefa Avila", 1L));
      assertThatThrownBy(() -> searcher.officials(all, 0))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("limit must be > 0 (got: 0)");
    }
  }

  @Test
  void deletedArticlesTellNothing() throws IOException {
    news.writer().delete("5");
    assertThat(news.officials("Josefa").profiles()).isEmpty();
    news.writer().delete("4");
    assertThat(news.officials("Ada Morrow").profiles().getFirst().offices()).hasSize(1);
  }
}
