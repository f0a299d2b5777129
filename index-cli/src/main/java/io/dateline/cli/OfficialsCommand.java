package io.dateline.cli;

import io.dateline.NewsIndex;
import io.dateline.search.ArticleQuery;
import io.dateline.search.ArticleSearcher;
import io.dateline.search.OfficialPairs;
import io.dateline.search.Officials;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "officials",
    description = "Tells who is named, with which offices, from when to when, with whom.",
    footer = {
      "",
      "With --official, --office, or --country, only those are listed whom articles name so."
    })
final class OfficialsCommand implements Callable<Integer> {
  private static final int DEFAULT_OFFICIALS = 100;
  private static final int DEFAULT_PAIRS = 20;

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "ARCHIVE", description = "the archive's folder")
  String archive = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "NAME",
      description = "only those whose name holds these words; one alone is shown in full")
  List<String> name = List.of();

  @Option(names = "--pairs", description = "tell instead who is named with whom, or with NAME")
  boolean pairs;

  @Option(names = "--query", paramLabel = "QUERY", description = "only in articles that match")
  String query = "";

  @Mixin FilterOptions filters = new FilterOptions();

  @Option(
      names = "-n",
      paramLabel = "N",
      description = "how many without NAME (default: 100), or how many pairs (default: 20)")
  @Nullable Integer limit;

  @Option(names = "--json", description = "print JSON")
  boolean json;

  OfficialsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (limit != null && limit <= 0) {
      throw new UsageException("-n must be > 0 (got: " + limit + ")");
    }
    ArticleQuery.Builder asked = filters.query(List.of(query));
    String words = String.join(" ", name);
    try (NewsIndex news = Archives.openExisting(archive);
        ArticleSearcher searcher = news.searcher()) {
      if (pairs) {
        if (!words.isBlank()) {
          asked.official(words);
        }
        return print(searcher.pairs(asked.build(), limit == null ? DEFAULT_PAIRS : limit));
      }
      return print(
          name.isEmpty()
              ? searcher.officials(asked.build(), limit == null ? DEFAULT_OFFICIALS : limit)
              : searcher.officials(words, asked.build()));
    }
  }

  private int print(Officials officials) throws IOException {
    terminal.out().line(json ? ResultJson.of(officials) : officials.toText(terminal.style()));
    return officials.profiles().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
  }

  private int print(OfficialPairs found) throws IOException {
    terminal.out().line(json ? ResultJson.of(found) : found.toText(terminal.style()));
    return found.pairs().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
  }
}
