package io.dateline.article.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of text of a width, with parts set off.
 *
 * <p>What is set off stands between control characters until the page is printed. {@link
 * Plain#line} leaves none in the text of pages, so these can only be ours, and they take no room
 * when lines are measured and broken.
 */
public final class Sheet {
  private static final char STRONG = '\u0001';
  private static final char FAINT = '\u0002';
  private static final char END = '\u0003';

  private final int columns;
  private final boolean colour;
  private final List<String> lines = new ArrayList<>();

  public Sheet(int columns, boolean colour) {
    this.columns = columns;
    this.colour = colour;
  }

  /** Width of the lines. */
  public int columns() {
    return columns;
  }

  /** The lines so far, with their marks. */
  public List<String> lines() {
    return lines;
  }

  /** An empty page of another width, to stand in a part of this one. */
  public Sheet part(int columns) {
    return new Sheet(columns, colour);
  }

  /** {@code text} in bold, where there is colour. */
  public static String strong(String text) {
    return STRONG + text + END;
  }

  /** {@code text} in grey, where there is colour. */
  public static String faint(String text) {
    return FAINT + text + END;
  }

  /** A match: bold where there is colour, in square brackets where there is none. */
  public String open() {
    return colour ? String.valueOf(STRONG) : "[";
  }

  /** The end of a match. */
  public String close() {
    return colour ? String.valueOf(END) : "]";
  }

  /** Adds a line as it is. */
  public Sheet add(String line) {
    lines.add(line);
    return this;
  }

  /** Adds an empty line, unless the page is empty or ends with one. */
  public Sheet gap() {
    if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
      lines.add("");
    }
    return this;
  }

  /**
   * Adds text broken into lines: the first begins with {@code first}, the others with {@code rest}.
   */
  public Sheet wrap(String first, String rest, String text) {
    String before = first;
    String open = "";
    for (String line : Plain.wrap(text, columns - Plain.width(rest))) {
      // What is set off ends with its line: in a table, other text follows beside it.
      String whole = open + line;
      open = openMark(whole);
      lines.add(before + whole + (open.isEmpty() ? "" : END));
      before = rest;
    }
    return this;
  }

  private static String openMark(String line) {
    String open = "";
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == STRONG || c == FAINT) {
        open = String.valueOf(c);
      } else if (c == END) {
        open = "";
      }
    }
    return open;
  }

  /** Adds two pages side by side, the second beginning at column {@code at}. */
  public Sheet beside(Sheet left, Sheet right, int at) {
    for (int i = 0; i < Math.max(left.lines.size(), right.lines.size()); i++) {
      String l = i < left.lines.size() ? left.lines.get(i) : "";
      String r = i < right.lines.size() ? right.lines.get(i) : "";
      lines.add(r.isEmpty() ? l : Plain.pad(l, at) + r);
    }
    return this;
  }

  /** The page, without a line break at its end. */
  @Override
  public String toString() {
    var text = new StringBuilder();
    for (String line : lines) {
      text.append(text.isEmpty() ? "" : "\n");
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (c > END || c == 0) {
          text.append(c);
        } else if (colour) {
          text.append(c == STRONG ? "\u001b[1m" : c == FAINT ? "\u001b[2m" : "\u001b[0m");
        }
      }
    }
    return text.toString();
  }
}
