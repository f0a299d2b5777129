package io.dateline.extract.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much the lines of a page speak of the same: a story repeats its own words, teasers do not.
 *
 * <p>Only telling words count, and in each line once.
 */
final class Cohesion {
  /** In lines, either way: words of a story come again so soon. */
  private static final int NEAR = 12;

  /** In lines, either way: what single lines share is smoothed over so many. */
  private static final int SMOOTHED = 3;

  /** The telling words of each line, each a number, none twice. */
  private final int[][] words;

  private final double[] near;
  private final double[] alone;
  private final double[] story;

  /** Compares the {@code lines}, and each with those from {@code start} to {@code end}. */
  Cohesion(List<Line> lines, int start, int end) {
    this.words = new int[lines.size()][];
    int count = number(lines);
    this.near = new double[words.length];
    this.alone = new double[words.length];
    compare(count);
    this.story = smoothed(sharedWith(start, end, count));
  }

  private int number(List<Line> lines) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < words.length; i++) {
      Line line = lines.get(i);
      int[] own = new int[line.count(WordTraits.TELLING)];
      int size = 0;
      for (int w = 0; w < line.words().size() && size < own.length; w++) {
        if (line.is(w, WordTraits.TELLING)) {
          own[size++] = numbers.computeIfAbsent(line.words().get(w), word -> numbers.size());
        }
      }
      Arrays.sort(own);
      int distinct = 0;
      for (int w = 0; w < size; w++) {
        if (w == 0 || own[w] != own[w - 1]) {
          own[distinct++] = own[w];
        }
      }
      words[i] = Arrays.copyOf(own, distinct);
    }
    return numbers.size();
  }

  private void compare(int count) {
    int[] seen = new int[count];
    int[] lines = new int[count];
    Arrays.fill(seen, -1 - NEAR);
    boolean[][] met = new boolean[words.length][];
    for (int i = 0; i < words.length; i++) {
      met[i] = new boolean[words[i].length];
      for (int w = 0; w < words[i].length; w++) {
        int word = words[i][w];
        met[i][w] = i - seen[word] <= NEAR;
        seen[word] = i;
        lines[word]++;
      }
    }
    Arrays.fill(seen, words.length + NEAR + 1);
    for (int i = words.length - 1; i >= 0; i--) {
      int shared = 0;
      int only = 0;
      for (int w = 0; w < words[i].length; w++) {
        int word = words[i][w];
        shared += met[i][w] || seen[word] - i <= NEAR ? 1 : 0;
        only += lines[word] == 1 ? 1 : 0;
        seen[word] = i;
      }
      int total = Math.max(1, words[i].length);
      near[i] = (double) shared / total;
      alone[i] = (double) only / total;
    }
  }

  /** How many words each line shares with others from {@code start} to {@code end}. */
  private int[] sharedWith(int start, int end, int count) {
    int[] lines = new int[count];
    for (int i = Math.max(0, start); i <= end; i++) {
      for (int word : words[i]) {
        lines[word]++;
      }
    }
    int[] shared = new int[words.length];
    for (int i = 0; i < shared.length; i++) {
      int self = i >= start && i <= end ? 1 : 0;
      for (int word : words[i]) {
        shared[i] += lines[word] > self ? 1 : 0;
      }
    }
    return shared;
  }

  private double[] smoothed(int[] shared) {
    double[] smoothed = new double[shared.length];
    for (int i = 0; i < shared.length; i++) {
      int sum = 0;
      int total = 0;
      int to = Math.min(shared.length - 1, i + SMOOTHED);
      for (int j = Math.max(0, i - SMOOTHED); j <= to; j++) {
        sum += shared[j];
        total += words[j].length;
      }
      smoothed[i] = (double) sum / Math.max(1, total);
    }
    return smoothed;
  }

  void describe(int i, FeatureRow row) {
    row.put("shared-near", near[i]);
    row.put("said-once", alone[i]);
    row.put("shared-with-best-around", story[i]);
  }
}
