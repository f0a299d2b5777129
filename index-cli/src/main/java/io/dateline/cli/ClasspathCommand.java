package io.dateline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "classpath",
    description = "Prints the class path, for plain jshell --class-path or another JVM.")
final class ClasspathCommand implements Callable<Integer> {
  private final Terminal terminal;

  ClasspathCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.out().line(ClassPath.ofProcess());
    return ExitCode.DONE;
  }
}
