package io.dateline;

import io.dateline.article.Article;
import io.dateline.article.PageKind;
import io.dateline.extract.ExtractedPage;
import io.dateline.extract.PageExtractor;
import io.dateline.index.ArticleWriter;
import io.dateline.index.IngestEvent;
import io.dateline.index.IngestEvent.Fate;
import io.dateline.index.IngestReport;
import io.dateline.internal.writing.LuceneArticleWriter;
import io.dateline.recognize.ArticleRecognizer;
import io.dateline.source.ArticleSource;
import io.dateline.source.RawPage;
import io.dateline.source.SourceFormatException;
import io.dateline.source.SourceRecord;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One run of a source through extraction and recognition into a writer, with its accounts. */
final class Ingest {
  /** A killed process loses the work of some ten seconds, and a commit costs next to nothing. */
  static final int COMMIT_EVERY = 5000;

  private final PageExtractor extractor;
  private final ArticleRecognizer recognizer;
  private final LuceneArticleWriter writer;
  private final Consumer<IngestEvent> listener;

  private final Map<Fate, Long> fates = new EnumMap<>(Fate.class);
  private final Map<PageKind, Long> notArticles = new EnumMap<>(PageKind.class);
  private final List<IngestReport.Failure> failures = new ArrayList<>();
  private boolean interrupted;

  Ingest(
      PageExtractor extractor,
      ArticleRecognizer recognizer,
      LuceneArticleWriter writer,
      Consumer<IngestEvent> listener) {
    this.extractor = extractor;
    this.recognizer = recognizer;
    this.writer = writer;
    this.listener = listener;
    for (PageKind kind : PageKind.values()) {
      if (kind != PageKind.ARTICLE) {
        notArticles.put(kind, 0L);
      }
    }
  }

  /**
   * Reads {@code source} to its end, or until this thread is interrupted, and commits.
   *
   * @throws IOException if the archive cannot be written; what was put before stays
   */
  IngestReport run(ArticleSource source) throws IOException {
    long start = System.nanoTime();
    long records = 0;
    Optional<SourceRecord> next = next(source);
    while (next.isPresent()) {
      take(next.get());
      if (++records % COMMIT_EVERY == 0) {
        writer.commit();
      }
      next = next(source);
    }
    // What an interrupt ended is not settled: the next run goes on, and settles all of it.
    long stripped = interrupted ? 0 : writer.settle();
    writer.commit();
    long read = fates.values().stream().mapToLong(Long::longValue).sum();
    return new IngestReport(
        read,
        count(Fate.INDEXED),
        count(Fate.UPDATED),
        count(Fate.UNCHANGED),
        notArticles,
        count(Fate.SKIPPED),
        count(Fate.FAILED),
        failures,
        stripped,
        Duration.ofNanos(System.nanoTime() - start));
  }

  /** The next record; none behind the last one, or if an interrupt came. */
  private Optional<SourceRecord> next(ArticleSource source) throws IOException {
    try {
      interrupted |= Thread.currentThread().isInterrupted();
      return interrupted ? Optional.empty() : source.next();
    } catch (ClosedByInterruptException e) {
      interrupted = true;
      return Optional.empty();
    }
  }

  private void take(SourceRecord record) throws IOException {
    if (record instanceof SourceRecord.Page page) {
      take(page.page());
    } else if (record instanceof SourceRecord.Unreadable unreadable) {
      failed(unreadable.source(), unreadable.error().getMessage());
    } else if (record instanceof SourceRecord.Skipped skipped) {
      event(skipped.source(), Fate.SKIPPED, Optional.empty(), skipped.reason());
    }
  }

  private void take(RawPage page) throws IOException {
    ExtractedPage extracted;
    Optional<Article> article;
    try {
      extracted = extractor.extract(page);
      article =
          extracted.kind() == PageKind.ARTICLE
              ? Optional.of(recognizer.recognize(extracted))
              : Optional.empty();
    } catch (ClosedByInterruptException e) {
      // The page was not read: it is none of this run's.
      interrupted = true;
      return;
    } catch (IOException e) {
      failed(page.source(), e.getMessage());
      return;
    } catch (RuntimeException | StackOverflowError e) {
      // A mistake of a stage, ours or a user's, costs its page and not the hundred thousand others.
      failed(page.source(), SourceFormatException.unexpected(page.source(), e).getMessage());
      return;
    }
    if (article.isEmpty()) {
      notArticles.merge(extracted.kind(), 1L, Long::sum);
      event(page.source(), Fate.NOT_ARTICLE, Optional.empty(), extracted.kind().id());
      return;
    }
    Fate fate =
        switch (put(page, article.get())) {
          case INDEXED -> Fate.INDEXED;
          case UPDATED -> Fate.UPDATED;
          case UNCHANGED -> Fate.UNCHANGED;
        };
    event(page.source(), fate, Optional.of(article.get().id()), null);
  }

  /** What is clean already is not looked through for what recurs. */
  private ArticleWriter.Outcome put(RawPage page, Article article) throws IOException {
    return page.format() == RawPage.Format.BODY ? writer.put(article) : writer.putPage(article);
  }

  private void failed(String source, @Nullable String message) {
    String reason = message == null ? "cannot be read" : message;
    if (failures.size() < IngestReport.MAX_FAILURES) {
      failures.add(new IngestReport.Failure(source, reason));
    }
    event(source, Fate.FAILED, Optional.empty(), reason);
  }

  private void event(String source, Fate fate, Optional<String> id, @Nullable String detail) {
    fates.merge(fate, 1L, Long::sum);
    listener.accept(new IngestEvent(source, fate, id, Optional.ofNullable(detail)));
  }

  private long count(Fate fate) {
    return fates.getOrDefault(fate, 0L);
  }
}
