package io.dateline.article.layout;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells in columns of their widest cell; one column gives way where room is short. */
public final class Table {
  private static final String BETWEEN = "  ";
  private static final int NARROWEST = 8;

  private final String alignment;
  private final List<String[]> rows = new ArrayList<>();

  /**
   * @param alignment a letter a column: {@code l} left, {@code r} right, {@code f} left and
   *     flexible: cut to make the rows fit
   */
  public Table(String alignment) {
    this.alignment = alignment;
  }

  /** Adds a row of as many cells as there are columns. */
  public Table row(String... cells) {
    if (cells.length != alignment.length()) {
      throw new IllegalArgumentException(
          cells.length + " cells in a table of " + alignment.length() + " columns");
    }
    rows.add(cells);
    return this;
  }

  /** Adds the rows to {@code page}, each behind {@code indent}. */
  public void print(Sheet page, String indent) {
    int[] widths = new int[alignment.length()];
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        widths[i] = Math.max(widths[i], Plain.width(row[i]));
      }
    }
    shrink(widths, page.columns() - Plain.width(indent));
    for (String[] row : rows) {
      var line = new StringBuilder(indent);
      for (int i = 0; i < row.length; i++) {
        String cell = Plain.cut(row[i], widths[i]);
        String fill = " ".repeat(widths[i] - Plain.width(cell));
        line.append(i == 0 ? "" : BETWEEN);
        line.append(alignment.charAt(i) == 'r' ? fill + cell : cell + fill);
      }
      page.add(line.toString().stripTrailing());
    }
  }

  /** Takes what is missing from the widest flexible column, and so on. */
  private void shrink(int[] widths, int columns) {
    int missing = (widths.length - 1) * BETWEEN.length() - columns;
    for (int width : widths) {
      missing += width;
    }
    while (missing > 0) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        if (alignment.charAt(i) == 'f' && (widest < 0 || widths[i] > widths[widest])) {
          widest = i;
        }
      }
      if (widest < 0 || widths[widest] <= NARROWEST) {
        return;
      }
      widths[widest]--;
      missing--;
    }
  }
}
