package io.dateline.extract.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Bytes to characters: by the byte order mark, else by what is declared outside, else as UTF-8 if
 * they are, else by the page's own {@code meta}, else as windows-1252.
 */
final class PageDecoder {
  /** Browsers look for the declaration in the first KiB; careless pages put it later. */
  private static final int PRESCAN_BYTES = 8192;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private PageDecoder() {}

  static String decode(byte[] bytes, Optional<Charset> declared) {
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xfe, 0xff)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xff, 0xfe)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (declared.isPresent()) {
      return new String(bytes, declared.get());
    }
    // Scrapers store pages as UTF-8 and leave the old declaration in them; text in another
    // character set is valid UTF-8 by accident only if it is ASCII.
    return asUtf8(bytes).orElseGet(() -> new String(bytes, inMeta(bytes).orElse(WINDOWS_1252)));
  }

  private static Optional<String> asUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\ufffd') < 0) {
      return Optional.of(text);
    }
    // Either the bytes are wrong, or the page holds that very character.
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return Optional.of(text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> inMeta(byte[] bytes) {
    var head =
        new String(bytes, 0, Math.min(bytes.length, PRESCAN_BYTES), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    for (int meta = head.indexOf("<meta"); meta >= 0; meta = head.indexOf("<meta", meta + 5)) {
      int end = head.indexOf('>', meta);
      int at = head.indexOf("charset", meta);
      if (end < 0 || at < 0) {
        return Optional.empty();
      }
      if (at < end) {
        Optional<Charset> charset = named(head.substring(at + "charset".length(), end));
        if (charset.isPresent()) {
          return charset;
        }
      }
    }
    return Optional.empty();
  }

  /** The charset in {@code ="utf-8" ...}. */
  private static Optional<Charset> named(String rest) {
    int from = 0;
    while (from < rest.length() && " =\"'\t\r\n".indexOf(rest.charAt(from)) >= 0) {
      from++;
    }
    int to = from;
    while (to < rest.length()
        && (Character.isLetterOrDigit(rest.charAt(to)) || "-_:.".indexOf(rest.charAt(to)) >= 0)) {
      to++;
    }
    String name = rest.substring(from, to);
    try {
      return switch (name) {
        // Browsers read these as the superset that pages so labelled are written in.
        case "iso-8859-1", "latin1", "us-ascii", "ascii" -> Optional.of(WINDOWS_1252);
        // The declaration was read byte by byte, so the page cannot be in two-byte units.
        case "utf-16", "utf-16le", "utf-16be" -> Optional.of(StandardCharsets.UTF_8);
        default -> Optional.of(Charset.forName(name));
      };
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
