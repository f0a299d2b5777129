package io.dateline.extract.html;

import static io.dateline.extract.html.TestPage.FIRST;
import static io.dateline.extract.html.TestPage.SECOND;
import static io.dateline.extract.html.TestPage.THIRD;
import static io.dateline.extract.html.TestPage.TITLE;
import static io.dateline.extract.html.TestPage.reasonsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.PageKind;
import io.dateline.article.RemovalReason;
import io.dateline.article.RemovedBlock;
import io.dateline.extract.wording.ErrorNotices;
import io.dateline.extract.wording.Notice;
import org.junit.jupiter.api.Test;

final class HtmlExtractionTest {

  @Test
  void keepsTheStoryAndItsHeadline() {
    HtmlPage page = TestPage.with("");

    assertThat(page.kind()).isEqualTo(PageKind.ARTICLE);
    assertThat(page.title()).contains(TITLE);
    assertThat(page.paragraphs()).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void tellsWhyMenuHeadlineAndFootWereRemoved() {
    HtmlPage page = TestPage.with("");

    assertThat(reasonsOf(page, "Sport")).containsExactly(RemovalReason.NAVIGATION);
    assertThat(reasonsOf(page, TITLE)).containsExactly(RemovalReason.TITLE);
    assertThat(reasonsOf(page, "© 2031")).containsExactly(RemovalReason.COPYRIGHT);
  }

  @Test
  void countsParagraphsBeforeARemovedBlock() {
    HtmlPage page = TestPage.with("<figure><figcaption>The pier in May.</figcaption></figure>");

    assertThat(page.removed())
        .filteredOn(block -> block.text().equals("The pier in May."))
        .extracting(block -> block.position())
        .containsExactly(2);
  }

  @Test
  void dropsAReadMoreLinkAmidTheStory() {
    HtmlPage page =
        TestPage.with(
            "<p><strong>Read more: <a href=/b>Breakwater loses its stones</a></strong></p>");

    assertThat(page.paragraphs()).containsExactly(FIRST, SECOND, THIRD);
    assertThat(reasonsOf(page, "Breakwater")).containsExactly(RemovalReason.RELATED);
  }

  @Test
  void dropsALabelledLinkBetweenParagraphsInALanguageItDoesNotKnow() {
    HtmlPage page =
        TestPage.with(
            "<div><b>Lue myös</b> <a href=/b>Aallonmurtaja menetti kivensä myrskyssä</a></div>");

    assertThat(page.paragraphs()).containsExactly(FIRST, SECOND, THIRD);
    assertThat(reasonsOf(page, "Aallonmurtaja")).containsExactly(RemovalReason.RELATED);
  }

  @Test
  void takesTheOnlyTextInABoxWithAnImageForItsCaption() {
    HtmlPage page =
        TestPage.with("<div><img src=p.jpg><p>The mayor on the old pier in May.</p></div>");

    assertThat(page.paragraphs()).containsExactly(FIRST, SECOND, THIRD);
    assertThat(reasonsOf(page, "mayor on")).containsExactly(RemovalReason.CAPTION);
  }

  @Test
  void dropsRelatedHeadlinesInAMarkedBox() {
    HtmlPage page =
        TestPage.with(
            "<div class='story__related-links'><p>A storm took the lighthouse road.</p>"
                + "<ul><li><a href=/x>Ferry timetable changes in June</a></li></ul></div>");

    assertThat(page.paragraphs()).containsExactly(FIRST, SECOND, THIRD);
    assertThat(reasonsOf(page, "lighthouse")).containsExactly(RemovalReason.RELATED);
    assertThat(reasonsOf(page, "timetable")).containsExactly(RemovalReason.RELATED);
  }

  @Test
  void dropsCaptionsWithAndWithoutAName() {
    HtmlPage page =
        TestPage.with(
            "<figure><img src=p.jpg><figcaption>The old pier at low tide.</figcaption></figure>"
                + "<div class='wp-caption-text'>Workers measure the planks</div>");

    assertThat(page.paragraphs()).containsExactly(FIRST, SECOND, THIRD);
    assertThat(reasonsOf(page, "low tide")).containsExactly(RemovalReason.CAPTION);
    assertThat(reasonsOf(page, "planks")).containsExactly(RemovalReason.CAPTION);
  }

  @Test
  void keepsATweet() {
    HtmlPage page =
        TestPage.with(
            "<blockquote class='twitter-tweet'><p>We did it. The pier will stand again!</p>"
                + "— Ingrid Halvorsen (@ihalvorsen) <a href=/t>May 3, 2031</a></blockquote>");

    assertThat(page.paragraphs())
        .contains("We did it. The pier will stand again!")
        .anyMatch(text -> text.startsWith("— Ingrid Halvorsen"));
  }

  @Test
  void keepsATweetInABoxWhoseNameWouldRemoveIt() {
    HtmlPage page =
        TestPage.with(
            "<div class='story-widget'><blockquote class='twitter-tweet'>"
                + "<p>See you on the pier!</p></blockquote></div>");

    assertThat(page.paragraphs()).contains("See you on the pier!");
  }

  @Test
  void removesBylineAndDayBetweenHeadlineAndStory() {
    HtmlPage page =
        TestPage.extract(
            "<html><body><article><h1>"
                + TITLE
                + "</h1><div><p>By Solveig Marchetti</p><p>Saturday 3 May 2031, 10:15</p><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p></div></article></body></html>");

    assertThat(page.paragraphs()).containsExactly(FIRST, SECOND);
    assertThat(reasonsOf(page, "Solveig")).containsExactly(RemovalReason.BYLINE);
    assertThat(reasonsOf(page, "2031")).containsExactly(RemovalReason.DATE_LINE);
  }

  @Test
  void dropsWhatAHeadingAnnouncesBehindTheStory() {
    HtmlPage page =
        TestPage.extract(
            "<html><body><article><h1>"
                + TITLE
                + "</h1><div><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p><p>"
                + THIRD
                + "</p><h3>Related stories</h3><p>Lighthouse road is closed again.</p></div>"
                + "</article></body></html>");

    assertThat(page.paragraphs()).containsExactly(FIRST, SECOND, THIRD);
    assertThat(reasonsOf(page, "Lighthouse")).containsExactly(RemovalReason.RELATED);
  }

  @Test
  void keepsATableARowALine() {
    HtmlPage page =
        TestPage.with(
            "<table><tr><th>Year</th><th>Ships</th></tr>"
                + "<tr><td>2029</td><td>412 vessels</td></tr></table>");

    assertThat(page.paragraphs())
        .containsExactly(FIRST, SECOND, "Year Ships", "2029 412 vessels", THIRD);
  }

  @Test
  void keepsListsQuotesAndHeadingsOfTheStory() {
    HtmlPage page =
        TestPage.with(
            "<h2>What happens next</h2><ul><li>A tender in autumn</li><li>Piles in winter</li></ul>"
                + "<blockquote><p>It is our front door.</p></blockquote>");

    assertThat(page.paragraphs())
        .containsExactly(
            FIRST,
            SECOND,
            "What happens next",
            "A tender in autumn",
            "Piles in winter",
            "It is our front door.",
            THIRD);
  }

  @Test
  void removesCommentsHoweverLong() {
    String comment =
        "<div class=comment><p>I have lived beside that pier for forty years, and nobody ever asked"
            + " me what I thought of it, which says a lot about this council.</p></div>";
    HtmlPage page =
        TestPage.of("", "", "<section id=comments>" + comment.repeat(30) + "</section>");

    assertThat(page.paragraphs()).containsExactly(FIRST, SECOND, THIRD);
    assertThat(reasonsOf(page, "forty years")).hasSize(30).containsOnly(RemovalReason.COMMENTS);
  }

  @Test
  void joinsABodyCutInTwoByAnAdvertisement() {
    HtmlPage page =
        TestPage.extract(
            "<html><body><article><h1>"
                + TITLE
                + "</h1><div class=part><p>"
                + FIRST
                + "</p></div><div class='ad-slot'>Advertisement</div><div class=part><p>"
                + SECOND
                + "</p><p>"
                + THIRD
                + "</p></div></article></body></html>");

    assertThat(page.paragraphs()).containsExactly(FIRST, SECOND, THIRD);
    assertThat(reasonsOf(page, "Advertisement")).containsExactly(RemovalReason.ADVERTISEMENT);
  }

  @Test
  void doubtsANameThatWouldRemoveTheWholeStory() {
    HtmlPage page =
        TestPage.extract(
            "<html><body><div class='post has-sidebar comments-closed'><h1>"
                + TITLE
                + "</h1><div class=widget><p>"
                + FIRST
                + "</p></div><div class=widget><p>"
                + SECOND
                + "</p></div></div></body></html>");

    assertThat(page.paragraphs()).containsExactly(FIRST, SECOND);
  }

  @Test
  void takesTwoLineBreaksForANewParagraphAndOneForLayout() {
    HtmlPage page =
        TestPage.extract(
            "<html><body><h1>"
                + TITLE
                + "</h1><div>"
                + FIRST
                + "<br><br>"
                + SECOND
                + "<br>"
                + THIRD
                + "</div></body></html>");

    assertThat(page.paragraphs()).containsExactly(FIRST, SECOND + " " + THIRD);
  }

  @Test
  void skipsWhatNoReaderSees() {
    HtmlPage page =
        TestPage.with(
            "<p hidden>Hidden words</p><p style='display: none'>Unshown words</p>"
                + "<script>var words = 1;</script><noscript>Scriptless words</noscript>"
                + "<template><p>Template words</p></template>");

    assertThat(page.paragraphs()).containsExactly(FIRST, SECOND, THIRD);
    assertThat(page.removed()).noneMatch(block -> block.text().contains("words"));
  }

  @Test
  void removesARepeatedParagraphOnce() {
    HtmlPage page = TestPage.with("<p>" + FIRST + "</p>");

    assertThat(page.paragraphs()).containsExactly(FIRST, SECOND, THIRD);
    assertThat(reasonsOf(page, FIRST)).containsExactly(RemovalReason.DUPLICATE);
  }

  @Test
  void keepsWhatJsonLdCallsTheStoryAgainstTheNameOfItsElement() {
    String inner = "The vote was close, and it was late when it came.";
    HtmlPage page =
        TestPage.of(
            "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleBody\": \""
                + (FIRST + " " + SECOND + " " + inner + " " + THIRD)
                + "\"}</script>",
            "<div class=promo><p>" + inner + "</p></div>",
            "");

    assertThat(page.paragraphs()).containsExactly(FIRST, SECOND, inner, THIRD);
  }

  @Test
  void removesALineAboutTheAuthorBehindTheStory() {
    HtmlPage page =
        TestPage.of(
            "<meta name=author content='Solveig Marchetti'>",
            "",
            "<p>Solveig Marchetti is a reporter who has written about harbours, ships, and the"
                + " people who live by them since 2019.</p>");

    assertThat(page.paragraphs()).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void callsAnErrorPageWithTeasersNotFound() {
    HtmlPage page =
        TestPage.extract(
            "<html><head><title>The Ellery Beacon</title></head><body><main><h1>404</h1>"
                + "<p>We cannot find the article that you asked for.</p></main><section>"
                + "<h3><a href=/a>Storm takes the lighthouse road</a></h3>"
                + "<p>The road will stay closed until the council has found money for stones.</p>"
                + "<h3><a href=/b>Ferry timetable changes in June</a></h3>"
                + "<p>Two boats will sail in the evening, and none before six in the morning.</p>"
                + "</section></body></html>");

    assertThat(page.kind()).isEqualTo(PageKind.NOT_FOUND);
  }

  @Test
  void callsABriefAboutAMissingPageAnArticle() {
    HtmlPage page =
        TestPage.extract(
            "<html><head><title>Council page vanishes - The Ellery Beacon</title></head><body>"
                + "<h1>Council page vanishes</h1><p>Anyone who looked for the council's page on"
                + " Tuesday read two words only.</p><p>Page not found</p></body></html>");

    assertThat(page.kind()).isEqualTo(PageKind.ARTICLE);
  }

  @Test
  void callsAnErrorPageNotFound() {
    HtmlPage page =
        TestPage.extract(
            "<html><head><title>Page not found - The Ellery Beacon</title></head><body>"
                + "<h1>Page not found</h1><p>The page you are looking for does not exist.</p>"
                + "<ul><li><a href=/>Home</a></li></ul></body></html>");

    assertThat(page.kind()).isEqualTo(PageKind.NOT_FOUND);
    assertThat(page.paragraphs()).isEmpty();
    assertThat(reasonsOf(page, "does not exist")).containsExactly(RemovalReason.NOT_FOUND_NOTICE);
  }

  @Test
  void callsAPageOfLinkedHeadlinesAListing() {
    var html = new StringBuilder("<html><body><h1>Harbour news</h1>");
    for (int i = 0; i < 20; i++) {
      html.append("<h2><a href=/")
          .append(i)
          .append(">Ferry number ")
          .append(i)
          .append(" leaves the old pier</a></h2><p>It left on time, the company says.</p>");
    }

    HtmlPage page = TestPage.extract(html + "</body></html>");

    assertThat(page.kind()).isEqualTo(PageKind.LISTING);
    assertThat(page.paragraphs()).isEmpty();
  }

  @Test
  void callsASectionFrontOfTenHeadlinesAListing() {
    var html = new StringBuilder("<html><body><h1>Harbour</h1><ul>");
    for (int i = 0; i < 10; i++) {
      html.append("<li><h3><a href=/x")
          .append(i)
          .append(">Pilot boat number ")
          .append(i)
          .append(" is late</a></h3><time>3 May</time>");
    }

    assertThat(TestPage.extract(html.toString()).kind()).isEqualTo(PageKind.LISTING);
  }

  @Test
  void seesAStoryInsideALinkThatWasNotClosed() {
    HtmlPage page =
        TestPage.extract(
            "<html><body><ul><li><a href=/sport>Sport</ul><h1>"
                + TITLE
                + "</h2><p>"
                + FIRST
                + "<p>"
                + SECOND
                + "<p>"
                + THIRD);

    assertThat(page.paragraphs()).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void callsAPageWithoutTextEmpty() {
    assertThat(TestPage.extract("<html><body><img src=a.jpg></body></html>").kind())
        .isEqualTo(PageKind.EMPTY);
    assertThat(TestPage.extract("").kind()).isEqualTo(PageKind.EMPTY);
  }

  @Test
  void removesNoParagraphForOneLinkMadeAButton() {
    String offer =
        "The council offers a guided walk along the shore on Sunday, and the walk ends at the pier"
            + " where the work is to begin; a <a class=btn href=/walk>place</a> costs nothing.";
    HtmlPage page = TestPage.with("<p>" + offer + "</p>");

    assertThat(page.paragraphs())
        .hasSize(4)
        .anyMatch(text -> text.startsWith("The council offers"));
  }

  @Test
  void removesALineThatIsMostlyAButton() {
    HtmlPage page = TestPage.with("<p><span class=btn>Tell us your view</span> now</p>");

    assertThat(reasonsOf(page, "your view")).containsExactly(RemovalReason.OTHER);
  }

  @Test
  void readsAStoryThatReactSentLate() {
    HtmlPage page =
        TestPage.extract(
            "<html><body><p>Ferry tickets are sold at the kiosk.</p><div hidden id='S:0'><main>"
                + "<h1>"
                + TITLE
                + "</h1><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p></main></div><div hidden><p>"
                + THIRD
                + "</p></div></body></html>");

    assertThat(page.paragraphs()).containsExactly(FIRST, SECOND);
  }

  @Test
  void keepsCodeWhateverItsColoursAreCalled() {
    HtmlPage page =
        TestPage.with(
            "<pre><code><span class='hl-comment'># count the planks</span> count --planks"
                + "</code></pre>");

    assertThat(page.paragraphs()).contains("# count the planks count --planks");
  }

  @Test
  void keepsShortLinesThatRecurInAStory() {
    HtmlPage page =
        TestPage.with(
            "<h3>Ferry</h3><ul><li>Open to cars on every day of the week</li></ul>"
                + "<h3>Launch</h3><ul><li>Open to cars on every day of the week</li></ul>");

    assertThat(page.paragraphs())
        .containsSubsequence(
            "Ferry",
            "Open to cars on every day of the week",
            "Launch",
            "Open to cars on every day of the week");
  }

  @Test
  void keepsAListWhoseItemsAreHeadings() {
    HtmlPage page =
        TestPage.with(
            "<ul><li><h3>Oak planks</h3></li><li><h3><a href=/bolts>Steel bolts</a></h3></li></ul>");

    assertThat(page.paragraphs()).contains("Oak planks", "Steel bolts");
  }

  @Test
  void doubtsTheNameOfAControlAroundParagraphs() {
    HtmlPage page =
        TestPage.with(
            "<div class='font--loading'><p>"
                + FIRST.replace("Tuesday", "Monday")
                + "</p><p>"
                + SECOND.replace("spring", "May")
                + "</p></div>");

    assertThat(page.paragraphs()).hasSize(5);
  }

  @Test
  void looksBelowTheHeadlineForAStoryWhoseElementsAreMisnamed() {
    HtmlPage page =
        TestPage.extract(
            "<html><head><title>"
                + TITLE
                + "</title></head><body><div><p>Your browser is not supported. Use another one, for"
                + " this site will look odd in yours.</p></div><h1>"
                + TITLE
                + "</h1><div class=promo><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p></div><div class=promo><p>"
                + THIRD
                + "</p></div><div class=teaser><p>"
                + FIRST.replace("Tuesday", "Monday")
                + "</p></div></body></html>");

    assertThat(page.paragraphs()).contains(FIRST, SECOND, THIRD);
  }

  @Test
  void takesTheStoryOfJsonLdIfThePageShowsNone() {
    HtmlPage page =
        TestPage.extract(
            "<html><head><title>"
                + TITLE
                + "</title><script type='application/ld+json'>{\"@type\": \"NewsArticle\","
                + " \"headline\": \""
                + TITLE
                + "\", \"articleBody\": \"<p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p>\\n"
                + THIRD
                + "\"}</script></head><body><div id=root></div><p>Please enable JavaScript.</p>"
                + "</body></html>");

    assertThat(page.kind()).isEqualTo(PageKind.ARTICLE);
    assertThat(page.title()).contains(TITLE);
    assertThat(page.paragraphs()).containsExactly(FIRST, SECOND, THIRD);
    assertThat(page.removed())
        .extracting(block -> block.text())
        .contains("Please enable JavaScript.");
  }

  @Test
  void believesWhatItShowsBeforeWhatJsonLdDeclares() {
    HtmlPage page =
        TestPage.of(
            "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleBody\": \""
                + "The words of another story. ".repeat(30)
                + "\"}</script>",
            "",
            "");

    assertThat(page.paragraphs()).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void keepsAmidTheStoryWhatSoundsLikeAnError() {
    String told =
        "No crane was paid for, said the harbour master, Ada Fell. She did not answer when she was"
            + " asked whether others might have paid for one.";
    assertThat(ErrorNotices.of(told)).isEqualTo(Notice.STATED);

    assertThat(TestPage.with("<p>" + told + "</p>").paragraphs()).contains(told);
  }

  @Test
  void survivesElementsNestedAHundredThousandDeep() {
    String html = "<div>".repeat(100_000) + "<p>" + FIRST + "</p>";

    assertThat(TestPage.extract(html).paragraphs()).containsExactly(FIRST);
  }

  @Test
  void theDayOfChangeIsSetApartFromTheDayBeforeIt() {
    HtmlPage page =
        TestPage.with(
            "<div class=posted-on>Posted on <a href=/pier><time class='entry-date published'>4 March 2031</time>"
                + "<time class=updated>9 March 2031</time></a></div>");
    assertThat(page.removed())
        .extracting(RemovedBlock::text)
        .contains("Posted on 4 March 2031 9 March 2031");
  }
}
