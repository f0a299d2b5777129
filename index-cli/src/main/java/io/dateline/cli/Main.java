package io.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Runs the command: what goes wrong becomes one line and an exit code, never a stack trace. */
public final class Main {
  /** Held here: a logger that nothing refers to forgets its level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  /** The command-line parser prints no narrower help. */
  private static final int NARROWEST_HELP = 55;

  private Main() {}

  /** Runs one command with the streams of this process, and ends it. */
  public static void main(String[] args) {
    System.exit(run(Terminal.ofProcess(), args));
  }

  /**
   * Runs one command.
   *
   * @return its exit code
   */
  static int run(Terminal terminal, String... args) {
    // Lucene recommends a module that costs more start-up than it saves here.
    LUCENE.setLevel(Level.SEVERE);
    try {
      int code = commandLine(terminal).execute(args);
      return flushed(terminal, code);
    } catch (OutOfMemoryError e) {
      terminal.warn("out of memory; give the JVM more, as with DATELINE_JAVA_OPTIONS=-Xmx4g");
      return ExitCode.ERROR;
    } catch (StackOverflowError e) {
      terminal.warn("the input is nested too deeply");
      return ExitCode.ERROR;
    }
  }

  /** Writes out what is left, also of what was printed before an error. */
  private static int flushed(Terminal terminal, int code) {
    try {
      terminal.out().flush();
    } catch (ClosedPipeException e) {
      return code;
    } catch (UncheckedIOException e) {
      if (code != ExitCode.ERROR) {
        terminal.warn(describe(e));
      }
      return ExitCode.ERROR;
    }
    return code;
  }

  /** The command and all its subcommands. */
  static CommandLine commandLine(Terminal terminal) {
    var line = new CommandLine(new DatelineCommand());
    line.addSubcommand(new DemoCommand(terminal));
    line.addSubcommand(new IndexCommand(terminal));
    line.addSubcommand(new SearchCommand(terminal));
    line.addSubcommand(new RepeatCommand(terminal));
    line.addSubcommand(new FacetsCommand(terminal));
    line.addSubcommand(new OfficialsCommand(terminal));
    line.addSubcommand(new CompleteCommand(terminal));
    line.addSubcommand(new SearchesCommand(terminal));
    line.addSubcommand(new ShowCommand(terminal));
    line.addSubcommand(new ExtractCommand(terminal));
    line.addSubcommand(new ExportCommand(terminal));
    line.addSubcommand(new DeleteCommand(terminal));
    line.addSubcommand(new StatsCommand(terminal));
    line.addSubcommand(new CheckCommand(terminal));
    line.addSubcommand(new ShellCommand(terminal));
    line.addSubcommand(new ClasspathCommand(terminal));
    line.addSubcommand(new CompletionCommand(terminal));
    line.getCommandSpec().usageMessage().footer(DatelineCommand.FOOTER);
    // A query may begin with '@'; it names no file of arguments.
    line.setExpandAtFiles(false);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(Math.max(NARROWEST_HELP, terminal.style().columns()));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            terminal.style().colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.setOut(terminal.out().printer());
    line.setErr(terminal.err().printer());
    line.setParameterExceptionHandler((e, args) -> wrongUsage(terminal, e));
    line.setExecutionExceptionHandler((e, command, result) -> failed(terminal, e));
    return line;
  }

  private static int wrongUsage(Terminal terminal, ParameterException e) {
    terminal.warn(
        e.getMessage()
            + "; see '"
            + e.getCommandLine().getCommandSpec().qualifiedName()
            + " --help'");
    return ExitCode.ERROR;
  }

  private static int failed(Terminal terminal, Exception e) {
    if (e instanceof ClosedPipeException) {
      return ExitCode.DONE;
    }
    terminal.warn(describe(e));
    if (System.getenv("DATELINE_DEBUG") != null) {
      e.printStackTrace(terminal.err().printer());
    }
    return ExitCode.ERROR;
  }

  /** One line for {@code e}. */
  private static String describe(Exception e) {
    String message = String.valueOf(e.getMessage());
    if (e instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
      return describe(unchecked.getCause());
    }
    if (e instanceof NoSuchFileException) {
      return message + ": there is no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return message + ": permission denied";
    }
    if (e instanceof FileSystemException
        || e instanceof UsageException
        || e instanceof IllegalArgumentException) {
      return message;
    }
    if (e instanceof IOException) {
      return e.getMessage() == null ? e.getClass().getSimpleName() : message;
    }
    return "unexpected "
        + e.getClass().getSimpleName()
        + ": "
        + message
        + "; set DATELINE_DEBUG=1 to see where, and report it";
  }
}
