package io.dateline.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.extract.html.HtmlClue.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ClueReaderTest {

  private static List<String> values(HtmlPage page, Origin origin, String key) {
    return page.clues().stream()
        .filter(clue -> clue.origin() == origin && clue.key().equals(key))
        .map(HtmlClue::value)
        .toList();
  }

  private static HtmlPage jsonLd(String json) {
    return TestPage.of("<script type=\"application/ld+json\">" + json + "</script>", "", "");
  }

  @Test
  void readsJsonLdAsPaths() {
    HtmlPage page =
        jsonLd(
            "{\"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\","
                + " \"datePublished\": \"2031-05-03T10:15:00+02:00\","
                + " \"author\": [{\"@type\": \"Person\", \"name\": \"Solveig  Marchetti\"}],"
                + " \"publisher\": {\"@type\": \"Organization\", \"name\": \"The Ellery Beacon\"}}");

    assertThat(values(page, Origin.JSON_LD, "newsarticle.datepublished"))
        .containsExactly("2031-05-03T10:15:00+02:00");
    assertThat(values(page, Origin.JSON_LD, "newsarticle.author.name"))
        .containsExactly("Solveig Marchetti");
    assertThat(values(page, Origin.JSON_LD, "newsarticle.publisher.name"))
        .containsExactly("The Ellery Beacon");
  }

  @Test
  void readsTheObjectsOfAGraph() {
    HtmlPage page =
        jsonLd(
            "{\"@graph\": [{\"@type\": [\"WebSite\"], \"name\": \"The Ellery Beacon\"},"
                + " {\"@type\": \"http://schema.org/NewsArticle\", \"headline\": \"Pier\"}]}");

    assertThat(values(page, Origin.JSON_LD, "website.name")).containsExactly("The Ellery Beacon");
    assertThat(values(page, Origin.JSON_LD, "newsarticle.headline")).containsExactly("Pier");
  }

  @Test
  void keepsWhatStandsBeforeTheBreakInJsonLd() {
    HtmlPage page =
        jsonLd("{\"@type\": \"NewsArticle\", \"headline\": \"Pier\", \"author\": oops}");

    assertThat(values(page, Origin.JSON_LD, "newsarticle.headline")).containsExactly("Pier");
  }

  @Test
  void readsJsonLdInsideCommentsAndCdata() {
    HtmlPage page =
        jsonLd(
            "//<![CDATA[\n{\"@type\": \"NewsArticle\", /* ours */ \"headline\": \"A\npier\",}\n//]]>");

    assertThat(values(page, Origin.JSON_LD, "newsarticle.headline")).containsExactly("A pier");
  }

  @Test
  void survivesDeepJsonLd() {
    HtmlPage page = jsonLd("{\"a\":".repeat(5000) + "1" + "}".repeat(5000));

    assertThat(page.paragraphs()).hasSize(3);
  }

  @Test
  void readsMetaByNameAndProperty() {
    HtmlPage page =
        TestPage.of(
            "<meta property='Article:Published_Time' content='2031-05-03'>"
                + "<meta name=author content=' Solveig   Marchetti '>",
            "",
            "");

    assertThat(values(page, Origin.META, "article:published_time")).containsExactly("2031-05-03");
    assertThat(values(page, Origin.META, "author")).containsExactly("Solveig Marchetti");
  }

  @Test
  void readsTimesLinksTitleAndLanguage() {
    HtmlPage page =
        TestPage.of(
            "<link rel=canonical href='https://beacon.example/pier'>",
            "<header><time datetime='2031-05-03'>3 May</time></header><time pubdate>Today</time>",
            "");

    assertThat(values(page, Origin.LINK, "canonical"))
        .containsExactly("https://beacon.example/pier");
    assertThat(values(page, Origin.TIME_ELEMENT, "header")).containsExactly("2031-05-03");
    assertThat(values(page, Origin.TIME_ELEMENT, "pubdate")).containsExactly("Today");
    assertThat(values(page, Origin.TITLE_ELEMENT, "title"))
        .containsExactly(TestPage.TITLE + " - The Ellery Beacon");
    assertThat(values(page, Origin.LANGUAGE, "lang")).containsExactly("en");
  }

  @Test
  void readsElementsWhoseNameMarksAnAuthorOrADay() {
    HtmlPage page =
        TestPage.with(
            "<div class='article-byline'>By <b>Solveig Marchetti</b></div>"
                + "<span itemprop=datePublished content='2031-05-03'>Saturday</span>"
                + "<a rel=author href=/sm>S. Marchetti</a>");

    assertThat(values(page, Origin.MARKED_ELEMENT, "article-byline"))
        .containsExactly("By Solveig Marchetti");
    assertThat(values(page, Origin.MICRODATA, "datepublished")).containsExactly("2031-05-03");
    assertThat(values(page, Origin.MARKED_ELEMENT, "author")).containsExactly("S. Marchetti");
  }

  @Test
  void setsACommaBetweenElementsThatOnlyStyleSetsApart() {
    HtmlPage page =
        TestPage.with(
            "<div class=author><a>Solveig Marchetti</a><span>Founder</span><span> at home</span></div>");
    assertThat(values(page, Origin.MARKED_ELEMENT, "author"))
        .contains("Solveig Marchetti, Founder at home");
  }

  @Test
  void readsTheMomentBesideWhatAnElementMarkedAsADateShows() {
    HtmlPage page =
        TestPage.of(
            "",
            "<abbr class='published' title='2031-05-03T10:15'>2 h</abbr>"
                + "<span class='timestamp' title='Copy link' data-time='1935569700'>2 h</span>",
            "");

    assertThat(values(page, Origin.TIME_ELEMENT, "published")).containsExactly("2031-05-03T10:15");
    assertThat(values(page, Origin.TIME_ELEMENT, "timestamp data-time"))
        .containsExactly("1935569700");
    assertThat(values(page, Origin.TIME_ELEMENT, "timestamp")).isEmpty();
  }

  @Test
  void looksIntoScriptsOnlyWhenMarkupDeclaresNoDay() {
    String script = "<script>state = {\"publishedAt\": \"2031-05-03\"}</script>";
    HtmlPage page = TestPage.of(script, "", "");
    assertThat(values(page, Origin.SCRIPT, "publishedat")).containsExactly("2031-05-03");

    HtmlPage declared =
        TestPage.of(
            script + "<meta property='article:published_time' content='2031-05-03'>", "", "");
    assertThat(values(declared, Origin.SCRIPT, "publishedat")).isEmpty();
  }
}
