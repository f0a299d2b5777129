package io.dateline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The shapes that scraped pages come in, each with everything that must come out of it. */
class ShapesTest {
  private static final Path TESTDATA = Path.of("..", "testdata");

  @Test
  void everyShapeGivesWhatIsExpectedOfIt() throws IOException {
    Map<String, JsonNode> pages = Extracted.of(TESTDATA.resolve("shapes"));
    var softly = new SoftAssertions();
    Extracted.expected(TESTDATA.resolve("expected/shapes.json"))
        .forEach(
            (name, expected) -> {
              JsonNode page = pages.get(name);
              softly.assertThat(page).as(name).isNotNull();
              if (page != null) {
                Extracted.check(softly, name, page, expected);
                softly
                    .assertThat(officials(page))
                    .as(name + " officials")
                    .isEqualTo(officialsExpected(expected));
              }
            });
    softly.assertAll();
  }

  private static List<String> officials(JsonNode page) {
    List<String> officials = new ArrayList<>();
    for (JsonNode official : page.path("officials")) {
      officials.add(
          describe(official) + " " + Extracted.mentions(official, page.get("body").asText()));
    }
    return officials;
  }

  private static List<String> officialsExpected(JsonNode page) {
    List<String> officials = new ArrayList<>();
    for (JsonNode official : page.path("officials")) {
      officials.add(describe(official) + " " + Extracted.texts(official.get("mentions")));
    }
    return officials;
  }

  private static String describe(JsonNode official) {
    var text = new StringBuilder(official.get("name").asText());
    for (JsonNode office : official.get("offices")) {
      text.append(", ").append(office.get("title").asText());
      text.append(" of ").append(Extracted.text(office.get("of")));
    }
    return text.append(official.get("former").asBoolean() ? " (former)" : "").toString();
  }
}
