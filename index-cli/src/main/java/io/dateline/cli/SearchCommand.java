package io.dateline.cli;

import io.dateline.NewsIndex;
import io.dateline.search.ArticleQuery;
import io.dateline.search.ArticleQuery.Match;
import io.dateline.search.ArticleQuery.Ranking;
import io.dateline.search.ArticleQuery.Sort;
import io.dateline.search.ArticleSearcher;
import io.dateline.search.Clause;
import io.dateline.search.FacetRequest;
import io.dateline.search.Hit;
import io.dateline.search.QueryLimits;
import io.dateline.search.SearchResult;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "search",
    description = "Finds articles: hits with snippets, and facets beside them.")
final class SearchCommand implements Callable<Integer> {
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

  @Option(
      names = "--like",
      paramLabel = "ID",
      description = "about the same as this article, copies of its story left out; no QUERY needed")
  @Nullable String like;

  @Mixin FilterOptions filters = new FilterOptions();

  @Option(names = "-n", paramLabel = "N", description = "hits on a page (default: 10)")
  @Nullable Integer limit;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "relevance, newest, or oldest (default: relevance)")
  @Nullable Sort sort;

  @Option(
      names = "--match",
      paramLabel = "HOW",
      description = "how many of the words must match: all, most, or any (default: all)")
  @Nullable Match match;

  @Option(
      names = "--ranking",
      paramLabel = "HOW",
      description =
          "what makes a match a good one: bm25 (words alone), fields (headline, lead, neighbours),"
              + " or expanded (and words of the best matches; the default)")
  @Nullable Ranking ranking;

  @Option(
      names = "--recency",
      paramLabel = "DAYS",
      description = "prefer the recent: an article loses a quarter of its score by so many days")
  @Nullable Integer recency;

  @Option(
      names = "--facet",
      paramLabel = "NAME[:N]",
      converter = FacetConverter.class,
      description =
          "count this facet instead of all, with at most N values; repeatable; as --by of facets")
  List<FacetRequest> facets = List.of();

  @Option(names = "--stories", description = "show copies of one story once")
  boolean stories;

  @Option(names = "--cursor", paramLabel = "C", description = "continue where a page ended")
  @Nullable String cursor;

  @Option(names = "--explain", description = "say how long it took, and what each hit scored by")
  boolean explain;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      converter = TimeLimitConverter.class,
      description = "answer with what was found by then (default: 30)")
  @Nullable QueryLimits limits;

  @Option(
      names = "--receipt",
      description =
          "print, as a line of JSON, what 'dateline repeat' takes to answer the same again")
  boolean receipt;

  @Option(names = "--json", description = "print JSON")
  boolean json;

  SearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (query.isEmpty() && like == null) {
      throw new UsageException("a QUERY is missing, or --like ID");
    }
    try (NewsIndex news = Archives.openExisting(archive)) {
      if (like != null && news.article(like).isEmpty()) {
        terminal.warn(like + ": no article of this id is in " + archive);
        return ExitCode.NOTHING_FOUND;
      }
      ArticleQuery asked = asked();
      if (receipt) {
        terminal.out().line(news.receipt(asked));
        return ExitCode.DONE;
      }
      SearchResult result;
      try (ArticleSearcher searcher = news.searcher()) {
        result = searcher.search(asked);
        print(result);
        if (explain) {
          explain(searcher, asked, result);
        }
      }
      return result.total() == 0 ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }
  }

  /** What the options say wins over what the query's text says. */
  private ArticleQuery asked() {
    var asked = filters.query(query);
    if (like != null) {
      asked.and(new Clause.Like(like));
    }
    facets.forEach(asked::facet);
    if (sort != null) {
      asked.sort(sort);
    }
    if (match != null) {
      asked.match(match);
    }
    if (ranking != null) {
      asked.ranking(ranking);
    }
    if (recency != null) {
      asked.recency(recency);
    }
    if (limit != null) {
      asked.limit(limit);
    }
    if (stories) {
      asked.collapseStories();
    }
    if (cursor != null) {
      asked.cursor(cursor);
    }
    if (limits != null) {
      asked.limits(limits);
    }
    return asked.build().shown();
  }

  private void print(SearchResult result) throws IOException {
    print(result, json, terminal);
  }

  static void print(SearchResult result, boolean json, Terminal terminal) throws IOException {
    if (json) {
      terminal.out().line(ResultJson.of(result));
    } else {
      result.notes().forEach(terminal::warn);
      result.suggestion().ifPresent(meant -> terminal.warn(meant.sentence()));
      terminal.out().line(withoutNotes(result).toText(terminal.style()));
    }
  }

  private void explain(ArticleSearcher searcher, ArticleQuery asked, SearchResult result)
      throws IOException {
    terminal.out().flush();
    terminal.warn("took " + result.took().toMillis() + " ms, snapshot " + result.snapshot());
    for (Hit hit : result.hits()) {
      searcher
          .explain(asked, hit.article().id())
          .ifPresent(why -> terminal.warn(why.toText(terminal.style())));
    }
  }

  /**
   * Notes and a suggestion went to standard error, so that a reader of the hits meets hits only.
   */
  private static SearchResult withoutNotes(SearchResult r) {
    return new SearchResult(
        r.total(),
        r.stories(),
        r.partial(),
        r.took(),
        r.snapshot(),
        r.hits(),
        r.facets(),
        r.next(),
        List.of(),
        Optional.empty());
  }
}
