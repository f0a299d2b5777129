package io.dateline.recognize.day;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Publication;
import io.dateline.article.Publication.Provenance;
import io.dateline.article.RemovalReason;
import io.dateline.extract.Clue;
import io.dateline.recognize.evidence.TestPage;
import io.dateline.source.PageMetadata;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PublicationRecognizerTest {
  private static final LocalDate DAY = LocalDate.of(2019, 3, 4);

  private final PublicationRecognizer recognizer =
      new PublicationRecognizer(Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC));

  private Optional<Publication> of(TestPage page) {
    return recognizer.recognize(page.evidence(), Optional.of("en"));
  }

  private static TestPage story() {
    return TestPage.page().title("Mill bridge reopens after repairs");
  }

  private static PageMetadata published(String value) {
    return new PageMetadata(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(value),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void prefersWhatIsGiven() {
    TestPage page =
        story()
            .given(published("Mon, 04 Mar 2019 11:25:00 GMT"))
            .jsonLd("newsarticle.datepublished", "2018-01-01");
    assertThat(of(page)).contains(Publication.of(DAY, LocalTime.of(11, 25), Provenance.GIVEN));
  }

  @Test
  void passesOverAGivenDayThatCannotBeRead() {
    TestPage page =
        story().given(published("yesterday")).jsonLd("newsarticle.datepublished", "2019-03-04");
    assertThat(of(page)).contains(Publication.of(DAY, Provenance.JSON_LD));
  }

  @Test
  void keepsAGivenDayOfADigitisedPaper() {
    assertThat(of(story().given(published("1923-11-09"))))
        .map(Publication::date)
        .contains(LocalDate.of(1923, 11, 9));
    assertThat(of(story().given(published("3 May 1890"))))
        .map(Publication::date)
        .contains(LocalDate.of(1890, 5, 3));
    assertThat(of(story().removed(RemovalReason.DATE_LINE, "9 November 1923"))).isEmpty();
  }

  @Test
  void prefersJsonLdOverADateFarFromTheHeadline() {
    TestPage page =
        story()
            .text("The bridge is open.", "It was shut.", "Traffic is back.")
            .removed(RemovalReason.OTHER, "Published 1 April 2019")
            .jsonLd("newsarticle.datepublished", "2019-03-04T11:25:30+01:00");
    assertThat(of(page))
        .contains(Publication.of(DAY, LocalTime.of(11, 25, 30), Provenance.JSON_LD));
  }

  @Test
  void prefersTheStoryOverThePageInJsonLd() {
    TestPage page =
        story()
            .jsonLd("webpage.datepublished", "2017-01-01")
            .jsonLd("newsarticle.datepublished", "2019-03-04");
    assertThat(of(page)).map(Publication::date).contains(DAY);
  }

  @Test
  void midnightSharpIsNoTime() {
    assertThat(of(story().meta("article:published_time", "2019-03-04T00:00:00Z")))
        .contains(Publication.of(DAY, Provenance.META));
  }

  @Test
  void prefersPublishedOverModified() {
    TestPage page =
        story()
            .meta("article:modified_time", "2019-05-05")
            .removed(RemovalReason.DATE_LINE, "4 March 2019");
    assertThat(of(page)).contains(Publication.of(DAY, Provenance.VISIBLE_TEXT));
  }

  @Test
  void takesTheDayOfAChangeWhenThereIsNoOther() {
    assertThat(of(story().meta("article:modified_time", "2019-03-04")))
        .contains(Publication.of(DAY, Provenance.META));
  }

  @Test
  void aDayAtTheHeadlineBeatsAWeakNameInTheMarkup() {
    TestPage page =
        story().removed(RemovalReason.DATE_LINE, "4 March 2019").meta("gentime", "2020-07-08");
    assertThat(of(page)).contains(Publication.of(DAY, Provenance.VISIBLE_TEXT));
  }

  @Test
  void readsTheDayThatTheOutletPrintsWhenTheMachineIsADayOff() {
    TestPage page =
        story()
            .removed(RemovalReason.DATE_LINE, "March 4, 2019 8:15 p.m.")
            .jsonLd("newsarticle.datepublished", "2019-03-05T02:15:00Z");
    assertThat(of(page))
        .contains(Publication.of(DAY, LocalTime.of(20, 15), Provenance.VISIBLE_TEXT));
  }

  @Test
  void readsABylineWithHostAndTime() {
    TestPage page =
        story()
            .removed(
                RemovalReason.BYLINE,
                "By Jane Roe | springfieldcourier.example | Updated: 2019-03-04 11:25");
    assertThat(of(page))
        .contains(Publication.of(DAY, LocalTime.of(11, 25), Provenance.VISIBLE_TEXT));
  }

  @Test
  void readsABylineBelowLinesThatPassedForText() {
    TestPage page =
        TestPage.page()
            .text("Please check the address.", "All content belongs to the Courier.")
            .title("Mill bridge reopens")
            .removed(RemovalReason.BYLINE, "By Jane Roe | Updated: 2019-03-04 11:25")
            .text("The bridge is open.");
    assertThat(of(page)).map(Publication::date).contains(DAY);
  }

  @Test
  void readsAnAgencyLineWithItsYear() {
    TestPage page =
        story().removed(RemovalReason.DATE_LINE, "Springfield, Mar 4 (AFP) Mar 4, 2019");
    assertThat(of(page)).contains(Publication.of(DAY, Provenance.VISIBLE_TEXT));
  }

  @Test
  void readsADayInTheDatelineOfTheFirstParagraph() {
    assertThat(of(story().text("SPRINGFIELD, March 4, 2019 (AP) — The mill bridge is open.")))
        .map(Publication::date)
        .contains(DAY);
  }

  @Test
  void aDayInsideTheTextIsNone() {
    assertThat(of(story().text("The bridge had been shut since March 4, 2019, the mayor said.")))
        .isEmpty();
  }

  @Test
  void aPlaceLineIsNoDay() {
    assertThat(of(story().removed(RemovalReason.DATE_LINE, "ISTANBUL (Turkey)"))).isEmpty();
  }

  @Test
  void aCopyrightYearOrDayIsNone() {
    TestPage page =
        story()
            .text("The bridge is open.")
            .removed(RemovalReason.COPYRIGHT, "Copyright 2021 Springfield Courier")
            .removed(RemovalReason.OTHER, "© 4 March 2019 Springfield Courier");
    assertThat(of(page)).isEmpty();
  }

  @Test
  void aDayInTheHeadOfTheSiteIsToday() {
    TestPage page =
        TestPage.page()
            .removed(RemovalReason.SITE_HEADER, "Tuesday, May 5, 2026")
            .removed(RemovalReason.NAVIGATION, "News")
            .removed(RemovalReason.NAVIGATION, "Sports")
            .removed(RemovalReason.NAVIGATION, "Weather")
            .removed(RemovalReason.NAVIGATION, "Contact")
            .title("Mill bridge reopens")
            .text("The bridge is open.");
    assertThat(of(page)).isEmpty();
  }

  @Test
  void daysOfOtherStoriesAreNotThisOnes() {
    TestPage page =
        story()
            .removed(RemovalReason.DATE_LINE, "4 March 2019")
            .clue(Clue.Origin.MARKED_ELEMENT, "post-date", "9 September 2019")
            .text("The bridge is open.")
            .removed(RemovalReason.RELATED, "9 September 2019");
    assertThat(of(page)).map(Publication::date).contains(DAY);
  }

  @Test
  void prefersTheTimeElementThatIsMarkedAsPublished() {
    TestPage page =
        story()
            .clue(Clue.Origin.TIME_ELEMENT, "time", "2018-01-01")
            .clue(Clue.Origin.TIME_ELEMENT, "datepublished", "2019-03-04");
    assertThat(of(page)).contains(Publication.of(DAY, Provenance.TIME_ELEMENT));
  }

  @Test
  void readsTheDayInTheAddressLast() {
    assertThat(of(story().url("https://springfieldcourier.example/2019/03/04/bridge")))
        .contains(Publication.of(DAY, Provenance.URL));
    assertThat(of(story().url("https://springfieldcourier.example/news/20190304/bridge")))
        .contains(Publication.of(DAY, Provenance.URL));
    assertThat(of(story().url("https://springfieldcourier.example/2019-03/04/content_12345.htm")))
        .contains(Publication.of(DAY, Provenance.URL));
    assertThat(of(story().url("https://springfieldcourier.example/story/20191340"))).isEmpty();
  }

  @Test
  void theTimeOfAnArchiveIsNotThatOfThePage() {
    assertThat(
            of(story().url("https://web.archive.org/web/20200707101010/http://courier.example/a")))
        .isEmpty();
  }

  @Test
  void aDateOfSmallNumbersFollowsTheCountryOfTheHost() {
    assertThat(
            of(
                story()
                    .url("https://www.springfieldcourier.co.uk/bridge")
                    .removed(RemovalReason.DATE_LINE, "03/04/2019")))
        .map(Publication::date)
        .contains(LocalDate.of(2019, 4, 3));
    assertThat(
            of(
                story()
                    .url("https://www.springfieldcourier.com/bridge")
                    .removed(RemovalReason.DATE_LINE, "03/04/2019")))
        .map(Publication::date)
        .contains(DAY);
  }

  @Test
  void aDateOfSmallNumbersFollowsTheOthersOfThePage() {
    TestPage page =
        story()
            .url("https://www.springfieldcourier.com/bridge")
            .removed(RemovalReason.DATE_LINE, "03/04/2019")
            .text("The bridge is open.")
            .removed(RemovalReason.RELATED, "27/02/2019");
    assertThat(of(page)).map(Publication::date).contains(LocalDate.of(2019, 4, 3));
  }

  @Test
  void aDateOfSmallNumbersWithoutEvidenceIsNone() {
    assertThat(of(story().removed(RemovalReason.DATE_LINE, "03/04/2019"))).isEmpty();
  }

  @Test
  void aDayInTheFutureIsNone() {
    assertThat(of(story().jsonLd("newsarticle.datepublished", "2031-01-01"))).isEmpty();
  }

  @Test
  void readsAWordOfPublicationThatFollows() {
    TestPage page =
        story()
            .removed(
                RemovalReason.OTHER, "Dieser Beitrag wurde am 4. März 2019 veröffentlicht von uns");
    assertThat(of(page)).map(Publication::date).contains(DAY);
  }

  @Test
  void aDeclaredDayThatThePageConfirmsBeatsOneThatNothingDoes() {
    TestPage page =
        story()
            .jsonLd("newsarticle.datepublished", "2015-01-16T14:53:35Z")
            .meta("article:published_time", "2019-03-04T12:00:00Z")
            .clue(Clue.Origin.TIME_ELEMENT, "published", "2019-03-04");
    assertThat(of(page)).map(Publication::date).contains(DAY);
  }

  @Test
  void aDayAtTheHeadlineBeforeTheDeclaredOneIsThatOfPublication() {
    TestPage page =
        story()
            .removed(RemovalReason.DATE_LINE, "March 4, 2019")
            .jsonLd("newsarticle.datepublished", "2020-11-05");
    assertThat(of(page)).contains(Publication.of(DAY, Provenance.VISIBLE_TEXT));
  }

  @Test
  void aDayThatIsPrintedAsThatOfAChangeLeavesTheDeclaredOne() {
    TestPage changed =
        story()
            .removed(RemovalReason.DATE_LINE, "Updated November 5, 2020")
            .jsonLd("newsarticle.datepublished", "2019-03-04");
    assertThat(of(changed)).contains(Publication.of(DAY, Provenance.JSON_LD));
  }

  @Test
  void aDayInTheMenuAboveTheHeadlineLeavesTheDeclaredOne() {
    TestPage page =
        TestPage.page()
            .removed(RemovalReason.NAVIGATION, "Harbour Fest 2 May 2018")
            .title("Mill bridge reopens after repairs")
            .jsonLd("newsarticle.datepublished", "2019-03-04");
    assertThat(of(page)).contains(Publication.of(DAY, Provenance.JSON_LD));
  }

  @Test
  void theReleaseOfSomethingIsNotThatOfTheStory() {
    TestPage page =
        story()
            .removed(RemovalReason.OTHER, "Release: 2 May 2018")
            .jsonLd("newsarticle.datepublished", "2019-03-04");
    assertThat(of(page)).contains(Publication.of(DAY, Provenance.JSON_LD));
  }

  @Test
  void aDayUnderAPictureIsThatOfThePicture() {
    TestPage page =
        story()
            .text("The bridge is open.", "It was shut.")
            .removed(RemovalReason.CAPTION, "The bridge in a picture vom 04.03.2019");
    assertThat(of(page)).isEmpty();
    assertThat(of(story().removed(RemovalReason.CAPTION, "4 March 2019")))
        .map(Publication::date)
        .contains(DAY);
  }

  @Test
  void aDayMayOpenTheFirstParagraph() {
    String rest = " The mill bridge is open again, the council said. ".repeat(4);
    assertThat(of(story().text("(04.03.2019)" + rest))).map(Publication::date).contains(DAY);
    assertThat(of(story().text("4 March 2019." + rest))).map(Publication::date).contains(DAY);
    assertThat(of(story().text("4 March 2019 was a day of rain." + rest))).isEmpty();
  }

  @Test
  void aWordOfPublicationMayOpenALaterParagraph() {
    String prose = "The mill bridge is open again, the council said on a day of rain and wind.";
    TestPage page =
        story()
            .text(
                prose,
                prose,
                prose,
                prose,
                "Published on 4 March 2019 Licence: ours",
                prose,
                prose);
    assertThat(of(page)).contains(Publication.of(DAY, Provenance.VISIBLE_TEXT));
  }

  @Test
  void findsTheDayBelowTheHeadlineRepeated() {
    TestPage page = story();
    for (int i = 0; i < 60; i++) {
      page.removed(RemovalReason.NAVIGATION, "Item " + i);
    }
    page.removed(RemovalReason.TITLE, "Mill bridge reopens after repairs")
        .removed(RemovalReason.DATE_LINE, "4 March 2019")
        .meta("date", "2020-07-08");
    assertThat(of(page)).contains(Publication.of(DAY, Provenance.VISIBLE_TEXT));
  }

  @Test
  void asksTheScriptsWhenMarkupAndReadersSeeNothing() {
    TestPage page =
        story()
            .clue(Clue.Origin.SCRIPT, "unpublishdate", "2021-01-01")
            .clue(Clue.Origin.SCRIPT, "published_at", "2019-03-04T11:25:00")
            .clue(Clue.Origin.SCRIPT, "published_at", "2019-02-02T11:25:00");
    assertThat(of(page)).contains(Publication.of(DAY, LocalTime.of(11, 25), Provenance.SCRIPT));
  }

  @Test
  void aChangeInTheFootIsBetterThanNothing() {
    assertThat(
            of(
                story()
                    .text("The bridge is open.")
                    .removed(RemovalReason.FOOTER, "Letzte Aktualisierung: 04.03.2019")))
        .contains(Publication.of(DAY, Provenance.VISIBLE_TEXT));
  }

  @Test
  void hostileDatesAreNone() {
    assertThat(of(story().given(published("99999-01-01")))).isEmpty();
    assertThat(of(story().jsonLd("newsarticle.datepublished", "99999-12-31T25:61:61"))).isEmpty();
    assertThat(of(story().meta("date", "9".repeat(1_000_000)))).isEmpty();
    assertThat(of(story().text("1/".repeat(2_000_000), "9".repeat(5_000_000)))).isEmpty();
  }

  @Test
  void theDayOfAnAuthorsJoiningIsNoneOfThePage() {
    assertThat(of(story().clue(Clue.Origin.TIME_ELEMENT, "joindate", "2007-03-20"))).isEmpty();
  }

  @Test
  void aLabelMayBeTheLineAbove() {
    assertThat(
            of(
                TestPage.page()
                    .title("Mill bridge reopens after repairs")
                    .text("It is open.", "It was shut for a year.")
                    .removed(RemovalReason.OTHER, "Published on")
                    .removed(RemovalReason.OTHER, "4 March 2019")))
        .contains(Publication.of(DAY, Provenance.VISIBLE_TEXT));
  }

  @Test
  void theOnlyTimeElementOfAPageIsTheStorys() {
    assertThat(of(story().clue(Clue.Origin.TIME_ELEMENT, "aside", "2019-03-04")))
        .contains(Publication.of(DAY, Provenance.TIME_ELEMENT));
    assertThat(
            of(
                story()
                    .clue(Clue.Origin.TIME_ELEMENT, "aside", "2019-03-04")
                    .clue(Clue.Origin.TIME_ELEMENT, "aside", "2019-03-05")))
        .isEmpty();
  }

  @Test
  void aPlaceMayStandAroundTheDayAtTheHeadline() {
    assertThat(
            of(
                TestPage.page()
                    .removed(RemovalReason.SITE_HEADER, "Springfield, 4 March 2019 — Statement")
                    .title("Mill bridge reopens after repairs")
                    .text("It is open.")))
        .contains(Publication.of(DAY, Provenance.VISIBLE_TEXT));
  }

  @Test
  void countsNoItemsOfAHeadlineInTheAddressAsDays() {
    assertThat(of(story().url("https://valleypost.example/2019/10/3-reasons-to-walk"))).isEmpty();
    assertThat(of(story().url("https://valleypost.example/2019/3/4/mill-bridge")))
        .contains(Publication.of(DAY, Provenance.URL));
  }

  @Test
  void aListOfStoriesTellsTheDayOfThisOne() {
    TestPage page =
        story()
            .removed(RemovalReason.TITLE, "Mill bridge reopens after repairs")
            .text("The bridge is open.", "It was shut.", "Traffic is back.", "So are the buses.")
            .removed(RemovalReason.RELATED, "9 March 2019")
            .removed(RemovalReason.RELATED, "Ferry pier to be rebuilt")
            .removed(RemovalReason.RELATED, "4 March 2019")
            .removed(RemovalReason.TITLE, "Mill bridge reopens after repairs")
            .removed(RemovalReason.RELATED, "Buses cross again");
    assertThat(of(page)).contains(Publication.of(DAY, Provenance.VISIBLE_TEXT));
  }

  @Test
  void aDayThatMayBeOfTheStoryAboveOrBelowIsNotTaken() {
    TestPage page =
        story()
            .removed(RemovalReason.TITLE, "Mill bridge reopens after repairs")
            .text("The bridge is open.", "It was shut.", "Traffic is back.", "So are the buses.")
            .removed(RemovalReason.RELATED, "9 March 2019")
            .removed(RemovalReason.TITLE, "Mill bridge reopens after repairs")
            .removed(RemovalReason.RELATED, "4 March 2019")
            .removed(RemovalReason.RELATED, "Ferry pier to be rebuilt");
    assertThat(of(page)).isEmpty();
  }

  @Test
  void aWeekdayTellsWhetherTheMonthComesFirst() {
    assertThat(of(story().removed(RemovalReason.DATE_LINE, "Mon, 03/04/2019 - 10:12")))
        .map(Publication::date)
        .contains(DAY);
    assertThat(of(story().removed(RemovalReason.DATE_LINE, "Wednesday, 03/04/2019")))
        .map(Publication::date)
        .contains(LocalDate.of(2019, 4, 3));
  }
}
