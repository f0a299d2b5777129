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
 * Says how much a line looks like a part of the article: boosted decision trees. Immutable.
 *
 * <p>The resource holds a line with the names of the features, and a tree a line: its nodes from
 * the root on, each before its branches. {@code 12<7.5} asks whether feature 12 is below 7.5 and is
 * followed by the branch for yes, then the one for no; any other number is a leaf.
 */
final class LineModel {
  /**
   * What it costs to step into the article or out of it between two lines. Of 0, 0.3, 0.5, 1, and 2
   * this lost least on pages kept aside from the fit.
   */
  private static final double STEP = 0.5;

  /** The feature a node asks for; -1 in leaves. */
  private final int[] feature;

  /** What a node compares with, or the value of a leaf. */
  private final float[] value;

  /** Where the branch for "no" begins; the one for "yes" is next. */
  private final int[] otherwise;

  private final int[] roots;

  private LineModel(List<String> trees) {
    List<List<String>> nodes = new ArrayList<>();
    int count = 0;
    for (String tree : trees) {
      nodes.add(Splitter.on(' ').splitToList(tree));
      count += nodes.get(nodes.size() - 1).size();
    }
    this.feature = new int[count];
    this.value = new float[count];
    this.otherwise = new int[count];
    this.roots = new int[nodes.size()];
    int at = 0;
    for (int t = 0; t < roots.length; t++) {
      roots[t] = at;
      int end = readNode(nodes.get(t), at, at);
      if (end != at + nodes.get(t).size()) {
        throw new IllegalArgumentException("tree " + t + " of the line model is cut short");
      }
      at = end;
    }
  }

  /** Reads the node at {@code at} and what hangs on it; where the next one stands. */
  private int readNode(List<String> nodes, int root, int at) {
    String node = nodes.get(at - root);
    int less = node.indexOf('<');
    if (less < 0) {
      feature[at] = -1;
      value[at] = Float.parseFloat(node);
      return at + 1;
    }
    feature[at] = Integer.parseInt(node.substring(0, less));
    value[at] = Float.parseFloat(node.substring(less + 1));
    otherwise[at] = readNode(nodes, root, at + 1);
    return readNode(nodes, root, otherwise[at]);
  }

  static LineModel standard() {
    return Standard.MODEL;
  }

  /** Read when first asked for: fitting a model must not need one. */
  private static final class Standard {
    private static final LineModel MODEL = load("line-trees.txt");
  }

  private static LineModel load(String resource) {
    try {
      var url = Resources.getResource(LineModel.class, resource);
      return of(Resources.readLines(url, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a model.
   *
   * @throws IllegalArgumentException if it was fitted on other features than {@link LineFeatures}
   */
  static LineModel of(List<String> resource) {
    List<String> content = resource.stream().filter(line -> !line.startsWith("#")).toList();
    if (!content.get(0).equals(String.join(" ", LineFeatures.NAMES))) {
      throw new IllegalArgumentException(
          "the line model was fitted on other features; fit it again, see LineModelFit");
    }
    return new LineModel(content.subList(1, content.size()));
  }

  /** The log odds of each line that it belongs to the article. */
  double[] logOdds(LineFeatures features, int lines) {
    double[] logOdds = new double[lines];
    var row = FeatureRow.ofValues(LineFeatures.NAMES.size());
    for (int i = 0; i < lines; i++) {
      row.clear();
      features.describe(i, row);
      logOdds[i] = logOdds(row.values());
    }
    return logOdds;
  }

  private double logOdds(double[] values) {
    double sum = 0;
    for (int node : roots) {
      int at = node;
      while (feature[at] >= 0) {
        at = values[feature[at]] < value[at] ? at + 1 : otherwise[at];
      }
      sum += value[at];
    }
    return sum;
  }

  /**
   * Which lines belong to the article: the choice with the highest sum of log odds, less {@link
   * #STEP} for each change (Viterbi's algorithm over two states).
   */
  static boolean[] best(double[] logOdds) {
    int count = logOdds.length;
    boolean[][] fromIn = new boolean[count][2];
    double out = 0;
    double in = -STEP;
    for (int i = 0; i < count; i++) {
      fromIn[i][0] = in - STEP > out;
      fromIn[i][1] = in >= out - STEP;
      double nextOut = Math.max(out, in - STEP);
      in = Math.max(in, out - STEP) + logOdds[i];
      out = nextOut;
    }
    boolean[] article = new boolean[count];
    boolean state = in > out;
    for (int i = count - 1; i >= 0; i--) {
      article[i] = state;
      state = fromIn[i][state ? 1 : 0];
    }
    return article;
  }

  @Override
  public String toString() {
    return roots.length + " trees on " + Arrays.stream(feature).distinct().count() + " features";
  }
}
