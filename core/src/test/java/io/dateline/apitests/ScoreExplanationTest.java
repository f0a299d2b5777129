package io.dateline.apitests;

import static io.dateline.apitests.Newsroom.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.dateline.NewsIndex;
import io.dateline.search.ArticleQuery;
import io.dateline.search.ArticleQuery.Ranking;
import io.dateline.search.ArticleSearcher;
import io.dateline.search.Hit;
import io.dateline.search.ScoreExplanation;
import io.dateline.search.ScoreExplanation.Kind;
import io.dateline.search.ScoreExplanation.Part;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A score can be told from its parts. */
final class ScoreExplanationTest {
  private static NewsIndex news = NewsIndex.inMemory();

  @BeforeAll
  static void putArticles() throws IOException {
    news = NewsIndex.inMemory();
    Newsroom.put(
        news,
        article("ferry", "Ferry strike", "A ferry strike closed the harbour. Pilots stayed home."),
        article("pilots", "Pilots", "Harbour pilots joined the strike at the ferry quay."),
        article("school", "School", "The school by the quay opened."),
        article("bread", "Bread", "Bread is dear."));
  }

  @AfterAll
  static void close() throws IOException {
    news.close();
  }

  private static ScoreExplanation why(ArticleQuery query, String id) throws IOException {
    try (ArticleSearcher searcher = news.searcher()) {
      return searcher.explain(query, id).orElseThrow();
    }
  }

  @Test
  void thePartsAddUpToTheScore() throws IOException {
    for (Ranking ranking : Ranking.values()) {
      for (String text :
          List.of(
              "ferry strike",
              "ferry OR bread",
              "the strike at the ferry match:any",
              "strike strike",
              "strike pi* \"ferry strike\"~9 -bread",
              "")) {
        var query = ArticleQuery.builder(text).ranking(ranking).build();
        for (Hit hit : news.search(query).hits()) {
          ScoreExplanation why = why(query, hit.article().id());
          double sum = why.parts().stream().mapToDouble(Part::score).sum();
          assertThat(why.score()).as(text).isEqualTo(hit.score());
          assertThat(sum).as(text + " " + why).isCloseTo(hit.score(), within(1e-4));
          assertThat(why.kept()).isEmpty();
        }
      }
    }
  }

  @Test
  void eachPartSaysWhyItAdds() throws IOException {
    var why = why(ArticleQuery.builder("ferry strike").build(), "ferry");
    assertThat(why.parts())
        .extracting(Part::kind, Part::text)
        .startsWith(
            tuple(Kind.ASKED, "ferry"),
            tuple(Kind.ASKED, "strike"),
            tuple(Kind.NEIGHBOURS, "ferry strike"));
    assertThat(why.toString()).contains("ferry (asked)").contains("ferry strike (neighbours)");
  }

  @Test
  void ageTakesItsShare() throws IOException {
    var query = ArticleQuery.builder("ferry").recency(30).build();
    ScoreExplanation why = why(query, "ferry");
    // No day is known of the article.
    assertThat(why.kept().orElseThrow()).isCloseTo(0.5, within(1e-6));
    assertThat(why.toString()).endsWith("50 %  left by its age");
  }

  @Test
  void whatDoesNotMatchHasNoScore() throws IOException {
    try (ArticleSearcher searcher = news.searcher()) {
      var query = ArticleQuery.builder("ferry").build();
      assertThat(searcher.explain(query, "bread")).isEmpty();
      assertThat(searcher.explain(query, "nobody")).isEmpty();
    }
  }
}
