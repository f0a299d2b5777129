package io.dateline.search;

/** Query text that strict mode cannot read; the message ends with a caret line under the place. */
public final class QuerySyntaxException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Characters of the query before and behind the place that a message shows. */
  private static final int SHOWN = 100;

  private final int offset;

  /**
   * @param reason what is wrong and what to write instead
   * @param query the whole query text
   * @param offset where in it, in UTF-16 units
   */
  public QuerySyntaxException(String reason, String query, int offset) {
    super(reason + " at offset " + offset + "\n" + excerpt(query, offset));
    this.offset = offset;
  }

  /** The part of the query around {@code offset}, on one line, and the caret below. */
  private static String excerpt(String query, int offset) {
    int from = Math.max(0, offset - SHOWN);
    int to = Math.min(query.length(), offset + SHOWN);
    String before = from == 0 ? "" : "...";
    String text = before + query.substring(from, to).replaceAll("\\s", " ");
    String behind = to == query.length() ? "" : "...";
    return "  " + text + behind + "\n  " + " ".repeat(before.length() + offset - from) + "^";
  }

  /** Where in the query text, in UTF-16 units from 0. */
  public int offset() {
    return offset;
  }
}
