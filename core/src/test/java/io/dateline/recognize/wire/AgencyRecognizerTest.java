package io.dateline.recognize.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Agency;
import io.dateline.article.RemovalReason;
import io.dateline.recognize.evidence.PageEvidence;
import io.dateline.recognize.evidence.TestPage;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AgencyRecognizerTest {

  private static Optional<String> of(TestPage page) {
    PageEvidence evidence = page.evidence();
    return AgencyRecognizer.recognize(evidence, DatelineRecognizer.recognize(evidence))
        .map(Agency::id);
  }

  private static TestPage story() {
    return TestPage.page().title("Mill bridge reopens after repairs");
  }

  @Test
  void readsTheDateline() {
    assertThat(of(story().removed(RemovalReason.DATE_LINE, "Springfield, Mar 4 (AFP)")))
        .contains("afp");
    assertThat(of(story().text("SPRINGFIELD, Ill. (AP) — The bridge is open."))).contains("ap");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Reuters|reuters",
        "AFP|afp",
        "By Jane Roe, Associated Press|ap",
        "Jane Roe ¦ AFP|afp",
        "Source: Xinhua|xinhua",
        "PTI / Mar 4, 2019|pti",
      })
  void readsTheByline(String line, String agency) {
    assertThat(of(story().removed(RemovalReason.BYLINE, line.replace("¦", "|")))).contains(agency);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Copyright 2021 NPR. To see more, visit the site.|npr",
        "All rights reserved. Copyright Agence France-Presse. Parts of this page are protected.|afp",
        "© 2019 The Associated Press. All rights reserved.|ap",
        "(c) Copyright Thomson Reuters 2019.|reuters",
      })
  void readsTheRightsNotice(String line, String agency) {
    assertThat(of(story().text("It is open.").removed(RemovalReason.COPYRIGHT, line)))
        .contains(agency);
  }

  @Test
  void readsTheAuthorOfJsonLd() {
    assertThat(of(story().jsonLd("newsarticle.author.name", "Associated Press"))).contains("ap");
  }

  @Test
  void readsTheSignatureOfTheLastParagraph() {
    assertThat(of(story().text("The bridge is open.", "It was shut for a year. (Bernama)")))
        .contains("bernama");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge is open, according to Xinhua.",
        "The mayor told Reuters that the bridge is open.",
        "Kyodo and AFP reported that the bridge is open.",
      })
  void aQuotedAgencyIsNoEvidence(String paragraph) {
    assertThat(of(story().text(paragraph, "It was shut for a year."))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Xinhua/Landov", "Jane Roe / AP", "© AFP", "Photo: Reuters"})
  void aCreditIsNoEvidence(String line) {
    assertThat(of(story().removed(RemovalReason.CAPTION, line).text("The bridge is open.")))
        .isEmpty();
  }

  @Test
  void shortNamesCountInTheirOwnCaseOnly() {
    assertThat(AgencyTable.standard().named("AP")).map(Agency::id).contains("ap");
    assertThat(AgencyTable.standard().named("ap")).isEmpty();
    assertThat(AgencyTable.standard().named("pa")).isEmpty();
    assertThat(AgencyTable.standard().named("REUTERS")).map(Agency::id).contains("reuters");
  }

  @Test
  void theFormOfAWireDatelineNamesAnAgencyThatNoTableKnows() {
    assertThat(of(story().text("SPRINGFIELD, March 4 (Valleywire) - The bridge is open.")))
        .contains("valleywire");
    assertThat(of(story().text("SPRINGFIELD, March 4 (Mill Valley Dispatch) — It is open.")))
        .contains("mill-valley-dispatch");
    assertThat(of(story().text("SPRINGFIELD (Valley News Service) - The bridge is open.")))
        .contains("valley-news-service");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SPRINGFIELD (Ontario) - The bridge is open.",
        "SPRINGFIELD, March 4 (Canada) - The bridge is open.",
        "SPRINGFIELD, March 4 (Reporting by Jane Roe) - The bridge is open.",
        "SPRINGFIELD, March 4 (UPDATE 1) - The bridge is open.",
        "The bridge, March 4 (Valleywire) - a day to remember.",
        "SPRINGFIELD, March 4 (Monday) - The bridge is open.",
      })
  void notEveryBracketOfADatelineIsAnAgency(String paragraph) {
    assertThat(of(story().text(paragraph, "It was shut for a year."))).isEmpty();
  }

  @Test
  void theSourceOfTheMarkupIsAnAgencyIfItIsNotThePublisher() {
    TestPage page =
        story()
            .text("The bridge is open.")
            .jsonLd("newsarticle.publisher.name", "Springfield Courier")
            .jsonLd("newsarticle.sourceorganization.name", "Valleywire");
    assertThat(of(page)).contains("valleywire");
    assertThat(
            of(
                story()
                    .text("The bridge is open.")
                    .jsonLd("newsarticle.publisher.name", "Springfield Courier")
                    .jsonLd("newsarticle.sourceorganization.name", "Springfield Courier")))
        .isEmpty();
  }

  @Test
  void aSourceLineNamesAnUnknownAgencyOnlyIfItSaysThatItIsOne() {
    assertThat(of(story().removed(RemovalReason.OTHER, "Source: Valley News Agency")))
        .contains("valley-news-agency");
    assertThat(of(story().removed(RemovalReason.OTHER, "Source: Ministry of Bridges"))).isEmpty();
  }

  @Test
  void theDatelineMayStandBelowAByline() {
    assertThat(
            of(
                story()
                    .text(
                        "From wire reports",
                        "Posted: March 4, 2019",
                        "The bridge on Monday. (Jane Roe, Courier)",
                        "SPRINGFIELD (AP) - The bridge is open after a year of repairs, at last.")))
        .contains("ap");
  }
}
