package io.dateline.extract.text;

import java.util.Arrays;

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

  /** Compares lines with each other, and each with those from {@code start} to {@code end}. */
  Cohesion(TellingWords telling, int start, int end) {
    this.words = telling.once();
    this.near = new double[words.length];
    this.alone = new double[words.length];
    compare(telling.different());
    this.story = smoothed(sharedWith(start, end, telling.different()));
  }

  private void compare(int count) {
    int[] seen = new int[count];
    int[] lines = new int[count];
    Arrays.fill(seen, -1 - NEAR);
    int[] shared = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      int[] own = words[i];
      for (int w = 0; w < own.length; w++) {
        int word = own[w];
        lines[word]++;
        if (i - seen[word] <= NEAR) {
          shared[i]++;
          // Its sign says that it is counted, until the way back.
          own[w] = ~word;
        }
        seen[word] = i;
      }
    }
    Arrays.fill(seen, words.length + NEAR + 1);
    for (int i = words.length - 1; i >= 0; i--) {
      int[] own = words[i];
      int only = 0;
      for (int w = 0; w < own.length; w++) {
        boolean counted = own[w] < 0;
        int word = counted ? ~own[w] : own[w];
        own[w] = word;
        shared[i] += !counted && seen[word] - i <= NEAR ? 1 : 0;
        only += lines[word] == 1 ? 1 : 0;
        seen[word] = i;
      }
      int total = Math.max(1, own.length);
      near[i] = (double) shared[i] / total;
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
