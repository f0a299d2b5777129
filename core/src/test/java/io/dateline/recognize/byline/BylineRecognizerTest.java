package io.dateline.recognize.byline;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.RemovalReason;
import io.dateline.extract.Clue;
import io.dateline.recognize.evidence.TestPage;
import io.dateline.source.PageMetadata;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BylineRecognizerTest {
  private final BylineRecognizer recognizer =
      new BylineRecognizer(name -> name.equals("Springfield Courier"), Optional.of("Valley Post"));

  private static TestPage story() {
    return TestPage.page().title("Mill bridge reopens after repairs");
  }

  private List<String> ofByline(String line) {
    return recognizer.recognize(story().removed(RemovalReason.BYLINE, line).evidence());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Jane Roe|Jane Roe",
        "by JANE ROE|Jane Roe",
        "BY SEAN O'MALLEY AND ANN MCROE|Sean O'Malley; Ann McRoe",
        "By Jane Roe and John Q. Doe|Jane Roe; John Q. Doe",
        "By Jane Roe, John Doe and Ann Poe|Jane Roe; John Doe; Ann Poe",
        "By Jane Roe, Foreign Correspondent|Jane Roe",
        "By Jane Roe Staff Writer|Jane Roe",
        "By Jane Roe in Springfield|Jane Roe",
        "By Jane Roe for the Springfield Courier|Jane Roe",
        "By Jane Roe (AFP)|Jane Roe",
        "Jane Roe, MD, PhD|Jane Roe",
        "By Jane Roe Mar 4, 2019|Jane Roe",
        "Posted byJane RoeMarch 4, 2019|Jane Roe",
        "Von Jana Röhe und Max von der Au|Jana Röhe; Max von der Au",
        "Par Jeanne Rouet|Jeanne Rouet",
        "Por Juana Ruiz de la Vega|Juana Ruiz de la Vega",
        "Door Jan de Vries|Jan de Vries",
        "Jan Novak|Jan Novak",
        "Jane RoeJane Roe|Jane Roe",
        "By Jane Roe Jane Roe|Jane Roe",
        "By Jane RoeJohn Doe|Jane Roe; John Doe",
        "By Ann McRoe|Ann McRoe",
        "Byby JANE ROE and JOHN DOE|Jane Roe; John Doe",
        "By Jane Roe Springfield Courier Updated|Jane Roe",
        "By Jane Roe Monday|Jane Roe",
        "By Jane Roe And John Doe For The Springfield Courier|Jane Roe; John Doe",
        "Written by, Jane Roe, Founder|Jane Roe",
        "记者：张三|张三",
        "文：山田花子|山田花子",
        "By Jane Roe jroe@valleypost.example|Jane Roe",
        "Juana Ruiz / Pedro Gil|Juana Ruiz; Pedro Gil",
        "By Omar al-Rahimi|Omar al-Rahimi",
        "Jane Roe / Springfield|Jane Roe",
      })
  void readsTheNamesOfAByline(String line, String names) {
    assertThat(ofByline(line)).isEqualTo(List.of(names.split("; ")));
  }

  @Test
  void cutsHostAndDateAfterABar() {
    assertThat(ofByline("By Jane Roe | springfieldcourier.example | Updated: 2019-03-04 11:25"))
        .containsExactly("Jane Roe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Reuters",
        "AFP",
        "By Associated Press",
        "By Springfield Courier",
        "By Staff",
        "Admin",
        "By the Editorial Board",
        "Newsroom Team",
        "https://springfieldcourier.example/jane",
        "jane.roe@springfieldcourier.example",
        "@janeroe",
        "Updated March 4, 2019",
        "5 min read",
        "24 Hour News",
        "Edited by Jane Roe",
      })
  void findsNoPersonInOtherLines(String line) {
    assertThat(ofByline(line)).isEmpty();
  }

  @Test
  void prefersWhatIsGiven() {
    var given =
        new PageMetadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of("By Ann Poe"),
            Optional.empty(),
            Optional.empty());
    TestPage page = story().given(given).jsonLd("newsarticle.author.name", "Jane Roe");
    assertThat(recognizer.recognize(page.evidence())).containsExactly("Ann Poe");
  }

  @Test
  void readsAllAuthorsOfJsonLd() {
    TestPage page =
        story()
            .jsonLd("newsarticle.author.@type", "Person")
            .jsonLd("newsarticle.author.name", "Jane Roe")
            .jsonLd("newsarticle.author.@type", "Person")
            .jsonLd("newsarticle.author.name", "John Doe");
    assertThat(recognizer.recognize(page.evidence())).containsExactly("Jane Roe", "John Doe");
  }

  @Test
  void followsTheAuthorsIdToThePerson() {
    TestPage page =
        story()
            .jsonLd("newsarticle.author.@id", "#jane")
            .jsonLd("person.@id", "#john")
            .jsonLd("person.name", "John Doe")
            .jsonLd("person.@id", "#jane")
            .jsonLd("person.name", "Jane Roe");
    assertThat(recognizer.recognize(page.evidence())).containsExactly("Jane Roe");
  }

  @Test
  void takesAFirstNameAloneFromAPerson() {
    assertThat(
            recognizer.recognize(
                story()
                    .jsonLd("newsarticle.author.@type", "Person")
                    .jsonLd("newsarticle.author.name", "Jane")
                    .evidence()))
        .containsExactly("Jane");
  }

  @Test
  void passesOverALinkAsAuthor() {
    TestPage page =
        story()
            .meta("article:author", "https://springfieldcourier.example/people/jane")
            .clue(Clue.Origin.MARKED_ELEMENT, "author-name", "Jane Roe");
    assertThat(recognizer.recognize(page.evidence())).containsExactly("Jane Roe");
  }

  @Test
  void whatReadersSeeWinsOverWhoPostedThePage() {
    TestPage page = story().meta("author", "John Doe").removed(RemovalReason.BYLINE, "By Jane Roe");
    assertThat(recognizer.recognize(page.evidence())).containsExactly("Jane Roe");
  }

  @Test
  void readsTheContributorLineWhenThereIsNoByline() {
    TestPage page =
        story().text("The bridge is open.", "Jane Roe in Springfield contributed to this story.");
    assertThat(recognizer.recognize(page.evidence())).containsExactly("Jane Roe");
  }

  @Test
  void readsTheReportersOfAClosingLine() {
    TestPage page =
        story()
            .text(
                "The bridge is open.",
                "(Reporting by Jane Roe in Springfield and John Doe; Editing by Ann Poe)");
    assertThat(recognizer.recognize(page.evidence())).containsExactly("Jane Roe", "John Doe");
  }

  @Test
  void readsABiographyOnlyWhenThereIsNoByline() {
    TestPage page =
        story()
            .text("The bridge is open.")
            .removed(RemovalReason.AUTHOR_BIO, "Jane Roe is a reporter and editor in Springfield.");
    assertThat(recognizer.recognize(page.evidence())).containsExactly("Jane Roe");
    page.removed(RemovalReason.BYLINE, "By John Doe");
    assertThat(recognizer.recognize(page.evidence())).containsExactly("John Doe");
  }

  @Test
  void creditsOfPicturesAreNoBylines() {
    TestPage page =
        story().removed(RemovalReason.CAPTION, "The bridge. By Jane Roe").text("It is open.");
    assertThat(recognizer.recognize(page.evidence())).isEmpty();
  }

  @Property(tries = 500)
  void neverThrows(@ForAll String line) {
    TestPage page =
        story()
            .removed(RemovalReason.BYLINE, line)
            .removed(RemovalReason.AUTHOR_BIO, line)
            .text(line.isBlank() ? "x" : line)
            .meta("author", "By " + line);
    assertThat(recognizer.recognize(page.evidence())).noneMatch(String::isBlank);
  }

  @Test
  void aLabelMayBeALineOfItsOwn() {
    assertThat(
            recognizer.recognize(
                story()
                    .removed(RemovalReason.OTHER, "Written by")
                    .removed(RemovalReason.OTHER, "Jane Roe")
                    .text("The bridge is open.")
                    .evidence()))
        .containsExactly("Jane Roe");
    assertThat(
            recognizer.recognize(
                TestPage.page()
                    .removed(RemovalReason.NAVIGATION, "About")
                    .removed(RemovalReason.NAVIGATION, "Mill Bridge")
                    .removed(RemovalReason.NAVIGATION, "Weather")
                    .title("Mill bridge reopens after repairs")
                    .text("The bridge is open.")
                    .evidence()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jane|Jane",
        "Jane and John|Jane; John",
        "janeroe|janeroe",
        "Mill Bridge Team|Mill Bridge Team",
      })
  void whereNobodyElseIsNamedTheAuthorOfTheMarkupSigns(String author, String names) {
    assertThat(recognizer.recognize(story().meta("author", author).evidence()))
        .isEqualTo(List.of(names.split("; ")));
    assertThat(
            recognizer.recognize(
                story()
                    .removed(RemovalReason.BYLINE, "By Ann Poe")
                    .meta("author", author)
                    .evidence()))
        .containsExactly("Ann Poe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Admin",
        "Springfield Courier",
        "valleypost",
        "Reuters",
      })
  void accountsOutletsAndAgenciesDoNotSign(String author) {
    assertThat(recognizer.recognize(story().meta("author", author).evidence())).isEmpty();
  }

  @Test
  void aSiteMayBeCalledAfterItsAuthor() {
    var own = new BylineRecognizer(name -> false, Optional.of("Jane Roe"));
    assertThat(own.recognize(story().meta("author", "Jane Roe").evidence()))
        .containsExactly("Jane Roe");
    assertThat(
            own.recognize(
                story()
                    .jsonLd("newsarticle.author.@type", "Organization")
                    .jsonLd("newsarticle.author.name", "Jane Roe")
                    .evidence()))
        .isEmpty();
  }

  @Test
  void anElementThatSaysByBeatsTheAuthorsOfComments() {
    assertThat(
            recognizer.recognize(
                story()
                    .clue(Clue.Origin.MICRODATA, "author", "John Doe")
                    .clue(Clue.Origin.MICRODATA, "author", "Ann Poe")
                    .clue(Clue.Origin.MARKED_ELEMENT, "author-name", "by Jane Roe")
                    .text("The bridge is open.")
                    .evidence()))
        .containsExactly("Jane Roe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"News Desk", "Staff Writer", "Editor", "Editorial Team"})
  void takesADeskThatTheMarkupNamesWhenThereIsNobodyElse(String desk) {
    assertThat(recognizer.recognize(story().meta("author", desk).evidence())).containsExactly(desk);
  }

  @ParameterizedTest
  @ValueSource(strings = {"admin", "Webmaster", "Guest blogger", "undefined", "Valley Post"})
  void takesNoAccountAndNoOutletForAnAuthor(String name) {
    assertThat(recognizer.recognize(story().meta("author", name).evidence())).isEmpty();
  }

  @Test
  void takesAFirstNameOfThePersonWhomTheAuthorsIdNames() {
    TestPage page =
        story()
            .jsonLd("article.author.name", "Jo")
            .jsonLd("article.author.name", "Jana")
            .jsonLd("article.author.@id", "#jana")
            .jsonLd("person.@id", "#jana")
            .jsonLd("person.name", "Jana")
            .clue(Clue.Origin.MARKED_ELEMENT, "recipe-author", "Author: Ann Poe");
    assertThat(recognizer.recognize(page.evidence())).containsExactly("Jana");
  }

  @Test
  void leavesOutWhoComments() {
    TestPage page = story().clue(Clue.Origin.MICRODATA, "author", "Ann Poe says");
    assertThat(recognizer.recognize(page.evidence())).isEmpty();
  }

  @Test
  void leavesOutTheAuthorsOfWhatAPageCites() {
    TestPage page = story().meta("dc.creator", "Jane Roe");
    for (char c = 'A'; c < 'N'; c++) {
      page.meta("author", c + ". Doe");
    }
    assertThat(recognizer.recognize(page.evidence())).containsExactly("Jane Roe");
  }

  @Test
  void prefersTheMarkedNameThatReadersSee() {
    TestPage page =
        story()
            .clue(Clue.Origin.MARKED_ELEMENT, "author", "Ann Poe")
            .clue(Clue.Origin.MARKED_ELEMENT, "author", "Jane Roe")
            .removed(RemovalReason.BYLINE, "Jane Roe");
    assertThat(recognizer.recognize(page.evidence())).containsExactly("Jane Roe");
  }

  @Test
  void takesANameAloneBesideTheDayButNoTopicOfTheStory() {
    TestPage name =
        story()
            .removed(RemovalReason.OTHER, "Jane Roe")
            .removed(RemovalReason.DATE_LINE, "23.07.2025 · 6 min read");
    assertThat(recognizer.recognize(name.evidence())).containsExactly("Jane Roe");
    TestPage topic =
        story()
            .removed(RemovalReason.OTHER, "Garden Design")
            .removed(RemovalReason.DATE_LINE, "23.07.2025 · 6 min read")
            .text("Whoever plans a garden begins with its design.");
    assertThat(recognizer.recognize(topic.evidence())).isEmpty();
  }

  @Test
  void readsTheParagraphBelowAboutTheAuthor() {
    TestPage page =
        story()
            .text("One.", "Two.")
            .removed(RemovalReason.AUTHOR_BIO, "About the Author:")
            .text("Jane Roe is a skilled baker with over five years of bread behind her.");
    assertThat(recognizer.recognize(page.evidence())).containsExactly("Jane Roe");
  }

  @Test
  void readsTheNameBelowThatOfTheSite() {
    TestPage page =
        TestPage.page()
            .removed(RemovalReason.SITE_HEADER, "by Jane Roe")
            .removed(RemovalReason.NAVIGATION, "Home")
            .removed(RemovalReason.NAVIGATION, "Bio")
            .removed(RemovalReason.NAVIGATION, "Contact")
            .removed(RemovalReason.SITE_HEADER, "Monday")
            .title("Mill bridge reopens after repairs");
    assertThat(recognizer.recognize(page.evidence())).containsExactly("Jane Roe");
  }

  @Test
  void whatStandsBeforeAnAgencyIsNoName() {
    TestPage page =
        story()
            .removed(RemovalReason.TITLE, "Mill bridge reopens after repairs")
            .removed(RemovalReason.BYLINE, "Avec AFP | Publié le 4 mars 2019")
            .text("Le pont est ouvert.");
    assertThat(recognizer.recognize(page.evidence())).isEmpty();
  }

  @Test
  void aTeamThatTheMarkupNamesBeatsTheAuthorsOfTeasers() {
    TestPage page =
        story()
            .meta("author", "Mill Bridge Staff")
            .clue(Clue.Origin.MARKED_ELEMENT, "author", "John Doe");
    assertThat(recognizer.recognize(page.evidence())).containsExactly("Mill Bridge Staff");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NOC Admin", "Sat", "Super User"})
  void noAccountSignsUnderALongerNameAndNoDay(String name) {
    assertThat(recognizer.recognize(story().meta("author", name).evidence())).isEmpty();
  }

  @Test
  void buttonsInABylineAreNobody() {
    assertThat(ofByline("Text Size")).isEmpty();
  }

  @Test
  void anOutletSignsOnlyWhereReadersSeeItDoSo() {
    TestPage declared = story().meta("author", "Valley Post");
    assertThat(recognizer.recognize(declared.evidence())).isEmpty();
    declared.removed(RemovalReason.BYLINE, "By Valley Post");
    assertThat(recognizer.recognize(declared.evidence())).containsExactly("Valley Post");
  }

  @Test
  void aBiographyMaySayWhoWrote() {
    TestPage page =
        story()
            .text("The bridge is open.")
            .removed(
                RemovalReason.AUTHOR_BIO, "This post was written by Jane Roe, head of bridges");
    assertThat(recognizer.recognize(page.evidence())).containsExactly("Jane Roe");
  }

  @Test
  void aNameMayOpenTheLineOfTheDay() {
    TestPage page =
        story()
            .removed(RemovalReason.TITLE, "Mill bridge reopens after repairs")
            .removed(RemovalReason.DATE_LINE, "Jane Roe | Senior Writer | March 4, 2019")
            .text("The bridge is open.");
    assertThat(recognizer.recognize(page.evidence())).containsExactly("Jane Roe");
    TestPage topic =
        story()
            .removed(RemovalReason.TITLE, "Mill bridge reopens after repairs")
            .removed(RemovalReason.DATE_LINE, "Town Traffic | March 4, 2019")
            .text("The traffic of the town is back.");
    assertThat(recognizer.recognize(topic.evidence())).isEmpty();
  }

  @Test
  void aLabelMayStandBehindTheDay() {
    TestPage page =
        story()
            .removed(RemovalReason.TITLE, "Mill bridge reopens after repairs")
            .removed(RemovalReason.DATE_LINE, "4. März 2019 | Autorin: Jana Röhe")
            .text("Die Brücke ist offen.");
    assertThat(recognizer.recognize(page.evidence())).containsExactly("Jana Röhe");
  }

  @Test
  void aStoryMayBeTheMainThingOfItsPage() {
    TestPage page =
        story()
            .jsonLd("webpage.@type", "WebPage")
            .jsonLd("webpage.mainentity.@type", "NewsArticle")
            .jsonLd("webpage.mainentity.author.name", "Jane Roe");
    assertThat(recognizer.recognize(page.evidence())).containsExactly("Jane Roe");
  }

  @Test
  void aBylineThatNamesMoreThanTheMarkupIsFuller() {
    TestPage page =
        story()
            .meta("author", "Jane Roe")
            .removed(RemovalReason.TITLE, "Mill bridge reopens after repairs")
            .removed(RemovalReason.BYLINE, "Jane Roe, John Doe")
            .text("The bridge is open.");
    assertThat(recognizer.recognize(page.evidence())).containsExactly("Jane Roe", "John Doe");
  }
}
