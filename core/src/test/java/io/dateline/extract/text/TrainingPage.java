package io.dateline.extract.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A page whose body is known.
 *
 * @param set where it comes from, and what was done to it
 * @param site whose page it is: pages of one site are fitted on together, or measured together
 * @param text the page
 * @param body the article in it
 * @param weight how much it counts beside others
 */
record TrainingPage(String set, String site, String text, String body, double weight) {
  /** A line belongs to the body if so much of it stands there. */
  private static final double ENOUGH = 0.6;

  /** Which lines of the page belong to the body. */
  boolean[] labels(List<Line> lines) {
    Shingles gold = Shingles.of(body);
    Set<String> goldLines = new HashSet<>();
    body.lines().forEach(line -> goldLines.add(String.join(" ", Shingles.words(line))));
    boolean[] labels = new boolean[lines.size()];
    int[] sizes = new int[labels.length];
    int first = labels.length;
    int last = -1;
    for (int i = 0; i < labels.length; i++) {
      List<String> words = Shingles.words(lines.get(i).text());
      sizes[i] = words.size();
      if (words.size() >= 4) {
        Shingles own = Shingles.of(lines.get(i).text());
        labels[i] = own.shared(gold) >= ENOUGH * own.total();
      } else {
        labels[i] = !words.isEmpty() && goldLines.contains(String.join(" ", words));
      }
      if (labels[i] && words.size() >= 8) {
        first = Math.min(first, i);
        last = i;
      }
    }
    // Short lines that say by chance what the body says somewhere are none of it.
    for (int i = 0; i < labels.length && last >= 0; i++) {
      if ((i < first - 3 || i > last + 3) && sizes[i] < 8) {
        labels[i] = false;
      }
    }
    return labels;
  }

  /** How much each line counts: by its part of the article's words. */
  double[] weights(List<Line> lines, boolean[] labels) {
    double[] weights = new double[labels.length];
    double story = 0;
    for (int i = 0; i < labels.length; i++) {
      weights[i] = Shingles.words(lines.get(i).text()).size();
      story += labels[i] ? weights[i] : 0;
    }
    for (int i = 0; i < labels.length; i++) {
      weights[i] = weight * (Math.min(weights[i], 100) / Math.max(story, 100) + 0.002);
    }
    return weights;
  }
}
