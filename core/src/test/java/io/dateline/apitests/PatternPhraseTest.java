package io.dateline.apitests;

import static io.dateline.apitests.Newsroom.article;
import static io.dateline.apitests.Newsroom.ids;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.NewsIndex;
import io.dateline.search.ArticleQuery;
import io.dateline.search.SearchResult;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Between quotation marks, patterns stand for words as they do elsewhere. */
final class PatternPhraseTest {
  private static NewsIndex news = NewsIndex.inMemory();

  @BeforeAll
  static void putArticles() throws IOException {
    news = NewsIndex.inMemory();
    Newsroom.put(
        news,
        article("line", "Air liaison opens", "They opened an air and sea liaison line."),
        article("links", "Links", "Both sides want air liaisons. The ferry stays."),
        article("apart", "Liaison", "A liaison officer took the air."),
        article("other", "Air", "The air is clear, and so is the sea."));
  }

  @AfterAll
  static void close() throws IOException {
    news.close();
  }

  @Test
  void aPatternStandsInItsPlace() throws IOException {
    assertThat(ids(news, "\"air liais*\"")).containsExactlyInAnyOrder("line", "links");
    assertThat(ids(news, "\"a?r *aisons\"")).containsExactly("links");
    assertThat(ids(news, "title:\"air liais*\"")).containsExactly("line");
    assertThat(ids(news, "\"both s*s want a*\"")).containsExactly("links");
  }

  @Test
  void wordsAndPatternsMayStandApart() throws IOException {
    assertThat(ids(news, "\"want* liais*\"")).isEmpty();
    assertThat(ids(news, "\"want* liais*\"~1")).containsExactly("links");
    assertThat(ids(news, "\"liais* air\"~5")).containsExactlyInAnyOrder("apart", "links", "line");
  }

  @Test
  void besideAPatternWordsCountAsWritten() throws IOException {
    assertThat(ids(news, "\"side want\"")).containsExactly("links");
    assertThat(ids(news, "\"side want*\"")).isEmpty();
    assertThat(ids(news, "\"sides want*\"")).containsExactly("links");
  }

  @Test
  void aPatternOfNoWordFindsNothing() throws IOException {
    assertThat(ids(news, "\"air zzz*\"")).isEmpty();
  }

  @Test
  void aQuestionIsNoPattern() throws IOException {
    assertThat(ids(news, "\"so is the sea?\"")).containsExactly("other");
    assertThat(ids(news, "\"the sea *\"")).containsExactly("other");
  }

  @Test
  void whatMatchesInItsPlaceIsMarked() throws IOException {
    SearchResult result = news.search(ArticleQuery.builder("\"air liais*\"").snippets(1).build());
    assertThat(result.hits())
        .anySatisfy(
            hit ->
                assertThat(hit.snippets().get(0).toString())
                    .isEqualTo("Both sides want [air] [liaisons]."));
  }

  @Test
  void aPhraseOfPatternsScoresAsAPatternDoes() throws IOException {
    float alone = news.search("title:liais*").hits().get(0).score();
    assertThat(news.search("title:\"air liais*\"").hits().get(0).score()).isEqualTo(alone);
  }

  @Test
  void patternsInPhrasesCountAgainstTheLimit() throws IOException {
    String seventeen = "\"" + "a* ".repeat(17) + "\"";
    assertThat(news.search(seventeen).notes())
        .anyMatch(note -> note.contains("more than 16 words"));
  }

  @Test
  void aPatternOfTooManyWordsSaysSo() throws IOException {
    try (NewsIndex wordy = NewsIndex.inMemory()) {
      String words =
          IntStream.range(0, 5000).mapToObj(i -> "w" + i).collect(Collectors.joining(" then "));
      Newsroom.put(wordy, article("wordy", "Words", words), article("w", "W", "w7 then calm"));
      SearchResult result = wordy.search("\"w* then calm\"");
      assertThat(result.hits()).extracting(hit -> hit.article().id()).containsExactly("w");
      assertThat(result.partial()).isTrue();
      assertThat(result.notes()).anyMatch(note -> note.startsWith("'w*' stands for more words"));
      assertThat(wordy.search("\"w1* then w2*\"").partial()).isFalse();
    }
  }
}
