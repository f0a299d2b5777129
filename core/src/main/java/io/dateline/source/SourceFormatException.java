package io.dateline.source;

import java.io.IOException;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** An input that is not what it should be; the message is one line that names the place. */
public final class SourceFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String source;
  private final long line;
  private final String reason;

  /**
   * An input that is wrong as a whole.
   *
   * @param source the path, entry, or offset, as in {@link SourceRecord#source()}
   * @param reason what is wrong and what to do, one line
   */
  public SourceFormatException(String source, String reason, @Nullable Throwable cause) {
    super(OneLine.of(source + ": " + reason), cause);
    this.source = source;
    this.line = 0;
    this.reason = reason;
  }

  /**
   * An input that is wrong at a line.
   *
   * @param line counted from 1
   */
  public SourceFormatException(String source, long line, String reason, @Nullable Throwable cause) {
    super(OneLine.of(source + ":" + line + ": " + reason), cause);
    this.source = source;
    this.line = line;
    this.reason = reason;
  }

  /**
   * A page at which a stage failed in a way that it should not.
   *
   * @param cause what it threw
   */
  public static SourceFormatException unexpected(String source, Throwable cause) {
    String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
    return new SourceFormatException(
        source,
        "cannot be taken apart ("
            + cause.getClass().getSimpleName()
            + message
            + "); report it with the page",
        cause);
  }

  /** The path, entry, or offset. */
  public String source() {
    return source;
  }

  /** The line, counted from 1, if the input has lines. */
  public OptionalLong line() {
    return line == 0 ? OptionalLong.empty() : OptionalLong.of(line);
  }

  /** What is wrong, without the place. */
  public String reason() {
    return reason;
  }
}
