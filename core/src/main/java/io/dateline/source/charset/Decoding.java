package io.dateline.source.charset;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Turns the bytes of a page into its text. */
public final class Decoding {
  private static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");

  private Decoding() {}

  /**
   * The text of {@code bytes}, without a byte order mark. A byte order mark is believed first; then
   * the bytes, if they are UTF-8 or UTF-16, which nothing else is by accident; then what was
   * declared outside, then inside, each unless it does not fit or the bytes say clearly that they
   * are something else: then a detection decides. What stands for nothing becomes U+FFFD.
   *
   * @param outside the character set in a protocol's header, or of text that was decoded before
   * @param inside the character set that the text itself names
   */
  public static String decode(byte[] bytes, Optional<Charset> outside, Optional<Charset> inside) {
    if (ByteMarks.startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    Optional<Charset> wide = WideText.charset(bytes);
    if (wide.isPresent()) {
      String text = new String(bytes, wide.get());
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
    return new String(bytes, charset(bytes, outside, inside));
  }

  /**
   * As {@link #decode}, read as it is decoded: no copy of a page of UTF-8 is made.
   *
   * @param inside asked only where it decides
   */
  public static Reader reader(
      byte[] bytes, Optional<Charset> outside, Supplier<Optional<Charset>> inside) {
    if (ByteMarks.startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return utf8(bytes, 3);
    }
    Optional<Charset> wide = WideText.charset(bytes);
    if (wide.isEmpty()) {
      var count = Utf8Count.of(bytes);
      if (count.isUtf8() && !(count.isAscii() && escapesToJapanese(bytes))) {
        return utf8(bytes, 0);
      }
    }
    return new StringReader(decode(bytes, outside, inside.get()));
  }

  private static Reader utf8(byte[] bytes, int from) {
    return new InputStreamReader(
        new ByteArrayInputStream(bytes, from, bytes.length - from), StandardCharsets.UTF_8);
  }

  private static Charset charset(
      byte[] bytes, Optional<Charset> outside, Optional<Charset> inside) {
    var utf8 = Utf8Count.of(bytes);
    if (utf8.isAscii()) {
      return escapesToJapanese(bytes) ? ISO_2022_JP : StandardCharsets.UTF_8;
    }
    if (utf8.isUtf8()) {
      return StandardCharsets.UTF_8;
    }
    List<Charset> declared =
        Stream.of(outside, inside).flatMap(Optional::stream).map(Label::superset).toList();
    var guess = new Guess(bytes);
    for (Charset charset : declared) {
      if (Label.fits(charset, bytes) && !guess.contradicts(charset)) {
        return Latin.hasControls(bytes) ? Latin.exact(charset, bytes) : charset;
      }
    }
    return guess.best();
  }

  /** Mail of old, and pages made from it: {@code ESC $} begins what is no ASCII. */
  private static boolean escapesToJapanese(byte[] bytes) {
    for (int i = 0; i + 2 < bytes.length; i++) {
      if (bytes[i] == 0x1b && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
        return true;
      }
    }
    return false;
  }
}
