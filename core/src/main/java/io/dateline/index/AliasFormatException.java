package io.dateline.index;

import java.io.IOException;

/** A table of aliases that cannot be read; the message names the place and what is wrong there. */
public final class AliasFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  private final int line;

  /**
   * @param source the file
   * @param line where in it, from 1
   * @param reason what is wrong, and what to do
   */
  public AliasFormatException(String source, int line, String reason) {
    super(source + ":" + line + ": " + reason);
    this.line = line;
  }

  /** The line, from 1. */
  public int line() {
    return line;
  }
}
