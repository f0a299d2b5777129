package io.dateline.internal.stories;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** How well copies are found that desks have edited, by pairs of texts. */
final class StoryQualityTest {
  /** Below this an added sentence is more than a fifth of the text. */
  private static final int LEAST_WORDS = 30;

  private static Map<String, Long> grouped(Map<String, String> texts) throws Exception {
    var shelf = new TextShelf();
    shelf.change(texts, List.of());
    return shelf.stories();
  }

  private static void assertFound(String what, Families families) throws Exception {
    Map<String, Long> stories = grouped(families.texts());
    double precision = families.precision(stories);
    double recall = families.recall(stories);
    System.out.printf("%s: precision %.4f recall %.4f%n", what, precision, recall);
    assertThat(precision).as("precision, %s", what).isGreaterThanOrEqualTo(0.99);
    assertThat(recall).as("recall, %s", what).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void findsEditedCopiesOfNewsMadeUp() throws Exception {
    var news = new OwnNews(7);
    var random = new Random(8);
    List<String> originals = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      originals.add(news.story(1 + random.nextInt(12)));
    }
    Families families = Families.of(originals, LEAST_WORDS, 5);
    var forms = new FormNews(9);
    for (int day = 0; day < 60; day++) {
      forms.fillings().forEach(families::addAlone);
    }
    assertFound("news made up, among filled-in forms", families);
  }

  @Test
  void formsFilledInEachDayAreStoriesOfTheirOwn() throws Exception {
    var forms = new FormNews(11);
    Map<String, String> texts = new HashMap<>();
    for (int day = 0; day < 200; day++) {
      for (String filling : forms.fillings()) {
        texts.put("t" + texts.size(), filling);
      }
    }
    Set<Long> stories = new HashSet<>(grouped(texts).values());
    assertThat(stories.size()).isGreaterThan((int) (0.99 * texts.size()));
  }

  /** Real news, of which some is published twice already: that is not counted. */
  @Test
  void findsEditedCopiesOfRealNews() throws Exception {
    Path base =
        Path.of(System.getProperty("dateline.shared", "../../shared"))
            .resolve("eval/perf/news-base.jsonl.gz");
    assumeTrue(Files.exists(base), "evaluation data lie beside the project, or not");
    List<String> news = news(base);
    Collections.shuffle(news, new Random(3));
    List<String> sample = news.subList(0, 4000);
    Map<String, String> texts = new HashMap<>();
    sample.forEach(text -> texts.put("t" + texts.size(), text));
    Map<String, Long> stories = grouped(texts);
    Map<Long, Integer> copies = new HashMap<>();
    stories.values().forEach(story -> copies.merge(story, 1, Integer::sum));
    List<String> once = new ArrayList<>();
    for (int i = 0; i < sample.size(); i++) {
      if (requireNonNull(copies.get(requireNonNull(stories.get("t" + i)))) == 1) {
        once.add(sample.get(i));
      }
    }
    assertFound("real news", Families.of(once, LEAST_WORDS, 5));
  }

  /** The bodies of {@code base} that are news, their lines joined to paragraphs. */
  private static List<String> news(Path base) throws IOException {
    List<String> bodies = new ArrayList<>();
    var json = new JsonFactory();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(base)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Map<String, String> article = new HashMap<>();
        try (var parser = json.createParser(line)) {
          while (parser.nextToken() != null) {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
              article.put(parser.currentName(), parser.getText());
            }
          }
        }
        if (!requireNonNull(article.get("id")).startsWith("20n-")) {
          bodies.add(requireNonNull(article.get("body")).replaceAll("(?<!\n)\r?\n(?!\n)", " "));
        }
      }
    }
    return bodies;
  }
}
