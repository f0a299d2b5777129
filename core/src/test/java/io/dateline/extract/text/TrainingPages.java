package io.dateline.extract.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads the pages to fit on from a folder of extraction sets.
 *
 * <p>A set is a folder with a {@code gold.json} and pages below {@code txt} or {@code html}. Markup
 * is turned into lines in several styles, because there is more of it than of flat text. Pages are
 * cropped at random and bodies taken bare, so that the model knows pages with little around them.
 */
final class TrainingPages {
  private static final List<String> FLAT =
      List.of("flat-text/html-text", "flat-text/inscriptis", "flat-text/beautifulsoup");

  private static final List<String> MARKUP = List.of("articles-2025");

  private final Path folder;
  private final Random random;
  private final List<TrainingPage> pages = new ArrayList<>();

  private TrainingPages(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
  }

  static List<TrainingPage> read(Path folder, long seed) throws IOException {
    var reader = new TrainingPages(folder, seed);
    for (String set : FLAT) {
      reader.readFlat(set);
    }
    for (String set : MARKUP) {
      reader.readMarkup(set);
    }
    return reader.pages;
  }

  private void readFlat(String set) throws IOException {
    for (Map.Entry<String, String> gold : gold(set, "articleBody").entrySet()) {
      String id = gold.getKey();
      String text = Files.readString(folder.resolve(set).resolve("txt").resolve(id + ".txt"));
      String name = set.substring(set.indexOf('/') + 1);
      pages.add(new TrainingPage(name, id, text, gold.getValue(), 1));
      addVariants(name, id, text, gold.getValue(), 0.4);
    }
  }

  private void readMarkup(String set) throws IOException {
    for (Map.Entry<String, String> gold : gold(set, "articleBody").entrySet()) {
      String id = gold.getKey();
      Path file = folder.resolve(set).resolve("html").resolve(id + ".html.gz");
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
        Document page = Jsoup.parse(in, null, "http://localhost/");
        String spaced = new FlatPage(FlatPage.Style.SPACED).of(page);
        pages.add(new TrainingPage(set, id, spaced, gold.getValue(), 0.35));
        if (random.nextInt(2) == 0) {
          String listed = new FlatPage(FlatPage.Style.LISTED).of(page);
          pages.add(new TrainingPage(set + "-listed", id, listed, gold.getValue(), 0.35));
        }
        String glued = spaced.replaceAll("\\s+", " ");
        pages.add(new TrainingPage(set + "-glued", id, glued, gold.getValue(), 0.35));
        if (random.nextInt(5) < 2) {
          addVariants(set, id, spaced, gold.getValue(), 0.15);
        }
      }
    }
  }

  private void addVariants(String set, String id, String text, String body, double weight) {
    List<String> raw = text.lines().toList();
    var page = new TrainingPage(set, id, text, body, weight);
    boolean[] story = storyLines(page, raw);
    int first = 0;
    int last = raw.size() - 1;
    while (first <= last && !story[first]) {
      first++;
    }
    while (last > first && !story[last]) {
      last--;
    }
    if (last - first >= 3) {
      int[] above = {0, 0, 1, 2, 4, 8, 15};
      int[] below = {0, 0, 1, 2, 4, 8, 20};
      int from = Math.max(0, first - above[random.nextInt(above.length)]);
      int to = Math.min(raw.size(), last + 1 + below[random.nextInt(below.length)]);
      String crop = String.join("\n", raw.subList(from, to));
      pages.add(new TrainingPage(set + "-crop", id, crop, body, weight));
    }
    if (!set.equals("inscriptis")) {
      String bare = random.nextInt(2) == 0 ? body.replaceAll("\n+", "\n") : body;
      pages.add(new TrainingPage(set + "-bare", id, bare, body, weight));
    }
  }

  private static boolean[] storyLines(TrainingPage page, List<String> raw) {
    List<Line> lines = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      List<Line> parts = Line.of(raw.get(i));
      if (!parts.isEmpty()) {
        lines.add(parts.get(0));
        places.add(i);
      }
    }
    boolean[] labels = page.labels(lines);
    boolean[] story = new boolean[raw.size()];
    for (int i = 0; i < labels.length; i++) {
      story[places.get(i)] = labels[i];
    }
    return story;
  }

  /** One text of each page of the set, by its id, in the order of the ids. */
  private Map<String, String> gold(String set, String field) throws IOException {
    Map<String, String> gold = new TreeMap<>();
    Path file = folder.resolve(set).resolve("gold.json");
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String id = json.currentName();
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          String name = json.currentName();
          if (json.nextToken() == JsonToken.VALUE_STRING && name.equals(field)) {
            gold.put(id, json.getText());
          }
          json.skipChildren();
        }
      }
    }
    gold.values().removeIf(String::isBlank);
    return gold;
  }
}
