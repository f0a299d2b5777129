package io.dateline.extract.html;

/** White space, folded as a browser shows it. */
final class Text {
  private Text() {}

  static boolean isSpace(char c) {
    return c == ' '
        || c == '\n'
        || c == '\t'
        || c == '\r'
        || c == '\f'
        || c == '\u00a0'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029'
        || (c >= '\u2000' && c <= '\u200a')
        || c == '\u3000'
        || c == '\u202f';
  }

  /** Characters without width, and those a text of ours may not hold. */
  static boolean isInvisible(char c) {
    return c == '\u200b'
        || c == '\ufeff'
        || c == '\u00ad'
        || c == '\u2060'
        || c < ' '
        || c == '\u200e'
        || c == '\u200f';
  }

  /** One space for each run of white space, none at the ends, nothing invisible. */
  static String fold(String text) {
    var out = new StringBuilder(text.length());
    append(out, text, 0);
    int end = out.length();
    return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
  }

  /** Appends {@code text} folded to what {@code out} holds from {@code start} on. */
  static void append(StringBuilder out, String text, int start) {
    int length = text.length();
    int i = 0;
    while (i < length) {
      int plain = i;
      while (i < length && isPlain(text, i)) {
        i++;
      }
      if (i > plain) {
        out.append(text, plain, i);
      }
      int space = i;
      while (i < length && isSpace(text.charAt(i))) {
        i++;
      }
      if (i > space) {
        if (out.length() > start && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      } else if (i < length) {
        char c = text.charAt(i++);
        if (!isInvisible(c)) {
          out.append(c);
        }
      }
    }
  }

  /** Whether the character at {@code i} is copied as it is: no white space but single blanks. */
  private static boolean isPlain(String text, int i) {
    char c = text.charAt(i);
    return (c > ' ' && c < 0x80)
        || (c == ' ' && i > 0 && text.charAt(i - 1) > ' ' && text.charAt(i - 1) < 0x80);
  }
}
