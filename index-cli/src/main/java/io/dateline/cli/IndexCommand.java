package io.dateline.cli;

import io.dateline.NewsIndex;
import io.dateline.index.IngestEvent;
import io.dateline.index.IngestEvent.Fate;
import io.dateline.index.IngestReport;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "index",
    description =
        "Reads pages, strips them, recognizes what they tell of, and indexes the articles.",
    footer = "Running it again changes nothing. An interrupt keeps and reports what was done.")
final class IndexCommand implements Callable<Integer> {
  private static final int MOST_WARNINGS = 100;

  private final Terminal terminal;
  private int warnings;

  @Parameters(index = "0", paramLabel = "ARCHIVE", description = "the archive's folder")
  String archive = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "files and folders of HTML, text, JSON lines, or WARC, gzipped or in zip or tar; - is"
              + " standard input")
  List<String> paths = List.of();

  @Mixin InputOptions inputs = new InputOptions();

  @Option(names = "--json", description = "print JSON")
  boolean json;

  IndexCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var input = new StoppableInput(terminal.in());
    InputSequence source = inputs.source(paths, input);
    var progress = new Progress(terminal);
    var done = new CountDownLatch(1);
    Thread hook =
        new Thread(
            () -> {
              source.stop();
              input.stop();
              awaitQuietly(done);
            });
    Runtime.getRuntime().addShutdownHook(hook);
    try (NewsIndex news = Archives.open(archive)) {
      IngestReport report = news.ingest(source, event -> tell(event, progress));
      progress.clear();
      if (warnings > MOST_WARNINGS) {
        terminal.warn((warnings - MOST_WARNINGS) + " more inputs could not be read");
      }
      if (source.isStopped()) {
        terminal.warn("interrupted; what was read until then is indexed");
      }
      terminal.out().line(json ? Json.of(report) : report.toString());
      terminal.out().flush();
      return report.failed() > 0 ? ExitCode.INPUTS_FAILED : ExitCode.DONE;
    } finally {
      done.countDown();
      removeQuietly(hook);
    }
  }

  private void tell(IngestEvent event, Progress progress) {
    if (event.fate() == Fate.FAILED && ++warnings <= MOST_WARNINGS) {
      progress.clear();
      terminal.warn(event.detail().orElse(event.source() + ": cannot be read"));
    }
    progress.count(event);
  }

  private static void awaitQuietly(CountDownLatch done) {
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void removeQuietly(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending: the hook is what waits for this.
    }
  }
}
