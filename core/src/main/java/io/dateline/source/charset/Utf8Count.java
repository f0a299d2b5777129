package io.dateline.source.charset;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * How far bytes are UTF-8 (RFC 3629).
 *
 * @param sequences whole sequences of more than one byte
 * @param errors bytes that belong to none; a sequence cut off by the end is no error behind others
 */
record Utf8Count(int sequences, int errors) {
  /** So few errors among sequences are damage, not another character set. */
  private static final int SEQUENCES_PER_ERROR = 10;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long HIGH_BITS = 0x8080808080808080L;

  static Utf8Count of(byte[] bytes) {
    int sequences = 0;
    int errors = 0;
    int i = 0;
    while (i < bytes.length) {
      int first = bytes[i];
      if (first >= 0) {
        i = behindAscii(bytes, i + 1);
        continue;
      }
      int length = length(first & 0xff);
      int have = 1;
      while (have < length && i + have < bytes.length && (bytes[i + have] & 0xc0) == 0x80) {
        have++;
      }
      if (length > 0 && have == length && isShortest(bytes, i)) {
        sequences++;
        i += length;
      } else if (sequences > 0 && length > 0 && i + have == bytes.length) {
        i += have;
      } else {
        errors++;
        i++;
      }
    }
    return new Utf8Count(sequences, errors);
  }

  /** Where the ASCII that goes on at {@code from} ends: it is passed eight bytes at a time. */
  private static int behindAscii(byte[] bytes, int from) {
    int i = from;
    while (i + Long.BYTES <= bytes.length && ((long) EIGHT.get(bytes, i) & HIGH_BITS) == 0) {
      i += Long.BYTES;
    }
    while (i < bytes.length && bytes[i] >= 0) {
      i++;
    }
    return i;
  }

  /** By its first byte; 0 if none begins so. */
  private static int length(int first) {
    if (first >= 0xc2 && first < 0xe0) {
      return 2;
    }
    if (first >= 0xe0 && first < 0xf0) {
      return 3;
    }
    return first >= 0xf0 && first < 0xf5 ? 4 : 0;
  }

  /** Neither written longer than need be, nor a surrogate, nor beyond Unicode. */
  private static boolean isShortest(byte[] bytes, int i) {
    int second = bytes[i + 1] & 0xff;
    return switch (bytes[i] & 0xff) {
      case 0xe0 -> second >= 0xa0;
      case 0xed -> second < 0xa0;
      case 0xf0 -> second >= 0x90;
      case 0xf4 -> second < 0x90;
      default -> true;
    };
  }

  boolean isAscii() {
    return sequences == 0 && errors == 0;
  }

  /** Whether it is UTF-8: other text that is no ASCII hardly passes for it by accident. */
  boolean isUtf8() {
    return errors * SEQUENCES_PER_ERROR <= sequences;
  }
}
