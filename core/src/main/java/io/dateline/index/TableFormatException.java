package io.dateline.index;

import java.io.IOException;

/** A table of a user that cannot be read; the message names the place and what is wrong there. */
public final class TableFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  private final int line;

  /**
   * @param source the file
   * @param line where in it, from 1
   * @param reason what is wrong, and what to do
   */
  public TableFormatException(String source, int line, String reason) {
    super(source + ":" + line + ": " + reason);
    this.line = line;
  }

  /** The line, from 1. */
  public int line() {
    return line;
  }
}
