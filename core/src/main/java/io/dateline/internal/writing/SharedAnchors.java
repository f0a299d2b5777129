package io.dateline.internal.writing;

import io.dateline.internal.stories.Likeness;
import java.io.IOException;
import java.util.Arrays;

/** Counts how many anchors documents of a segment share with texts; memory grows with the hits. */
final class SharedAnchors {
  private long[] hits = new long[256];
  private int count;

  void add(int doc, int text, int weight) {
    if (count + weight > hits.length) {
      compact();
    }
    for (int i = 0; i < weight; i++) {
      hits[count++] = ((long) doc << 32) | text;
    }
  }

  /**
   * Keeps of each pair no more than counts. Anchors that thousands of texts share come many times
   * with the same pairs.
   */
  private void compact() {
    Arrays.sort(hits, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      int enough = kept - Likeness.ANCHORS_SHARED;
      if (enough < 0 || hits[enough] != hits[i]) {
        hits[kept++] = hits[i];
      }
    }
    count = kept;
    if (count > hits.length / 2) {
      hits = Arrays.copyOf(hits, hits.length * 2);
    }
  }

  /** Takes a document and a text that share enough. */
  interface Pair {
    void accept(int doc, int text) throws IOException;
  }

  /** Tells each pair once, in the order of documents. */
  void forEach(Pair pair) throws IOException {
    compact();
    int same = 1;
    for (int i = 1; i < count; i++) {
      same = hits[i] == hits[i - 1] ? same + 1 : 1;
      if (same == Likeness.ANCHORS_SHARED) {
        pair.accept((int) (hits[i] >>> 32), (int) hits[i]);
      }
    }
  }
}
