package io.dateline.extract.text;

import java.util.Arrays;

/** Rows to fit trees on: what is described, what it is, how much it counts, whose it is. */
final class TrainingRows {
  private float[][] columns;
  private boolean[] labels = new boolean[1 << 12];
  private float[] weights = new float[1 << 12];
  private int[] folds = new int[1 << 12];
  private int count;

  TrainingRows(int features) {
    this.columns = new float[features][1 << 12];
  }

  void add(double[] values, boolean label, double weight, int fold) {
    if (count == labels.length) {
      int more = count + count / 2;
      for (int f = 0; f < columns.length; f++) {
        columns[f] = Arrays.copyOf(columns[f], more);
      }
      labels = Arrays.copyOf(labels, more);
      weights = Arrays.copyOf(weights, more);
      folds = Arrays.copyOf(folds, more);
    }
    for (int f = 0; f < columns.length; f++) {
      columns[f][count] = (float) values[f];
    }
    labels[count] = label;
    weights[count] = (float) weight;
    folds[count++] = fold;
  }

  int count() {
    return count;
  }

  float[] column(int feature) {
    return Arrays.copyOf(columns[feature], count);
  }

  int features() {
    return columns.length;
  }

  boolean label(int row) {
    return labels[row];
  }

  float weight(int row) {
    return weights[row];
  }

  int fold(int row) {
    return folds[row];
  }
}
