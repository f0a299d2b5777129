package io.dateline.extract.text;

import static io.dateline.article.RemovalReason.CONTACT;
import static io.dateline.article.RemovalReason.FOOTER;
import static io.dateline.article.RemovalReason.NAVIGATION;
import static io.dateline.article.RemovalReason.RELATED;
import static io.dateline.article.RemovalReason.SITE_HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.RemovalReason;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReasonsTest {
  private static final String PAGE =
      """
      Harbour Gazette
      The paper of the outer harbour
      News | Sports | Weather | Tides
      New crane lifts its first container

      By Ines Holm

      The harbour's new crane lifted its first container on Monday, two years after it was ordered.

      "It is quieter than the old one," the harbour master, Ines Lund, told reporters on the quay.

      The old crane will be taken down in spring and sold to a museum of shipping, she said.

      Most read
      Ferry company adds a fourth daily crossing
      Sports
      2 hours ago
      Oyster season opens with a record catch
      The season began with more oysters than anybody on the coast can remember to have seen.
      12 Quay Street, Suite 4
      The Gazette is funded by its readers and belongs to nobody else.
      © 2024 Harbour Gazette
      """;

  private static RemovalReason reasonOf(String line) {
    return TextPage.extract(PAGE).removed().stream()
        .filter(block -> block.text().equals(line))
        .findFirst()
        .orElseThrow()
        .reason();
  }

  @Test
  void whatTheRightsNoticeNamesIsTheSitesHeader() {
    assertThat(reasonOf("Harbour Gazette")).isEqualTo(SITE_HEADER);
    assertThat(reasonOf("The paper of the outer harbour")).isEqualTo(SITE_HEADER);
  }

  @Test
  void barsBetweenShortNamesMakeAMenu() {
    assertThat(reasonOf("News | Sports | Weather | Tides")).isEqualTo(NAVIGATION);
  }

  @Test
  void labelsBetweenOtherStoriesBelongToThem() {
    List.of(
            "Ferry company adds a fourth daily crossing",
            "Sports",
            "2 hours ago",
            "Oyster season opens with a record catch",
            "The season began with more oysters than anybody on the coast can remember to have"
                + " seen.")
        .forEach(line -> assertThat(reasonOf(line)).as(line).isEqualTo(RELATED));
  }

  @Test
  void theFootHoldsAddressesAndWhatTheSiteSaysOfItself() {
    assertThat(reasonOf("12 Quay Street, Suite 4")).isEqualTo(CONTACT);
    assertThat(reasonOf("The Gazette is funded by its readers and belongs to nobody else."))
        .isEqualTo(FOOTER);
  }
}
