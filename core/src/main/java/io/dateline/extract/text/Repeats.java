package io.dateline.extract.text;

/** How often runs of words stand on a page, up to a few times. */
final class Repeats {
  private static final int MOST = 4;

  private final byte[] counts;

  /** Where the run from each word on is counted. */
  private final int[] slots;

  /** Counts the runs of {@code length} words; {@code hashes} stand for the words. */
  Repeats(int[] hashes, int length) {
    int size = Integer.highestOneBit(Math.max(8, hashes.length)) * 4;
    var keys = new long[size];
    this.counts = new byte[size];
    this.slots = new int[Math.max(0, hashes.length - length + 1)];
    for (int i = 0; i < slots.length; i++) {
      long key = key(hashes, i, length);
      int slot = (int) (key >>> 11) & size - 1;
      while (counts[slot] > 0 && keys[slot] != key) {
        slot = (slot + 1) & size - 1;
      }
      keys[slot] = key;
      counts[slot] = (byte) Math.min(MOST, counts[slot] + 1);
      slots[i] = slot;
    }
  }

  private static long key(int[] hashes, int i, int length) {
    long key = 1125899906842597L;
    for (int k = 0; k < length; k++) {
      key = (key ^ hashes[i + k]) * 0x9E3779B97F4A7C15L;
      key ^= key >>> 29;
    }
    return key;
  }

  /** How often the run from word {@code i} stands on the page, at most 4 times; 0 outside. */
  int of(int i) {
    return i < 0 || i >= slots.length ? 0 : counts[slots[i]];
  }
}
