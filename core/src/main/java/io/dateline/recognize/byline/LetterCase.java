package io.dateline.recognize.byline;

import java.util.Locale;

/** Gives a name in capitals the letters people write it with. */
final class LetterCase {
  private LetterCase() {}

  /** {@code Jane McRoe} of {@code JANE MCROE}; a name with small letters stays as it is. */
  static String of(String name) {
    int upper = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLowerCase(c)) {
        return name;
      }
      upper += Character.isUpperCase(c) ? 1 : 0;
    }
    if (upper < 4) {
      return name;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.length() != name.length()) {
      return name;
    }
    var out = new StringBuilder(name.length());
    boolean start = true;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      out.append(start || isInitial(lower, i) ? Character.toUpperCase(c) : c);
      start = !Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK;
      if (i >= 1
          && c == 'c'
          && lower.charAt(i - 1) == 'm'
          && (i == 1 || !Character.isLetter(lower.charAt(i - 2)))
          && i + 2 < lower.length()) {
        start = true;
      }
    }
    return out.toString();
  }

  /** {@code J} of {@code J.D. Roe}. */
  private static boolean isInitial(String name, int i) {
    return i + 1 < name.length()
        && name.charAt(i + 1) == '.'
        && (i == 0 || !Character.isLetter(name.charAt(i - 1)));
  }
}
