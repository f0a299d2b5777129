package io.dateline.cli;

import io.dateline.NewsIndex;
import io.dateline.article.layout.TextPage;
import io.dateline.index.IngestReport;
import io.dateline.search.ArticleQuery;
import io.dateline.search.ArticleSearcher;
import io.dateline.search.Facet;
import io.dateline.search.FacetResult;
import io.dateline.search.FacetValue;
import io.dateline.search.OfficialProfile;
import io.dateline.search.SearchResult;
import io.dateline.source.ArticleSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

@Command(
    name = "demo",
    description = "Indexes testdata into a temporary archive and shows what it can do.")
final class DemoCommand implements Callable<Integer> {
  private static final int REPORT_COLUMNS = 32;

  private final Terminal terminal;

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path pages = pages();
    Path archive = Files.createTempDirectory("dateline-demo");
    try (NewsIndex news = NewsIndex.open(archive)) {
      show(news, pages);
      return ExitCode.DONE;
    } finally {
      delete(archive);
    }
  }

  /** The small archive among the test data, or all of it. */
  private Path pages() {
    Path testdata = terminal.home().resolve("testdata");
    Path pages = testdata.resolve("pages");
    if (Files.isDirectory(pages)) {
      return pages;
    }
    if (Files.isDirectory(testdata)) {
      return testdata;
    }
    throw new UsageException(testdata + ": is not there; the demo needs a checkout of the project");
  }

  private void show(NewsIndex news, Path pages) throws IOException {
    heading("index ARCHIVE " + terminal.home().relativize(pages));
    IngestReport report = news.ingest(ArticleSource.of(pages));
    report.failures().forEach(failure -> terminal.warn(failure.message()));
    try (ArticleSearcher searcher = news.searcher()) {
      var subjects = DemoSubjects.of(searcher);
      print(besides(report.toString(), subjects));

      heading("search ARCHIVE " + subjects.word() + " -n 2");
      print(withoutNext(searcher.search(twoHits(subjects.word()))).toText(terminal.style()));

      heading("facets ARCHIVE --by outlet:4 --by published:4");
      for (FacetResult facet : searcher.search(counts()).facets()) {
        print(facet.toText(terminal.style()));
      }
      for (OfficialProfile official : subjects.official().stream().toList()) {
        heading("officials ARCHIVE \"" + official.name() + "\"");
        print(shortened(official).toText(terminal.style()));
      }
    }
  }

  /** What was read, and beside it what was stripped. */
  private String besides(String report, DemoSubjects subjects) {
    var page = new TextPage(terminal.style().columns(), terminal.style().colour());
    TextPage left = page.part(REPORT_COLUMNS);
    report.lines().forEach(left::add);
    TextPage right = page.part(page.columns() - REPORT_COLUMNS);
    subjects.printRemoved(right);
    return page.beside(left, right, REPORT_COLUMNS).toString();
  }

  private static SearchResult withoutNext(SearchResult r) {
    return new SearchResult(
        r.total(),
        r.stories(),
        r.took(),
        r.snapshot(),
        r.hits(),
        r.facets(),
        Optional.empty(),
        r.notes());
  }

  /** What fits a screen. */
  private static OfficialProfile shortened(OfficialProfile official) {
    List<FacetValue> with = official.with();
    return new OfficialProfile(
        official.name(),
        official.articles(),
        official.offices(),
        List.of(),
        with.subList(0, Math.min(4, with.size())));
  }

  private static ArticleQuery twoHits(String word) {
    return ArticleQuery.builder(word).snippets(1).limit(2).build();
  }

  private static ArticleQuery counts() {
    return ArticleQuery.builder("")
        .limit(1)
        .facet(Facet.OUTLET, 4)
        .facet(Facet.PUBLISHED, 4)
        .build();
  }

  private void heading(String command) {
    var page = new TextPage(terminal.style().columns(), terminal.style().colour());
    terminal.out().line("\n" + page.add(TextPage.strong("$ dateline " + command)));
  }

  private void print(String text) {
    terminal.out().line(text);
  }

  private static void delete(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }
}
