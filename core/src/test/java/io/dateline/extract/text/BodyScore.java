package io.dateline.extract.text;

import java.util.Locale;

/** Precision, recall, and their harmonic mean, each the mean over pages. */
final class BodyScore {
  private double precision;
  private double recall;
  private int answered;
  private int count;

  void add(String gold, String found) {
    Shingles one = Shingles.of(gold);
    Shingles other = Shingles.of(found);
    int shared = one.shared(other);
    recall += (double) shared / one.total();
    count++;
    if (other.total() > 0) {
      precision += (double) shared / other.total();
      answered++;
    }
  }

  double precision() {
    return precision / Math.max(answered, 1);
  }

  double recall() {
    return recall / Math.max(count, 1);
  }

  double f1() {
    return 2 * precision() * recall() / (precision() + recall());
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%4d pages  F1 %.4f  P %.3f  R %.3f", count, f1(), precision(), recall());
  }
}
