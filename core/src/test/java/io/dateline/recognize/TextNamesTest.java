package io.dateline.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.RemovalReason;
import io.dateline.recognize.evidence.TestPage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TextNamesTest {
  private static final String TITLE = "Mill bridge reopens after repairs";

  private static TestPage opening(String line) {
    return TestPage.page().removed(RemovalReason.OTHER, line).title(TITLE).text("The bridge.");
  }

  private static Optional<String> best(TestPage page) {
    return TextNames.best(page.evidence(), "Known Courier"::equals);
  }

  @Test
  void takesTheNameBesideTheHeadlineThatThePageSaysAgain() {
    TestPage page =
        opening(TITLE + " | Local | Valley Post")
            .removed(RemovalReason.FOOTER, "About Valley Post");
    assertThat(best(page)).hasValue("Valley Post");
  }

  @Test
  void endsTheNameInALineThatGoesOnWhereThePageStopsSayingIt() {
    TestPage page =
        opening(TITLE + " - Valley Post Home News Sport Weather Opinion Letters Classifieds")
            .removed(RemovalReason.COPYRIGHT, "© 2031 Valley Post. All rights reserved.");
    assertThat(best(page)).hasValue("Valley Post");
  }

  @Test
  void believesTheHolderOfRightsWhoseAddressIsShown() {
    TestPage page =
        opening("Menu")
            .removed(RemovalReason.COPYRIGHT, "© 2031 Valley Post, Inc. All rights reserved.")
            .removed(RemovalReason.FOOTER, "Write to desk at www.valleypost.com");
    assertThat(best(page)).hasValue("Valley Post");
  }

  @Test
  void doesNotBelieveASingleWitness() {
    assertThat(best(opening(TITLE + " - Auto Corner"))).isEmpty();
    assertThat(best(opening("Valley Post"))).isEmpty();
    assertThat(
            best(
                opening("Menu")
                    .removed(RemovalReason.COPYRIGHT, "© 2031 Valley Media Group")
                    .removed(RemovalReason.FOOTER, "Valley Media Group")))
        .isEmpty();
  }

  @Test
  void believesAKnownNameBesideTheHeadline() {
    assertThat(best(opening(TITLE + " - Known Courier"))).hasValue("Known Courier");
  }
}
