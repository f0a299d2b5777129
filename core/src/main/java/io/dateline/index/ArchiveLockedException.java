package io.dateline.index;

import java.io.IOException;

/** Another writer holds the archive; the message names it. */
public final class ArchiveLockedException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message one line: the path, who holds it, what to do
   */
  public ArchiveLockedException(String message) {
    super(message);
  }
}
