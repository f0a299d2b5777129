package io.dateline.cli;

import io.dateline.NewsIndex;
import io.dateline.article.Article;
import io.dateline.article.RemovedBlock;
import io.dateline.search.ArticleQuery;
import io.dateline.search.ArticleSearcher;
import io.dateline.search.ArticleVersions;
import io.dateline.search.Snippet;
import io.dateline.search.Story;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "show", description = "Shows one article.")
final class ShowCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "ARCHIVE", description = "the archive's folder")
  String archive = "";

  @Parameters(index = "1", paramLabel = "ID", description = "the article's id, as search prints it")
  String id = "";

  @Option(names = "--removed", description = "show what was stripped instead, and why")
  boolean removed;

  @Option(names = "--versions", description = "show what changed each time its text came anew")
  boolean versions;

  @Option(names = "--query", paramLabel = "QUERY", description = "mark what it finds in the body")
  @Nullable String query;

  @Option(names = "--json", description = "print JSON")
  boolean json;

  ShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (NewsIndex news = Archives.openExisting(archive)) {
      Optional<Article> article = news.article(id);
      if (article.isEmpty()) {
        terminal.warn(id + ": no article of this id is in " + archive);
        return ExitCode.NOTHING_FOUND;
      }
      if (query != null) {
        printMarked(news, query);
      } else if (versions) {
        ArticleVersions all = news.versions(id).orElseThrow();
        terminal.out().line(json ? ArticleJson.of(all) : all.toText(terminal.style()));
      } else {
        print(article.get(), news.story(id).orElseThrow());
      }
      return ExitCode.DONE;
    }
  }

  private void printMarked(NewsIndex news, String text) throws IOException {
    try (ArticleSearcher searcher = news.searcher()) {
      Snippet body = searcher.marked(ArticleQuery.builder(text).build(), id).orElseThrow();
      terminal.out().line(json ? ResultJson.marked(id, body) : body.toText(terminal.style()));
    }
  }

  private void print(Article article, Story story) throws IOException {
    if (json) {
      terminal.out().line(ArticleJson.of(article, story));
    } else if (removed) {
      for (RemovedBlock block : article.removed()) {
        terminal.out().line(block.toText(terminal.style()));
      }
    } else {
      terminal.out().line(article.toText(terminal.style()));
      if (story.copies().size() > 1) {
        terminal.out().line("");
        terminal.out().line(story.toText(terminal.style()));
      }
    }
  }
}
