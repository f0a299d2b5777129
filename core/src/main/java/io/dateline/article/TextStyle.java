package io.dateline.article;

/**
 * How results print as text.
 *
 * @param columns width of the lines, at least {@value #MIN_COLUMNS}
 * @param colour whether to set off what matters by terminal sequences; otherwise matches stand in
 *     square brackets
 */
public record TextStyle(int columns, boolean colour) {

  /** Narrower lines than this hold no table. */
  public static final int MIN_COLUMNS = 40;

  /** Eighty columns without colour: what {@code toString} of every result prints. */
  public static final TextStyle PLAIN = new TextStyle(80, false);

  public TextStyle {
    if (columns < MIN_COLUMNS) {
      throw new IllegalArgumentException(
          "columns must be >= " + MIN_COLUMNS + " (got: " + columns + ")");
    }
  }
}
