package io.dateline.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OpeningTitleTest {
  private static Optional<String> of(String page) {
    var lines = Line.of(page);
    var article = new boolean[lines.size()];
    if (lines.size() > 1) {
      article[lines.size() - 1] = true;
    }
    return OpeningTitle.of(lines, new LineMarks(article));
  }

  @Test
  void endsWhereThePageStopsSayingItAgain() {
    assertThat(
            of(
                "Is the old mill bridge safe? - Valley Post Home News Sport Weather Is the old mill"
                    + " bridge safe? By Jane Roe The bridge is closed."))
        .hasValue("Is the old mill bridge safe?");
  }

  @Test
  void readsOverTheEndOfASentence() {
    assertThat(
            of(
                "Closed. The mill bridge waits for repairs - Valley Post\nMenu\n"
                    + "Closed. The mill bridge waits for repairs\nThe story of it."))
        .hasValue("Closed. The mill bridge waits for repairs");
  }

  @Test
  void isSaidAgainInAnyCaseAndAmongAnySigns() {
    for (String again :
        new String[] {
          "THE OLD MILL BRIDGE REOPENS",
          "\u2018The old mill bridge reopens\u2019, it says",
          "the-old-mill bridge's reopens. The old 'mill' bridge, reopens!",
        }) {
      assertThat(of("The old mill bridge reopens - Valley Post\nMenu\n" + again + "\nThe story."))
          .as(again)
          .hasValue("The old mill bridge reopens");
    }
    assertThat(of("The old mill bridge reopens - Valley Post\nMenu\nThe old mills\nThe story."))
        .isEmpty();
  }

  @Test
  void takesNoMenuThatIsSaidTwice() {
    assertThat(
            of("Home News Sport Weather Opinion Letters\nHome News Sport Weather Opinion\nText."))
        .isEmpty();
    assertThat(of("Skip to content\nSkip to content\nText.")).isEmpty();
  }

  @Test
  void findsNothingOnAnEmptyPage() {
    assertThat(of("")).isEmpty();
    assertThat(of("- - - -\n- - - -")).isEmpty();
  }
}
