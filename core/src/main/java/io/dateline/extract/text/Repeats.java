package io.dateline.extract.text;

/** How often runs of words stand on a page, up to a few times. */
final class Repeats {
  private static final int MOST = 4;

  private final int[] hashes;
  private final int length;
  private final long[] keys;
  private final byte[] counts;

  /** Counts the runs of {@code length} words; {@code hashes} stand for the words. */
  Repeats(int[] hashes, int length) {
    this.hashes = hashes;
    this.length = length;
    int size = Integer.highestOneBit(Math.max(8, hashes.length)) * 4;
    this.keys = new long[size];
    this.counts = new byte[size];
    for (int i = 0; i + length <= hashes.length; i++) {
      int slot = slot(key(i));
      keys[slot] = key(i);
      counts[slot] = (byte) Math.min(MOST, counts[slot] + 1);
    }
  }

  private long key(int i) {
    long key = 1125899906842597L;
    for (int k = 0; k < length; k++) {
      key = (key ^ hashes[i + k]) * 0x9E3779B97F4A7C15L;
      key ^= key >>> 29;
    }
    return key;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key >>> 11) & mask;
    while (counts[slot] > 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** How often the run from word {@code i} stands on the page, at most 4 times; 0 outside. */
  int of(int i) {
    return i < 0 || i + length > hashes.length ? 0 : counts[slot(key(i))];
  }
}
