package io.dateline.extract.html;

import static io.dateline.extract.html.TestPage.reasonsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.RemovalReason;
import io.dateline.article.RemovedBlock;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockReasonsTest {
  private static final HtmlPage PAGE =
      TestPage.of(
          "",
          "",
          "<footer><div><p>Call the newsroom: 555-0142-99</p><p>Follow us on Mastodon</p>"
              + "<p>Registered in Ellery as a newspaper</p>"
              + "<form class=newsletter><p>Every Friday in your letterbox</p></form></div></footer>");

  @Test
  void whatStandsInAFootIsNamedByWhatItIs() {
    assertThat(reasonsOf(PAGE, "All rights reserved")).containsExactly(RemovalReason.COPYRIGHT);
    assertThat(reasonsOf(PAGE, "newsroom")).containsExactly(RemovalReason.CONTACT);
    assertThat(reasonsOf(PAGE, "Mastodon")).containsExactly(RemovalReason.SHARE_BAR);
    assertThat(reasonsOf(PAGE, "Registered in")).containsExactly(RemovalReason.FOOTER);
  }

  @Test
  void theElementNearestToABlockTellsMoreThanTheFootAroundIt() {
    assertThat(reasonsOf(PAGE, "Every Friday")).containsExactly(RemovalReason.SUBSCRIPTION);
  }

  @Test
  void menusInAHeaderAreNoNames() {
    HtmlPage page =
        TestPage.of(
            "<meta property='og:site_name' content='The Ellery Beacon'>",
            "",
            "<header><p>Harbour</p><p>Town Hall</p><p>Tides</p></header>");
    assertThat(reasonsOf(page, "The Ellery Beacon")).contains(RemovalReason.SITE_HEADER);
    assertThat(reasonsOf(page, "Town Hall")).containsExactly(RemovalReason.NAVIGATION);
  }

  @Test
  void besideANoticeAdviceBelongsToIt() {
    HtmlPage page =
        TestPage.extract(
            "<title>Page not found</title><h1>Page not found</h1>"
                + "<p>The page you asked for does not exist.</p>"
                + "<p>Please check the address and try again.</p>");
    assertThat(reasonsOf(page, "check the address"))
        .containsExactly(RemovalReason.NOT_FOUND_NOTICE);
  }

  @Test
  void aDayOfSixFiguresIsNoTelephone() {
    HtmlPage page =
        TestPage.extract(
            "<title>Pier opens - The Ellery Beacon</title><div><p>Town</p><p>04.03.31</p>"
                + "<h1>Pier opens</h1></div><p>"
                + TestPage.FIRST
                + "</p><p>"
                + TestPage.SECOND
                + "</p>");
    assertThat(reasonsOf(page, "04.03.31")).doesNotContain(RemovalReason.CONTACT);
  }

  @Test
  void aBoxOfTheBylineHoldsTheDayAndButtonsAsWell() {
    HtmlPage page =
        TestPage.with(
            "<div class=byline><p>Ingrid Moen, 4 March 2031</p><p>Tue, 4 Mar, 2031 - 06:36</p>"
                + "<p>Share this article</p></div>");
    assertThat(reasonsOf(page, "Ingrid Moen")).containsExactly(RemovalReason.BYLINE);
    assertThat(reasonsOf(page, "06:36")).containsExactly(RemovalReason.DATE_LINE);
    assertThat(reasonsOf(page, "Share this")).containsExactly(RemovalReason.SHARE_BAR);
  }

  @Test
  void whoPostedAStoryIsItsBylineInItsFoot() {
    HtmlPage page =
        TestPage.of(
            "", "", "<footer><p>Posted by Ingrid Moen on 4 March 2031 in Harbour</p></footer>");
    assertThat(reasonsOf(page, "Posted by")).containsExactly(RemovalReason.BYLINE);
  }

  @Test
  void bylinesOfOtherLanguagesAndNamesBesideTheDayAreNoParagraphs() {
    for (String line : List.of("Par Jeanne Rouet et Luc Petit", "文：山田花子", "Words: Ingrid Moen")) {
      assertThat(reasonsOf(head("<p>" + line + "</p>"), line))
          .containsExactly(RemovalReason.BYLINE);
    }
    HtmlPage beside = head("<div>Ingrid Moen</div><div>March 4, 2031</div>");
    assertThat(reasonsOf(beside, "Ingrid Moen")).containsExactly(RemovalReason.OTHER);
    assertThat(reasonsOf(head("<p>Von der Flut bedroht</p>"), "Von der")).isEmpty();
  }

  private static HtmlPage head(String lines) {
    return TestPage.extract(
        "<title>Pier opens</title><article><h1>Pier opens</h1>"
            + lines
            + "<p>"
            + TestPage.FIRST
            + "</p><p>"
            + TestPage.SECOND
            + "</p><p>"
            + TestPage.THIRD
            + "</p></article>");
  }

  @Test
  void aTelephoneInAMenuIsAContactAndSoAreTheLabelsAmidAForm() {
    HtmlPage page =
        TestPage.of(
            "",
            "",
            "<nav><ul><li><a href=/tides>Tides</a></li>"
                + "<li><a href=/call>Call the pier: 1-555-014-2099</a></li></ul></nav>"
                + "<div><p>Call us: 1-555-014-2099</p><p>Your surname</p>"
                + "<p>Write to pier@ellery.example</p></div>");
    assertThat(reasonsOf(page, "Call the pier")).containsExactly(RemovalReason.CONTACT);
    assertThat(reasonsOf(page, "Tides")).containsExactly(RemovalReason.NAVIGATION);
    assertThat(reasonsOf(page, "Your surname")).containsExactly(RemovalReason.CONTACT);
  }

  @Test
  void aBannerOfCookiesIsConsentThoughItAsksToOptIn() {
    HtmlPage page =
        TestPage.of(
            "",
            "",
            "<div class='cmplz-cookiebanner optin'><p>Preferences</p><p>The technical storage or"
                + " access is kept for what the subscriber asks for.</p><p>Deny</p></div>");
    assertThat(reasonsOf(page, "Preferences")).containsExactly(RemovalReason.CONSENT);
    assertThat(reasonsOf(page, "technical storage")).containsExactly(RemovalReason.CONSENT);
    assertThat(reasonsOf(page, "Deny")).containsExactly(RemovalReason.CONSENT);
  }

  @Test
  void whoSharedAPictureIsItsCredit() {
    HtmlPage page =
        TestPage.of("", "", "<div class=related><p>A post shared by the Ellery pier</p></div>");
    assertThat(reasonsOf(page, "A post shared")).containsExactly(RemovalReason.CAPTION);
  }

  @Test
  void aHeadingWithoutItsTextTellsOfOtherStoriesOnlyAboveThem() {
    String figure = "<figure><figcaption>The pier in 2029</figcaption></figure>";
    HtmlPage page = TestPage.with("<h2>Drawings of the pier</h2>" + figure + "<h2>The tide</h2>");
    assertThat(reasonsOf(page, "Drawings of")).containsExactly(RemovalReason.OTHER);
  }

  @Test
  void goodsAmongOtherStoriesArePromotion() {
    HtmlPage page =
        TestPage.of(
            "",
            "",
            "<div class=related><div class=product><a href=/oak>Oak table of the coast</a></div>"
                + "<p><a href=/lamp>From $40 at Moen</a></p><p><a href=/ferry>Ferry is late"
                + " again</a></p></div>");
    assertThat(reasonsOf(page, "Oak table")).containsExactly(RemovalReason.PROMOTION);
    assertThat(reasonsOf(page, "$40")).containsExactly(RemovalReason.PROMOTION);
    assertThat(reasonsOf(page, "Ferry is")).containsExactly(RemovalReason.RELATED);
  }

  @Test
  void theFieldsOfAFormAreContactsInABoxOfStoriesToo() {
    HtmlPage page =
        TestPage.of(
            "",
            "",
            "<div class=related><a href=/ferry>Ferry is late again</a>"
                + "<form><label>Berth of your boat</label><label>Harbour</label></form></div>");
    assertThat(reasonsOf(page, "Berth")).containsExactly(RemovalReason.CONTACT);
    assertThat(reasonsOf(page, "Ferry is")).containsExactly(RemovalReason.RELATED);
  }

  @Test
  void aButtonThatClosesAndASentenceAreNoButtonsToShare() {
    HtmlPage page =
        TestPage.of(
            "",
            "",
            "<div class=social><p>x</p></div><p>We use cookies to count our readers.</p>"
                + "<div class=share><p>Facebook</p><p>X</p><p>Some links lead to shops of ours,"
                + " which pay the pier a part of what you spend there.</p></div>");
    assertThat(page.removed())
        .filteredOn(block -> block.text().equals("x"))
        .extracting(RemovedBlock::reason)
        .doesNotContain(RemovalReason.SHARE_BAR);
    assertThat(page.removed())
        .filteredOn(block -> block.text().equals("X"))
        .extracting(RemovedBlock::reason)
        .containsExactly(RemovalReason.SHARE_BAR);
    assertThat(reasonsOf(page, "Some links")).doesNotContain(RemovalReason.SHARE_BAR);
  }

  @Test
  void whatAMenuTellsOfAnItemIsNavigation() {
    HtmlPage page =
        TestPage.extract(
            "<title>Pier opens</title><header><p><a href=/><b>The Ellery Beacon</b></a></p>"
                + "<a href=/tides><p>Tides</p><p>When the water of the harbour comes and goes, by"
                + " the hour</p></a><p><a href=/ferry>The ferry of the islands is late again"
                + " today</a></p></header><article><h1>Pier opens</h1><p>"
                + TestPage.FIRST
                + "</p><p>"
                + TestPage.SECOND
                + "</p></article>");
    assertThat(reasonsOf(page, "by the hour")).containsExactly(RemovalReason.NAVIGATION);
    assertThat(reasonsOf(page, "late again")).containsExactly(RemovalReason.RELATED);
  }

  @Test
  void linksToAdvertiseAndToLogInAreItemsOfTheirMenu() {
    String items =
        "<li><a href=/tides>Tides</a></li><li><a href=/ads>Advertising</a></li>"
            + "<li><a href=/login>Log in</a></li><li><a href=/charts>Charts</a></li>";
    HtmlPage page =
        TestPage.of("", "", "<div class=site-footer><ul>" + items + "</ul></div><p>Log in</p>");
    assertThat(reasonsOf(page, "Advertising")).containsExactly(RemovalReason.FOOTER);
    assertThat(reasonsOf(page, "Log in"))
        .containsExactly(RemovalReason.FOOTER, RemovalReason.SUBSCRIPTION);
  }
}
