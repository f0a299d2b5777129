package io.dateline.extract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Fits boosted regression trees on the logistic loss, splitting by histograms. */
final class TreeBooster {
  private static final int BINS = 64;

  /** What keeps leaves with little weight near nothing. */
  private static final double PENALTY = 2;

  private static final double LEAST_WEIGHT = 0.5;
  private static final double LEAST_GAIN = 0.02;

  /**
   * About which part of the rows a tree is grown on: those are taken more often that count more and
   * that the trees before say less well, and count for those that are not taken.
   */
  private static final double ROWS = 0.3;

  private static final double LEAST_CHANCE = 0.05;
  private static final double COLUMNS = 0.5;

  private final TrainingRows rows;
  private final byte[][] bins;
  private final float[][] cuts;
  private final int depth;
  private final double shrinkage;
  private final long seed;

  /**
   * Prepares to fit.
   *
   * @param depth how many questions a tree asks at most
   * @param shrinkage which part of what a tree would say it may say
   */
  TreeBooster(TrainingRows rows, int depth, double shrinkage, long seed) {
    this.rows = rows;
    this.depth = depth;
    this.shrinkage = shrinkage;
    this.seed = seed;
    this.bins = new byte[rows.features()][];
    this.cuts = new float[rows.features()][];
    for (int f = 0; f < cuts.length; f++) {
      float[] column = rows.column(f);
      cuts[f] = cuts(column);
      bins[f] = new byte[column.length];
      for (int r = 0; r < column.length; r++) {
        int at = Arrays.binarySearch(cuts[f], column[r]);
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

  /**
   * Fits {@code count} trees on the rows outside of {@code fold}, each as a line of the model.
   *
   * @param fold one that no row is in, to fit on all
   */
  List<String> fit(int count, int fold) {
    var random = new Random(seed + fold);
    int size = rows.count();
    double[] sums = new double[size];
    double[] errors = new double[size];
    List<String> trees = new ArrayList<>();
    for (int t = 0; t < count; t++) {
      double most = 0;
      int used = 0;
      for (int r = 0; r < size; r++) {
        if (rows.fold(r) != fold) {
          errors[r] = (rows.label(r) ? 1 : 0) - 1 / (1 + Math.exp(-sums[r]));
          most += rows.weight(r) * (Math.abs(errors[r]) + 0.05);
          used++;
        }
      }
      var sample = new Sample(used);
      double scale = ROWS * used / most;
      for (int r = 0; r < size; r++) {
        double weight = rows.weight(r);
        double chance = Math.clamp(scale * weight * (Math.abs(errors[r]) + 0.05), LEAST_CHANCE, 1);
        if (rows.fold(r) != fold && random.nextDouble() < chance) {
          sample.add(r, errors[r], weight / chance);
        }
      }
      Tree tree = grow(sample, random);
      trees.add(tree.text(0));
      for (int r = 0; r < size; r++) {
        sums[r] += rows.fold(r) == fold ? 0 : tree.value(r);
      }
    }
    return trees;
  }

  /** The rows that one tree is grown on, side by side. */
  private static final class Sample {
    private final int[] row;
    private final int[] node;
    private final double[] gradient;
    private final double[] curvature;
    private int size;

    Sample(int most) {
      row = new int[most];
      node = new int[most];
      gradient = new double[most];
      curvature = new double[most];
    }

    void add(int r, double error, double weight) {
      row[size] = r;
      gradient[size] = weight * error;
      curvature[size++] = weight * Math.abs(error) * (1 - Math.abs(error));
    }
  }

  private Tree grow(Sample sample, Random random) {
    boolean[] columns = new boolean[bins.length];
    for (int f = 0; f < columns.length; f++) {
      columns[f] = random.nextDouble() < COLUMNS;
    }
    var tree = new Tree();
    for (int level = 0; level <= depth; level++) {
      int first = (1 << level) - 1;
      int width = 1 << level;
      double[][] totals = new double[width][2];
      for (int k = 0; k < sample.size; k++) {
        if (sample.node[k] >= first) {
          totals[sample.node[k] - first][0] += sample.gradient[k];
          totals[sample.node[k] - first][1] += sample.curvature[k];
        }
      }
      double[] best = new double[width];
      Arrays.fill(best, LEAST_GAIN);
      for (int f = 0; f < bins.length && level < depth; f++) {
        if (columns[f] && cuts[f].length > 0) {
          splitBy(f, first, totals, best, tree, sample);
        }
      }
      for (int n = 0; n < width; n++) {
        double leaf = shrinkage * totals[n][0] / (totals[n][1] + PENALTY);
        tree.leaf[first + n] = Double.parseDouble(String.format(Locale.ROOT, "%.3f", leaf));
      }
      for (int k = 0; k < sample.size; k++) {
        int n = sample.node[k];
        if (n >= first && tree.feature[n] >= 0) {
          int bin = bins[tree.feature[n]][sample.row[k]] & 0xFF;
          sample.node[k] = 2 * n + (bin < tree.bin[n] ? 1 : 2);
        }
      }
    }
    return tree;
  }

  /** Finds out for all nodes of a level whether feature {@code f} splits them better. */
  private void splitBy(
      int f, int first, double[][] totals, double[] best, Tree tree, Sample sample) {
    int width = totals.length;
    double[] sums = new double[width * BINS * 2];
    byte[] column = bins[f];
    for (int k = 0; k < sample.size; k++) {
      int n = sample.node[k] - first;
      if (n >= 0) {
        int at = (n * BINS + column[sample.row[k]]) * 2;
        sums[at] += sample.gradient[k];
        sums[at + 1] += sample.curvature[k];
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

  /** A full tree of {@link #depth}; a node without a feature is a leaf. */
  private final class Tree {
    private final int[] feature = new int[(1 << (depth + 1)) - 1];
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

    String text(int node) {
      if (feature[node] < 0) {
        return format(leaf[node]);
      }
      float cut = cuts[feature[node]][bin[node] - 1];
      return feature[node]
          + "<"
          + format(cut)
          + " "
          + text(2 * node + 1)
          + " "
          + text(2 * node + 2);
    }
  }
}
