package io.dateline.recognize.officials;

import org.jspecify.annotations.Nullable;

/**
 * A map from numbers of 0 or more to objects, without boxes.
 *
 * @param <V> what the numbers stand for
 */
final class IntMap<V> {
  private int[] keys = new int[8];
  private @Nullable Object[] values = new Object[8];
  private int size;

  @Nullable V get(int key) {
    return at(slot(key));
  }

  boolean contains(int key) {
    return values[slot(key)] != null;
  }

  boolean isEmpty() {
    return size == 0;
  }

  void put(int key, V value) {
    int slot = slot(key);
    if (values[slot] == null) {
      size++;
    }
    keys[slot] = key;
    values[slot] = value;
    if (2 * size > keys.length) {
      grow();
    }
  }

  /** Puts a value where there is none. */
  void putIfAbsent(int key, V value) {
    if (!contains(key)) {
      put(key, value);
    }
  }

  private void grow() {
    int[] oldKeys = keys;
    @Nullable Object[] oldValues = values;
    keys = new int[4 * oldKeys.length];
    values = new Object[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != null) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }

  /** Where {@code key} is or belongs. */
  private int slot(int key) {
    int slot = ((key * 0x9E3779B9) >>> 7) & (keys.length - 1);
    while (values[slot] != null && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  @SuppressWarnings("unchecked") // only put fills the values
  private @Nullable V at(int slot) {
    return (V) values[slot];
  }
}
