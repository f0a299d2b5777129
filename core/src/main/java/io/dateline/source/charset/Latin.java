package io.dateline.source.charset;

import java.nio.charset.Charset;

/** Tells the character sets of Latin letters apart that share most of them. */
final class Latin {
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset WINDOWS_1250 = Charset.forName("windows-1250");
  private static final Charset ISO_8859_2 = Charset.forName("ISO-8859-2");
  private static final Charset ISO_8859_15 = Charset.forName("ISO-8859-15");

  private Latin() {}

  /** Of the character sets like {@code charset} the one that {@code bytes} are in. */
  static Charset exact(Charset charset, byte[] bytes) {
    if (charset.equals(ISO_8859_2) || charset.equals(WINDOWS_1250)) {
      return isWindows1250(bytes) ? WINDOWS_1250 : ISO_8859_2;
    }
    if (charset.equals(WINDOWS_1252)) {
      return isLatin9(bytes) ? ISO_8859_15 : WINDOWS_1252;
    }
    return charset;
  }

  /**
   * It has letters where ISO has controls. Polish has one sign that may be missing from a line and
   * one that is not: a with ogonek, which is s with caron in ISO, a letter that no text with l with
   * stroke has.
   */
  private static boolean isWindows1250(byte[] bytes) {
    return hasControls(bytes)
        || (has(bytes, 0xb9) && has(bytes, 0xb3) && !has(bytes, 0xb1) && !has(bytes, 0xb6));
  }

  /** The euro's sign, or a letter that would be a fraction or an accent inside of a word. */
  private static boolean isLatin9(byte[] bytes) {
    if (hasControls(bytes)) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      switch (bytes[i] & 0xff) {
        case 0xa4 -> {
          return true;
        }
        case 0xa6, 0xa8, 0xb4, 0xb8, 0xbc, 0xbd, 0xbe -> {
          if (isLetter(bytes, i + 1) && (i == 0 || bytes[i - 1] == ' ' || isLetter(bytes, i - 1))) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isLetter(byte[] bytes, int i) {
    int b = i >= 0 && i < bytes.length ? bytes[i] & 0xff : 0;
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || b >= 0xc0;
  }

  static boolean hasControls(byte[] bytes) {
    for (byte b : bytes) {
      if ((b & 0xe0) == 0x80) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(byte[] bytes, int value) {
    for (byte b : bytes) {
      if ((b & 0xff) == value) {
        return true;
      }
    }
    return false;
  }
}
