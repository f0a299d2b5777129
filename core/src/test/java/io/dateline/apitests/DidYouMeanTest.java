package io.dateline.apitests;

import static io.dateline.apitests.Newsroom.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.NewsIndex;
import io.dateline.search.ArticleQuery;
import io.dateline.search.Clause;
import io.dateline.search.Facet;
import io.dateline.search.SearchResult;
import io.dateline.search.Suggestion;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DidYouMeanTest {
  private final NewsIndex news = NewsIndex.inMemory();

  /** Forty articles about a hotline, of which ten are about Osmark; four of other things. */
  @BeforeEach
  void putArticles() throws IOException {
    for (int i = 0; i < 40; i++) {
      String place = i < 10 ? "Osmark" : "Veltra";
      news.writer()
          .put(
              article(
                      "hotline-" + i,
                      "Hotline of " + place,
                      "The hotline to " + place + " rang about the Café Zénith, call " + i + ".")
                  .toBuilder()
                  .outlet(Newsroom.outlet(i % 2 == 0 ? "Harbor Daily" : "The Quay"))
                  .build());
    }
    news.writer().put(article("bridge", "A bridge", "The bridge over the fjord is closed."));
    news.writer().put(article("bride", "A bride", "The bride crossed the fjord in a rowing boat."));
    news.writer().put(article("slip", "A slip", "The hotlime was never meant."));
    news.writer().put(article("gone", "Ferryboats", "The ferryboats are gone."));
    news.writer().delete("gone");
  }

  @AfterEach
  void close() throws IOException {
    news.close();
  }

  private SearchResult search(String text) throws IOException {
    return news.search(ArticleQuery.builder(text).build());
  }

  private Optional<String> meant(String text) throws IOException {
    return search(text).suggestion().map(Suggestion::text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          hotlien                       | hotline                         | 40
          Hotlnie                       | Hotline                         | 40
          otline                        | hotline                         | 40
          hotlin osmrk                  | hotline osmark                  | 10
          hotlien "to Osmrak rang"      | hotline "to Osmark rang"        | 10
          "osmrak ra*"                  | "osmark ra*"                    | 10
          title:hotlien -osmark         | title:hotline -osmark           | 30
          (osmrak OR veltar) =hotlien   | (osmark OR veltra) =hotline     | 40
          hotlien outlet:"The Quay"     | hotline outlet:"The Quay"       | 20
          hotlien sort:newest match:any | hotline match:any sort:newest   | 40
          cafe zenyth                   | cafe zenith                     | 40
          hotlien rang about fjrod      | hotline rang about fjord        | 0
          """)
  void whatFindsNothingIsSpelledAsTheArchiveDoes(String asked, String meant, long total)
      throws IOException {
    SearchResult result = search(asked);
    if (total == 0) {
      assertThat(result.suggestion()).isEmpty();
      return;
    }
    assertThat(result.suggestion().map(Suggestion::text)).contains(meant);
    assertThat(result.suggestion().map(Suggestion::total)).contains(total);
    assertThat(search(meant).total()).isEqualTo(total);
    assertThat(news.search(result.suggestion().orElseThrow().query()).total()).isEqualTo(total);
  }

  @Test
  void aWordThatOneArticleMisspelledIsTakenForTheFrequentOne() throws IOException {
    assertThat(search("hotlime").total()).isEqualTo(1);
    assertThat(meant("hotlime")).contains("hotline");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hotline", // finds enough
        "bridge hotline", // both are words, though no article has both
        "bride", // a rare word is a word
        "zzzzzzzz", // like nothing
        "-hotlien", // finds nearly everything
        "hotlien*", // a pattern is meant as it stands
        "hotlixx~1",
        "outlet:\"The Qauy\"",
        "ferryboat", // only deleted articles had it
        "",
        "??"
      })
  void nothingIsProposedWhere(String asked) throws IOException {
    assertThat(meant(asked)).isEmpty();
  }

  @Test
  void aQuestionAnsweredWithSomeOfItsWordsIsStillCorrected() throws IOException {
    SearchResult result = search("hotlien rang about osmark call");
    assertThat(result.total()).isPositive();
    assertThat(result.suggestion().map(Suggestion::text))
        .contains("hotline rang about osmark call");
  }

  @Test
  void theQueryKeepsWhatTheAnswerWasToHold() throws IOException {
    var query =
        ArticleQuery.builder(Clause.word("hotlien"))
            .outlet("Harbor Daily")
            .facets(Facet.OUTLET)
            .limit(3)
            .snippets(1)
            .build();
    Suggestion meant = news.search(query).suggestion().orElseThrow();
    assertThat(meant.query())
        .isEqualTo(
            ArticleQuery.builder("hotline")
                .outlet("Harbor Daily")
                .facets(Facet.OUTLET)
                .limit(3)
                .snippets(1)
                .build());
    assertThat(meant.text()).isEqualTo("hotline outlet:\"Harbor Daily\"");
  }

  @Test
  void anAnswerPrintsWhatMayHaveBeenMeant() throws IOException {
    assertThat(search("hotlien osmark").toString())
        .isEqualTo("Did you mean hotline osmark? It finds 10 articles.\n0 articles");
  }
}
