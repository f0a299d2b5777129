package io.dateline.internal.stories;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Texts and copies edited from them, and how well a grouping finds which are of one text. */
final class Families {
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, Integer> families = new HashMap<>();

  /**
   * Up to three copies of each text, beside it or, of every fourth, in its place.
   *
   * @param leastWords of shorter texts an edit leaves another text
   */
  static Families of(List<String> originals, int leastWords, long seed) {
    var made = new Families();
    var desk = new EditedNews(seed);
    var random = new Random(seed);
    for (String text : originals) {
      if (text.split("\\s+").length < leastWords) {
        continue;
      }
      int family = made.texts.size();
      int copies = random.nextInt(4);
      if (copies == 0 || random.nextInt(4) > 0) {
        made.add(text, family);
      }
      for (int i = 0; i < copies; i++) {
        made.add(desk.edit(text), family);
      }
    }
    return made;
  }

  /** Adds a text that is nobody's copy. */
  void addAlone(String text) {
    add(text, texts.size());
  }

  private void add(String text, int family) {
    String id = "t" + texts.size();
    texts.put(id, text);
    families.put(id, family);
  }

  Map<String, String> texts() {
    return texts;
  }

  /** How many of the pairs that {@code stories} joins are of one family. */
  double precision(Map<String, Long> stories) {
    return (double) pairs(joint(stories).values()) / pairs(count(stories.values()).values());
  }

  /** How many of the pairs of one family {@code stories} joins. */
  double recall(Map<String, Long> stories) {
    return (double) pairs(joint(stories).values()) / pairs(count(families.values()).values());
  }

  private Map<List<Long>, Integer> joint(Map<String, Long> stories) {
    return count(
        stories.entrySet().stream()
            .map(
                text ->
                    List.of(text.getValue(), (long) requireNonNull(families.get(text.getKey()))))
            .toList());
  }

  private static <T> Map<T, Integer> count(Collection<T> values) {
    Map<T, Integer> counts = new HashMap<>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts;
  }

  private static long pairs(Collection<Integer> counts) {
    return counts.stream().mapToLong(count -> count * (count - 1L) / 2).sum();
  }
}
