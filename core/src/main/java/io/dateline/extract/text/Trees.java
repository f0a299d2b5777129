package io.dateline.extract.text;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Boosted decision trees, the sum of whose leaves are log odds. Immutable.
 *
 * <p>A resource holds a line with the names of the features, and a tree a line: its nodes from the
 * root on, each before its branches. {@code 12<7.5} asks whether feature 12 is below 7.5 and is
 * followed by the branch for yes, then the one for no; any other number is a leaf.
 *
 * <p>Here each tree is a complete one, as deep as the deepest: half of the questions cannot be
 * foreseen, and a processor that guesses wrong loses more than the walk through missing branches.
 */
final class Trees {
  /** After so many trees those log odds are let go that are hopeless: most lines are chrome. */
  private static final int GLANCE = 30;

  /**
   * After each so many trees it is asked whether the others can change the sign; a glance is three.
   */
  private static final int STEP = 10;

  /** More than adding up leaves in another order makes of them. */
  private static final double ROUNDING = 1e-6;

  private static final double HOPELESS = -1.5;

  /** Where the trees not asked would take them, about. */
  private static final double FURTHER = 2;

  private final int count;
  private final int depth;

  /** The feature that a node asks for: each tree's nodes, level by level. */
  private final int[] feature;

  /** What a node compares with. */
  private final double[] threshold;

  /** Each tree's leaves: the one where all answers are "no" first. */
  private final float[] leaves;

  /** What each tree and those behind it add at most, and at least. */
  private final double[] most;

  private final double[] least;

  private Trees(List<String> trees) {
    List<List<String>> nodes = new ArrayList<>();
    int deepest = 0;
    for (String tree : trees) {
      List<String> own = Splitter.on(' ').splitToList(tree);
      nodes.add(own);
      var reading = new Reading(own);
      deepest = Math.max(deepest, reading.depth());
      if (reading.next != own.size()) {
        throw new IllegalArgumentException("tree " + (nodes.size() - 1) + " is cut short");
      }
    }
    this.count = nodes.size();
    this.depth = deepest;
    this.feature = new int[count * inner()];
    this.threshold = new double[count * inner()];
    this.leaves = new float[count << depth];
    for (int t = 0; t < count; t++) {
      fill(new Reading(nodes.get(t)), t, 0, 0);
    }
    this.most = new double[count + 1];
    this.least = new double[count + 1];
    for (int t = count - 1; t >= 0; t--) {
      float high = Float.NEGATIVE_INFINITY;
      float low = Float.POSITIVE_INFINITY;
      for (int leaf = t << depth; leaf < (t + 1) << depth; leaf++) {
        high = Math.max(high, leaves[leaf]);
        low = Math.min(low, leaves[leaf]);
      }
      most[t] = most[t + 1] + high;
      least[t] = least[t + 1] + low;
    }
  }

  /** The nodes of a tree in their order, from the first on. */
  private static final class Reading {
    private final List<String> nodes;
    private int next;

    Reading(List<String> nodes) {
      this.nodes = nodes;
    }

    String node() {
      if (next == nodes.size()) {
        throw new IllegalArgumentException("a tree is cut short: " + String.join(" ", nodes));
      }
      return nodes.get(next++);
    }

    /** How many questions the next branch asks at most. */
    int depth() {
      return node().indexOf('<') < 0 ? 0 : 1 + Math.max(depth(), depth());
    }
  }

  /** How many questions a tree has. */
  private int inner() {
    return (1 << depth) - 1;
  }

  /** Reads the next branch to where it stands: node {@code at} of tree {@code t}. */
  private void fill(Reading tree, int t, int level, int at) {
    String node = tree.node();
    int less = node.indexOf('<');
    if (less < 0) {
      // The leaves below are one, whatever is asked on the way to them.
      int below = 1 << (depth - level);
      int leaf = (t << depth) + (at + 1) * below - 1 - inner();
      Arrays.fill(leaves, leaf, leaf + below, Float.parseFloat(node));
      return;
    }
    int here = t * inner() + at;
    feature[here] = Integer.parseInt(node.substring(0, less));
    // An answer is the sign of a difference: less -0, neither zero leaves -0.
    double value = Float.parseFloat(node.substring(less + 1));
    threshold[here] = value == 0 ? -0.0 : value;
    fill(tree, t, level + 1, 2 * at + 2);
    fill(tree, t, level + 1, 2 * at + 1);
  }

  /** Reads the trees of a resource beside this class. */
  static Trees load(String resource, List<String> features) {
    try {
      var url = Resources.getResource(Trees.class, resource);
      return of(Resources.readLines(url, StandardCharsets.UTF_8), features);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads trees.
   *
   * @throws IllegalArgumentException if they were fitted on other features
   */
  static Trees of(List<String> resource, List<String> features) {
    List<String> content = resource.stream().filter(line -> !line.startsWith("#")).toList();
    if (!content.get(0).equals(String.join(" ", features))) {
      throw new IllegalArgumentException(
          "the trees were fitted on other features; fit them again, see LineModelFit");
    }
    return new Trees(content.subList(1, content.size()));
  }

  /** The log odds for the features' values. */
  double logOdds(double[] values) {
    double sum = sum(values, 0, Math.min(GLANCE, count), 0);
    if (count > GLANCE) {
      return sum < HOPELESS ? sum * FURTHER : sum(values, GLANCE, count, sum);
    }
    return sum;
  }

  /** Whether the log odds are above 0: not all trees are asked if the others change nothing. */
  boolean isLikely(double[] values) {
    double sum = 0;
    for (int t = 0; t < count; t += STEP) {
      if (t == GLANCE && sum < HOPELESS) {
        return false;
      }
      int next = Math.min(count, t + STEP);
      sum = sum(values, t, next, sum);
      if (sum + most[next] < -ROUNDING) {
        return false;
      }
      if (next > GLANCE && sum + least[next] > ROUNDING) {
        return true;
      }
    }
    return sum > 0;
  }

  /** {@code sum} and what the trees {@code from} to {@code to} add. */
  private double sum(double[] values, int from, int to, double sum) {
    double all = sum;
    int inner = inner();
    for (int t = from; t < to; t++) {
      int root = t * inner;
      int at = 0;
      for (int level = 0; level < depth; level++) {
        int node = root + at;
        // Without a branch: 1 if the value is less, the sign of the difference.
        double less = values[feature[node]] - threshold[node];
        at = 2 * at + 1 + (int) (Double.doubleToRawLongBits(less) >>> 63);
      }
      all += leaves[(t << depth) + at - inner];
    }
    return all;
  }
}
