package io.dateline.cli;

import io.dateline.NewsIndex;
import io.dateline.search.ArticleQuery;
import io.dateline.search.ArticleSearcher;
import io.dateline.search.Officials;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "officials",
    description = "Tells who is named, with which offices, from when to when.")
final class OfficialsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "ARCHIVE", description = "the archive's folder")
  String archive = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "NAME",
      description = "only those whose name holds these words; one alone is shown in full")
  List<String> name = List.of();

  @Option(names = "-n", paramLabel = "N", description = "how many without NAME (default: 100)")
  int limit = 100;

  @Option(names = "--json", description = "print JSON")
  boolean json;

  OfficialsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (limit <= 0) {
      throw new UsageException("-n must be > 0 (got: " + limit + ")");
    }
    try (NewsIndex news = Archives.openExisting(archive);
        ArticleSearcher searcher = news.searcher()) {
      Officials officials =
          name.isEmpty()
              ? searcher.officials(ArticleQuery.builder("").build(), limit)
              : searcher.officials(String.join(" ", name));
      terminal.out().line(json ? Json.of(officials) : officials.toText(terminal.style()));
      return officials.profiles().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }
  }
}
