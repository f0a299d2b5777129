package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five real pages that are not part of the project; skipped where they are absent. */
class SeedsTest {
  private static final Path SEEDS =
      Path.of(System.getProperty("dateline.shared", "../../shared"), "seeds");

  @TempDir Path folder;

  @BeforeEach
  void seedsAreThere() {
    Assumptions.assumeTrue(Files.isDirectory(SEEDS), "no seeds beside the project");
  }

  @Test
  void everySeedGivesWhatIsExpectedOfIt() throws IOException {
    Map<String, JsonNode> expected = Extracted.expected(SEEDS.resolve("expected.json"));
    var softly = new SoftAssertions();
    for (String name : expected.keySet()) {
      JsonNode page = Extracted.of(SEEDS.resolve(name)).values().iterator().next();
      Extracted.check(softly, name, page, expected.get(name));
    }
    softly.assertAll();
  }

  @Test
  void everySeedNamesItsOfficials() throws IOException {
    var softly = new SoftAssertions();
    for (JsonNode gold : Extracted.read(SEEDS.resolve("officials-gold.json"))) {
      String name = gold.get("file").asText();
      JsonNode page = Extracted.of(SEEDS.resolve(name)).values().iterator().next();
      String body = page.get("body").asText();
      List<String> found = new ArrayList<>();
      for (JsonNode official : page.get("officials")) {
        found.add(official.get("name").asText());
        for (JsonNode expected : gold.get("officials")) {
          if (expected.get("name").equals(official.get("name"))) {
            check(softly, name, official, expected, body);
          }
        }
      }
      List<String> optional = new ArrayList<>();
      gold.get("optional").forEach(official -> optional.add(official.get("name").asText()));
      List<String> wanted = new ArrayList<>();
      gold.get("officials").forEach(official -> wanted.add(official.get("name").asText()));
      found.removeIf(official -> optional.contains(official) && !wanted.contains(official));
      softly.assertThat(found).as(name).containsExactlyInAnyOrderElementsOf(wanted);
    }
    softly.assertAll();
  }

  /** The title is one of those given, the country the one given, each surname is mentioned. */
  private static void check(
      SoftAssertions softly, String file, JsonNode official, JsonNode gold, String body) {
    String name = file + " " + official.get("name").asText();
    List<String> titles = new ArrayList<>();
    List<String> owners = new ArrayList<>();
    for (JsonNode office : official.get("offices")) {
      titles.add(Extracted.lower(office.get("title").asText()));
      owners.add(Extracted.text(office.get("of")));
    }
    List<String> accepted = new ArrayList<>();
    Stream.concat(
            Stream.of(gold.get("office_as_written").asText()),
            gold.has("office_alternatives")
                ? Extracted.texts(gold.get("office_alternatives")).stream()
                : Stream.of())
        .flatMap(title -> Stream.of(title.split("; ")))
        .forEach(title -> accepted.add(Extracted.lower(title)));
    softly
        .assertThat(titles)
        .as(name + " offices, of " + accepted)
        .allMatch(title -> accepted.stream().anyMatch(a -> a.endsWith(title)));
    String affiliation = gold.get("affiliation").asText();
    softly.assertThat(owners).as(name + " of").allMatch(affiliation::contains);
    List<String> mentions = Extracted.mentions(official, body);
    for (JsonNode mention : gold.get("mentions")) {
      softly
          .assertThat(mentions)
          .as(name + " mentions")
          .anyMatch(words -> mention.asText().endsWith(words));
    }
  }

  @Test
  void indexedTogetherTheyGiveTheirFacets() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    try (Stream<Path> files = Files.list(SEEDS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        Files.copy(file, pages.resolve(file.getFileName()));
      }
    }
    Path archive = folder.resolve("archive");
    assertThat(Run.of("index", archive, pages).out()).contains("5 pages read", "5  indexed");

    String officials = Run.of("facets", archive, "--by", "official:50").out();
    assertThat(officials)
        .containsPattern("Wang Yi +2 ")
        .containsPattern("Takeo Akiba +2 ")
        .containsPattern("Xi Jinping +2 ");
    assertThat(Run.of("officials", archive, "Takeo Akiba").out())
        .containsPattern("national security advisor, Japan +2025-01-14")
        .containsPattern("deputy foreign minister, Japan +2016-11-29");
    assertThat(Run.of("facets", archive, "--by", "outlet").out())
        .containsPattern("China Daily +1 ")
        .containsPattern("Alabama Public Radio +1 ")
        .containsPattern("SpaceWar.com +1 ")
        .containsPattern("\\(no outlet\\) +2");
    assertThat(Run.of("search", archive, "published:2016").out()).startsWith("1 article");
    for (String boilerplate :
        List.of("copyright", "advertisement", "\"page you requested\"", "donation")) {
      Run run = Run.of("search", archive, boilerplate);
      assertThat(run.code()).as(boilerplate).isEqualTo(ExitCode.NOTHING_FOUND);
    }
  }

  @Test
  void aSeedWithoutItsStoryIsANotFoundPage() throws IOException {
    String page = Files.readString(SEEDS.resolve("003_9668146a39b1f795.txt"));
    int story = page.indexOf("China and Japan to maintain");
    String notice = page.substring(0, story) + page.substring(page.indexOf("Today's Top News"));

    Run run = Run.withInput(notice, "extract", "--json", "-");

    assertThat(run.out()).contains("\"kind\":\"not-found\"");
  }
}
