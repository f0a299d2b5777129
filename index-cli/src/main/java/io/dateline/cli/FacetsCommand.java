package io.dateline.cli;

import io.dateline.NewsIndex;
import io.dateline.search.ArticleQuery;
import io.dateline.search.Facet;
import io.dateline.search.FacetRequest;
import io.dateline.search.FacetRequest.Counted;
import io.dateline.search.FacetResult;
import io.dateline.search.QueryLimits;
import io.dateline.search.SearchResult;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "facets", description = "Counts what matches, with bars.")
final class FacetsCommand implements Callable<Integer> {
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

  @Option(
      names = "--by",
      paramLabel = "NAME[:N]",
      converter = FacetConverter.class,
      description =
          "outlet, published, official, office, country, agency, language, or provenance (of the"
              + " day; default: all); at most N values; repeatable. Behind further colons: value"
              + " sorts by value, share by coverage; stories counts stories instead of copies;"
              + " coverage tells the part of the whole output; skip=N shows what is behind the"
              + " first N; TEXT those in which a word begins with TEXT, *TEXT holds it anywhere;"
              + " published:month (day, week, quarter, year, decade) is a histogram")
  List<FacetRequest> by = List.of();

  @Option(
      names = "--stories",
      description = "count stories, of which copies are one, for every facet")
  boolean stories;

  @Option(
      names = "--coverage",
      description =
          "tell the part of each outlet's, month's, or other value's whole output that matches")
  boolean coverage;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      converter = TimeLimitConverter.class,
      description = "answer with what was found by then (default: 30)")
  @Nullable QueryLimits limits;

  @Option(names = "--json", description = "print JSON")
  boolean json;

  FacetsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var asked = filters.query(query).limit(1);
    by.forEach(asked::facet);
    if (limits != null) {
      asked.limits(limits);
    }
    try (NewsIndex news = Archives.openExisting(archive)) {
      SearchResult result = news.search(counting(withFacets(asked.build())));
      if (json) {
        terminal.out().line(ResultJson.counts(result));
      } else {
        result.notes().forEach(terminal::warn);
        String gap = "";
        for (FacetResult facet : result.facets()) {
          terminal.out().line(gap + facet.toText(terminal.style()));
          gap = "\n";
        }
      }
      return foundNothing(result) ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }
  }

  /** Nothing that matches, or no value of those that were searched for. */
  private static boolean foundNothing(SearchResult result) {
    return result.total() == 0
        || result.facets().stream()
            .allMatch(f -> f.values().isEmpty() && f.request().matching().isPresent());
  }

  /** What options say of every facet. */
  private ArticleQuery counting(ArticleQuery query) {
    var counting = query.toBuilder();
    for (FacetRequest facet : query.facets()) {
      FacetRequest counted = stories ? facet.counted(Counted.STORIES) : facet;
      counting.facet(coverage ? counted.withCoverage() : counted);
    }
    return counting.build();
  }

  /** All, unless an option or the query's text says which. */
  private static ArticleQuery withFacets(ArticleQuery query) {
    return query.facets().isEmpty() ? query.toBuilder().facets(Facet.values()).build() : query;
  }
}
