package io.dateline.index;

import java.io.IOException;

/** A folder that is no archive, or one that this version cannot open; the message says which. */
public final class ArchiveFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message one line: the path, what was found, what is supported, what to do
   */
  public ArchiveFormatException(String message) {
    super(message);
  }
}
