package io.dateline.extract.text;

import io.dateline.source.SourceFormatException;
import io.dateline.source.charset.Decoding;
import java.nio.charset.Charset;
import java.util.Optional;

/** Turns bytes into text, and refuses those that are none. */
final class TextDecoder {
  /** Text has line breaks and tabs; one control character in fifty is a file of something else. */
  private static final int TEXT_PER_CONTROL = 50;

  private TextDecoder() {}

  /**
   * The text of {@code bytes}.
   *
   * @param declared the character set said outside the bytes
   * @throws SourceFormatException if nothing was declared, and they are no text
   */
  static String decode(byte[] bytes, Optional<Charset> declared, String source)
      throws SourceFormatException {
    String text = Decoding.decode(bytes, declared, Optional.empty());
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
}
