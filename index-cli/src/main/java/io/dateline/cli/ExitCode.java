package io.dateline.cli;

/** What the command returns to the shell. The launcher alone returns 69: no JDK. */
final class ExitCode {
  static final int DONE = 0;

  /** Nothing matched; the archive is fine. */
  static final int NOTHING_FOUND = 1;

  /** Wrong usage, or an error that stopped the work. */
  static final int ERROR = 2;

  /** All was read, but some inputs could not be. */
  static final int INPUTS_FAILED = 3;

  private ExitCode() {}
}
