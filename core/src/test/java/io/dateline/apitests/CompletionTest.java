package io.dateline.apitests;

import static io.dateline.apitests.Newsroom.article;
import static io.dateline.apitests.Newsroom.day;
import static io.dateline.apitests.Newsroom.official;
import static io.dateline.apitests.Newsroom.outlet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.NewsIndex;
import io.dateline.article.Article;
import io.dateline.article.Office;
import io.dateline.search.ArticleQuery;
import io.dateline.search.ArticleSearcher;
import io.dateline.search.Completion;
import io.dateline.search.Facet;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class CompletionTest {
  private static final Office MAYOR = Office.of("mayor", "Dorne");

  private final NewsIndex news = NewsIndex.inMemory();

  @BeforeEach
  void putArticles() throws IOException {
    put("1", "Ina Corvañe", "Harbor Daily", "The hotline rang. Ina Corvañe and Ada Morrow met.");
    put("2", "CORVANE Ina", "Harbor Daily", "The hotlines rang. CORVANE Ina met nobody.");
    put("3", "Ada Morrow", "The Morning Quay", "The hôtel of Mayor Ada Morrow has a hotline.");
    put("4", "Ada Morrow", "The Morning Quay", "Ada Morrow left the hotel; hotels are closed.");
    news.writer().commit();
    put("5", "Ada Morrow", "Gone Times", "Hotpots for Ada Morrow.");
    news.writer().delete("5");
  }

  @AfterEach
  void close() throws IOException {
    news.close();
  }

  private void put(String id, String name, String outlet, String body) throws IOException {
    Article.Builder article =
        article(id, "Title " + id, body).toBuilder()
            .outlet(outlet(outlet))
            .published(day("2020-01-0" + id));
    List<io.dateline.article.Official> officials =
        body.contains("and Ada Morrow")
            ? List.of(official(body, name, MAYOR), official(body, "Ada Morrow", MAYOR))
            : List.of(official(body, name, MAYOR));
    news.writer().put(article.officials(officials).build());
  }

  private static List<String> shown(List<Completion> completions) {
    return completions.stream().map(one -> one.text() + " " + one.count()).toList();
  }

  @Test
  void namesGoOnFromTheStartOfAnyWordWhateverTheirCaseAndAccents() throws IOException {
    assertThat(shown(news.complete("morr").officials())).containsExactly("Ada Morrow 3");
    assertThat(shown(news.complete("ADA M").officials())).containsExactly("Ada Morrow 3");
    assertThat(shown(news.complete("quay").outlets())).containsExactly("The Morning Quay 2");
    assertThat(news.complete("row").officials()).isEmpty();
    assertThat(news.complete("morrow a").officials()).isEmpty();
  }

  @Test
  void aPersonIsFoundByAnyFormOfTheNameAndCountedOnceAnArticle() throws IOException {
    String asked = news.complete("corvane i").officials().getFirst().text();
    assertThat(shown(news.complete("corvane i").officials())).containsExactly(asked + " 2");
    assertThat(shown(news.complete("ina corvañ").officials())).containsExactly(asked + " 2");
    assertThat(news.search(ArticleQuery.builder("").official(asked).build()).total()).isEqualTo(2);
  }

  @Test
  void theMostFrequentStandFirst() throws IOException {
    assertThat(shown(news.complete("mo").officials())).containsExactly("Ada Morrow 3");
    assertThat(shown(news.complete("").outlets()))
        .containsExactly("Harbor Daily 2", "The Morning Quay 2");
    assertThat(shown(news.complete("hot").words()))
        .containsExactly("hotel 2", "hotline 2", "hotels 1", "hotlines 1");
  }

  @Test
  void countsAreThoseOfASearchForJustThisWord() throws IOException {
    for (Completion word : news.complete("h").words()) {
      assertThat(news.search(ArticleQuery.builder("=" + word.text()).build()).total())
          .as(word.text())
          .isEqualTo(word.count());
    }
    for (Completion outlet : news.complete("").outlets()) {
      var asked = ArticleQuery.builder("").filter(Facet.OUTLET, outlet.text()).build();
      assertThat(news.search(asked).total()).isEqualTo(outlet.count());
    }
  }

  @Test
  void theLastOfSeveralWordsIsCompletedAmongArticlesWithTheOthers() throws IOException {
    assertThat(shown(news.complete("rang hot").words()))
        .containsExactly("rang hotline 1", "rang hotlines 1");
    assertThat(shown(news.complete("outlet:\"Harbor Daily\" title:1 HOT").words()))
        .containsExactly("outlet:\"Harbor Daily\" title:1 hotline 1");
  }

  @Test
  void deletedArticlesCompleteNothing() throws IOException {
    assertThat(news.complete("hotp").isEmpty()).isTrue();
    assertThat(news.complete("gone").isEmpty()).isTrue();
  }

  @Test
  void aLimitTakesTheMostFrequentAndMustBePositive() throws IOException {
    try (ArticleSearcher searcher = news.searcher()) {
      assertThat(shown(searcher.complete("hot", 1).words())).containsExactly("hotel 2");
      assertThat(shown(searcher.complete("", 1).outlets())).containsExactly("Harbor Daily 2");
      assertThatThrownBy(() -> searcher.complete("hot", 0))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("limit must be > 0 (got: 0)");
    }
  }

  @Test
  void whatIsNoBeginningOfAWordCompletesNothing() throws IOException {
    for (String text : List.of("\"", "(", "-", "hot-l", "\ud800", "*")) {
      assertThat(news.complete(text).words()).as(text).isEmpty();
    }
    assertThat(news.complete("zz").toString()).isEqualTo("(nothing begins so)");
  }

  @Test
  void printsATableForEachKind() throws IOException {
    assertThat(news.complete("mor").toString())
        .isEqualTo(
            """
            officials
              Ada Morrow  3

            outlets
              The Morning Quay  2

            words
              morrow  3""");
  }
}
