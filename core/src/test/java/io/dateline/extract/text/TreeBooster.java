package io.dateline.extract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Fits boosted regression trees on the logistic loss, splitting by histograms. */
final class TreeBooster {
  private static final int BINS = 64;
  private static final int DEPTH = 5;
  private static final double SHRINKAGE = 0.12;

  /** What keeps leaves with little weight near nothing. */
  private static final double PENALTY = 1.0;

  private static final double LEAST_WEIGHT = 0.25;
  private static final double ROWS = 0.6;
  private static final double COLUMNS = 0.5;

  private final byte[][] bins;
  private final float[][] cuts;
  private final boolean[] labels;
  private final float[] weights;
  private final Random random;

  /**
   * Prepares to fit.
   *
   * @param columns the values of each feature
   */
  TreeBooster(float[][] columns, boolean[] labels, float[] weights, long seed) {
    this.labels = labels;
    this.weights = weights;
    this.random = new Random(seed);
    this.bins = new byte[columns.length][];
    this.cuts = new float[columns.length][];
    for (int f = 0; f < columns.length; f++) {
      cuts[f] = cuts(columns[f]);
      bins[f] = new byte[labels.length];
      for (int r = 0; r < labels.length; r++) {
        int at = Arrays.binarySearch(cuts[f], columns[f][r]);
        bins[f][r] = (byte) (at >= 0 ? at + 1 : -at - 1);
      }
    }
  }

  /** Values between which about equally many rows lie; a value equal to a cut lies above it. */
  private static float[] cuts(float[] column) {
    float[] sorted = column.clone();
    Arrays.sort(sorted);
    float[] cuts = new float[BINS - 1];
    int count = 0;
    for (int b = 1; b < BINS; b++) {
      float above = sorted[(int) ((long) sorted.length * b / BINS)];
      int at = Arrays.binarySearch(sorted, above);
      while (at > 0 && sorted[at - 1] == above) {
        at--;
      }
      if (at <= 0) {
        continue;
      }
      float cut = Float.parseFloat(format((sorted[at - 1] + above) / 2));
      if (cut <= sorted[at - 1] || cut > above) {
        cut = above;
      }
      if (count == 0 || cut > cuts[count - 1]) {
        cuts[count++] = cut;
      }
    }
    return Arrays.copyOf(cuts, count);
  }

  private static String format(double value) {
    String text = String.format(Locale.ROOT, "%.4g", value);
    return text.contains("e") || !text.contains(".") ? text : text.replaceAll("\\.?0+$", "");
  }

  /** Fits {@code count} trees on the rows that {@code use} marks, each as a line of the model. */
  List<String> fit(int count, boolean[] use) {
    double[] sums = new double[labels.length];
    List<String> trees = new ArrayList<>();
    for (int t = 0; t < count; t++) {
      double[] gradients = new double[labels.length];
      double[] curvatures = new double[labels.length];
      int[] nodes = new int[labels.length];
      for (int r = 0; r < labels.length; r++) {
        double odds = 1 / (1 + Math.exp(-sums[r]));
        gradients[r] = weights[r] * ((labels[r] ? 1 : 0) - odds);
        curvatures[r] = weights[r] * odds * (1 - odds);
        nodes[r] = use[r] && random.nextDouble() < ROWS ? 0 : -1;
      }
      Tree tree = grow(gradients, curvatures, nodes);
      trees.add(tree.text(0, 0));
      for (int r = 0; r < labels.length; r++) {
        sums[r] += tree.value(r);
      }
    }
    return trees;
  }

  private Tree grow(double[] gradients, double[] curvatures, int[] nodes) {
    boolean[] columns = new boolean[bins.length];
    for (int f = 0; f < columns.length; f++) {
      columns[f] = random.nextDouble() < COLUMNS;
    }
    int[] rows = new int[nodes.length];
    int taken = 0;
    for (int r = 0; r < nodes.length; r++) {
      if (nodes[r] == 0) {
        rows[taken++] = r;
      }
    }
    var tree = new Tree();
    for (int depth = 0; depth <= DEPTH; depth++) {
      int first = (1 << depth) - 1;
      int width = 1 << depth;
      double[][] totals = new double[width][2];
      for (int k = 0; k < taken; k++) {
        int r = rows[k];
        if (nodes[r] >= first) {
          totals[nodes[r] - first][0] += gradients[r];
          totals[nodes[r] - first][1] += curvatures[r];
        }
      }
      double[] best = new double[width];
      Arrays.fill(best, 0.02);
      for (int f = 0; f < bins.length && depth < DEPTH; f++) {
        if (columns[f] && cuts[f].length > 0) {
          splitBy(f, first, totals, best, tree, rows, taken, gradients, curvatures, nodes);
        }
      }
      for (int n = 0; n < width; n++) {
        double leaf = SHRINKAGE * totals[n][0] / (totals[n][1] + PENALTY);
        tree.leaf[first + n] = Double.parseDouble(String.format(Locale.ROOT, "%.3f", leaf));
      }
      for (int k = 0; k < taken; k++) {
        int r = rows[k];
        int n = nodes[r];
        if (n >= first && tree.feature[n] >= 0) {
          nodes[r] = 2 * n + ((bins[tree.feature[n]][r] & 0xFF) < tree.bin[n] ? 1 : 2);
        }
      }
    }
    return tree;
  }

  private void splitBy(
      int f,
      int first,
      double[][] totals,
      double[] best,
      Tree tree,
      int[] rows,
      int taken,
      double[] gradients,
      double[] curvatures,
      int[] nodes) {
    int width = totals.length;
    double[] sums = new double[width * BINS * 2];
    byte[] column = bins[f];
    for (int k = 0; k < taken; k++) {
      int r = rows[k];
      int n = nodes[r] - first;
      if (n >= 0) {
        int at = (n * BINS + column[r]) * 2;
        sums[at] += gradients[r];
        sums[at + 1] += curvatures[r];
      }
    }
    for (int n = 0; n < width; n++) {
      double g = 0;
      double h = 0;
      double whole = gain(totals[n][0], totals[n][1]);
      for (int b = 0; b < cuts[f].length; b++) {
        g += sums[(n * BINS + b) * 2];
        h += sums[(n * BINS + b) * 2 + 1];
        double otherG = totals[n][0] - g;
        double otherH = totals[n][1] - h;
        if (h < LEAST_WEIGHT || otherH < LEAST_WEIGHT) {
          continue;
        }
        double gain = gain(g, h) + gain(otherG, otherH) - whole;
        if (gain > best[n]) {
          best[n] = gain;
          tree.feature[first + n] = f;
          tree.bin[first + n] = b + 1;
        }
      }
    }
  }

  private static double gain(double g, double h) {
    return g * g / (h + PENALTY);
  }

  /** A full tree of {@link #DEPTH}; a node without a feature is a leaf. */
  private final class Tree {
    private final int[] feature = new int[(1 << (DEPTH + 1)) - 1];
    private final int[] bin = new int[feature.length];
    private final double[] leaf = new double[feature.length];

    Tree() {
      Arrays.fill(feature, -1);
    }

    double value(int row) {
      int n = 0;
      while (feature[n] >= 0) {
        n = 2 * n + ((bins[feature[n]][row] & 0xFF) < bin[n] ? 1 : 2);
      }
      return leaf[n];
    }

    String text(int node, int depth) {
      if (feature[node] < 0) {
        return format(leaf[node]);
      }
      float cut = cuts[feature[node]][bin[node] - 1];
      return feature[node]
          + "<"
          + format(cut)
          + " "
          + text(2 * node + 1, depth + 1)
          + " "
          + text(2 * node + 2, depth + 1);
    }
  }
}
