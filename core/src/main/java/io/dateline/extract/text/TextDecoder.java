package io.dateline.extract.text;

import io.dateline.source.SourceFormatException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns bytes into text by byte order mark, declaration, or UTF-8; what is left is windows-1252.
 */
final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Text has line breaks and tabs; one control character in fifty is a file of something else. */
  private static final int TEXT_PER_CONTROL = 50;

  private TextDecoder() {}

  /**
   * The text of {@code bytes}.
   *
   * @param declared the character set said outside the bytes; a byte order mark wins over it
   * @throws SourceFormatException if nothing was declared, and they are no text
   */
  static String decode(byte[] bytes, Optional<Charset> declared, String source)
      throws SourceFormatException {
    String text = decode(bytes, declared);
    if (declared.isPresent()) {
      return text;
    }
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' && "\n\r\t\f".indexOf(c) < 0) || c == '\u007f') {
        controls++;
      }
    }
    if (controls > 0 && controls > text.length() / TEXT_PER_CONTROL) {
      throw new SourceFormatException(
          source, "is no text: " + controls + " control characters in " + text.length(), null);
    }
    return text;
  }

  private static String decode(byte[] bytes, Optional<Charset> declared) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (declared.isPresent()) {
      return new String(bytes, declared.get());
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      // Browsers read what is no UTF-8 as this one, whatever it calls itself (WHATWG Encoding).
      return new String(bytes, WINDOWS_1252);
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
