package io.dateline.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HardWrapTest {
  private static final String WRAPPED =
      """
      The ferry between the two islands will sail twice a day from
      Monday, the harbour board of Little Quay decided on Friday
      after a month of complaints from farmers and teachers who had
      to wait for hours.

      "Nobody should need a tent to get to work," its chairwoman
      said. The board will look at the winter timetable in October
      and has asked the operator for a second boat.
      """;

  @Test
  void paragraphsWrappedToAWidthAreJoined() {
    assertThat(HardWrap.undone(WRAPPED).lines().filter(line -> !line.isBlank()))
        .hasSize(2)
        .allMatch(line -> line.endsWith("."));
  }

  @Test
  void everyCharacterButTheLineEndsStaysWhereItIs() {
    String undone = HardWrap.undone(WRAPPED);
    assertThat(undone).hasSameSizeAs(WRAPPED);
    assertThat(undone.replace('\n', ' ')).isEqualTo(WRAPPED.replace('\n', ' '));
  }

  @Test
  void windowsLineEndsAreJoinedToo() {
    String undone = HardWrap.undone(WRAPPED.replace("\n", "\r\n"));
    assertThat(undone.lines().filter(line -> !line.isBlank())).hasSize(2);
  }

  @Test
  void aBriefWhoseOnlyLinesGoOnIsJoined() {
    String brief = "Marble Sea Ferries said it will sell two of its\nolder boats to a museum.\n";
    assertThat(HardWrap.undone(brief).lines()).hasSize(1);
  }

  @Test
  void aFirstLineThatLostItsIndentationIsJoined() {
    String cut =
        WRAPPED.replace(
            "The ferry between the two islands will sail twice a day from",
            "Ferries to the two isles sail twice a day now, says");
    assertThat(HardWrap.undone(cut).lines().filter(line -> !line.isBlank())).hasSize(2);
  }

  @Test
  void anIndentedLineBeginsAParagraph() {
    String text = WRAPPED.replace("\n\n", "\n   ");
    assertThat(HardWrap.undone(text).lines()).hasSize(2);
  }

  @Test
  void menusHeadlinesAndOneBlockALineStayAsTheyAre() {
    String menu = "Home\nWorld news\nSport and weather\nContact us\nImprint\n";
    String headlines =
        """
        Harbour board promises a second ferry for the islands
        Teachers win their case about free crossings
        Storm closes the old pier until further notice
        Museum buys two boats of 1931
        What the winter timetable means for farmers in the north
        """;
    String blocks = (WRAPPED.replace('\n', ' ') + "\n").repeat(4);
    assertThat(HardWrap.undone(menu)).isEqualTo(menu);
    assertThat(HardWrap.undone(headlines)).isEqualTo(headlines);
    assertThat(HardWrap.undone(blocks)).isEqualTo(blocks);
  }

  @Test
  void itemsOfAListAreNotJoined() {
    String list =
        """
        - a second boat for the months in which farmers and teachers
        - a roof for those who wait on the old pier in the rain and
        - tickets that hold for a day on all boats of all companies
        - an office in Little Quay that is open on Sundays as well
        """;
    assertThat(HardWrap.undone(list)).isEqualTo(list);
  }

  @Test
  void aWrappedTextComesOutWholeInItsParagraphs() {
    PageText page = TextPage.extract(WRAPPED);
    assertThat(page.paragraphs()).hasSize(2);
    assertThat(page.paragraphs().get(0)).startsWith("The ferry").endsWith("wait for hours.");
    assertThat(page.removed()).isEmpty();
  }
}
