package io.dateline.extract.text;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.net.InternetDomainName;
import io.dateline.article.PageKind;
import io.dateline.extract.html.HtmlExtraction;
import io.dateline.extract.html.HtmlPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads the pages to fit on from a folder of extraction sets.
 *
 * <p>A set is a folder with a {@code gold.json} and pages below {@code txt} or {@code html}. There
 * is little flat text whose body is known, so that markup is flattened in all ways scrapers do;
 * where a page of markup has no body, our own extraction of markup teaches what it is. Pages are
 * cropped at random and bodies taken bare, so that the model knows pages with little around them.
 */
final class TrainingPages {
  private static final List<String> FLAT =
      List.of("flat-text/html-text", "flat-text/inscriptis", "flat-text/beautifulsoup");

  /** The pages of markup behind the flat ones. */
  private static final String FLAT_MARKUP = "news-pages";

  private static final List<String> KNOWN = List.of("articles-2025");
  private static final List<String> TAUGHT = List.of("fixtures", "dates", "news-metadata");

  /** What the teacher finds on a page is a story if it has so many words. */
  private static final int STORY = 60;

  private static final double KNOWN_WEIGHT = 0.35;
  private static final double TAUGHT_WEIGHT = 0.25;

  private final Path folder;
  private final Random random;
  private final List<TrainingPage> pages = new ArrayList<>();
  private final List<BreakPage> glued = new ArrayList<>();

  private TrainingPages(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
  }

  static TrainingPages read(Path folder, long seed) throws IOException {
    var reader = new TrainingPages(folder, seed);
    for (String set : FLAT) {
      reader.readFlat(set);
    }
    reader.readMarkup(FLAT_MARKUP, 0);
    for (String set : KNOWN) {
      reader.readMarkup(set, KNOWN_WEIGHT);
    }
    for (String set : TAUGHT) {
      reader.readMarkup(set, TAUGHT_WEIGHT);
    }
    return reader;
  }

  /** The pages as text, and what the story in each is. */
  List<TrainingPage> pages() {
    return pages;
  }

  /** Whether a page is flat text as it was found: not made of markup, not cropped, not bare. */
  static boolean isAsFound(TrainingPage page) {
    return FLAT.contains("flat-text/" + page.set());
  }

  /** The pages of markup run together, and where their blocks end. */
  List<BreakPage> glued() {
    return glued;
  }

  private void readFlat(String set) throws IOException {
    Map<String, String> sites = sites(set);
    for (Map.Entry<String, String> gold : gold(set, "articleBody").entrySet()) {
      String id = gold.getKey();
      String site = requireNonNull(sites.get(id), id);
      String text = Files.readString(folder.resolve(set).resolve("txt").resolve(id + ".txt"));
      String name = set.substring(set.indexOf('/') + 1);
      pages.add(new TrainingPage(name, site, text, gold.getValue(), 1));
      addVariants(name, site, text, gold.getValue(), 0.4);
    }
  }

  private void readMarkup(String set, double weight) throws IOException {
    Map<String, String> bodies = gold(set, "articleBody");
    for (Map.Entry<String, String> page : sites(set).entrySet()) {
      String id = page.getKey();
      Path file = folder.resolve(set).resolve("html").resolve(id + ".html.gz");
      byte[] bytes;
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
        bytes = in.readAllBytes();
      }
      Optional<String> body = bodies.isEmpty() ? teach(bytes) : Optional.ofNullable(bodies.get(id));
      if (body.isPresent()) {
        Document document = Jsoup.parse(new ByteArrayInputStream(bytes), null, "http://localhost/");
        addMarkup(set, page.getValue(), document, body.get(), weight);
      }
    }
  }

  private static Optional<String> teach(byte[] bytes) {
    HtmlPage page = HtmlExtraction.extract(bytes, Optional.empty());
    String body = String.join("\n", page.paragraphs());
    boolean story = page.kind() == PageKind.ARTICLE && Shingles.words(body).size() >= STORY;
    return story ? Optional.of(body) : Optional.empty();
  }

  private void addMarkup(String set, String site, Document page, String body, double weight) {
    var flat = new FlatPage(FlatPage.Style.GLUED);
    String text = flat.of(page);
    glued.add(BreakPage.of(site, flat, text, body));
    if (weight == 0) {
      return;
    }
    pages.add(new TrainingPage(set + "-glued", site, text, body, weight));
    String spaced = new FlatPage(FlatPage.Style.SPACED).of(page);
    String listed = new FlatPage(FlatPage.Style.LISTED).of(page);
    pages.add(new TrainingPage(set, site, spaced, body, weight));
    pages.add(new TrainingPage(set + "-listed", site, listed, body, weight));
    if (random.nextInt(5) == 0) {
      addVariants(set, site, spaced, body, weight / 2);
    }
  }

  private void addVariants(String set, String site, String text, String body, double weight) {
    List<String> raw = text.lines().toList();
    var page = new TrainingPage(set, site, text, body, weight);
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
      pages.add(new TrainingPage(set + "-crop", site, crop, body, weight));
    }
    if (!set.equals("inscriptis")) {
      String bare = random.nextInt(2) == 0 ? body.replaceAll("\n+", "\n") : body;
      pages.add(new TrainingPage(set + "-bare", site, bare, body, weight));
    }
  }

  private static boolean[] storyLines(TrainingPage page, List<String> raw) {
    List<Line> lines = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      List<Line> parts = Line.of(raw.get(i), LineBreaker.none());
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

  /** Whose page each page of the set is, by its id, in the order of the ids. */
  private Map<String, String> sites(String set) throws IOException {
    Map<String, String> sites = gold(set, "url");
    sites.replaceAll((id, url) -> site(url));
    return sites;
  }

  private static String site(String url) {
    int start = url.indexOf("://") + 3;
    int end = url.indexOf('/', start);
    String host = url.substring(start, end < 0 ? url.length() : end);
    if (!InternetDomainName.isValid(host)) {
      return host;
    }
    InternetDomainName name = InternetDomainName.from(host);
    return name.isUnderPublicSuffix() ? name.topPrivateDomain().toString() : host;
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
