package io.dateline.extract.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.PageKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CleanBodyTest {
  private static PageText extract(String body) throws Exception {
    return CleanBody.extract(body.getBytes(UTF_8), Optional.of(UTF_8), "record");
  }

  @Test
  void everyLineIsAParagraphAndNothingIsRemoved() throws Exception {
    PageText page = extract("Copyright was the topic.\nFollow us\n\nThe end.");

    assertThat(page.paragraphs())
        .containsExactly("Copyright was the topic.", "Follow us", "The end.");
    assertThat(page.removed()).isEmpty();
  }

  @Test
  void linesWrappedToAWidthAreJoinedBetweenEmptyLines() throws Exception {
    PageText page =
        extract(
            "The harbour of Halden will be\nclosed to ferries from March on,\nthe council said.\n\n"
                + "It will open again when the piers\nare mended.");

    assertThat(page.paragraphs())
        .containsExactly(
            "The harbour of Halden will be closed to ferries from March on, the council said.",
            "It will open again when the piers are mended.");
  }

  @Test
  void aControlCharacterInGivenTextIsLeftOut() throws Exception {
    assertThat(extract("The ferry\u0007 sank.\u001b\u0001\u0002").paragraphs())
        .containsExactly("The ferry sank.");
  }

  @Test
  void blankIsEmpty() throws Exception {
    assertThat(extract(" \n\n ").kind()).isEqualTo(PageKind.EMPTY);
  }
}
