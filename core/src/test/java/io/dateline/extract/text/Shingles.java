package io.dateline.extract.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares texts by their runs of four words, as the measure of article extraction does. */
final class Shingles {
  private static final int LENGTH = 4;

  private final Map<String, Integer> counts = new HashMap<>();
  private int total;

  static Shingles of(String text) {
    var shingles = new Shingles();
    List<String> words = words(text);
    for (int i = 0; i + LENGTH <= words.size() || (i == 0 && !words.isEmpty()); i++) {
      int end = Math.min(i + LENGTH, words.size());
      shingles.counts.merge(String.join(" ", words.subList(i, end)), 1, Integer::sum);
      shingles.total++;
    }
    return shingles;
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean word =
          i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_');
      if (word && start < 0) {
        start = i;
      } else if (!word && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  /** How many shingles both have. */
  int shared(Shingles other) {
    int shared = 0;
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      shared += Math.min(each.getValue(), other.counts.getOrDefault(each.getKey(), 0));
    }
    return shared;
  }

  int total() {
    return total;
  }
}
