package io.dateline.apitests;

import static io.dateline.apitests.Newsroom.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.NewsIndex;
import io.dateline.article.Article;
import io.dateline.article.Office;
import io.dateline.search.ArticleQuery;
import io.dateline.search.ArticleQuery.Match;
import io.dateline.search.ArticleQuery.Mode;
import io.dateline.search.ArticleQuery.Sort;
import io.dateline.search.Clause;
import io.dateline.search.Facet;
import io.dateline.search.FacetResult;
import io.dateline.search.QuerySyntaxException;
import io.dateline.search.SearchResult;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every construct of the query language, asked of one small archive. */
final class QueryLanguageTest {
  private static final NewsIndex NEWS = NewsIndex.inMemory();

  @BeforeAll
  static void putArticles() throws IOException {
    String talks =
        "The air and maritime liaison hotline will open in May, Minister Ines Corvane said.";
    String storm = "A typhoon closed the port. The hotlines of the coast guard rang all night.";
    String fish = "Fishing boats crossed the Marble Sea; talking went on about the liaison in air.";
    String budget = "The budget was passed. Envoy Kishida Moro called it a talk of the town.";
    Newsroom.put(
        NEWS,
        Article.builder("talks", talks)
            .title("Two coasts open talks on a hotline")
            .outlet(Newsroom.outlet("Harbor Daily"))
            .agency(Newsroom.agency("TWA"))
            .published(Newsroom.day("2016-11-29"))
            .language("en")
            .officials(
                List.of(
                    Newsroom.official(
                        talks, "Ines Corvane", Office.of("foreign minister", "Lugano Isles"))))
            .build(),
        Article.builder("storm", storm)
            .title("Port closed")
            .outlet(Newsroom.outlet("Harbor Daily"))
            .published(Newsroom.day("2016-12-31"))
            .language("en")
            .build(),
        Article.builder("fish", fish)
            .title("Boats at sea")
            .outlet(Newsroom.outlet("The Quay"))
            .published(Newsroom.day("2017-06-30"))
            .language("en")
            .build(),
        Article.builder("budget", budget)
            .title("Budget passed")
            .outlet(Newsroom.outlet("Évora Post"))
            .language("pt")
            .officials(
                List.of(Newsroom.official(budget, "Kishida Moro", Office.of("envoy", "Dorne"))))
            .build());
  }

  @AfterAll
  static void close() throws IOException {
    NEWS.close();
  }

  private static SearchResult lenient(String text) throws IOException {
    return NEWS.search(ArticleQuery.builder(text).build());
  }

  @Test
  void wordsMustAllStandInAnArticle() throws IOException {
    assertThat(ids(NEWS, "hotline")).containsExactlyInAnyOrder("talks", "storm");
    assertThat(ids(NEWS, "hotline typhoon")).containsExactly("storm");
    assertThat(ids(NEWS, "hotline AND typhoon")).containsExactly("storm");
    assertThat(ids(NEWS, "hotline budget")).isEmpty();
  }

  @Test
  void blankTextMatchesEveryArticle() throws IOException {
    assertThat(ids(NEWS, "")).hasSize(4);
    assertThat(ids(NEWS, " \t ")).hasSize(4);
    assertThat(ids(NEWS, "*")).hasSize(4);
  }

  @Test
  void mostAndAnyRelaxTheWords() throws IOException {
    String text = "hotline liaison maritime budget";
    assertThat(ids(NEWS, ArticleQuery.builder(text).match(Match.MOST).build()))
        .containsExactly("talks");
    assertThat(ids(NEWS, ArticleQuery.builder(text).match(Match.ANY).build()))
        .containsExactlyInAnyOrder("talks", "storm", "fish", "budget");
  }

  @Test
  void filtersAreNoWordsToRelax() throws IOException {
    assertThat(
            ids(
                NEWS,
                ArticleQuery.builder("hotline budget outlet:\"Harbor Daily\" -typhoon")
                    .match(Match.ANY)
                    .build()))
        .containsExactly("talks");
  }

  @Test
  void caseAccentsPossessivesAndEndingsMakeNoDifference() throws IOException {
    assertThat(ids(NEWS, "HOTLINES")).containsExactlyInAnyOrder("talks", "storm");
    assertThat(ids(NEWS, "corvâne")).containsExactly("talks");
    assertThat(ids(NEWS, "corvane's")).containsExactly("talks");
  }

  @Test
  void phrasesStandInARow() throws IOException {
    assertThat(ids(NEWS, "\"marble sea\"")).containsExactly("fish");
    assertThat(ids(NEWS, "\u201cmarble sea\u201d")).containsExactly("fish");
    assertThat(ids(NEWS, "\"sea marble\"")).isEmpty();
    assertThat(ids(NEWS, "\"air liaison\"")).isEmpty();
  }

  @Test
  void tildeLetsTheWordsOfAPhraseStandApart() throws IOException {
    assertThat(ids(NEWS, "\"air liaison\"~2")).containsExactly("talks");
    assertThat(ids(NEWS, "\"air liaison\"~5")).containsExactlyInAnyOrder("talks", "fish");
    assertThat(ids(NEWS, "\"air liaison\"~1")).isEmpty();
    assertThat(lenient("\"air liaison\"~5").notes()).isEmpty();
  }

  @Test
  void minusAndNotExclude() throws IOException {
    assertThat(ids(NEWS, "hotline -typhoon")).containsExactly("talks");
    assertThat(ids(NEWS, "hotline NOT typhoon")).containsExactly("talks");
    assertThat(ids(NEWS, "-hotline")).containsExactlyInAnyOrder("fish", "budget");
    assertThat(ids(NEWS, "hotline -\"coast guard\"")).containsExactly("talks");
    assertThat(ids(NEWS, "sea -(boats OR budget)")).isEmpty();
    assertThat(ids(NEWS, "liaison -outlet:\"The Quay\"")).containsExactly("talks");
  }

  @Test
  void aDashBetweenWordsIsNoMinus() throws IOException {
    assertThat(ids(NEWS, "marble - sea")).containsExactly("fish");
    assertThat(ids(NEWS, "marble -- sea")).containsExactly("fish");
    assertThat(ids(NEWS, "marble \u2014 sea")).containsExactly("fish");
  }

  @Test
  void orAndParenthesesGroup() throws IOException {
    assertThat(ids(NEWS, "typhoon OR budget")).containsExactlyInAnyOrder("storm", "budget");
    assertThat(ids(NEWS, "(typhoon OR maritime) hotline"))
        .containsExactlyInAnyOrder("storm", "talks");
    assertThat(ids(NEWS, "typhoon OR maritime budget")).containsExactly("storm");
    assertThat(ids(NEWS, "(typhoon OR (maritime may)) hotline"))
        .containsExactlyInAnyOrder("storm", "talks");
  }

  @Test
  void titleLooksAtTheHeadlineOnly() throws IOException {
    assertThat(ids(NEWS, "title:hotline")).containsExactly("talks");
    assertThat(ids(NEWS, "title:\"open talks\"")).containsExactly("talks");
    assertThat(ids(NEWS, "title:typhoon")).isEmpty();
    assertThat(ids(NEWS, "title:(port OR boats)")).containsExactlyInAnyOrder("storm", "fish");
  }

  @Test
  void fieldsNameValuesOfFacets() throws IOException {
    assertThat(ids(NEWS, "official:\"ines corvane\"")).containsExactly("talks");
    assertThat(ids(NEWS, "outlet:\"Harbor Daily\"")).containsExactlyInAnyOrder("talks", "storm");
    assertThat(ids(NEWS, "outlet:harbor-daily")).containsExactlyInAnyOrder("talks", "storm");
    assertThat(ids(NEWS, "outlet:\"evora post\"")).containsExactly("budget");
    assertThat(ids(NEWS, "agency:TWA")).containsExactly("talks");
    assertThat(ids(NEWS, "office:\"foreign minister\"")).containsExactly("talks");
    assertThat(ids(NEWS, "country:Dorne")).containsExactly("budget");
    assertThat(ids(NEWS, "language:pt")).containsExactly("budget");
    assertThat(ids(NEWS, "OUTLET:\"Harbor Daily\" hotline -typhoon")).containsExactly("talks");
    assertThat(ids(NEWS, "outlet:(\"The Quay\" OR \"Evora Post\")"))
        .containsExactlyInAnyOrder("fish", "budget");
  }

  @Test
  void publishedTakesDaysMonthsYearsAndOpenRanges() throws IOException {
    assertThat(ids(NEWS, "published:2016")).containsExactlyInAnyOrder("talks", "storm");
    assertThat(ids(NEWS, "published:2016-11")).containsExactly("talks");
    assertThat(ids(NEWS, "published:2016-12-31")).containsExactly("storm");
    assertThat(ids(NEWS, "published:2016-12..2017-06")).containsExactlyInAnyOrder("storm", "fish");
    assertThat(ids(NEWS, "published:2016..2017-05")).containsExactlyInAnyOrder("talks", "storm");
    assertThat(ids(NEWS, "published:2017..")).containsExactly("fish");
    assertThat(ids(NEWS, "published:..2016-11")).containsExactly("talks");
    assertThat(ids(NEWS, "-published:2016..2017")).containsExactly("budget");
  }

  @Test
  void lastCountsBackFromToday() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      LocalDate today = LocalDate.now(ZoneId.systemDefault());
      Newsroom.put(
          news,
          Article.builder("new", "Port").published(Newsroom.day(today.minusDays(3) + "")).build(),
          Article.builder("old", "Port").published(Newsroom.day(today.minusDays(60) + "")).build());
      assertThat(ids(news, "port last:30d")).containsExactly("new");
      assertThat(ids(news, "published:last:30d")).containsExactly("new");
      assertThat(ids(news, "port last:1y")).containsExactlyInAnyOrder("new", "old");
      assertThat(ids(news, "port -last:4w")).containsExactly("old");
      assertThat(ids(news, "port (last:1w OR published:1999)")).containsExactly("new");
    }
  }

  @Test
  void aValueAtTheTopOfATextIsAFilterWhoseOwnFacetIsCountedInFull() throws IOException {
    SearchResult result =
        NEWS.search(
            ArticleQuery.builder("(port OR sea) outlet:\"The Quay\"").facets(Facet.OUTLET).build());
    assertThat(ids(result)).containsExactly("fish");
    assertThat(result.facet(Facet.OUTLET).values())
        .extracting(value -> value.value() + " " + value.count())
        .containsExactlyInAnyOrder("Harbor Daily 1", "The Quay 1");
  }

  @Test
  void settingsCanBeTyped() throws IOException {
    var query = ArticleQuery.builder("port OR sea sort:oldest limit:1 facet:outlet:3").build();
    SearchResult result = NEWS.search(query);
    assertThat(ids(result)).containsExactly("storm");
    assertThat(result.next()).isPresent();
    assertThat(result.facet(Facet.OUTLET).values()).hasSize(2);
    assertThat(lenient("sort:upwards port").notes()).singleElement().asString().contains("sort:");
    assertThat(lenient("(sort:newest port)").notes()).singleElement().asString().contains("top");
  }

  @Test
  void readersSeeTwoSnippetsAndTheFacetsOfReadersUnlessTheTextSaysWhich() throws IOException {
    assertThat(NEWS.search("port OR sea").facets())
        .extracting(FacetResult::facet)
        .contains(Facet.OUTLET, Facet.LANGUAGE)
        .doesNotContain(Facet.PROVENANCE)
        .hasSize(Facet.values().length - 1);
    SearchResult result = NEWS.search("port OR sea facet:outlet snippets:1 (");
    assertThat(result.facets()).hasSize(1);
    assertThat(result.hits()).allMatch(hit -> hit.snippets().size() == 1);
    assertThat(result.notes()).hasSize(1);
  }

  @Test
  void whatABuilderIsToldWinsOverItsText() throws IOException {
    var query = ArticleQuery.builder("port OR sea sort:oldest").sort(Sort.NEWEST).build();
    assertThat(ids(NEWS, query)).containsExactly("fish", "storm");
  }

  @Test
  void clausesAskWhatTextAsks() throws IOException {
    Clause near = Clause.phrase("air liaison", 2);
    assertThat(ids(NEWS, ArticleQuery.builder(near).build())).containsExactly("talks");
    Clause either =
        Clause.any(
            Clause.value(Facet.OUTLET, "The Quay"),
            Clause.all(Clause.word("hotline"), Clause.not(Clause.word("typhoon"))));
    assertThat(ids(NEWS, ArticleQuery.builder(either).build()))
        .containsExactlyInAnyOrder("talks", "fish");
    var narrowed = ArticleQuery.builder(either).and(Clause.published("2017")).build();
    assertThat(ids(NEWS, narrowed)).containsExactly("fish");
    assertThat(narrowed).hasToString("(outlet:\"The Quay\" OR (hotline -typhoon)) published:2017");
  }

  @Test
  void starsAndQuestionMarksStandForLetters() throws IOException {
    assertThat(ids(NEWS, "hotlin*")).containsExactlyInAnyOrder("talks", "storm");
    assertThat(ids(NEWS, "Marit*")).containsExactly("talks");
    assertThat(ids(NEWS, "b?dget")).containsExactly("budget");
    assertThat(ids(NEWS, "budget?")).containsExactly("budget");
    assertThat(ids(NEWS, "*phoon")).containsExactly("storm");
    assertThat(ids(NEWS, "title:budg*")).containsExactly("budget");
  }

  @Test
  void tildeFindsWordsSpelledMuchAlike() throws IOException {
    assertThat(ids(NEWS, "kishda~")).containsExactly("budget");
    assertThat(ids(NEWS, "kishda~1")).containsExactly("budget");
    assertThat(ids(NEWS, "kisda~1")).isEmpty();
    assertThat(ids(NEWS, "kisda~2")).containsExactly("budget");
  }

  @Test
  void exactWordsAreNotStemmed() throws IOException {
    assertThat(ids(NEWS, "exact:hotlines")).containsExactly("storm");
    assertThat(ids(NEWS, "=hotlines")).containsExactly("storm");
    assertThat(ids(NEWS, "=talk")).containsExactly("budget");
    assertThat(ids(NEWS, "exact:\"boats crossed\"")).containsExactly("fish");
    assertThat(ids(NEWS, "exact:\"boat crossed\"")).isEmpty();
  }

  @Test
  void wordsWithoutLettersAreNoCondition() throws IOException {
    assertThat(ids(NEWS, "budget & town")).containsExactly("budget");
    assertThat(ids(NEWS, "budget ... town !")).containsExactly("budget");
    SearchResult nothing = lenient("& !");
    assertThat(nothing.total()).isZero();
    assertThat(nothing.notes()).isNotEmpty();
  }

  @Test
  void aQuestionOfFourWordsIsAnsweredWithMostOfThem() throws IOException {
    SearchResult result = lenient("budget passed envoy zebra");
    assertThat(ids(result)).containsExactly("budget");
    assertThat(result.notes()).singleElement().asString().contains("most of them");
    assertThat(lenient("budget envoy zebra").total()).isZero();
    assertThat(
            NEWS.search(ArticleQuery.builder("budget passed envoy zebra").mode(Mode.STRICT).build())
                .total())
        .isZero();
  }

  @Test
  void lenientTextIsSearchedAsWordsAndSaysSo() throws IOException {
    assertThat(ids(NEWS, "\"typhoon closed")).containsExactly("storm");
    assertThat(ids(NEWS, "\"closed typhoon")).containsExactly("storm");
    assertThat(ids(NEWS, "(typhoon closed")).containsExactly("storm");
    assertThat(ids(NEWS, "typhoon) closed")).containsExactly("storm");
    assertThat(ids(NEWS, "OR typhoon")).containsExactly("storm");
    assertThat(ids(NEWS, "typhoon AND")).containsExactly("storm");
    assertThat(ids(NEWS, "typhoon ()")).containsExactly("storm");
    for (String text :
        List.of(
            "\"typhoon closed",
            "(typhoon closed",
            "typhoon) closed",
            "OR typhoon",
            "typhoon AND",
            "published:soon",
            "port:closed")) {
      assertThat(lenient(text).notes()).as(text).hasSize(1);
    }
  }

  @Test
  void anUnknownFieldIsAWord() throws IOException {
    assertThat(ids(NEWS, "port:closed")).containsExactly("storm");
    assertThat(ids(NEWS, "closed:\"the port\"")).containsExactly("storm");
  }

  @Test
  void strictModeNamesThePlace() {
    assertRefused("hotline \"open", 8);
    assertRefused("(hotline", 0);
    assertRefused("hotline)", 7);
    assertRefused("OR hotline", 0);
    assertRefused("hotline OR", 8);
    assertRefused("color:red", 0);
    assertRefused("hotline published:soon", 18);
    assertRefused("hotline AND", 8);
  }

  private static void assertRefused(String text, int offset) {
    var query = ArticleQuery.builder(text).mode(Mode.STRICT);
    assertThatThrownBy(query::build)
        .as(text)
        .isInstanceOfSatisfying(
            QuerySyntaxException.class,
            e -> {
              assertThat(e.offset()).isEqualTo(offset);
              List<String> lines = e.getMessage().lines().toList();
              assertThat(lines).hasSize(3);
              assertThat(lines.get(1)).isEqualTo("  " + text);
              assertThat(lines.get(2)).isEqualTo("  " + " ".repeat(offset) + "^");
            });
  }

  @Test
  void strictModeReadsEveryConstruct() throws IOException {
    var query =
        ArticleQuery.builder(
                "hotline \"liaison hotline\" -typhoon official:\"Ines Corvane\" outlet:\"Harbor"
                    + " Daily\" published:2016..2017-06 title:talks \"air liaison\"~5 hotlin*"
                    + " corvan~ (budget OR =maritime) exact:opened OR liaison")
            .mode(Mode.STRICT)
            .build();
    assertThat(ids(NEWS, query)).contains("talks");
  }
}
