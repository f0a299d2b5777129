package io.dateline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures of extraction, as the field takes them: bodies by shingles of four words, as the article
 * extraction benchmark does; days by recall over all and precision over the answered, as htmldate.
 */
final class Scores {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}_]+");
  private static final Pattern SEPARATOR = Pattern.compile(";|,| and | und ");

  private final Map<String, JsonNode> pages;
  private final Map<String, JsonNode> gold;

  /** Compares pages as {@code extract --json} prints them with gold, both by id. */
  Scores(Map<String, JsonNode> pages, Map<String, JsonNode> gold) {
    this.pages = pages;
    this.gold = gold;
  }

  /** The measure of this name, such as {@code body.f1}. */
  double of(String measure) {
    return switch (measure) {
      case "body.f1" -> f1(body(true), body(false));
      case "body.precision" -> body(true);
      case "title.exact" ->
          share("title", (page, title) -> norm(text(page, "title")).equals(norm(title.asText())));
      case "date.exact" ->
          share("date", (page, day) -> day(page).equals(day.asText().substring(0, 10)));
      case "date.precision" ->
          precision(
              "date",
              page -> !day(page).isEmpty(),
              (page, day) -> day(page).equals(day.asText().substring(0, 10)));
      case "visible-date.exact" -> visibleDay();
      case "outlet.recall" -> share("outlet", Scores::isOutlet);
      case "outlet.precision" ->
          precision("outlet", page -> !text(page, "outlet").isEmpty(), Scores::isOutlet);
      case "snippets.f1" -> snippets();
      case "visible-outlet.precision" ->
          visible("outlet_visible")
              .precision("outlet", page -> !text(page, "outlet").isEmpty(), Scores::isOutlet);
      case "byline.exact" -> share("author", Scores::isByline);
      case "not-found.f1" -> notFound();
      case "not-found.false-alarms" -> falseAlarms();
      default -> throw new IllegalArgumentException("no measure " + measure);
    };
  }

  private double body(boolean precision) {
    double sum = 0;
    int counted = 0;
    for (Map.Entry<String, JsonNode> entry : gold.entrySet()) {
      Map<String, Integer> wanted = shingles(entry.getValue().path("articleBody").asText(""));
      Map<String, Integer> found = shingles(text(page(entry.getKey()), "body"));
      int right = 0;
      for (Map.Entry<String, Integer> shingle : found.entrySet()) {
        right += Math.min(shingle.getValue(), wanted.getOrDefault(shingle.getKey(), 0));
      }
      int all = total(precision ? found : wanted);
      if (all > 0) {
        sum += (double) right / all;
        counted++;
      }
    }
    return counted == 0 ? 0 : sum / counted;
  }

  private static int total(Map<String, Integer> shingles) {
    return shingles.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> shingles(String text) {
    List<String> words = words(text);
    Map<String, Integer> shingles = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - 3) && !words.isEmpty(); i++) {
      shingles.merge(
          String.join(" ", words.subList(i, Math.min(words.size(), i + 4))), 1, Integer::sum);
    }
    return shingles;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /** The share of the gold that has {@code field} for which the page is right. */
  private double share(String field, BiFunction<JsonNode, JsonNode, Boolean> right) {
    int all = 0;
    int good = 0;
    for (Map.Entry<String, JsonNode> entry : gold.entrySet()) {
      JsonNode wanted = entry.getValue().path(field);
      if (!isThere(wanted)) {
        continue;
      }
      all++;
      good += right.apply(page(entry.getKey()), wanted) ? 1 : 0;
    }
    return all == 0 ? 0 : (double) good / all;
  }

  private double precision(
      String field, Predicate<JsonNode> answered, BiFunction<JsonNode, JsonNode, Boolean> right) {
    double good = share(field, right);
    double given = share(field, (page, wanted) -> answered.test(page));
    return given == 0 ? 0 : good / given;
  }

  private double visibleDay() {
    return visible("date_visible")
        .share("date_silver", (page, day) -> day(page).equals(day.asText().substring(0, 10)));
  }

  /** The pages that show what {@code flag} is about. */
  private Scores visible(String flag) {
    Map<String, JsonNode> visible = new HashMap<>(gold);
    visible.values().removeIf(page -> !page.path(flag).asBoolean());
    return new Scores(pages, visible);
  }

  /** Pieces of text that should stand in bodies, and pieces that should not. */
  private double snippets() {
    int right = 0;
    int wanted = 0;
    int wrong = 0;
    for (Map.Entry<String, JsonNode> entry : gold.entrySet()) {
      String body = spaced(text(page(entry.getKey()), "body"));
      for (JsonNode snippet : entry.getValue().path("with")) {
        wanted++;
        right += body.contains(spaced(snippet.asText())) ? 1 : 0;
      }
      for (JsonNode snippet : entry.getValue().path("without")) {
        wrong += body.contains(spaced(snippet.asText())) ? 1 : 0;
      }
    }
    return f1((double) right / Math.max(1, right + wrong), (double) right / Math.max(1, wanted));
  }

  private static String spaced(String text) {
    return CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
  }

  private static boolean isOutlet(JsonNode page, JsonNode accepted) {
    String found = name(text(page, "outlet"));
    for (JsonNode name : accepted) {
      if (!found.isEmpty() && found.equals(name(name.asText()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isByline(JsonNode page, JsonNode authors) {
    List<String> names = new ArrayList<>();
    if (authors.isArray()) {
      authors.forEach(author -> names.add(author.asText()));
    } else {
      names.add(authors.asText());
    }
    return people(String.join(", ", names))
        .equals(people(String.join(", ", Extracted.texts(page.path("bylines")))));
  }

  private static Set<String> people(String names) {
    Set<String> people = new HashSet<>();
    for (String name : Splitter.on(SEPARATOR).split(names)) {
      if (!norm(name).isEmpty()) {
        people.add(norm(name));
      }
    }
    return people;
  }

  private double notFound() {
    int both = count(true, true);
    return f1(
        (double) both / Math.max(1, both + count(true, false)),
        (double) both / Math.max(1, both + count(false, true)));
  }

  private double falseAlarms() {
    return (double) count(true, false) / Math.max(1, count(true, false) + count(false, false));
  }

  private int count(boolean said, boolean is) {
    int count = 0;
    for (Map.Entry<String, JsonNode> entry : gold.entrySet()) {
      boolean found = text(page(entry.getKey()), "kind").equals("not-found");
      count += found == said && entry.getValue().path("notFound").asBoolean() == is ? 1 : 0;
    }
    return count;
  }

  /** The page of this id; an empty one if there is none. */
  private JsonNode page(String id) {
    return pages.getOrDefault(id, MissingNode.getInstance());
  }

  private static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static boolean isThere(JsonNode node) {
    return !node.isMissingNode()
        && !node.isNull()
        && (node.isArray() ? node.size() > 0 : !node.asText().isEmpty());
  }

  private static String text(JsonNode page, String field) {
    JsonNode node = page.get(field);
    return node == null || node.isNull() ? "" : node.asText();
  }

  private static String day(JsonNode page) {
    JsonNode published = page.path("published");
    return published.path("date").asText("");
  }

  private static String norm(String text) {
    String folded =
        Normalizer.normalize(text.replace("&amp;", "&"), Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replace('\u2019', '\'')
            .replace("&", " and ")
            .replace("'", "");
    return String.join(" ", words(folded));
  }

  private static String name(String outlet) {
    String bare = outlet.replaceAll("(?i)\\.(com|org|net|co\\.uk|info|ca|in|de|fr)\\b", "");
    return norm(bare).replaceAll("^the ", "").replace(" ", "");
  }
}
