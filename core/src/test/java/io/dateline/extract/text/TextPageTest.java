package io.dateline.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.PageKind;
import io.dateline.article.RemovalReason;
import io.dateline.article.RemovedBlock;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextPageTest {
  private static final String STORY =
      """
      The port authority of Halden will close the old ferry terminal in March, after engineers found cracks in three of its eleven concrete piers.

      Inspectors said on Tuesday that the damage had probably been there since the storm of 2019, but had been hidden by the timber cladding of the quay.

      "Nobody was in danger at any time," the harbour master, Ingrid Solheim, told reporters. "But we will not open another season with a question mark over it."

      Ferries to the islands will leave from the northern quay until the repairs are done, which the authority expects to take about seven months.
      """;

  private static PageText extract(String text) {
    return TextPage.extract(text);
  }

  private static List<String> removedAs(PageText page, RemovalReason reason) {
    return page.removed().stream()
        .filter(block -> block.reason() == reason)
        .map(RemovedBlock::text)
        .toList();
  }

  @Test
  void bareTextStaysWhole() {
    PageText page = extract(STORY);

    assertThat(page.kind()).isEqualTo(PageKind.ARTICLE);
    assertThat(page.title()).isEmpty();
    assertThat(page.paragraphs()).containsExactlyElementsOf(paragraphs(STORY));
    assertThat(page.removed()).isEmpty();
  }

  @Test
  void theChromeOfASiteIsRemovedWithItsReasons() {
    PageText page =
        extract(
            """
            The Halden Gazette - News from the fjord

            Home
            News
            Sport
            Subscribe

            Old ferry terminal to close in March

            By Marte Lund | haldengazette.example | Updated: 2024-02-06 09:40

            """
                + STORY
                + """

                Share this article

                Most read
                Council votes on new school for the eastern quarter
                Rain expected through the weekend
                Handball team wins away

                Copyright 2024 Halden Gazette. All rights reserved.
                """);

    assertThat(page.title()).contains("Old ferry terminal to close in March");
    assertThat(page.paragraphs()).containsExactlyElementsOf(paragraphs(STORY));
    assertThat(removedAs(page, RemovalReason.SITE_HEADER))
        .containsExactly("The Halden Gazette - News from the fjord");
    assertThat(removedAs(page, RemovalReason.BYLINE))
        .containsExactly("By Marte Lund | haldengazette.example | Updated: 2024-02-06 09:40");
    assertThat(removedAs(page, RemovalReason.SHARE_BAR)).containsExactly("Share this article");
    assertThat(removedAs(page, RemovalReason.RELATED))
        .containsExactly(
            "Most read",
            "Council votes on new school for the eastern quarter",
            "Rain expected through the weekend",
            "Handball team wins away");
    assertThat(removedAs(page, RemovalReason.COPYRIGHT)).hasSize(1);
  }

  @Test
  void aCaptionThatStandsTwiceAroundItsCreditIsRemoved() {
    String caption = "Harbour master Ingrid Solheim points at a crack in Halden on Tuesday.";
    String middle = "Ferries to the islands";
    String text =
        STORY.replace(middle, caption + "\nOle Berg\n/\nNordfoto\n" + caption + "\n\n" + middle);

    PageText page = extract(text);

    assertThat(page.paragraphs()).containsExactlyElementsOf(paragraphs(STORY));
    assertThat(removedAs(page, RemovalReason.CAPTION))
        .containsExactly(caption, "Ole Berg", "/", "Nordfoto", caption);
  }

  @Test
  void notFoundWordingAroundAStoryLeavesAnArticle() {
    String notice =
        "Sorry, the page you requested was not found.\n\nPlease check the address and try again.\n\n";

    PageText page = extract(notice + "Ferry terminal to close\n\n" + STORY + "\n" + notice);

    assertThat(page.kind()).isEqualTo(PageKind.ARTICLE);
    assertThat(page.paragraphs()).containsExactlyElementsOf(paragraphs(STORY));
  }

  @Test
  void notFoundWordingAloneIsANotFoundPage() {
    PageText page =
        extract(
            """
            The Halden Gazette
            Home
            News
            404
            Sorry, the page you requested was not found.
            Go back to the homepage
            Copyright 2024 Halden Gazette
            """);

    assertThat(page.kind()).isEqualTo(PageKind.NOT_FOUND);
    assertThat(page.paragraphs()).isEmpty();
    assertThat(page.removed()).hasSize(7);
  }

  @Test
  void aPageOfHeadlinesIsAListing() {
    PageText page =
        extract(
            """
            Halden Gazette
            Council votes on new school for the eastern quarter
            Rain expected through the weekend
            Handball team wins away after a slow start
            Old ferry terminal to close in March
            Bakery of the year opens a second shop
            Police look for owner of lost cello
            Library extends its hours in spring
            """);

    assertThat(page.kind()).isEqualTo(PageKind.LISTING);
  }

  @Test
  void nothingIsEmpty() {
    assertThat(extract("").kind()).isEqualTo(PageKind.EMPTY);
    assertThat(extract(" \n\t\n\u00a0").kind()).isEqualTo(PageKind.EMPTY);
    assertThat(extract("Home\nMenu").kind()).isEqualTo(PageKind.EMPTY);
  }

  @Test
  void aHeadlineWithAFullStopIsOneAboveAPlaceLine() {
    PageText page =
        extract(
            "Old ferry terminal will be closed.\n\nEngineers find cracks in three piers.\n\nHALDEN"
                + " (Norway)\n\n"
                + STORY);

    assertThat(page.title()).contains("Old ferry terminal will be closed");
    assertThat(removedAs(page, RemovalReason.DATE_LINE)).containsExactly("HALDEN (Norway)");
  }

  @Test
  void teasersBelowANoticeMakeNoStory() {
    PageText page =
        extract(
            """
            The Halden Gazette
            Home
            News
            Story removed
            The story you wanted to read has expired.
            Most read
            Council votes on new school for the eastern quarter
            The school would be the first in the quarter since the old one burned down in 1988.
            Rain expected through the weekend
            Fishermen are told to stay in the harbour until the wind has turned on Sunday evening.
            Handball team wins away
            The goalkeeper saved four penalties in the last ten minutes of a slow but fair match.
            """);

    assertThat(page.kind()).isEqualTo(PageKind.NOT_FOUND);
  }

  @Test
  void aBriefBelowTheHeadlineOfItsPageIsAnArticle() {
    PageText page =
        extract(
            """
            Old ferry terminal in Halden to close in March | The Halden Gazette
            Home
            News
            Old ferry terminal in Halden to close in March
            By Marte Lund
            Engineers found cracks in three piers of the old terminal in Halden.
            Council votes on new school for the eastern quarter
            Rain expected through the weekend
            Handball team wins away after a slow start
            Bakery of the year opens a second shop
            Police look for owner of lost cello
            Library extends its hours in spring
            """);

    assertThat(page.kind()).isEqualTo(PageKind.ARTICLE);
    assertThat(page.paragraphs())
        .contains("Engineers found cracks in three piers of the old terminal in Halden.");
  }

  @Test
  void aStoryAboutAMissingPageIsOne() {
    String notice = "The page was not found.";
    String middle = "Ferries to the islands";

    PageText page = extract(STORY.replace(middle, notice + "\n\n" + middle));

    assertThat(page.kind()).isEqualTo(PageKind.ARTICLE);
    assertThat(page.paragraphs()).hasSize(5).contains(notice);
  }

  private static List<String> paragraphs(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }

  @Test
  void teasersInARowThatBreakOffMakeNoStory() {
    PageText page =
        extract(
            """
            Oops! | The Halden Gazette
            Something went wrong with the page.
            Home
            News
            Sorry, there is no page here.
            The council of Halden voted on the new school in the eastern quarter, which parents of the quarter had asked the council for since the old school burned down in 1988, and the mayor of Halden said that building...
            The council of Halden will close the ferry terminal in the eastern quarter before the summer, after the engineers of the council found that three of its piers had cracks, and the mayor said that the repairs...
            The mayor of Halden told the council on Tuesday that the school and the terminal in the eastern quarter would be paid from the same fund, and that the council would have to decide before the summer whether...
            Engineers of the council told the mayor of Halden on Monday that the cracks in the terminal had been hidden since the storm, and that ferries to the islands would leave from the northern quay until summer...
            Parents of the eastern quarter asked the mayor on Friday whether the school would open before the terminal is repaired, and the council of Halden answered that the engineers had not told it how long...
            Copyright 2031 The Halden Gazette
            """);

    assertThat(page.kind()).isEqualTo(PageKind.NOT_FOUND);
  }
}
