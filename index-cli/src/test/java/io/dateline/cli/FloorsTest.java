package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds quality on evaluation data beside the project to the floors in {@code floors.json}; skipped
 * where the data are absent. Run by {@code mvn verify -Pfloors}. Lowering a floor is a commit of
 * its own that says why.
 */
@Tag("floors")
class FloorsTest {
  private static final Path DATA =
      Path.of(System.getProperty("dateline.shared", "../../shared"), "eval", "extraction");
  private static final Path FLOORS = Path.of("src/test/resources/floors.json");

  @TestFactory
  List<DynamicTest> everyMeasureIsAtItsFloorOrAbove() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(DATA), "no evaluation data beside the project");
    List<DynamicTest> tests = new ArrayList<>();
    Extracted.expected(FLOORS)
        .forEach(
            (set, floors) -> tests.add(DynamicTest.dynamicTest(set, () -> check(set, floors))));
    return tests;
  }

  private static void check(String set, JsonNode floors) throws IOException {
    Path folder = DATA.resolve(set);
    Path input = folder.resolve(Files.isDirectory(folder.resolve("html")) ? "html" : "txt");
    var scores =
        new Scores(byId(Extracted.of(input)), Extracted.expected(folder.resolve("gold.json")));
    List<String> below = new ArrayList<>();
    floors
        .properties()
        .forEach(
            floor -> {
              double value = scores.of(floor.getKey());
              System.out.printf(
                  Locale.ROOT,
                  "%-24s %-24s %.3f  floor %.3f%n",
                  set,
                  floor.getKey(),
                  value,
                  floor.getValue().asDouble());
              boolean most = floor.getKey().endsWith("false-alarms");
              if (most
                  ? value > floor.getValue().asDouble()
                  : value < floor.getValue().asDouble()) {
                below.add(floor.getKey() + " is " + value + ", its floor " + floor.getValue());
              }
            });
    assertThat(below).as(set).isEmpty();
  }

  /** Pages by their file name without its endings. */
  private static Map<String, JsonNode> byId(Map<String, JsonNode> pages) {
    Map<String, JsonNode> byId = new HashMap<>();
    pages.forEach((name, page) -> byId.put(name.replaceAll("(\\.(html|txt))?(\\.gz)?$", ""), page));
    return byId;
  }
}
