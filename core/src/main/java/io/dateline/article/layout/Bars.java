package io.dateline.article.layout;

import java.util.Locale;

/** Numbers as bars and digits. */
public final class Bars {
  /** An eighth of a column to a whole one. */
  private static final String EIGHTHS = "▏▎▍▌▋▊▉█";

  /** The same, upright. */
  private static final String HEIGHTS = "▁▂▃▄▅▆▇█";

  private Bars() {}

  /**
   * A bar whose length is to {@code columns} as {@code count} is to {@code most}; whatever is
   * counted at all shows.
   */
  public static String bar(long count, long most, int columns) {
    if (count <= 0 || most <= 0 || columns <= 0) {
      return "";
    }
    long eighths = Math.max(1, Math.round(8.0 * columns * Math.min(count, most) / most));
    int whole = (int) (eighths / 8);
    int rest = (int) (eighths % 8);
    return "█".repeat(whole) + (rest == 0 ? "" : EIGHTHS.charAt(rest - 1));
  }

  /**
   * A stretch of time in a frame that stands for all of it.
   *
   * @param first where it begins, from 0 to 1
   * @param last where it ends, not before {@code first}
   */
  public static String span(double first, double last, int columns) {
    int from = Math.min(columns - 1, (int) Math.floor(first * columns));
    int to = Math.max(from + 1, Math.min(columns, (int) Math.ceil(last * columns)));
    return "·".repeat(from) + "█".repeat(to - from) + "·".repeat(columns - to);
  }

  /**
   * Counts as columns of one line, the highest for {@code most}; a dot where nothing is counted.
   */
  public static String columns(long[] counts, long most) {
    var text = new StringBuilder();
    for (long count : counts) {
      int eighths = (int) Math.max(1, Math.round(8.0 * count / Math.max(1, most)));
      text.append(count <= 0 ? '·' : HEIGHTS.charAt(Math.min(eighths, HEIGHTS.length()) - 1));
    }
    return text.toString();
  }

  /** {@code 12,345}, whatever the machine's language. */
  public static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** {@code 1 article}, {@code 12 articles}. */
  public static String of(long number, String one, String many) {
    return number(number) + " " + (number == 1 ? one : many);
  }
}
