package io.dateline.apitests;

import static io.dateline.apitests.Newsroom.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.NewsIndex;
import io.dateline.search.ArticleQuery;
import io.dateline.search.ArticleQuery.Mode;
import io.dateline.search.ArticleSearcher;
import io.dateline.search.Clause;
import io.dateline.search.Facet;
import io.dateline.search.QueryLimits;
import io.dateline.search.QuerySyntaxException;
import io.dateline.search.SearchResult;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How much a query may ask, and for how long, is the caller's to say. */
final class QueryLimitsTest {
  private static final QueryLimits NO_TIME = QueryLimits.DEFAULT.withTime(Duration.ofNanos(1));

  private static NewsIndex news = NewsIndex.inMemory();

  @BeforeAll
  static void putArticles() throws IOException {
    news = NewsIndex.inMemory();
    Newsroom.put(
        news,
        article("calm", "Port", "The port was calm. Nobody rang the hotline."),
        article("storm", "Storm", "A storm closed the port."));
  }

  @AfterAll
  static void close() throws IOException {
    news.close();
  }

  private static SearchResult ask(String text, QueryLimits limits) throws IOException {
    return news.search(
        ArticleQuery.builder(text).limits(limits).facets(Facet.values()).snippets(2).build());
  }

  @Test
  void whatIsBeyondTheCallersLimitsIsLeftOutWithANote() throws IOException {
    QueryLimits usual = QueryLimits.DEFAULT;
    assertThat(ask("port calm storm", usual.withClauses(2)).notes())
        .anyMatch(note -> note.contains("more than 2 clauses"));
    assertThat(ask("\"the port was calm\"", usual.withWords(3)).notes())
        .anyMatch(note -> note.contains("more than 3 words"));
    assertThat(ask("p*t c*m", usual.withPatterns(1)).notes())
        .anyMatch(note -> note.contains("more than 1 words with"));
    assertThat(ask("((port))", usual.withDepth(1)).notes())
        .anyMatch(note -> note.contains("deeper than 1 levels"));
    assertThat(ask("port typhoon", usual.withLength(4)).total()).isEqualTo(2);
  }

  @Test
  void strictModeAndClausesAreHeldToThem() {
    var one = QueryLimits.DEFAULT.withClauses(1);
    assertThatThrownBy(
            () -> ArticleQuery.builder("port calm").mode(Mode.STRICT).limits(one).build())
        .isInstanceOf(QuerySyntaxException.class);
    var two = Clause.all(Clause.word("port"), Clause.word("calm"));
    assertThatThrownBy(() -> ArticleQuery.builder(two).limits(one).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("more than 1 clauses");
  }

  @Test
  void moreMayBeAskedThanUsual() throws IOException {
    String words = "port ".repeat(300);
    assertThat(ask(words, QueryLimits.DEFAULT.withClauses(300)).notes()).isEmpty();
  }

  @Test
  void moreThanTheIndexCanTakeIsRefusedInOneSentence() {
    var alternatives = new ArrayList<Clause>();
    for (int i = 0; i < 3000; i++) {
      alternatives.add(Clause.word("port" + i));
    }
    var query =
        ArticleQuery.builder(Clause.any(alternatives))
            .limits(QueryLimits.DEFAULT.withClauses(5000).withWords(5000))
            .build();
    assertThatThrownBy(() -> news.search(query))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the query has too many words");
  }

  @Test
  void whatIsStoppedSaysSo() throws IOException {
    for (String text :
        List.of("", "port", "\"the port\" hotline", "po* prt~", "port sort:newest")) {
      SearchResult stopped = ask(text, NO_TIME);
      assertThat(stopped.partial()).as(text).isTrue();
      assertThat(stopped.total()).as(text).isZero();
      assertThat(stopped.notes()).as(text).anyMatch(note -> note.contains("stopped after"));
      SearchResult whole = ask(text, QueryLimits.DEFAULT);
      assertThat(whole.partial()).as(text).isFalse();
      assertThat(whole.total()).as(text).isPositive();
    }
  }

  @Test
  void aStoppedSearchIsNoAnswerToFewerWords() throws IOException {
    assertThat(ask("port typhoon calm hotline storm", NO_TIME).notes())
        .noneMatch(note -> note.contains("No article has"));
  }

  @Test
  void anExportIsWholeHoweverLongItTakes() throws IOException {
    List<String> ids = new ArrayList<>();
    try (ArticleSearcher searcher = news.searcher()) {
      searcher.export(
          ArticleQuery.builder("port").limits(NO_TIME).build(), each -> ids.add(each.id()));
    }
    assertThat(ids).containsExactlyInAnyOrder("calm", "storm");
  }

  @Test
  void limitsAreNoPartOfAQuestion() {
    var usual = ArticleQuery.builder("port").build();
    var limited = ArticleQuery.builder("port").limits(NO_TIME).build();
    assertThat(limited).isEqualTo(usual).hasToString("port");
    assertThat(limited.toBuilder().limit(3).build().limits()).isEqualTo(NO_TIME);
  }

  @Test
  void limitsAreMoreThanNothing() {
    assertThatThrownBy(() -> QueryLimits.DEFAULT.withClauses(0))
        .hasMessage("clauses must be > 0 (got: 0)");
    assertThatThrownBy(() -> QueryLimits.DEFAULT.withTime(Duration.ZERO))
        .hasMessageStartingWith("time must be > 0");
  }
}
