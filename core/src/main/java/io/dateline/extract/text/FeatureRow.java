package io.dateline.extract.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The features of one line: each put under its name, always all of them, in the same order. */
final class FeatureRow {
  private final double[] values;
  private final List<String> names;
  private final boolean named;
  private int next;

  private FeatureRow(int capacity, boolean named) {
    this.values = new double[capacity];
    this.names = new ArrayList<>();
    this.named = named;
  }

  /** Takes the values of a known number of features, and forgets their names. */
  static FeatureRow ofValues(int count) {
    return new FeatureRow(count, false);
  }

  /** Takes the names as well, of as many features as come. */
  static FeatureRow ofNames() {
    return new FeatureRow(1000, true);
  }

  /** Makes room for the next line. */
  void clear() {
    next = 0;
  }

  void put(String name, double value) {
    if (named) {
      names.add(name);
    }
    values[next++] = value;
  }

  void put(String name, boolean value) {
    put(name, value ? 1 : 0);
  }

  /** The values, in order; not a copy. */
  double[] values() {
    return values;
  }

  List<String> names() {
    return Collections.unmodifiableList(names);
  }
}
