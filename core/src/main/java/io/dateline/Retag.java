package io.dateline;

import io.dateline.article.Article;
import io.dateline.index.IngestEvent;
import io.dateline.index.IngestEvent.Fate;
import io.dateline.index.RetagReport;
import io.dateline.internal.writing.LuceneArticleWriter;
import io.dateline.recognize.ArticleRecognizer;
import io.dateline.search.ArticleQuery;
import io.dateline.search.ArticleSearcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** One run over the articles of a searcher through recognition into a writer, with its accounts. */
final class Retag {
  private final ArticleRecognizer recognizer;
  private final ArticleSearcher searcher;
  private final LuceneArticleWriter writer;
  private final Consumer<IngestEvent> listener;

  private long updated;
  private long unchanged;

  Retag(
      ArticleRecognizer recognizer,
      ArticleSearcher searcher,
      LuceneArticleWriter writer,
      Consumer<IngestEvent> listener) {
    this.recognizer = recognizer;
    this.searcher = searcher;
    this.writer = writer;
    this.listener = listener;
  }

  /**
   * Takes every article, or as many as there are until this thread is interrupted, and commits.
   *
   * @throws IOException if the archive cannot be read or written; what was put before stays
   */
  RetagReport run() throws IOException {
    long start = System.nanoTime();
    try {
      searcher.export(
          ArticleQuery.builder("").sort(ArticleQuery.Sort.NEWEST).build(),
          article -> {
            if (Thread.currentThread().isInterrupted()) {
              throw new CancellationException();
            }
            take(article);
          });
    } catch (CancellationException e) {
      // What was done until then counts.
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    writer.commit();
    return new RetagReport(
        updated + unchanged, updated, unchanged, Duration.ofNanos(System.nanoTime() - start));
  }

  private void take(Article before) {
    try {
      Article after = recognizer.recognizeAgain(before);
      Fate fate =
          !after.equals(before) && writer.replace(before, after) ? Fate.UPDATED : Fate.UNCHANGED;
      if (fate == Fate.UPDATED) {
        updated++;
      } else {
        unchanged++;
      }
      listener.accept(
          new IngestEvent(before.source(), fate, Optional.of(before.id()), Optional.empty()));
      if ((updated + unchanged) % Ingest.COMMIT_EVERY == 0) {
        writer.commit();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
