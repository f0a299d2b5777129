package io.dateline.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import jdk.jshell.EvalException;
import jdk.jshell.ExpressionSnippet;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.UnresolvedReferenceException;
import jdk.jshell.VarSnippet;

/** Runs the lines of a script in a JShell of this process; stops at the first error. */
final class ShellScript {
  private static final int ERROR = 1;

  private final Terminal terminal;
  private final String name;
  private final String text;

  ShellScript(Terminal terminal, String name, String text) {
    this.terminal = terminal;
    this.name = name;
    this.text = text;
  }

  /**
   * Runs {@code startup} and the script.
   *
   * @return 0, or 1 if a line could not be compiled or threw; that line is named on one line
   */
  int run(String startup) {
    PrintStream before = System.out;
    // A script prints by System.out, which would take the locale's character set.
    var out = new PrintStream(terminal.out().stream(), true, StandardCharsets.UTF_8);
    System.setOut(out);
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      for (String entry : ClassPath.ofProcess().split(java.io.File.pathSeparator, -1)) {
        shell.addToClasspath(entry);
      }
      if (eval(shell, startup, "startup") || eval(shell, text, name)) {
        return ERROR;
      }
      return ExitCode.DONE;
    } finally {
      System.setOut(before);
      terminal.out().flush();
    }
  }

  /**
   * Evaluates snippet by snippet, each as soon as its lines are complete, as jshell itself does.
   *
   * @return whether one failed
   */
  private boolean eval(JShell shell, String source, String where) {
    SourceCodeAnalysis analysis = shell.sourceCodeAnalysis();
    String pending = "";
    int line = 0;
    int first = 1;
    for (String next : source.lines().toList()) {
      line++;
      first = pending.isEmpty() ? line : first;
      pending = pending.isEmpty() ? next : pending + "\n" + next;
      if (pending.startsWith("/") && !pending.startsWith("//") && !pending.startsWith("/*")) {
        return fail(where, first, "jshell's own commands do not work in a script");
      }
      CompletionInfo info = analysis.analyzeCompletion(pending);
      while (info.completeness().isComplete()) {
        for (SnippetEvent event : shell.eval(info.source())) {
          if (event.causeSnippet() == null && failed(shell, event, where, first)) {
            return true;
          }
        }
        first = line;
        pending = info.remaining();
        info = analysis.analyzeCompletion(pending);
      }
      if (info.completeness() == SourceCodeAnalysis.Completeness.EMPTY) {
        pending = "";
      }
    }
    return !pending.isEmpty() && fail(where, first, "is not complete at the end of the script");
  }

  private boolean failed(JShell shell, SnippetEvent event, String where, int line) {
    JShellException thrown = event.exception();
    if (thrown != null) {
      return fail(where, line, describe(thrown));
    }
    if (event.status() == Status.REJECTED) {
      String reason =
          shell
              .diagnostics(event.snippet())
              .filter(diagnostic -> diagnostic.isError())
              .map(diagnostic -> diagnostic.getMessage(Locale.ROOT).replaceAll("\\s*\\R\\s*", "; "))
              .findFirst()
              .orElse("cannot be compiled");
      return fail(where, line, reason);
    }
    show(shell, event.snippet());
    return false;
  }

  /** Prints the value of an expression, and of nothing else. */
  private static void show(JShell shell, Snippet snippet) {
    String value =
        switch (snippet.subKind()) {
          case TEMP_VAR_EXPRESSION_SUBKIND -> ((VarSnippet) snippet).name();
          case VAR_VALUE_SUBKIND -> ((ExpressionSnippet) snippet).name();
          default -> "";
        };
    if (!value.isEmpty()) {
      // Not the event's value: of a String, that is a literal.
      shell.eval("System.out.println(" + value + ");");
    }
  }

  private boolean fail(String where, int line, String reason) {
    System.out.flush();
    terminal.out().flush();
    terminal.warn(where + ":" + line + ": " + reason);
    return true;
  }

  /** What was thrown, as the script would have named it. */
  private static String describe(JShellException thrown) {
    if (thrown instanceof EvalException e) {
      String type = e.getExceptionClassName();
      String message = e.getMessage() == null ? "" : ": " + e.getMessage();
      return type.substring(type.lastIndexOf('.') + 1) + message;
    }
    if (thrown instanceof UnresolvedReferenceException e) {
      return e.getSnippet().name() + " uses what is not defined";
    }
    return String.valueOf(thrown.getMessage());
  }
}
