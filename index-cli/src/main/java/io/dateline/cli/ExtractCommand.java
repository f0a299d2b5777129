package io.dateline.cli;

import io.dateline.article.Article;
import io.dateline.article.PageKind;
import io.dateline.article.Publication;
import io.dateline.article.RemovedBlock;
import io.dateline.article.layout.Plain;
import io.dateline.extract.ExtractedPage;
import io.dateline.extract.OutletChrome;
import io.dateline.extract.PageExtractor;
import io.dateline.recognize.ArticleRecognizer;
import io.dateline.recognize.day.PublicationRecognizer;
import io.dateline.recognize.evidence.PageEvidence;
import io.dateline.source.ArticleSource;
import io.dateline.source.RawPage;
import io.dateline.source.SourceFormatException;
import io.dateline.source.SourceRecord;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "extract", description = "Strips and recognizes pages without an archive.")
final class ExtractCommand implements Callable<Integer> {
  /** Some tens of megabytes, or a few thousand pages: they fit into the smallest heap promised. */
  private static final int MOST_HELD_CHARS = 8_000_000;

  private static final int MOST_HELD = 10_000;

  private final Terminal terminal;
  private PageExtractor extractor = PageExtractor.standard();

  private final PublicationRecognizer days = new PublicationRecognizer(Clock.systemUTC());
  private final OutletChrome chrome = new OutletChrome();
  private final List<Held> held = new ArrayList<>();

  private int heldChars;
  private boolean failed;
  private boolean first = true;

  /**
   * A page that waits until others have told what recurs in its outlet.
   *
   * @param published the day of a page that is no article
   */
  private record Held(
      ExtractedPage page, Optional<Article> article, Optional<Publication> published) {}

  @Parameters(
      index = "0..*",
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "files and folders of HTML, text, JSON lines, or WARC, gzipped or in zip or tar; - is"
              + " standard input")
  List<String> paths = List.of();

  @Mixin InputOptions inputs = new InputOptions();

  @Mixin OutletOptions outlets = new OutletOptions();

  @Option(names = "--json", description = "print one JSON object a page")
  boolean json;

  @Option(
      names = "--alone",
      description =
          "judge each page by itself and print it at once; by default what recurs on the pages of"
              + " an outlet is stripped from all of them")
  boolean alone;

  ExtractCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    extractor = PageExtractor.standard(inputs.pageLimits());
    ArticleRecognizer recognizer = outlets.recognizer();
    try (ArticleSource source = inputs.source(paths, terminal.in())) {
      for (var next = source.next(); next.isPresent(); next = source.next()) {
        SourceRecord record = next.get();
        if (record instanceof SourceRecord.Page page) {
          take(page.page(), recognizer);
        } else if (record instanceof SourceRecord.Unreadable unreadable) {
          fail(unreadable.error());
        }
      }
    }
    printHeld();
    return failed ? ExitCode.INPUTS_FAILED : ExitCode.DONE;
  }

  private void take(RawPage raw, ArticleRecognizer recognizer) throws IOException {
    Held read;
    try {
      ExtractedPage page = extractor.extract(raw);
      read =
          page.kind() == PageKind.ARTICLE
              ? new Held(page, Optional.of(recognizer.recognize(page)), Optional.empty())
              : new Held(page, Optional.empty(), published(page));
    } catch (IOException e) {
      fail(e);
      return;
    } catch (RuntimeException | StackOverflowError e) {
      fail(SourceFormatException.unexpected(raw.source(), e));
      return;
    }
    if (alone || raw.format() == RawPage.Format.BODY) {
      print(read, read.article);
      return;
    }
    held.add(read);
    read.article.ifPresent(chrome::learn);
    heldChars += read.article.map(ExtractCommand::size).orElse(0);
    if (heldChars > MOST_HELD_CHARS || held.size() == MOST_HELD) {
      printHeld();
    }
  }

  /** What a list or an empty page tells of its day; that of an error would tell nothing. */
  private Optional<Publication> published(ExtractedPage page) {
    return page.kind() == PageKind.NOT_FOUND
        ? Optional.empty()
        : days.recognize(PageEvidence.of(page), page.metadata().language());
  }

  private static int size(Article article) {
    return article.body().length()
        + article.removed().stream().mapToInt(block -> block.text().length()).sum();
  }

  private void printHeld() throws IOException {
    for (Held one : held) {
      print(one, one.article.map(chrome::strip));
    }
    held.clear();
    heldChars = 0;
  }

  private void print(Held read, Optional<Article> article) throws IOException {
    if (json) {
      terminal
          .out()
          .line(
              article.isPresent()
                  ? ArticleJson.of(article.get())
                  : ArticleJson.of(read.page, read.published));
    } else {
      printText(read.page, article);
    }
  }

  private void fail(IOException e) {
    failed = true;
    terminal.out().flush();
    terminal.warn(String.valueOf(e.getMessage()));
  }

  private void printText(ExtractedPage page, Optional<Article> article) {
    Output out = terminal.out();
    out.line((first ? "" : "\n") + "── " + Plain.line(page.source()) + ": " + page.kind());
    first = false;
    article.ifPresent(a -> out.line(a.toText(terminal.style())));
    List<RemovedBlock> removed = article.map(Article::removed).orElse(page.removed());
    if (!removed.isEmpty()) {
      out.line("");
    }
    for (RemovedBlock block : removed) {
      out.line(block.toText(terminal.style()));
    }
  }
}
