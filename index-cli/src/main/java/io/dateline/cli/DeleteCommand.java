package io.dateline.cli;

import io.dateline.NewsIndex;
import io.dateline.article.layout.Bars;
import io.dateline.index.ArticleWriter;
import io.dateline.search.ArticleQuery;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "delete", description = "Deletes articles by id or by query.")
final class DeleteCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "ARCHIVE", description = "the archive's folder")
  String archive = "";

  @Option(names = "--id", paramLabel = "ID", description = "delete this article; repeatable")
  List<String> ids = List.of();

  @Option(names = "--query", paramLabel = "QUERY", description = "delete all that match")
  @Nullable String query;

  @Option(names = "--dry-run", description = "only say how many there are")
  boolean dryRun;

  @Mixin FilterOptions filters = new FilterOptions();

  @Option(names = "--json", description = "print JSON")
  boolean json;

  DeleteCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    boolean byQuery = query != null || !filters.isEmpty();
    if (ids.isEmpty() != byQuery) {
      throw new UsageException("delete needs either --id ID or --query QUERY");
    }
    if (byQuery && (query == null ? "" : query).isBlank() && filters.isEmpty()) {
      throw new UsageException(
          "a blank --query would delete everything; remove the folder instead");
    }
    try (NewsIndex news = Archives.openExisting(archive)) {
      long deleted = byQuery ? deleteMatches(news) : deleteIds(news);
      terminal
          .out()
          .line(
              json
                  ? ReportJson.deleted(deleted, dryRun)
                  : Bars.of(deleted, "article", "articles")
                      + (dryRun ? " would be deleted" : " deleted"));
      return ExitCode.DONE;
    }
  }

  private long deleteMatches(NewsIndex news) throws IOException {
    // A dry run counts what a real one deletes: both read the query strictly.
    ArticleQuery matches =
        filters.query(List.of(query == null ? "" : query)).mode(ArticleQuery.Mode.STRICT).build();
    return dryRun ? news.search(matches).total() : news.delete(matches);
  }

  private long deleteIds(NewsIndex news) throws IOException {
    long deleted = 0;
    if (dryRun) {
      for (String id : ids) {
        deleted += news.article(id).isPresent() ? 1 : 0;
      }
      return deleted;
    }
    ArticleWriter writer = news.writer();
    for (String id : ids) {
      deleted += writer.delete(id) ? 1 : 0;
    }
    writer.commit();
    return deleted;
  }
}
