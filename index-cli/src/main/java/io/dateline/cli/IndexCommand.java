package io.dateline.cli;

import io.dateline.NewsIndex;
import io.dateline.extract.PageExtractor;
import io.dateline.index.IngestEvent;
import io.dateline.index.IngestEvent.Fate;
import io.dateline.index.IngestReport;
import io.dateline.index.RetagReport;
import io.dateline.recognize.ArticleRecognizer;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "index",
    description =
        "Reads pages, strips them, recognizes what they tell of, and indexes the articles.",
    footer = {
      "",
      "Running it again changes nothing. An interrupt keeps and reports what was done.",
      "A line of --aliases reads: name | other name; other name | country",
      "A line of --synonyms reads: word; other word; other phrase",
      "The country may be left out; lines that start with # do not count."
    })
final class IndexCommand implements Callable<Integer> {
  private static final int MOST_WARNINGS = 100;

  private final Terminal terminal;
  private int warnings;

  @Parameters(index = "0", paramLabel = "ARCHIVE", description = "the archive's folder")
  String archive = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "PATH",
      description =
          "files and folders of HTML, text, JSON lines, or WARC, gzipped or in zip or tar; - is"
              + " standard input")
  List<String> paths = List.of();

  @Mixin InputOptions inputs = new InputOptions();

  @Mixin OutletOptions outlets = new OutletOptions();

  @Option(
      names = "--aliases",
      paramLabel = "FILE",
      description =
          "names of officials that mean one person, kept in the archive in the place of those"
              + " before; an empty file takes them away")
  @Nullable String aliases;

  @Option(
      names = "--synonyms",
      paramLabel = "FILE",
      description = "words that mean the same, kept in the archive likewise; searches know them")
  @Nullable String synonyms;

  @Option(
      names = "--retag",
      description =
          "recognize officials and outlets anew in the articles that are there, without the pages")
  boolean retag;

  @Option(names = "--json", description = "print JSON")
  boolean json;

  IndexCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (retag && !paths.isEmpty()) {
      throw new UsageException("--retag reads no PATH: index first, then retag");
    }
    if (paths.isEmpty() && !retag && aliases == null && synonyms == null) {
      throw new UsageException("index needs a PATH, --aliases, --synonyms, or --retag");
    }
    ArticleRecognizer recognizer = outlets.recognizer();
    UserTables tables = UserTables.load(aliases, synonyms);
    if (retag) {
      return retag(tables, recognizer);
    }
    return paths.isEmpty() ? keep(tables) : ingest(tables, recognizer);
  }

  private int keep(UserTables tables) throws IOException {
    try (NewsIndex news = Archives.open(archive)) {
      tables.keepIn(news);
    }
    terminal.out().line(json ? Json.of(tables) : tables.toString());
    return ExitCode.DONE;
  }

  private int ingest(UserTables tables, ArticleRecognizer recognizer) throws IOException {
    var input = new StoppableInput(terminal.in());
    InputSequence source = inputs.source(paths, input);
    var progress = new Progress(terminal);
    try (var interrupt =
            new Interrupt(
                () -> {
                  source.stop();
                  input.stop();
                });
        NewsIndex news = Archives.open(archive)) {
      tables.keepIn(news);
      IngestReport report =
          news.ingest(
              source,
              PageExtractor.standard(inputs.pageLimits()),
              recognizer,
              event -> tell(event, progress));
      progress.clear();
      if (warnings > MOST_WARNINGS) {
        terminal.warn((warnings - MOST_WARNINGS) + " more inputs could not be read");
      }
      if (interrupt.came()) {
        terminal.warn("interrupted; what was read until then is indexed");
      }
      terminal.out().line(json ? Json.of(report) : report.toString());
      terminal.out().flush();
      return report.failed() > 0 ? ExitCode.INPUTS_FAILED : ExitCode.DONE;
    }
  }

  private int retag(UserTables tables, ArticleRecognizer recognizer) throws IOException {
    var progress = new Progress(terminal);
    Thread worker = Thread.currentThread();
    try (var interrupt = new Interrupt(worker::interrupt);
        NewsIndex news = Archives.openExisting(archive)) {
      tables.keepIn(news);
      RetagReport report = news.retag(recognizer, progress::count);
      progress.clear();
      if (interrupt.came()) {
        terminal.warn("interrupted; what was read until then is updated");
      }
      terminal.out().line(json ? Json.of(report) : report.toString());
      terminal.out().flush();
      return ExitCode.DONE;
    }
  }

  private void tell(IngestEvent event, Progress progress) {
    if (event.fate() == Fate.FAILED && ++warnings <= MOST_WARNINGS) {
      progress.clear();
      terminal.warn(event.detail().orElse(event.source() + ": cannot be read"));
    }
    progress.count(event);
  }
}
