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
import java.util.function.ToDoubleFunction;
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
      Path.of(System.getProperty("dateline.shared", "../../shared"), "eval");
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
    if (set.startsWith("officials/")) {
      var scores = OfficialScores.of(DATA.resolve(set + ".jsonl"));
      hold(
          set,
          floors,
          floor ->
              switch (floor) {
                case "recall" -> scores.recall();
                case "office" -> scores.office();
                default -> scores.precision();
              });
      return;
    }
    Path folder = DATA.resolve("extraction").resolve(set);
    Path input = folder.resolve(Files.isDirectory(folder.resolve("html")) ? "html" : "txt");
    var scores =
        new Scores(byId(Extracted.of(input)), Extracted.expected(folder.resolve("gold.json")));
    hold(set, floors, scores::of);
  }

  private static void hold(String set, JsonNode floors, ToDoubleFunction<String> measure) {
    List<String> below = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : floors.properties()) {
      double value = measure.applyAsDouble(entry.getKey());
      double floor = entry.getValue().asDouble();
      System.out.printf(
          Locale.ROOT, "%-24s %-24s %.3f  floor %.3f%n", set, entry.getKey(), value, floor);
      boolean most = entry.getKey().endsWith("false-alarms");
      if (most ? value > floor : value < floor) {
        below.add(entry.getKey() + " is " + value + ", its floor " + floor);
      }
    }
    assertThat(below).as(set).isEmpty();
  }

  /** Pages by their file name without its endings. */
  private static Map<String, JsonNode> byId(Map<String, JsonNode> pages) {
    Map<String, JsonNode> byId = new HashMap<>();
    pages.forEach((name, page) -> byId.put(name.replaceAll("(\\.(html|txt))?(\\.gz)?$", ""), page));
    return byId;
  }
}
