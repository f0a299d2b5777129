package io.dateline.cli;

import io.dateline.NewsIndex;
import io.dateline.search.ArchiveStats;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "stats", description = "Prints totals of an archive.")
final class StatsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "ARCHIVE", description = "the archive's folder")
  String archive = "";

  @Option(names = "--json", description = "print JSON")
  boolean json;

  StatsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (NewsIndex news = Archives.openExisting(archive)) {
      ArchiveStats stats = news.stats();
      terminal.out().line(json ? ReportJson.of(stats) : stats.toString());
      return ExitCode.DONE;
    }
  }
}
