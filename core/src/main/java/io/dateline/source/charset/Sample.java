package io.dateline.source.charset;

import java.util.Arrays;

/** The part of a page that tells its character set: text near what is no ASCII, without tags. */
final class Sample {
  /** The detector looks at no more. */
  private static final int MOST_BYTES = 12_000;

  /** A tag longer than this is none. */
  private static final int MOST_TAG_BYTES = 2000;

  /** So much ASCII on either side of other bytes. */
  private static final int AROUND = 60;

  private Sample() {}

  static byte[] of(byte[] bytes) {
    byte[] sample = new byte[Math.min(bytes.length, MOST_BYTES)];
    int size = 0;
    int ascii = AROUND; // since the last byte that is none
    int pending = 0; // ASCII that was left out
    for (int i = 0; i < bytes.length && size < sample.length; i++) {
      int tag = bytes[i] == '<' ? tagEnd(bytes, i) : -1;
      if (tag > 0) {
        i = tag;
        pending = 0;
        ascii = AROUND;
        if (size > 0 && sample[size - 1] != ' ') {
          sample[size++] = ' ';
        }
        continue;
      }
      if (bytes[i] >= 0 && ++ascii > AROUND) {
        pending++;
        continue;
      }
      if (bytes[i] < 0) {
        int from = i - Math.min(pending, AROUND);
        int count = Math.min(i - from, sample.length - size);
        System.arraycopy(bytes, from, sample, size, count);
        size += count;
        pending = 0;
        ascii = 0;
      }
      if (size < sample.length) {
        sample[size++] = bytes[i];
      }
    }
    return Arrays.copyOf(sample, size);
  }

  /** Where the tag at {@code from} ends; -1 if there is none. No character set hides a bracket. */
  private static int tagEnd(byte[] bytes, int from) {
    if (from + 1 >= bytes.length) {
      return -1;
    }
    int next = bytes[from + 1];
    if (next != '/' && next != '!' && !Character.isLetter((char) (next & 0x7f))) {
      return -1;
    }
    int last = Math.min(bytes.length, from + MOST_TAG_BYTES);
    for (int i = from + 1; i < last; i++) {
      if (bytes[i] == '>') {
        return i;
      }
    }
    return -1;
  }
}
