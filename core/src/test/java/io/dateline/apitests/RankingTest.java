package io.dateline.apitests;

import static io.dateline.apitests.Newsroom.article;
import static io.dateline.apitests.Newsroom.ids;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.NewsIndex;
import io.dateline.article.Article;
import io.dateline.search.ArticleQuery;
import io.dateline.search.ArticleQuery.Match;
import io.dateline.search.ArticleQuery.Ranking;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands first, and why. */
final class RankingTest {
  private static final String FILLER =
      "Boats came in and the market was quiet all day. ".repeat(12);

  private static List<String> ranked(NewsIndex news, String text, Ranking ranking)
      throws IOException {
    return ids(
        news, ArticleQuery.builder(text).match(Match.ANY).ranking(ranking).limit(50).build());
  }

  @Test
  void theHeadlineAndTheLeadCountForMore() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      Newsroom.put(
          news,
          article("end", "Quay notes", FILLER + "A mackerel was mackerel."),
          article("lead", "Quay notes", "A mackerel was sold. " + FILLER),
          article("title", "Mackerel sold", "A fish was sold. " + FILLER));
      assertThat(ranked(news, "mackerel", Ranking.BM25)).startsWith("end");
      assertThat(ranked(news, "mackerel", Ranking.FIELDS)).containsExactly("title", "end", "lead");
    }
  }

  @Test
  void neighboursOfTheQuestionCountForMoreWhereTheyAreNeighbours() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      Newsroom.put(
          news,
          article("apart", "Notes", "The harbour opened. " + FILLER + "The master left."),
          article("near", "Notes", "The quay opened. " + FILLER + "The harbour master left."),
          article("other", "Notes", "The harbour, the harbour. " + FILLER));
      assertThat(ranked(news, "harbour master", Ranking.FIELDS)).startsWith("near");
    }
  }

  @Test
  void wordsOfTheBestMatchesOrderTheOthersButChooseNone() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      Newsroom.put(
          news,
          article("a", "Notes", "A harbour was painted in oils by a visitor."),
          article("b", "Notes", "A harbour was left by pilots and stevedores last spring."),
          article("none", "Notes", "Stevedores and pilots met."));
      for (int i = 0; i < 10; i++) {
        String told = "Harbour strike, day " + i + ": pilots and stevedores walked out.";
        Newsroom.put(news, article("best" + i, "Harbour strike", told));
      }
      for (int i = 0; i < 200; i++) {
        Newsroom.put(news, article("filler" + i, "Notes", "Nothing happened in week " + i));
      }
      assertThat(ranked(news, "harbour strike", Ranking.FIELDS).subList(10, 12))
          .containsExactly("a", "b");
      assertThat(ranked(news, "harbour strike", Ranking.EXPANDED).subList(10, 12))
          .containsExactly("b", "a");
      assertThat(ranked(news, "harbour strike", Ranking.EXPANDED)).doesNotContain("none");
    }
  }

  @Test
  void recencyPrefersTheLaterOfTwoEqualMatches() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      for (String day : List.of("2014-03-01", "2016-11-29")) {
        Newsroom.put(news, Article.builder(day, "calm").published(Newsroom.day(day)).build());
      }
      Newsroom.put(news, Article.builder("longer", "calm calm").build());
      assertThat(ids(news, "calm")).startsWith("longer");
      assertThat(ids(news, ArticleQuery.builder("calm").recency(30).build()))
          .containsExactly("2016-11-29", "longer", "2014-03-01");
      assertThat(ids(news, "calm recency:30")).startsWith("2016-11-29");
    }
  }
}
