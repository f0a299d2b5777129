package io.dateline.apitests;

import static io.dateline.apitests.Newsroom.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.NewsIndex;
import io.dateline.search.ArticleQuery;
import io.dateline.search.Snippet;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SnippetsTest {
  private final NewsIndex news = NewsIndex.inMemory();

  @AfterEach
  void close() throws IOException {
    news.close();
  }

  private List<Snippet> snippets(String body, String query, int most) throws IOException {
    news.writer().put(article("a", "Harbor", body));
    return news.search(ArticleQuery.builder(query).snippets(most).build())
        .hits()
        .getFirst()
        .snippets();
  }

  private String snippet(String body, String query) throws IOException {
    List<Snippet> found = snippets(body, query, 1);
    assertThat(found).hasSize(1);
    return found.getFirst().toString();
  }

  private static final String BODY =
      "The port was calm. Two ministers opened the hotlines of the coast guard in May.\n\n"
          + "Nobody rang.";

  @Test
  void marksTheWordsOfTheBestSentence() throws IOException {
    assertThat(snippet(BODY, "hotline"))
        .isEqualTo("Two ministers opened the [hotlines] of the coast guard in May.");
  }

  @Test
  void marksPatternsAndFuzzyWordsAndExactWords() throws IOException {
    assertThat(snippet(BODY, "hotlin*")).contains("the [hotlines] of");
    assertThat(snippet(BODY, "h?tlines")).contains("the [hotlines] of");
    assertThat(snippet(BODY, "minsters~")).contains("Two [ministers] opened");
    assertThat(snippet(BODY, "=hotlines")).contains("the [hotlines] of");
    assertThat(snippet(BODY, "exact:ministers opened")).contains("Two [ministers] [opened] the");
  }

  @Test
  void anExactWordMarksNoOtherFormOfIt() throws IOException {
    assertThat(snippet("One hotline rang. All hotlines rang.", "=hotlines"))
        .isEqualTo("All [hotlines] rang.");
  }

  @Test
  void aPhraseIsOneMarkAndItsWordsElsewhereAreNone() throws IOException {
    assertThat(snippet("The guard of the coast met the coast guard.", "\"coast guard\""))
        .isEqualTo("The guard of the coast met the [coast guard].");
    assertThat(snippet("The guard of the coast met the coast guards.", "exact:\"coast guards\""))
        .isEqualTo("The guard of the coast met the [coast guards].");
  }

  @Test
  void excludedWordsFieldsAndHeadlinesMarkNothing() throws IOException {
    assertThat(snippet("The port was calm.", "port -storm language:en"))
        .isEqualTo("The [port] was calm.");
    assertThat(snippet("The harbor was calm.", "title:harbor")).isEqualTo("The harbor was calm.");
  }

  @Test
  void anArticleFoundByItsHeadlineShowsItsFirstSentence() throws IOException {
    assertThat(snippet("The port was calm. Nobody rang.", "harbor"))
        .isEqualTo("The port was calm.");
  }

  @Test
  void aQueryWithoutWordsShowsTheFirstSentence() throws IOException {
    assertThat(snippet(BODY, "")).isEqualTo("The port was calm.");
  }

  @Test
  void aSentenceEndsWithItsParagraph() throws IOException {
    assertThat(snippet("Ships and ports\n\nThe port was calm", "ships"))
        .isEqualTo("[Ships] and ports");
    assertThat(snippet("Ships and ports\n\nThe sea was calm", "calm"))
        .isEqualTo("The sea was [calm]");
  }

  @Test
  void titlesAndInitialsEndNoSentence() throws IOException {
    assertThat(snippet("Calm. Then Gen. Ada J. Morrow of the U.S. Navy rang. Calm.", "rang"))
        .isEqualTo("Then Gen. Ada J. Morrow of the U.S. Navy [rang].");
  }

  @Test
  void runsOfWhiteSpaceAreOneSpace() throws IOException {
    assertThat(snippet("The  port\twas\ncalm  today.", "port")).isEqualTo("The [port] was");
    assertThat(snippet("The  sea\twas   calm  today.", "\"sea was calm\""))
        .isEqualTo("The [sea was calm] today.");
  }

  @Test
  void aLongSentenceIsCutBetweenWordsAroundItsMark() throws IOException {
    String body = "lorem ipsum ".repeat(60) + "hotline " + "dolor sit ".repeat(60);
    Snippet snippet = snippets(body, "hotline", 1).getFirst();
    assertThat(snippet.text()).hasSizeBetween(200, 320).doesNotContain("  ");
    assertThat(List.of(snippet.text().split(" ")))
        .containsOnly("lorem", "ipsum", "hotline", "dolor", "sit");
    assertThat(snippet.toString()).contains("[hotline]");
  }

  @Test
  void aLongSentenceMarkedAtItsEndKeepsTheMark() throws IOException {
    Snippet snippet = snippets("lorem ipsum ".repeat(60) + "hotline", "hotline", 1).getFirst();
    assertThat(snippet.toString()).endsWith(" [hotline]");
    assertThat(snippet.text().length()).isLessThanOrEqualTo(320);
  }

  @Test
  void aWordWithoutEndIsCutAsItIs() throws IOException {
    Snippet snippet = snippets("x".repeat(2000) + " hotline", "hotline", 1).getFirst();
    assertThat(snippet.toString()).contains("[hotline]");
    assertThat(snippet.text().length()).isLessThanOrEqualTo(320);
  }

  @Test
  void snippetsComeInTheOrderOfTheBodyAndNoMoreThanAsked() throws IOException {
    String body = "A port. A calm sea. A port and a ship. The end of a ship.";
    assertThat(snippets(body, "port OR ship", 2)).hasSize(2);
    List<String> all = snippets(body, "port OR ship", 9).stream().map(Snippet::toString).toList();
    assertThat(all).containsExactly("A [port].", "A [port] and a [ship].", "The end of a [ship].");
  }

  @Test
  void anEmptyBodyHasNone() throws IOException {
    assertThat(snippets("", "harbor", 3)).isEmpty();
  }

  @Test
  void theWholeBodyIsMarkedAsItStands() throws IOException {
    String body = "The ferries left.\n\nNo  ferry came back; the air liaison was cut.";
    try (var news = NewsIndex.inMemory()) {
      Newsroom.put(news, Newsroom.article("whole", "Ferry", body));
      try (var searcher = news.searcher()) {
        var asked = ArticleQuery.builder("ferry \"air liais*\" -bridge").build();
        Snippet marked = searcher.marked(asked, "whole").orElseThrow();
        assertThat(marked.text()).isEqualTo(body);
        assertThat(marked)
            .hasToString(
                "The [ferries] left.\n\nNo  [ferry] came back; the [air] [liaison] was cut.");
        assertThat(searcher.marked(ArticleQuery.builder("storm").build(), "whole"))
            .contains(new Snippet(body, java.util.List.of()));
        assertThat(searcher.marked(asked, "no such id")).isEmpty();
      }
    }
  }
}
