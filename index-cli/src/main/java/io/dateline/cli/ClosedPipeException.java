package io.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Whoever read the output has gone, as {@code head} does: the work is done, and no error. */
final class ClosedPipeException extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  ClosedPipeException(IOException cause) {
    super("the output is closed", cause);
  }
}
