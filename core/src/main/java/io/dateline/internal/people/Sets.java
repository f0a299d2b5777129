package io.dateline.internal.people;

/** Numbers united into disjoint sets; the order in which they are makes no difference. */
final class Sets {
  private final int[] parent;

  Sets(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  /** The least number of the set of {@code i}. */
  int of(int i) {
    int root = i;
    while (parent[root] != root) {
      root = parent[root];
    }
    for (int at = i; parent[at] != root; ) {
      int next = parent[at];
      parent[at] = root;
      at = next;
    }
    return root;
  }

  void unite(int one, int other) {
    int a = of(one);
    int b = of(other);
    parent[Math.max(a, b)] = Math.min(a, b);
  }
}
