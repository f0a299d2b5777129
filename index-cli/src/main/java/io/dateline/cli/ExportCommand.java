package io.dateline.cli;

import io.dateline.NewsIndex;
import io.dateline.article.Article;
import io.dateline.search.ArticleSearcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "export", description = "Prints articles as JSON lines, from one snapshot.")
final class ExportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "ARCHIVE", description = "the archive's folder")
  String archive = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "QUERY",
      description =
          "words, \"phrases\", -without, outlet:\"China Daily\", published:2016, (a OR b)")
  List<String> query = List.of();

  @Mixin FilterOptions filters = new FilterOptions();

  @Option(names = "--json", description = "the default, and the only form")
  boolean json;

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (NewsIndex news = Archives.openExisting(archive);
        ArticleSearcher searcher = news.searcher()) {
      searcher.export(filters.query(query).build(), this::print);
      return ExitCode.DONE;
    }
  }

  private void print(Article article) {
    try {
      terminal.out().line(ArticleJson.of(article));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
