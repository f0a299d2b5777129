package io.dateline.apitests;

import static io.dateline.apitests.Newsroom.ids;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.NewsIndex;
import io.dateline.article.Article;
import io.dateline.search.ArticleQuery;
import io.dateline.search.ArticleQuery.Match;
import io.dateline.search.Snippet;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts in many languages in one archive: each is found by any form of its words. */
final class LanguagesTest {
  private static final NewsIndex NEWS = NewsIndex.inMemory();

  @BeforeAll
  static void putArticles() throws IOException {
    put("en", "The new houses on the hill were sold, and the council's leaders were pleased.");
    put("de", "Die alten Häuser am Fluss wurden verkauft. Große Straßen führen dorthin.");
    put(
        "fr",
        "L'économie des régions frontalières a souffert ; les chevaux sont restés à l'écurie.");
    put("es", "Las elecciones municipales cambiaron los ayuntamientos de varias regiones.");
    put("pt", "As negociações com os cidadãos terminaram sem decisões nas regiões do norte.");
    put("it", "L'amica dei pescatori ha raccontato le storie delle città perdute.");
    put("nl", "De onderhandelingen over de visserij en de huizen zijn hervat.");
    put("ru", "Министры провели переговоры о рыболовстве; учёные ждали ответа.");
    put("ar", "عقد الوزراء المفاوضات في المدينة أمس مع المسؤولين.");
    put("zh", "中国经济改革进入新阶段，北京的官员说。");
    put("ja", "日本政府は東シナ海の漁業について発表した。");
    put("ko", "한국 정부는 어업협정을 발표했다.");
    put("sv", "Fiskarna väntade vid hamnen.");
  }

  private static void put(String language, String body) throws IOException {
    Newsroom.put(NEWS, Article.builder(language, body).language(language).build());
  }

  @AfterAll
  static void close() throws IOException {
    NEWS.close();
  }

  @ParameterizedTest
  @CsvSource({
    "house, en",
    "leader, en",
    "Haus, de",
    "Hausern, de",
    "Strasse, de",
    "großen, de",
    "économies, fr",
    "economie, fr",
    "cheval, fr",
    "région frontaliere, fr",
    "elección, es",
    "eleccion, es",
    "ayuntamiento, es",
    "negociação, pt",
    "negociacao, pt",
    "negociacoes, pt",
    "decisão, pt",
    "cidadão, pt",
    "raccontata, it",
    "amica, it",
    "pescatore, it",
    "storia, it",
    "citta, it",
    "onderhandeling, nl",
    "visserij, nl",
    "министр, ru",
    "министров, ru",
    "переговоров, ru",
    "ученые, ru",
    "مدينة, ar",
    "مفاوضات, ar",
    "المدينه, ar",
    "مسؤول, ar",
    "经济, zh",
    "经济改革, zh",
    "京, zh",
    "東シナ海, ja",
    "漁業, ja",
    "어업, ko",
    "hamnen, sv",
  })
  void aWordIsFoundByItsOtherForms(String word, String language) throws IOException {
    assertThat(ids(NEWS, word)).containsExactly(language);
  }

  @Test
  void stemsOfOneLanguageAreNoWordsOfAnother() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      Newsroom.put(
          news,
          Article.builder("en", "The news is read.").language("en").build(),
          Article.builder("en2", "Something new happened.").language("en").build(),
          Article.builder("fr", "Les news sont lues par les amis.").language("fr").build());
      assertThat(ids(news, "news")).containsExactlyInAnyOrder("en", "fr");
      assertThat(ids(news, "new")).doesNotContain("en");
    }
  }

  @Test
  void exactWordsAreFoundAsWrittenInEveryLanguage() throws IOException {
    assertThat(ids(NEWS, "exact:Häuser")).containsExactly("de");
    assertThat(ids(NEWS, "=haus")).isEmpty();
    assertThat(ids(NEWS, "=economie")).containsExactly("fr");
    assertThat(ids(NEWS, "=министр")).isEmpty();
    assertThat(ids(NEWS, "=министры")).containsExactly("ru");
    assertThat(ids(NEWS, "=经济")).containsExactly("zh");
  }

  @Test
  void phrasesAndNearWordsFollowTheLanguage() throws IOException {
    assertThat(ids(NEWS, "\"altes Haus\"")).containsExactly("de");
    assertThat(ids(NEWS, "\"elección municipal\"")).containsExactly("es");
    assertThat(ids(NEWS, "\"haus fluss\"~3")).containsExactly("de");
  }

  @Test
  void anUnknownLanguageIsReadAsEnglishAndOneWithoutRulesAsWritten() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      Newsroom.put(
          news,
          Article.builder("unknown", "Boats crossed.").build(),
          Article.builder("sv", "Boats korsade.").language("sv").build(),
          Article.builder("named", "Alte Boote.").language("German").build());
      assertThat(ids(news, "boat")).containsExactly("unknown");
      assertThat(ids(news, "boats")).containsExactlyInAnyOrder("unknown", "sv");
      assertThat(ids(news, "booten")).containsExactly("named");
    }
  }

  @Test
  void snippetsMarkTheWordAsTheTextHasIt() throws IOException {
    assertThat(marked("Haus")).contains("[Häuser]");
    assertThat(marked("negociacao")).contains("[negociações]");
    assertThat(marked("министр")).contains("[Министры]");
    assertThat(marked("经济")).contains("[经济]");
    assertThat(marked("=häuser")).contains("[Häuser]");
  }

  private static String marked(String text) throws IOException {
    var result = NEWS.search(ArticleQuery.builder(text).snippets(1).build());
    List<Snippet> snippets = result.hits().get(0).snippets();
    return snippets.get(0).mark("[", "]");
  }

  @Test
  void smallWordsOfTheQuestionsLanguageChooseNothing() throws IOException {
    assertThat(ids(NEWS, any("Was ist mit den Häusern"))).containsExactly("de");
    assertThat(ids(NEWS, any("what are the houses"))).containsExactly("en");
    assertThat(ids(NEWS, any("the"))).containsExactly("en");
  }

  private static ArticleQuery any(String text) {
    return ArticleQuery.builder(text).match(Match.ANY).build();
  }

  @Test
  void theLongestQuestionsAreAnsweredInEveryLanguageAtOnce() throws IOException {
    for (String form : new String[] {"w%d ", "w%d-x ", "a%d/b ", "\"p%d q\" ", "w%d~ ", "w%d* "}) {
      var text = new StringBuilder("Haus ");
      for (int i = 0; i < 250; i++) {
        text.append(form.formatted(i));
      }
      for (Match match : Match.values()) {
        var query = ArticleQuery.builder(text.toString()).match(match).snippets(1).build();
        assertThat(NEWS.search(query).took()).isPositive();
      }
    }
  }
}
