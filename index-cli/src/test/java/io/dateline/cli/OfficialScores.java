package io.dateline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import io.dateline.article.Official;
import io.dateline.recognize.OfficialRecognizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Precision and recall of distinct officials a document, over lines of {@code id, text, officials}.
 */
final class OfficialScores {
  /** Titles that a gold name may keep in front. */
  private static final Set<String> HONORIFICS =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "dr",
          "sir",
          "president",
          "general",
          "minister",
          "prime",
          "gen",
          "sen",
          "rep",
          "gov",
          "king",
          "queen",
          "prince",
          "judge",
          "lt",
          "col");

  private int right;
  private int wrong;
  private int missing;
  private int offices;
  private int rightOffices;

  private OfficialScores() {}

  static OfficialScores of(Path lines) throws IOException {
    var scores = new OfficialScores();
    var json = new ObjectMapper();
    for (String line : Files.readAllLines(lines)) {
      scores.add(json.readTree(line));
    }
    return scores;
  }

  double precision() {
    return (double) right / Math.max(1, right + wrong);
  }

  double recall() {
    return (double) right / Math.max(1, right + missing);
  }

  /** The share of officials found whose office is told in words of which most are the gold's. */
  double office() {
    return (double) rightOffices / Math.max(1, offices);
  }

  private void add(JsonNode document) {
    List<String> wanted = names(document.path("officials"));
    for (Official official :
        OfficialRecognizer.standard().recognize(document.get("text").asText())) {
      String found =
          wanted.stream().filter(name -> same(official.name(), name)).findFirst().orElse("");
      if (wanted.remove(found)) {
        right++;
        office(official, found, document);
      } else if (names(document.path("optional")).stream()
          .noneMatch(o -> same(official.name(), o))) {
        wrong++;
      }
    }
    missing += wanted.size();
  }

  private void office(Official official, String name, JsonNode document) {
    for (JsonNode gold : document.path("officials")) {
      String office = gold.path("office").asText("");
      if (gold.get("name").asText().equals(name) && !office.isEmpty()) {
        offices++;
        Set<String> wanted = new HashSet<>(words(office));
        Set<String> found = new HashSet<>(words(official.wording().orElse("")));
        int all = wanted.size() + found.size();
        found.retainAll(wanted);
        rightOffices += 4 * found.size() >= all ? 1 : 0;
        return;
      }
    }
  }

  private static List<String> names(JsonNode officials) {
    List<String> names = new ArrayList<>();
    officials.forEach(official -> names.add(official.get("name").asText()));
    return names;
  }

  /** Whether two names are of one person: in any order, with or without initials and suffixes. */
  private static boolean same(String found, String gold) {
    List<String> a = words(found);
    List<String> b = words(gold);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    if (sorted(a).equals(sorted(b)) || String.join("", a).equals(String.join("", b))) {
      return true;
    }
    if (b.size() == 1) {
      return a.getLast().equals(b.get(0)) || a.get(0).equals(b.get(0));
    }
    if (a.size() == 1 || !a.getLast().equals(b.getLast())) {
      return false;
    }
    Set<String> words = new HashSet<>(a);
    Set<String> others = new HashSet<>(b);
    return a.get(0).equals(b.get(0)) || others.containsAll(words) || words.containsAll(others);
  }

  private static List<String> sorted(List<String> words) {
    return words.stream().sorted().toList();
  }

  private static List<String> words(String name) {
    String folded =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}|['’]", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", " ");
    List<String> words = new ArrayList<>(Splitter.on(' ').omitEmptyStrings().splitToList(folded));
    while (words.size() > 1 && HONORIFICS.contains(words.get(0))) {
      words.remove(0);
    }
    return words;
  }
}
