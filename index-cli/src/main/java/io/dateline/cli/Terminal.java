package io.dateline.cli;

import io.dateline.article.TextStyle;
import io.dateline.article.layout.Plain;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * What a command reads from and writes to, and what is known about it.
 *
 * @param in standard input
 * @param out results
 * @param err everything else
 * @param style how results print: with colour only on a terminal
 * @param inIsTerminal whether a person types {@code in}
 * @param outIsTerminal whether a person reads {@code out}
 * @param errIsTerminal whether a person reads {@code err}, and progress may be shown there
 * @param home the folder that holds {@code testdata}
 */
record Terminal(
    InputStream in,
    Output out,
    Output err,
    TextStyle style,
    boolean inIsTerminal,
    boolean outIsTerminal,
    boolean errIsTerminal,
    Path home) {

  /** The streams of this process; the launcher says which of them are terminals. */
  static Terminal ofProcess() {
    boolean out = Boolean.getBoolean("dateline.stdout.terminal");
    boolean colour = out && System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(
        new FileInputStream(FileDescriptor.in),
        new Output(
            new FileOutputStream(FileDescriptor.out), Boolean.getBoolean("dateline.stdout.pipe")),
        new Output(new FileOutputStream(FileDescriptor.err), true),
        new TextStyle(columns(System.getProperty("dateline.columns", "")), colour),
        Boolean.getBoolean("dateline.stdin.terminal"),
        out,
        Boolean.getBoolean("dateline.stderr.terminal"),
        Path.of(System.getProperty("dateline.home", ".")));
  }

  /** Streams of a caller's, such as a test's: no terminals, eighty columns. */
  static Terminal of(InputStream in, OutputStream out, OutputStream err, Path home) {
    return new Terminal(
        in,
        new Output(out, false),
        new Output(err, true),
        TextStyle.PLAIN,
        false,
        false,
        false,
        home);
  }

  /** The width that {@code text} names, or eighty; wider than two hundred reads badly. */
  private static int columns(String text) {
    try {
      return Math.clamp(Long.parseLong(text.strip()), TextStyle.MIN_COLUMNS, 200);
    } catch (NumberFormatException e) {
      return TextStyle.PLAIN.columns();
    }
  }

  /** Says {@code message} on one line of {@code err}, behind the name of the command. */
  void warn(String message) {
    try {
      err.line("dateline: " + Plain.line(message));
      err.flush();
    } catch (ClosedPipeException e) {
      // Nobody wants to hear it, and that is no reason to stop.
    }
  }
}
