package io.dateline.extract.text;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Boosted decision trees, the sum of whose leaves are log odds. Immutable.
 *
 * <p>A resource holds a line with the names of the features, and a tree a line: its nodes from the
 * root on, each before its branches. {@code 12<7.5} asks whether feature 12 is below 7.5 and is
 * followed by the branch for yes, then the one for no; any other number is a leaf.
 */
final class Trees {
  /** After so many trees those log odds are let go that are hopeless: most lines are chrome. */
  private static final int GLANCE = 30;

  private static final double HOPELESS = -1.5;

  /** Where the trees not asked would take them, about. */
  private static final double FURTHER = 2;

  /** The feature a node asks for; -1 in leaves. */
  private final int[] feature;

  /** What a node compares with, or the value of a leaf. */
  private final float[] value;

  /** Where the branch for "no" begins; the one for "yes" is next. */
  private final int[] otherwise;

  private final int[] roots;

  private Trees(List<String> trees) {
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
        throw new IllegalArgumentException("tree " + t + " is cut short");
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
    double sum = 0;
    for (int t = 0; t < roots.length; t++) {
      if (t == GLANCE && sum < HOPELESS) {
        return sum * FURTHER;
      }
      int at = roots[t];
      while (feature[at] >= 0) {
        at = values[feature[at]] < value[at] ? at + 1 : otherwise[at];
      }
      sum += value[at];
    }
    return sum;
  }
}
