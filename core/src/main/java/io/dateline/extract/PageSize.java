package io.dateline.extract;

/**
 * How much a page holds, counted over its bytes before anything is made of them.
 *
 * @param text bytes of text, not counting white space
 * @param parts elements of markup, or lines of text
 */
record PageSize(int text, int parts) {
  private static final byte[] SCRIPT = {'s', 'c', 'r', 'i', 'p', 't'};
  private static final byte[] STYLE = {'s', 't', 'y', 'l', 'e'};

  /** The shortest element is a bracket, a letter, and a bracket. */
  private static final int LEAST_BYTES_OF_ELEMENT = 3;

  /** Whether so few bytes hold no more than {@code limits}, whatever they are: most pages do. */
  static boolean isSmall(int bytes, boolean markup, PageLimits limits) {
    int most = markup ? bytes / LEAST_BYTES_OF_ELEMENT + 1 : bytes;
    return bytes <= limits.textBytes() && most < limits.parts();
  }

  static PageSize ofText(byte[] bytes) {
    int text = 0;
    int parts = 1;
    for (byte b : bytes) {
      text += isSpace(b) ? 0 : 1;
      parts += b == '\n' || b == '\r' ? 1 : 0;
    }
    return new PageSize(text, parts);
  }

  static PageSize ofMarkup(byte[] bytes) {
    int text = 0;
    int parts = 0;
    int i = 0;
    while (i < bytes.length) {
      int name = bytes[i] == '<' ? nameAt(bytes, i + 1) : -1;
      if (name < 0) {
        text += isSpace(bytes[i]) ? 0 : 1;
        i++;
        continue;
      }
      parts += isLetter(bytes[name]) ? 1 : 0;
      i = endOfTag(bytes, name);
      if (startsWith(bytes, name, SCRIPT)) {
        i = endOf(bytes, i, SCRIPT);
      } else if (startsWith(bytes, name, STYLE)) {
        i = endOf(bytes, i, STYLE);
      }
    }
    return new PageSize(text, parts);
  }

  /**
   * Where a tag's name, slash, or exclamation mark is; -1 if it is none. UTF-16 puts a zero before.
   */
  private static int nameAt(byte[] bytes, int from) {
    int at = from < bytes.length && bytes[from] == 0 ? from + 1 : from;
    boolean tag =
        at < bytes.length && (isLetter(bytes[at]) || bytes[at] == '/' || bytes[at] == '!');
    return tag ? at : -1;
  }

  private static int endOfTag(byte[] bytes, int from) {
    int i = from;
    while (i < bytes.length && bytes[i] != '>') {
      i++;
    }
    return i + 1;
  }

  /** Behind the next {@code </name}. */
  private static int endOf(byte[] bytes, int from, byte[] name) {
    for (int i = from; i + 2 < bytes.length; i++) {
      if (bytes[i] == '<' && bytes[i + 1] == '/' && startsWith(bytes, i + 2, name)) {
        return endOfTag(bytes, i);
      }
    }
    return bytes.length;
  }

  private static boolean startsWith(byte[] bytes, int from, byte[] name) {
    if (from + name.length > bytes.length) {
      return false;
    }
    for (int i = 0; i < name.length; i++) {
      if ((bytes[from + i] | 0x20) != name[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(byte b) {
    int lower = b | 0x20;
    return lower >= 'a' && lower <= 'z';
  }

  private static boolean isSpace(byte b) {
    return b >= 0 && b <= ' ';
  }
}
