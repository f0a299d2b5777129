package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;

/** What {@code extract --json} says of pages, and what it must say. */
final class Extracted {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Extracted() {}

  /** The expectations in a file: by page. */
  static Map<String, JsonNode> expected(Path file) throws IOException {
    Map<String, JsonNode> pages = new LinkedHashMap<>();
    JSON.readTree(file.toFile()).properties().forEach(e -> pages.put(e.getKey(), e.getValue()));
    return pages;
  }

  static JsonNode read(Path file) throws IOException {
    return JSON.readTree(file.toFile());
  }

  /** The pages below {@code path}, by their path below it; records of JSON lines with their id. */
  static Map<String, JsonNode> of(Path path) throws IOException {
    Run run = Run.of("extract", "--json", path);
    assertThat(run.err()).isEmpty();
    Map<String, JsonNode> pages = new LinkedHashMap<>();
    for (String line : run.out().lines().toList()) {
      JsonNode page = JSON.readTree(line);
      String source = page.get("source").asText();
      int offset = source.lastIndexOf('#');
      String name =
          path.relativize(Path.of(offset < 0 ? source : source.substring(0, offset))).toString();
      pages.put(offset < 0 ? name : name + "#" + page.get("id").asText(), page);
    }
    return pages;
  }

  /** Compares all but the officials. */
  static void check(SoftAssertions softly, String name, JsonNode page, JsonNode expected) {
    softly
        .assertThat(page.path("kind").asText())
        .as(name + " kind")
        .isEqualTo(expected.get("kind").asText());
    if (!page.path("kind").asText().equals("article")) {
      return;
    }
    for (String field : List.of("title", "outlet", "agency", "language")) {
      if (expected.has(field)) {
        softly
            .assertThat(text(page.get(field)))
            .as(name + " " + field)
            .isEqualTo(text(expected.get(field)));
      }
    }
    softly
        .assertThat(text(page.path("published").path("date")))
        .as(name + " published")
        .isEqualTo(text(expected.get("published")));
    softly
        .assertThat(texts(page.path("bylines")))
        .as(name + " bylines")
        .containsExactlyInAnyOrderElementsOf(texts(expected.get("bylines")));
    String body = page.get("body").asText();
    softly.assertThat(body).as(name).contains(texts(expected.get("bodyHas")));
    for (String foreign : texts(expected.get("bodyLacks"))) {
      softly.assertThat(body).as(name).doesNotContain(foreign);
    }
  }

  /** Why each removed block was, by its text. */
  static Map<String, String> reasons(JsonNode page) {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (JsonNode block : page.path("removed")) {
      reasons.put(block.get("text").asText(), block.get("reason").asText());
    }
    return reasons;
  }

  /** The words of {@code body} that each mention of {@code official} covers. */
  static List<String> mentions(JsonNode official, String body) {
    List<String> words = new ArrayList<>();
    for (JsonNode mention : official.get("mentions")) {
      words.add(body.substring(mention.get(0).asInt(), mention.get(1).asInt()));
    }
    return words;
  }

  static String text(JsonNode node) {
    return node == null || node.isNull() || node.isMissingNode() ? "none" : node.asText();
  }

  static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add(node.asText()));
    return texts;
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
