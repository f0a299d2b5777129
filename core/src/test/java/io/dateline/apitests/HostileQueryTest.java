package io.dateline.apitests;

import static io.dateline.apitests.Newsroom.article;
import static io.dateline.apitests.Newsroom.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.NewsIndex;
import io.dateline.search.ArticleQuery;
import io.dateline.search.ArticleQuery.Match;
import io.dateline.search.ArticleQuery.Mode;
import io.dateline.search.Facet;
import io.dateline.search.QuerySyntaxException;
import io.dateline.search.SearchResult;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever is typed is answered; whatever is strict is answered or refused with its place. */
final class HostileQueryTest {
  private static NewsIndex news = NewsIndex.inMemory();

  @BeforeAll
  @BeforeContainer
  static void putArticles() throws IOException {
    news = NewsIndex.inMemory();
    Newsroom.put(
        news,
        article("calm", "Port", "The port was calm. Nobody rang the hotline."),
        article("storm", "Storm", "A storm closed the port."));
  }

  @AfterAll
  @AfterContainer
  static void close() throws IOException {
    news.close();
  }

  private static SearchResult ask(String text) throws IOException {
    SearchResult result =
        news.search(ArticleQuery.builder(text).snippets(2).facets(Facet.values()).build());
    for (Match match : List.of(Match.MOST, Match.ANY)) {
      assertThat(news.search(ArticleQuery.builder(text).match(match).build()).total())
          .isNotNegative();
    }
    for (var hit : result.hits()) {
      for (var snippet : hit.snippets()) {
        int from = 0;
        for (var mark : snippet.marks()) {
          assertThat(mark.start()).isGreaterThanOrEqualTo(from);
          assertThat(mark.end()).isLessThanOrEqualTo(snippet.text().length());
          from = mark.end();
        }
      }
    }
    var strict = ArticleQuery.builder(text).mode(Mode.STRICT);
    try {
      assertThat(news.search(strict.build()).total()).isNotNegative();
    } catch (QuerySyntaxException e) {
      assertThat(e.offset()).isBetween(0, text.length());
      assertThat(result.notes()).as("what strict mode refuses: " + e.getMessage()).isNotEmpty();
    }
    assertThat(result.notes()).hasSizeLessThanOrEqualTo(11);
    return result;
  }

  @Property(tries = 100)
  void anyTextIsAnswered(@ForAll String text) throws IOException {
    assertThat(ask(text).took()).isPositive();
  }

  @Provide
  Arbitrary<String> syntax() {
    return Arbitraries.of(
            "port",
            "calm",
            "\"",
            "\"",
            "(",
            ")",
            "-",
            "=",
            "~",
            "~2",
            "*",
            "?",
            ":",
            " ",
            " ",
            " ",
            "OR",
            "AND",
            "NOT",
            "title:",
            "exact:",
            "outlet:",
            "published:",
            "2016",
            "..",
            "-11",
            "nofield:",
            "\u201c",
            "\\",
            "/",
            "&",
            "\u0000",
            "\ud83d",
            "\u65e5\u672c",
            "hotlin*",
            "kishda~",
            "+",
            "[a TO b]",
            "^2",
            "'",
            "\n")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 400)
  void anyMixOfSignsIsAnswered(@ForAll("syntax") String text) throws IOException {
    assertThat(ask(text).took()).isPositive();
  }

  @Test
  void aSeededMixOfBytesIsAnswered() throws IOException {
    var random = new Random(20261124);
    for (int i = 0; i < 300; i++) {
      var text = new StringBuilder();
      for (int length = random.nextInt(60); length > 0; length--) {
        text.append((char) (random.nextInt(8) == 0 ? random.nextInt(65536) : random.nextInt(128)));
      }
      assertThat(ask(text.toString()).took()).isPositive();
    }
  }

  private static void assertLimited(String text, String note) throws IOException {
    assertThat(ask(text).notes()).anyMatch(said -> said.contains(note));
  }

  @Test
  void tenThousandWildcardsAreTooMany() throws IOException {
    assertLimited("p*t ".repeat(10_000), "the query has more than 16 words with '*', '?', or '~'");
    assertLimited("pirt~ ".repeat(10_000), "more than 16 words with");
    assertLimited("port" + "*a".repeat(10_000), "a pattern has at most 64 characters");
    assertLimited("*a" + "?".repeat(30) + "b", "8 wildcards");
  }

  @Test
  void sixteenPatternsAreNot() throws IOException {
    assertThat(ask("p*t ".repeat(16)).notes()).isEmpty();
    assertThat(ask("port~ ".repeat(16)).notes()).isEmpty();
    assertThat(ask("*a?b?c?d?e*f*g* OR port").notes()).isEmpty();
  }

  @Test
  void moreWordsThanAQueryMayHaveAreLeftOut() throws IOException {
    assertLimited("port ".repeat(200_000), "more than 256 clauses");
    assertLimited("\"" + "port ".repeat(10_000) + "\"", "more than 1024 words");
    assertLimited("port/".repeat(10_000), "more than 1024 words");
    assertLimited("port OR ".repeat(100_000) + "calm", "more than 256 clauses");
    assertThat(ids(news, "port ".repeat(200_000))).containsExactlyInAnyOrder("calm", "storm");
    assertThat(ask("port ".repeat(256)).notes()).isEmpty();
  }

  @Test
  void aMegabyteOfAnythingIsAnswered() throws IOException {
    for (String unit :
        List.of(
            "x",
            "a:",
            "1:",
            "\"",
            "\"a",
            "-a",
            "- ",
            "=",
            "~",
            "a~",
            "(",
            ")",
            "()",
            ")(",
            "OR ",
            "NOT ",
            "title:",
            "title:(",
            "-(",
            "nofield:a ",
            "published:x ",
            "*",
            "?",
            "\u65e5")) {
      ask(unit.repeat((1 << 20) / unit.length()));
    }
    ask("a".repeat(1 << 19) + "1" + ":".repeat(1 << 19));
    assertLimited("x".repeat(1 << 20), "more than 65536 characters");
  }

  @Test
  void theMessageShowsOneLineAroundThePlace() {
    String text = "calm\n" + "port ".repeat(1000) + "\"calm";
    var query = ArticleQuery.builder(text).mode(Mode.STRICT);
    assertThatThrownBy(query::build)
        .isInstanceOf(QuerySyntaxException.class)
        .satisfies(e -> assertThat(String.valueOf(e.getMessage()).lines()).hasSize(3));
  }

  @Test
  void tenThousandParenthesesAreTooDeep() throws IOException {
    String nested = "(".repeat(10_000) + "port calm" + ")".repeat(10_000);
    assertLimited(nested, "nested deeper than 32 levels");
    assertThat(ids(news, nested)).containsExactly("calm");
    assertLimited("-(".repeat(10_000) + "port" + ")".repeat(10_000), "nested deeper");
    String deep = "(".repeat(32) + "port calm" + ")".repeat(32);
    assertThat(ask(deep).notes()).isEmpty();
    assertThat(ids(news, deep)).containsExactly("calm");
  }

  @Test
  void aNoteNamesNoMoreThanItMust() throws IOException {
    assertThat(ask(") ".repeat(5000) + "port").notes()).hasSize(10);
  }
}
