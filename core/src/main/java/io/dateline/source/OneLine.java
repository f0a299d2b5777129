package io.dateline.source;

/** Makes names and messages fit to be shown: entries of archives may be called anything. */
final class OneLine {
  private static final int LONGEST = 1000;

  private OneLine() {}

  /** {@code text} without control characters, and of a length that can be read. */
  static String of(String text) {
    int length = Math.min(text.length(), LONGEST);
    var line = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      int type = Character.getType(c);
      boolean unfit =
          type == Character.CONTROL
              || type == Character.FORMAT
              || type == Character.LINE_SEPARATOR
              || type == Character.PARAGRAPH_SEPARATOR;
      line.append(unfit ? '\ufffd' : c);
    }
    return line.append(length < text.length() ? "..." : "").toString();
  }
}
