package io.dateline.source.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells text in units of two or four bytes, with a byte order mark or without. */
public final class WideText {
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  private static final int SAMPLE_BYTES = 4096;

  /** Fewer bytes than this prove nothing. */
  private static final int LEAST_BYTES = 8;

  private WideText() {}

  /** The character set of wide text that starts with {@code bytes}; empty if it is none. */
  public static Optional<Charset> charset(byte[] bytes) {
    return marked(bytes).or(() -> unmarked(bytes));
  }

  private static Optional<Charset> marked(byte[] bytes) {
    if (ByteMarks.startsWith(bytes, 0xff, 0xfe, 0, 0)) {
      return Optional.of(UTF_32LE);
    }
    if (ByteMarks.startsWith(bytes, 0, 0, 0xfe, 0xff)) {
      return Optional.of(UTF_32BE);
    }
    if (ByteMarks.startsWith(bytes, 0xff, 0xfe)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return ByteMarks.startsWith(bytes, 0xfe, 0xff)
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  /** Other text holds no zero byte; UTF-16 does, in its spaces and line breaks at least. */
  private static Optional<Charset> unmarked(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
    if (length < LEAST_BYTES || !holdsZero(bytes, length)) {
      return Optional.empty();
    }
    int little = 0;
    int big = 0;
    int ascii = 0;
    for (int i = 0; i < length; i += 2) {
      int first = bytes[i] & 0xff;
      int second = bytes[i + 1] & 0xff;
      little += isUsual((char) (second << 8 | first)) ? 1 : 0;
      big += isUsual((char) (first << 8 | second)) ? 1 : 0;
      ascii += isAscii(first) && isAscii(second) ? 1 : 0;
    }
    int most = Math.max(little, big);
    int units = length / 2;
    if (little == big || most * 20L < units * 19L) {
      return Optional.empty();
    }
    if (ascii * 2 > units) {
      return Optional.empty(); // pairs of ASCII look like Chinese
    }
    return Optional.of(little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  private static boolean holdsZero(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /** But for the byte of the syllables of Japanese. */
  private static boolean isAscii(int b) {
    return b >= ' ' && b < 0x7f && b != 0x30;
  }

  /** The blocks that news is written in; with its bytes exchanged, a space is in none of them. */
  private static boolean isUsual(char c) {
    if (c < ' ') {
      return c == '\t' || c == '\n' || c == '\r';
    }
    return c < 0x7f
        || (c >= 0xa0 && c < 0x700)
        || (c >= 0x900 && c < 0xa00)
        || (c >= 0xe00 && c < 0xe80)
        || (c >= 0x1e00 && c < 0x2000)
        || (c > 0x2000 && c < 0x2200)
        || (c >= 0x3000 && c < 0x3100)
        || (c >= 0x4e00 && c < 0xa000)
        || (c >= 0xac00 && c < 0xd7a4)
        || (c >= 0xff00 && c < 0xfff0);
  }
}
