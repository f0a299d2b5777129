package io.dateline.cli;

import io.dateline.NewsIndex;
import io.dateline.index.CheckReport;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "check", description = "Verifies every checksum and the archive's own invariants.")
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "ARCHIVE", description = "the archive's folder")
  String archive = "";

  @Option(names = "--repair", description = "drop what cannot be read, and only that")
  boolean repair;

  @Option(names = "--json", description = "print JSON")
  boolean json;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (NewsIndex news = Archives.openExisting(archive)) {
      CheckReport report = news.check(repair);
      terminal.out().line(json ? ReportJson.of(report) : report.toString());
      // What a repair dropped is told as a problem; whether all is well now, a second look tells.
      boolean ok = report.ok() || (repair && news.check(false).ok());
      return ok ? ExitCode.DONE : ExitCode.ERROR;
    }
  }
}
