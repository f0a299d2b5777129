package io.dateline.search;

/** Query text that strict mode cannot read; the message ends with a caret line under the place. */
public final class QuerySyntaxException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final int offset;

  /**
   * @param reason what is wrong and what to write instead
   * @param query the whole query text
   * @param offset where in it, in UTF-16 units
   */
  public QuerySyntaxException(String reason, String query, int offset) {
    super(reason + " at offset " + offset + "\n  " + query + "\n  " + " ".repeat(offset) + "^");
    this.offset = offset;
  }

  /** Where in the query text, in UTF-16 units from 0. */
  public int offset() {
    return offset;
  }
}
