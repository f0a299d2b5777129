package io.dateline.article.layout;

import java.util.ArrayList;
import java.util.List;

/** Text of pages made fit to print: how wide it is, how to cut it and break it into lines. */
public final class Plain {

  private Plain() {}

  /**
   * {@code text} on one line, with nothing in it that a terminal would obey.
   *
   * <p>Pages are written by others: an escape sequence in a headline could retitle the window or
   * hide lines, and a bidirectional override could show a name backwards. White space becomes a
   * space, other controls a visible sign, one for one, so that offsets into the text stay right.
   */
  public static String line(String text) {
    StringBuilder clean = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char shown = shown(c, text, i);
      if (shown != c && clean == null) {
        clean = new StringBuilder(text);
      }
      if (clean != null) {
        clean.setCharAt(i, shown);
      }
    }
    return clean == null ? text : clean.toString();
  }

  /** As {@link #line}, but line breaks stay. */
  public static String lines(String text) {
    var clean = new StringBuilder(text.length());
    for (int from = 0; from <= text.length(); ) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      clean.append(from == 0 ? "" : "\n").append(line(text.substring(from, to)));
      from = to + 1;
    }
    return clean.toString();
  }

  private static char shown(char c, String text, int i) {
    if (c >= ' ' && c < 0x7f) {
      return c;
    }
    if (c == '\t' || c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
      return ' ';
    }
    if (c < ' ') {
      return (char) (0x2400 + c); // the control pictures
    }
    boolean control = c <= 0x9f;
    boolean bidi = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    boolean halved =
        Character.isHighSurrogate(c)
            ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
            : Character.isLowSurrogate(c)
                && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    return control || bidi || halved ? '\ufffd' : c;
  }

  /** Columns that {@code text} takes on a terminal; the marks of {@link Sheet} take none. */
  public static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      width += width(point);
      i += Character.charCount(point);
    }
    return width;
  }

  private static int width(int point) {
    if (point < 0x300) {
      return point < ' ' ? 0 : 1;
    }
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(point) ? 2 : 1;
  }

  /** The blocks that Unicode's East Asian Width calls wide, coarsely. */
  private static boolean isWide(int point) {
    return point >= 0x1100
        && (point <= 0x115f
            || (point >= 0x2e80 && point <= 0xa4cf && point != 0x303f)
            || (point >= 0xac00 && point <= 0xd7a3)
            || (point >= 0xf900 && point <= 0xfaff)
            || (point >= 0xfe30 && point <= 0xfe6f)
            || (point >= 0xff00 && point <= 0xff60)
            || (point >= 0xffe0 && point <= 0xffe6)
            || (point >= 0x1f300 && point <= 0x1faff)
            || (point >= 0x20000 && point <= 0x3fffd));
  }

  /** {@code text} if it fits {@code columns}, else its beginning and an ellipsis. */
  public static String cut(String text, int columns) {
    return width(text) <= columns ? text : text.substring(0, fitting(text, columns - 1)) + "…";
  }

  /** {@code text} filled up with spaces to {@code columns}. */
  public static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - width(text)));
  }

  /** How many chars of {@code text} fit {@code columns}. */
  private static int fitting(String text, int columns) {
    int width = 0;
    int i = 0;
    while (i < text.length()) {
      int point = text.codePointAt(i);
      width += width(point);
      if (width > columns) {
        return i;
      }
      i += Character.charCount(point);
    }
    return i;
  }

  /** Breaks one line of text between words, or in a word that is wider than {@code columns}. */
  public static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    var line = new StringBuilder();
    int used = 0;
    for (String word : text.split(" +", -1)) {
      if (word.isEmpty()) {
        continue; // before a leading or behind a trailing space
      }
      int width = width(word);
      if (used > 0 && used + 1 + width > columns) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      while (width > columns) {
        int fits = Math.max(Character.charCount(word.codePointAt(0)), fitting(word, columns));
        lines.add(word.substring(0, fits));
        word = word.substring(fits);
        width = width(word);
      }
      line.append(used > 0 ? " " : "").append(word);
      used += (used > 0 ? 1 : 0) + width;
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }
}
