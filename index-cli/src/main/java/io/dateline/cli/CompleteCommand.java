package io.dateline.cli;

import io.dateline.NewsIndex;
import io.dateline.search.ArticleSearcher;
import io.dateline.search.Completions;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "complete",
    description = "Says how words and names go on that begin so: officials, outlets, words.")
final class CompleteCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "ARCHIVE", description = "the archive's folder")
  String archive = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "TEXT",
      description = "what was typed so far, such as: yang j")
  List<String> text = List.of();

  @Option(names = "-n", paramLabel = "N", description = "of each kind at most (default: 10)")
  int limit = 10;

  @Option(names = "--json", description = "print JSON")
  boolean json;

  CompleteCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (NewsIndex news = Archives.openExisting(archive);
        ArticleSearcher searcher = news.searcher()) {
      Completions found = searcher.complete(String.join(" ", text), limit);
      if (json) {
        terminal.out().line(ResultJson.of(found));
      } else {
        terminal.out().line(found.toText(terminal.style()));
      }
      return found.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }
  }
}
