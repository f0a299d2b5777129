package io.dateline.search;

import java.io.IOException;

/** A receipt that cannot be honoured: it is none, or the archive is not what it was. */
public final class ReceiptException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message one line that says what is wrong
   */
  public ReceiptException(String message) {
    super(message);
  }
}
