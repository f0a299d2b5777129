package io.dateline.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TitleFinderTest {
  private static final String STORY =
      "<p>" + TestPage.FIRST + "</p><p>" + TestPage.SECOND + "</p><p>" + TestPage.THIRD + "</p>";

  private static String title(String names, String headings) {
    return TestPage.extract(
            "<html><head>" + names + "</head><body>" + headings + STORY + "</body></html>")
        .title()
        .orElse("");
  }

  private static String og(String title) {
    return "<meta property='og:title' content='" + title + "'>";
  }

  @Test
  void prefersTheOnlyFirstHeadingToALowerOneThatSharesMoreWords() {
    assertThat(
            title(
                og("7 best ferry pier plans for 2031"),
                "<h1>Top 7 Ferry Pier Plans in 2031</h1><h2>Best ferry pier plans</h2>"))
        .isEqualTo("Top 7 Ferry Pier Plans in 2031");
  }

  @Test
  void prefersTheHeadingThatIsThePagesNameToTheSitesOwn() {
    assertThat(
            title(
                og("The ferry pier") + "<title>Harbour notes: The ferry pier</title>",
                "<h1>Harbour notes</h1><h3>The ferry pier</h3>"))
        .isEqualTo("The ferry pier");
    assertThat(
            title(
                "<title>Pier notes, part 1: Tables | harbournotes</title>",
                "<h1>harbournotes</h1><h1>Pier notes, part 1: Tables</h1>"))
        .isEqualTo("Pier notes, part 1: Tables");
  }

  @Test
  void takesThePagesNameWhereOnlyASectionsHeadingResemblesIt() {
    assertThat(
            title(
                og("Finding the right pier ticket - Ellery Ferries"),
                "<h2>Day tickets for the pier</h2>"))
        .isEqualTo("Finding the right pier ticket");
  }

  @Test
  void cutsADekThatTwoNamesOfThePageLack() {
    String name = "Ellery Harbour: Fish Cakes, Hot and Fresh";
    assertThat(
            title(
                og(name) + "<title>" + name + "</title>",
                "<h1>" + name + " Welcome to the Coast</h1>"))
        .isEqualTo(name);
  }

  @Test
  void comparesHeadingsOfAScriptWithoutSpaces() {
    assertThat(
            title(
                og("港町の古い桟橋を再建へ、町議会が可決") + "<title>港町の古い桟橋を再建へ、町議会が可決</title>",
                "<h2>人気の記事</h2><h2>港町の古い桟橋を再建へ 町議会が可決</h2>"))
        .isEqualTo("港町の古い桟橋を再建へ 町議会が可決");
  }

  @Test
  void theSitesNameMayOpenThePages() {
    assertThat(
            title(
                "<title>Harbour Notes: Ferry pier to be rebuilt</title>",
                "<h1>Harbour Notes</h1><h2>4 March 2031</h2><h3>Ferry pier to be rebuilt</h3>"))
        .isEqualTo("Ferry pier to be rebuilt");
  }

  @Test
  void aKickerWithinTheHeadingIsNoPartOfIt() {
    assertThat(
            title(
                "<title>Hafen: Fähranleger wird neu gebaut - Talpost</title>",
                "<h1><span class=kicker>Hafen</span><span>: </span>"
                    + "<span class=headline>Fähranleger wird neu gebaut</span></h1>"))
        .isEqualTo("Fähranleger wird neu gebaut");
    assertThat(
            title(
                "<title>Local News: Ferry pier to be rebuilt</title>",
                "<h1><a class=article__overline>Local News |</a> Ferry pier to be rebuilt</h1>"))
        .isEqualTo("Ferry pier to be rebuilt");
  }

  @Test
  void aHeadingThatIsAllKickerIsTheHeadline() {
    assertThat(
            title(
                "<title>Ferry pier to be rebuilt</title>",
                "<h1><span class=kicker>Ferry pier to be rebuilt</span></h1>"))
        .isEqualTo("Ferry pier to be rebuilt");
  }
}
