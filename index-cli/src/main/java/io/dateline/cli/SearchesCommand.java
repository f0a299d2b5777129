package io.dateline.cli;

import io.dateline.NewsIndex;
import io.dateline.article.layout.Bars;
import io.dateline.article.layout.Plain;
import io.dateline.article.layout.Sheet;
import io.dateline.article.layout.Table;
import io.dateline.index.SavedSearches;
import io.dateline.search.ArticleQuery;
import io.dateline.search.ArticleSearcher;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "searches",
    description = "Lists the saved searches of an archive, and how many articles each finds.",
    footer = {"", "dateline index ARCHIVE PATH --alerts tells which new articles they match."})
final class SearchesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "ARCHIVE", description = "the archive's folder")
  String archive = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "QUERY",
      description = "the query of --save")
  List<String> query = List.of();

  @Option(names = "--save", paramLabel = "NAME", description = "save QUERY under this name first")
  @Nullable String save;

  @Option(
      names = "--remove",
      paramLabel = "NAME",
      description = "forget this one first; repeatable")
  List<String> remove = List.of();

  @Option(names = "--json", description = "print a line of JSON each")
  boolean json;

  SearchesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if ((save == null) != query.isEmpty()) {
      throw new UsageException("--save NAME and QUERY go together");
    }
    try (NewsIndex news = Archives.openExisting(archive)) {
      SavedSearches searches = changed(news);
      if (json) {
        for (SavedSearches.Entry entry : searches.entries()) {
          terminal.out().line(ResultJson.saved(entry.name(), entry.query(), total(news, entry)));
        }
      } else {
        terminal.out().line(table(news, searches));
      }
      boolean asked = save == null && remove.isEmpty();
      return asked && searches.entries().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }
  }

  private SavedSearches changed(NewsIndex news) throws IOException {
    SavedSearches before = news.searches();
    SavedSearches searches = before;
    for (String name : remove) {
      if (searches.query(name).isEmpty()) {
        throw new UsageException("no search is called '" + name + "'");
      }
      searches = searches.without(name);
    }
    if (save != null) {
      try {
        searches = searches.with(save, String.join(" ", query));
      } catch (IllegalArgumentException e) {
        throw new UsageException(String.valueOf(e.getMessage()));
      }
    }
    if (!searches.equals(before)) {
      news.searches(searches);
    }
    return searches;
  }

  private String table(NewsIndex news, SavedSearches searches) throws IOException {
    if (searches.entries().isEmpty()) {
      return "(no saved searches)";
    }
    var table = new Table("lrf");
    for (SavedSearches.Entry entry : searches.entries()) {
      table.row(
          Plain.line(entry.name()), Bars.number(total(news, entry)), Plain.line(entry.query()));
    }
    var page = new Sheet(terminal.style().columns(), terminal.style().colour());
    table.print(page, "");
    return page.toString();
  }

  private static long total(NewsIndex news, SavedSearches.Entry entry) throws IOException {
    try (ArticleSearcher searcher = news.searcher()) {
      var asked = ArticleQuery.builder(entry.query()).mode(ArticleQuery.Mode.STRICT).build();
      return searcher.search(asked).total();
    }
  }
}
