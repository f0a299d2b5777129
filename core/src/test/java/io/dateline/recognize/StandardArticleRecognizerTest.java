package io.dateline.recognize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.article.Agency;
import io.dateline.article.Article;
import io.dateline.article.Outlet;
import io.dateline.article.PageKind;
import io.dateline.article.Publication;
import io.dateline.article.RemovalReason;
import io.dateline.extract.Clue;
import io.dateline.extract.ExtractedPage;
import io.dateline.recognize.evidence.TestPage;
import io.dateline.source.PageMetadata;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class StandardArticleRecognizerTest {
  private final ArticleRecognizer recognizer = ArticleRecognizer.standard();

  private Article of(TestPage page) {
    return recognizer.recognize(page.extracted());
  }

  private Optional<String> outletOf(TestPage page) {
    return of(page).outlet().map(Outlet::name);
  }

  private static TestPage story() {
    return TestPage.page().title("Mill bridge reopens after repairs");
  }

  @Test
  void readsAPageOfText() {
    Article article =
        of(
            TestPage.page()
                .removed(RemovalReason.SITE_HEADER, "Springfield Courier - News of the valley")
                .title("Mill bridge reopens after repairs")
                .removed(
                    RemovalReason.BYLINE,
                    "By Jane Roe | springfieldcourier.example | Updated: 2019-03-04 11:25")
                .text(
                    "The old mill bridge is open again after a year of repairs, the mayor said.",
                    "It will carry more than two thousand cars a day.")
                .removed(RemovalReason.COPYRIGHT, "Copyright 2021 Valley Media Ltd."));
    assertThat(article.outlet()).contains(new Outlet("springfield-courier", "Springfield Courier"));
    assertThat(article.published())
        .contains(
            Publication.of(
                LocalDate.of(2019, 3, 4),
                LocalTime.of(11, 25),
                Publication.Provenance.VISIBLE_TEXT));
    assertThat(article.bylines()).containsExactly("Jane Roe");
    assertThat(article.language()).contains("en");
    assertThat(article.title()).contains("Mill bridge reopens after repairs");
    assertThat(article.agency()).isEmpty();
    assertThat(article.id()).hasSize(20);
  }

  @Test
  void guessesNothing() {
    Article article = of(TestPage.page().text("Bridge open."));
    assertThat(article.outlet()).isEmpty();
    assertThat(article.agency()).isEmpty();
    assertThat(article.published()).isEmpty();
    assertThat(article.bylines()).isEmpty();
    assertThat(article.dateline()).isEmpty();
    assertThat(article.language()).isEmpty();
    assertThat(article.title()).isEmpty();
    assertThat(article.url()).isEmpty();
  }

  @Test
  void anAgencysRightsNoticeNamesTheAgencyAndNotTheOutlet() {
    Article article =
        of(
            TestPage.page()
                .removed(RemovalReason.SITE_HEADER, "ValleyWatch.example - Eyes On The Valley")
                .title("Mill bridge reopens")
                .removed(RemovalReason.DATE_LINE, "Springfield, Jan 14 (AFP) Jan 14, 2025")
                .text("The bridge is open.")
                .removed(
                    RemovalReason.COPYRIGHT,
                    "All rights reserved. Copyright Agence France-Presse."));
    assertThat(article.outlet()).map(Outlet::name).contains("ValleyWatch.example");
    assertThat(article.agency()).contains(new Agency("afp", "AFP"));
    assertThat(article.dateline()).contains("Springfield");
    assertThat(article.published()).map(Publication::date).contains(LocalDate.of(2025, 1, 14));
  }

  @Test
  void aMemberStationIsTheOutletOfItsNetworksCopy() {
    Article article =
        of(
            TestPage.page()
                .removed(RemovalReason.COPYRIGHT, "© 2024 Valley Public Radio")
                .title("Mill bridge reopens")
                .text("The bridge is open.")
                .removed(
                    RemovalReason.COPYRIGHT, "Copyright 2021 NPR. To see more, visit the site.")
                .removed(
                    RemovalReason.DONATION, "News from Valley Public Radio is a public service."));
    assertThat(article.outlet()).contains(new Outlet("valley-public-radio", "Valley Public Radio"));
    assertThat(article.agency()).map(Agency::id).contains("npr");
    assertThat(article.published()).isEmpty();
  }

  @Test
  void onItsOwnSiteAnAgencyIsOutletAndAgency() {
    Article article =
        of(
            story()
                .url("https://www.reuters.com/world/bridge-2019-03-04/")
                .text("SPRINGFIELD (Reuters) - The bridge is open."));
    assertThat(article.outlet()).map(Outlet::name).contains("Reuters");
    assertThat(article.agency()).contains(new Agency("reuters", "Reuters"));
  }

  @Test
  void aKnownHostIsBelievedBeforeACorporateParent() {
    assertThat(
            outletOf(
                story()
                    .url("https://www.wired.com/story/bridge")
                    .jsonLd("newsarticle.publisher.name", "Springfield Holdings Ltd.")))
        .contains("WIRED");
  }

  @Test
  void theSiteNameWinsOverAFirm() {
    assertThat(
            outletOf(
                story()
                    .url("https://www.valleypost.example/bridge")
                    .jsonLd("newsarticle.publisher.name", "Valley Media GmbH")
                    .meta("og:site_name", "Valley Post")))
        .contains("Valley Post");
  }

  @Test
  void anAgencyNamedAsPublisherIsNoOutlet() {
    Article article =
        of(
            story()
                .url("https://www.valleypost.example/bridge")
                .jsonLd("newsarticle.publisher.name", "Associated Press")
                .meta("og:site_name", "Valley Post"));
    assertThat(article.outlet()).map(Outlet::name).contains("Valley Post");
    assertThat(article.agency()).map(Agency::id).contains("ap");
  }

  @Test
  void readsTheEndOfTheTitleElementWhenTheHostConfirmsIt() {
    assertThat(
            outletOf(
                story()
                    .url("https://www.valleypost.example/bridge")
                    .clue(
                        Clue.Origin.TITLE_ELEMENT,
                        "title",
                        "Mill bridge reopens | The Valley Post")))
        .contains("The Valley Post");
  }

  @Test
  void takesTheDomainWhenNothingNamesTheSite() {
    assertThat(outletOf(story().url("https://www.valleypost.example/bridge")))
        .contains("valleypost.example");
  }

  @Test
  void whatIsGivenWins() {
    var given =
        new PageMetadata(
            Optional.of("bridge-1"),
            Optional.of("https://valleypost.example/bridge"),
            Optional.of("chinadaily.com.cn"),
            Optional.of("2019-03-04"),
            Optional.of("Bridge open"),
            List.of("Ann Poe"),
            Optional.of("en-GB"),
            Optional.empty());
    Article article = of(story().given(given).text("The bridge is open."));
    assertThat(article.id()).isEqualTo("bridge-1");
    assertThat(article.outlet()).map(Outlet::id).contains("china-daily");
    assertThat(article.title()).contains("Bridge open");
    assertThat(article.bylines()).containsExactly("Ann Poe");
    assertThat(article.language()).contains("en-GB");
    assertThat(article.published()).map(Publication::from).contains(Publication.Provenance.GIVEN);
  }

  @Test
  void theCanonicalAddressIdentifiesAnArticle() {
    Article one =
        of(
            story()
                .url("https://valleypost.example/bridge?utm_source=x")
                .text("The bridge is open."));
    Article two =
        of(
            story()
                .clue(Clue.Origin.LINK, "canonical", "http://valleypost.example/bridge/")
                .text("The bridge is open, and more."));
    assertThat(one.id()).isEqualTo(two.id());
    assertThat(two.url()).contains("http://valleypost.example/bridge");
  }

  @Test
  void aCanonicalAddressOfTheFrontPageIsNoIdentity() {
    Article article =
        of(
            story()
                .url("https://valleypost.example/bridge")
                .clue(Clue.Origin.LINK, "canonical", "https://valleypost.example/")
                .text("The bridge is open."));
    assertThat(article.url()).contains("https://valleypost.example/bridge");
  }

  @Test
  void takesTheHeadlineFromTheMarkupWithoutTheOutlet() {
    Article article =
        of(
            TestPage.page()
                .text("The bridge is open.")
                .meta("og:site_name", "Valley Post")
                .meta("og:title", "Mill bridge reopens | Valley Post"));
    assertThat(article.title()).contains("Mill bridge reopens");
  }

  @Test
  void refusesAPageThatIsNoArticle() {
    var page =
        new ExtractedPage(
            "gone.html",
            PageMetadata.NONE,
            PageKind.NOT_FOUND,
            Optional.empty(),
            List.of(),
            List.of(),
            List.of());
    assertThatThrownBy(() -> recognizer.recognize(page))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("gone.html is no article but a page of kind not-found");
  }

  @Property(tries = 300)
  void neverThrows(@ForAll String one, @ForAll String two, @ForAll RemovalReason reason) {
    TestPage page =
        TestPage.page()
            .url(one)
            .removed(reason, two)
            .removed(RemovalReason.SITE_HEADER, one)
            .removed(RemovalReason.COPYRIGHT, "© 2019 " + two)
            .title(two)
            .removed(RemovalReason.DATE_LINE, one)
            .text(one.isBlank() ? "x" : one)
            .jsonLd("newsarticle.publisher.name", one)
            .jsonLd(two, one)
            .meta("og:site_name", two)
            .meta("og:url", "https://courier.example/" + one)
            .clue(Clue.Origin.TITLE_ELEMENT, "title", one + " | " + two)
            .clue(Clue.Origin.TIME_ELEMENT, two, one)
            .clue(Clue.Origin.MARKED_ELEMENT, one, two)
            .clue(Clue.Origin.LANGUAGE, "lang", one);
    assertThat(of(page).id()).isNotBlank();
  }
}
