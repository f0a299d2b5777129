package io.dateline.cli;

import io.dateline.NewsIndex;
import io.dateline.extract.PageExtractor;
import io.dateline.index.Alert;
import io.dateline.index.IngestEvent;
import io.dateline.index.IngestEvent.Fate;
import io.dateline.index.IngestReport;
import io.dateline.index.RetagReport;
import io.dateline.recognize.ArticleRecognizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
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
      "A line of --searches reads: name | query",
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

  @Mixin UserTables tables = new UserTables();

  @Option(
      names = "--alerts",
      description =
          "print each new or changed article that a saved search finds, as a line of JSON; the"
              + " report goes to standard error")
  boolean alerts;

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
    if (paths.isEmpty() && !retag && !tables.isGiven()) {
      throw new UsageException("index needs a PATH, --aliases, --synonyms, --searches, or --retag");
    }
    ArticleRecognizer recognizer = outlets.recognizer();
    tables.load();
    if (retag) {
      return retag(recognizer);
    }
    return paths.isEmpty() ? keep() : ingest(recognizer);
  }

  private int keep() throws IOException {
    try (NewsIndex news = Archives.open(archive)) {
      tables.keepIn(news);
    }
    terminal.out().line(json ? ReportJson.of(tables) : tables.toString());
    return ExitCode.DONE;
  }

  private int ingest(ArticleRecognizer recognizer) throws IOException {
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
      if (alerts) {
        news.onAlert(this::tell);
      }
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
      print(report);
      return report.failed() > 0 ? ExitCode.INPUTS_FAILED : ExitCode.DONE;
    }
  }

  /** With alerts, whoever reads standard output reads lines of JSON. */
  private void print(IngestReport report) throws IOException {
    if (alerts && !json) {
      terminal.out().flush();
      terminal.err().line(report.toString());
      terminal.err().flush();
    } else {
      terminal.out().line(json ? ReportJson.of(report) : report.toString());
      terminal.out().flush();
    }
  }

  private void tell(Alert alert) {
    try {
      terminal.out().line(ReportJson.of(alert));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int retag(ArticleRecognizer recognizer) throws IOException {
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
      terminal.out().line(json ? ReportJson.of(report) : report.toString());
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
