package io.dateline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Whole pages of invented outlets, each with what a reader would say of it. */
class PagesTest {
  private static final Path TESTDATA = Path.of("..", "testdata");

  @Test
  void everyPageGivesWhatIsExpectedOfIt() throws IOException {
    Map<String, JsonNode> pages = Extracted.of(TESTDATA.resolve("pages"));
    var softly = new SoftAssertions();
    Extracted.expected(TESTDATA.resolve("expected/pages.json"))
        .forEach(
            (name, expected) -> {
              JsonNode page = pages.get(name);
              softly.assertThat(page).as(name).isNotNull();
              if (page != null) {
                Extracted.check(softly, name, page, expected);
                checkRemoved(softly, name, page, expected);
                checkOfficials(softly, name, page, expected);
              }
            });
    softly.assertAll();
  }

  /** Whom the page names in its own language, in the order of the body; others are optional. */
  private static void checkOfficials(
      SoftAssertions softly, String name, JsonNode page, JsonNode expected) {
    List<String> optional = Extracted.texts(expected.path("optional"));
    List<String> found = new ArrayList<>();
    for (JsonNode official : page.path("officials")) {
      if (!optional.contains(official.path("name").asText())) {
        found.add(official.path("name").asText());
      }
    }
    softly
        .assertThat(found)
        .as(name + ": officials")
        .isEqualTo(Extracted.texts(expected.path("officials")));
  }

  /** What a page lists as removed has a text of its own and a reason, and says why. */
  private static void checkRemoved(
      SoftAssertions softly, String name, JsonNode page, JsonNode expected) {
    Map<String, String> reasons = Extracted.reasons(page);
    expected
        .path("removed")
        .properties()
        .forEach(
            entry ->
                softly
                    .assertThat(reasons.get(entry.getKey()))
                    .as(name + ": " + entry.getKey())
                    .isEqualTo(entry.getValue().asText()));
  }
}
