package io.dateline.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.PageKind;
import org.junit.jupiter.api.Test;

class BareTextTest {

  @Test
  void aBriefOfOneSentenceIsAnArticle() {
    String brief =
        "Skerry Shipping Co, a carrier of timber and slate, has ordered two ferries from a yard in"
            + " Dorne for 31.5 million crowns, the harbour office said.";
    PageText page = TextPage.extract(brief);
    assertThat(page.kind()).isEqualTo(PageKind.ARTICLE);
    assertThat(page.paragraphs()).containsExactly(brief);
    assertThat(page.removed()).isEmpty();
  }

  @Test
  void aReportOfFiguresInLinesIsAnArticle() {
    String report =
        """
        Profit 14 ore a share vs 19 ore

        Net 3.1 mln vs 4.2 mln

        Turnover 48.0 mln vs 51.7 mln

        Nine months

        Profit 61 ore a share vs 70 ore

        Net 12.9 mln vs 15,310,000

        Turnover 150.2 mln vs 161.9 mln
        """;
    PageText page = TextPage.extract(report);
    assertThat(page.kind()).isEqualTo(PageKind.ARTICLE);
    assertThat(page.paragraphs()).hasSize(7).contains("Nine months");
  }

  @Test
  void aMenuIsNone() {
    PageText page = TextPage.extract("Home\nWorld\nHarbour news\nSports\nWeather\nObituaries\n");
    assertThat(page.kind()).isNotEqualTo(PageKind.ARTICLE);
    assertThat(page.paragraphs()).isEmpty();
  }

  @Test
  void aListOfHeadlinesIsNone() {
    String headlines =
        """
        Ferry to the islands runs aground in fog
        Council votes to keep the old lighthouse
        Fishermen ask for a later start of the season
        Two hurt as crane topples on the north quay
        School choir to sing at the launch of lifeboat
        Tide tables to be printed again after protest
        Harbour master retires after forty years at sea
        """;
    assertThat(TextPage.extract(headlines).kind()).isEqualTo(PageKind.LISTING);
  }

  @Test
  void anErrorInASentenceIsNone() {
    String notice =
        "We are sorry, but the page that you asked for could not be found on this site.";
    assertThat(TextPage.extract(notice).kind()).isEqualTo(PageKind.NOT_FOUND);
  }
}
