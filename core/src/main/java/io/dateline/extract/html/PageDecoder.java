package io.dateline.extract.html;

import io.dateline.source.charset.Decoding;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Bytes to characters, with what the page itself declares. */
final class PageDecoder {
  /** Browsers look for the declaration in the first KiB; careless pages put it later. */
  private static final int PRESCAN_BYTES = 8192;

  private PageDecoder() {}

  static Reader reader(byte[] bytes, Optional<Charset> declared) {
    return Decoding.reader(bytes, declared, () -> inPage(bytes));
  }

  private static Optional<Charset> inPage(byte[] bytes) {
    var head =
        new String(bytes, 0, Math.min(bytes.length, PRESCAN_BYTES), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    return inDeclaration(head).or(() -> inMeta(head));
  }

  /** Of XML: {@code <?xml version="1.0" encoding="..."?>}. */
  private static Optional<Charset> inDeclaration(String head) {
    int end = head.stripLeading().startsWith("<?xml") ? head.indexOf("?>") : -1;
    int at = head.indexOf("encoding");
    return at > 0 && at < end
        ? named(head.substring(at + "encoding".length(), end))
        : Optional.empty();
  }

  private static Optional<Charset> inMeta(String head) {
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
    if (name.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
