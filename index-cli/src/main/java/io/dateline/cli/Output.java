package io.dateline.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Lines of UTF-8, whatever the locale. Unlike a {@link java.io.PrintStream} it tells when the
 * reader has gone, so that a long export ends with its reader.
 */
final class Output extends Writer {
  private final OutputStream stream;
  private final Writer writer;
  private final boolean isPipe;

  /**
   * @param isPipe whether what fails is the reader: it has gone, which no program need complain of
   */
  Output(OutputStream stream, boolean isPipe) {
    this.isPipe = isPipe;
    this.stream = stream;
    this.writer =
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 14);
  }

  /** The bytes beneath, for output that others write; {@link #flush} first. */
  OutputStream stream() {
    return stream;
  }

  /** For code that wants a JDK type: prints at once, and keeps silent when the reader has gone. */
  PrintWriter printer() {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** Writes {@code text} and a line feed. */
  void line(String text) {
    write(text);
    write("\n");
  }

  @Override
  public void write(char[] chars, int offset, int length) {
    try {
      writer.write(chars, offset, length);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void write(String text) {
    try {
      writer.write(text);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void flush() {
    try {
      writer.flush();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** A full disk is an error; a pipe that is closed is not. */
  private UncheckedIOException failure(IOException e) {
    String message = String.valueOf(e.getMessage());
    return isPipe || message.contains("Broken pipe")
        ? new ClosedPipeException(e)
        : new UncheckedIOException(new IOException("the output cannot be written: " + message, e));
  }

  @Override
  public void close() {
    flush();
  }
}
