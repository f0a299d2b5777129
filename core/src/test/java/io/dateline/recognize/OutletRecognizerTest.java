package io.dateline.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Outlet;
import io.dateline.article.RemovalReason;
import io.dateline.extract.Clue;
import io.dateline.recognize.evidence.TestPage;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OutletRecognizerTest {
  private static final String HEADLINE = "Mill bridge reopens after repairs";

  private static Optional<String> of(TestPage page) {
    return new OutletRecognizer(OutletRegistry.standard())
        .recognize(page.evidence())
        .map(Outlet::name);
  }

  private static TestPage story() {
    return TestPage.page().title(HEADLINE).text("The bridge is open.");
  }

  /** A page of HTML, which says little of itself. */
  private static TestPage marked() {
    return story().clue(Clue.Origin.LANGUAGE, "lang", "en");
  }

  private static TestPage headed(String line) {
    return TestPage.page()
        .removed(RemovalReason.NAVIGATION, line)
        .title(HEADLINE)
        .text("The bridge is open.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Valley Brief|© 2024 Valley Brief Media LLP. Prices delayed.|Valley Brief",
        "The Valley Post|Copyright 2024 Valley Post Publishing Co., 2 Depot Street|The Valley Post",
        "Gazette du Val|© 2024 Gazette du Val Presse SARL|Gazette du Val",
        "Diario Valle|© 2024 Diario Valle Editorial, S. L.|Diario Valle",
        "Talbote|© 2024 Talbote Verlag GmbH|Talbote",
      })
  void aFirmsNameIsCutToTheOneThatStandsOnThePage(String line, String notice, String outlet) {
    assertThat(of(headed(line).removed(RemovalReason.COPYRIGHT, notice))).contains(outlet);
  }

  @Test
  void theShorterNameMayStandWithinALine() {
    assertThat(
            of(
                marked()
                    .text("Ten of eleven drivers asked by Valley Brief were glad.")
                    .removed(RemovalReason.COPYRIGHT, "© 2024 Valley Brief Media LLP")))
        .contains("Valley Brief");
  }

  @Test
  void aFirmsNameStaysWholeIfThePageHasNoOther() {
    assertThat(of(marked().removed(RemovalReason.COPYRIGHT, "© 2024 Valley Media LLP")))
        .contains("Valley Media LLP");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "© Valley Broadcasting 2024",
        "(c) Valley Broadcasting, 2024. All rights reserved"
      })
  void theYearMayStandBehindTheName(String notice) {
    assertThat(of(marked().removed(RemovalReason.COPYRIGHT, notice)))
        .contains("Valley Broadcasting");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Valley Post: " + HEADLINE,
        HEADLINE + " | The Valley Post",
        HEADLINE + " | Local News | The Valley Post",
        HEADLINE + " - Local: The Valley Post",
      })
  void whatStandsBesideTheHeadlineInTheTitleIsTheOutlet(String title) {
    assertThat(
            of(
                story()
                    .url("https://www.valleypost.example/bridge")
                    .clue(Clue.Origin.TITLE_ELEMENT, "title", title)))
        .contains("The Valley Post");
  }

  @Test
  void aColonInTheHeadlineMakesItNoOutlet() {
    assertThat(
            of(
                TestPage.page()
                    .title("Federal report: A bolt and a box")
                    .text("The bridge is open.")
                    .clue(Clue.Origin.TITLE_ELEMENT, "title", "Federal report: A bolt and a box")))
        .isEmpty();
  }

  @Test
  void aBylineOrASloganIsNoOutlet() {
    assertThat(
            of(
                TestPage.page()
                    .removed(RemovalReason.SITE_HEADER, "Serving the valley since 1902")
                    .title(HEADLINE)
                    .removed(RemovalReason.SITE_HEADER, "By Jane Roe, Courier Staff")
                    .removed(RemovalReason.SITE_HEADER, "Posted: March 4, 2019")
                    .text("The bridge is open.")))
        .isEmpty();
  }

  @Test
  void aNoticeAloneInFlatTextIsNoOutlet() {
    assertThat(of(story().removed(RemovalReason.COPYRIGHT, "© 2024 Valley Broadcasting")))
        .isEmpty();
  }
}
