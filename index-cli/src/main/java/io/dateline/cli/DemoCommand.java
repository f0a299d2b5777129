package io.dateline.cli;

import io.dateline.NewsIndex;
import io.dateline.article.layout.Sheet;
import io.dateline.index.IngestReport;
import io.dateline.search.ArticleQuery;
import io.dateline.search.ArticleSearcher;
import io.dateline.search.Facet;
import io.dateline.search.FacetResult;
import io.dateline.search.FacetValue;
import io.dateline.search.OfficialProfile;
import io.dateline.search.SearchResult;
import io.dateline.source.ArticleSource;
import io.dateline.source.FieldMap;
import io.dateline.source.SourceLimits;
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
  private static final String PAGES = "testdata/pages";
  private static final int REPORT_COLUMNS = 32;

  private final Terminal terminal;
  private String gap = "";

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> pages = pages();
    Path archive = Files.createTempDirectory("dateline-demo");
    try (NewsIndex news = NewsIndex.open(archive)) {
      show(news, pages);
      return ExitCode.DONE;
    } finally {
      delete(archive);
    }
  }

  /** The folders of pages among the test data; the files beside them say what must come out. */
  private List<Path> pages() throws IOException {
    Path pages = terminal.home().resolve(PAGES);
    if (!Files.isDirectory(pages)) {
      throw new UsageException(pages + ": is not there; the demo needs a checkout of the project");
    }
    try (Stream<Path> list = Files.list(pages)) {
      return list.filter(Files::isDirectory).sorted().toList();
    }
  }

  private void show(NewsIndex news, List<Path> pages) throws IOException {
    heading("index ARCHIVE " + PAGES + "/*/");
    IngestReport report = news.ingest(ArticleSource.of(pages, FieldMap.NONE, SourceLimits.DEFAULT));
    report.failures().forEach(failure -> terminal.warn(failure.message()));
    try (ArticleSearcher searcher = news.searcher()) {
      var subjects = DemoSubjects.of(searcher);
      print(besides(report.toString(), subjects));

      heading("search ARCHIVE " + subjects.word() + " -n 2");
      print(withoutNext(searcher.search(twoHits(subjects.word()))).toText(terminal.style()));

      heading("facets ARCHIVE --by outlet:3 --by published:3");
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
    var page = new Sheet(terminal.style().columns(), terminal.style().colour());
    Sheet left = page.part(REPORT_COLUMNS);
    report.lines().forEach(left::add);
    Sheet right = page.part(page.columns() - REPORT_COLUMNS);
    subjects.printRemoved(right);
    return page.beside(left, right, REPORT_COLUMNS).toString();
  }

  private static SearchResult withoutNext(SearchResult r) {
    return new SearchResult(
        r.total(),
        r.stories(),
        r.partial(),
        r.took(),
        r.snapshot(),
        r.hits(),
        r.facets(),
        Optional.empty(),
        r.notes(),
        r.suggestion());
  }

  /** What fits a screen. */
  private static OfficialProfile shortened(OfficialProfile official) {
    List<FacetValue> with = official.with();
    return new OfficialProfile(
        official.name(),
        official.articles(),
        official.stories(),
        official.names(),
        official.offices(),
        List.of(),
        with.subList(0, Math.min(3, with.size())),
        official.months());
  }

  private static ArticleQuery twoHits(String word) {
    return ArticleQuery.builder(word).snippets(1).limit(2).build();
  }

  private static ArticleQuery counts() {
    return ArticleQuery.builder("")
        .limit(1)
        .facet(Facet.OUTLET, 3)
        .facet(Facet.PUBLISHED, 3)
        .build();
  }

  private void heading(String command) {
    var page = new Sheet(terminal.style().columns(), terminal.style().colour());
    terminal.out().line(gap + page.add(Sheet.strong("$ dateline " + command)));
    gap = "\n";
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
