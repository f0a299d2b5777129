package io.dateline.internal.stories;

import java.util.Arrays;

/**
 * The smallest hashes of a set: all of a small set, a random sample of a large one. Samples of two
 * sets are of the same hashes, up to where the shorter of them ends.
 */
final class Sample {
  private final int[] hashes;
  private final int size;

  /**
   * A sample that was made before.
   *
   * @param hashes distinct and ascending; not changed any more
   * @param size how many the whole set has
   */
  Sample(int[] hashes, int size) {
    this.hashes = hashes;
    this.size = size;
  }

  /** Distinct and ascending; not to be changed. */
  int[] hashes() {
    return hashes;
  }

  /** How many the whole set has. */
  int size() {
    return size;
  }

  /**
   * The sample of a set.
   *
   * @param all the hashes, not negative; sorted here
   * @param count how many of {@code all} there are; duplicates count once
   */
  static Sample of(int[] all, int count, int most) {
    Arrays.sort(all, 0, count);
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (distinct == 0 || all[i] != all[distinct - 1]) {
        all[distinct++] = all[i];
      }
    }
    return new Sample(Arrays.copyOf(all, Math.min(distinct, most)), distinct);
  }

  private int end() {
    return hashes.length == size ? Integer.MAX_VALUE : hashes[hashes.length - 1];
  }

  /** What part of this set, as far as both samples reach, the other set holds too. */
  Share in(Sample other) {
    int end = Math.min(end(), other.end());
    int[] theirs = other.hashes;
    int seen = 0;
    int shared = 0;
    int j = 0;
    for (int hash : hashes) {
      if (hash > end) {
        break;
      }
      seen++;
      while (j < theirs.length && theirs[j] < hash) {
        j++;
      }
      if (j < theirs.length && theirs[j] == hash) {
        shared++;
      }
    }
    return new Share(shared, seen);
  }

  /**
   * A share that was estimated.
   *
   * @param shared how many are in both
   * @param of of how many that were looked at
   */
  record Share(int shared, int of) {
    double value() {
      return of == 0 ? 0 : (double) shared / of;
    }
  }
}
