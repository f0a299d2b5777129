package io.dateline.apitests;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.NewsIndex;
import io.dateline.article.Article;
import io.dateline.article.Office;
import io.dateline.article.Official;
import io.dateline.article.Outlet;
import io.dateline.article.PageKind;
import io.dateline.article.RemovalReason;
import io.dateline.article.RemovedBlock;
import io.dateline.extract.ExtractedPage;
import io.dateline.extract.PageExtractor;
import io.dateline.index.IngestEvent;
import io.dateline.index.IngestReport;
import io.dateline.index.RetagReport;
import io.dateline.recognize.ArticleRecognizer;
import io.dateline.recognize.OutletRegistry;
import io.dateline.source.ArticleSource;
import io.dateline.source.FieldMap;
import io.dateline.source.SourceLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recognizing anew what stands in an archive. */
final class RetagTest {
  private static final String BODY = "Japanese Foreign Minister Kenta Morioka left on Monday.";

  private static Article stale(String id) {
    return Article.builder(id, BODY)
        .title("Minister leaves")
        .outlet(new Outlet("the-quay-online", "The Quay Online"))
        .removed(List.of(new RemovedBlock(RemovalReason.NAVIGATION, "Home", 0)))
        .officials(
            List.of(
                new Official("Old Name", List.of(Office.of("mayor", "Dorne")), false, List.of())))
        .build();
  }

  private static void assertCounts(RetagReport report, long read, long updated) {
    assertThat(report.read()).isEqualTo(read);
    assertThat(report.updated()).isEqualTo(updated);
    assertThat(report.unchanged()).isEqualTo(read - updated);
  }

  @Test
  void whatTheBodySaysTakesThePlaceOfWhatWasRecognizedBefore() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      Newsroom.put(news, stale("a"), Newsroom.article("b", "Port", "The port was calm."));
      assertCounts(news.retag(), 2, 1);
      Article article = news.article("a").orElseThrow();
      assertThat(article.officials()).extracting(Official::name).containsExactly("Kenta Morioka");
      assertThat(article.toBuilder().officials(stale("a").officials()).build())
          .as("all else is what it was")
          .isEqualTo(stale("a"));
      assertThat(Newsroom.ids(news, "official:\"Old Name\"")).isEmpty();
      assertThat(Newsroom.ids(news, "official:\"Morioka Kenta\"")).containsExactly("a");
      assertThat(news.stats().documents()).isEqualTo(2);
      assertThat(news.check(false).problems()).isEmpty();
    }
  }

  @Test
  void doingItAgainChangesNothing(@TempDir Path folder) throws IOException {
    try (NewsIndex news = NewsIndex.open(folder)) {
      Newsroom.put(news, stale("a"), stale("b"), stale("c"));
      assertCounts(news.retag(), 3, 3);
      assertCounts(news.retag(), 3, 0);
    }
    try (NewsIndex news = NewsIndex.openExisting(folder)) {
      assertCounts(news.retag(), 3, 0);
    }
  }

  @Test
  void outletsGetTheNameOfTheTable() throws IOException {
    OutletRegistry registry = OutletRegistry.standard().with("The Quay | The Quay Online |");
    try (NewsIndex news = NewsIndex.inMemory()) {
      Newsroom.put(news, stale("a"));
      news.retag(ArticleRecognizer.standard(registry), event -> {});
      assertThat(news.article("a").orElseThrow().outlet())
          .contains(new Outlet("the-quay", "The Quay"));
    }
  }

  @Test
  void aRecognizerOfOnesOwnIsAsked() throws IOException {
    var shouting =
        new ArticleRecognizer() {
          @Override
          public Article recognize(ExtractedPage page) {
            throw new AssertionError("no page is read");
          }

          @Override
          public Article recognizeAgain(Article article) {
            return article.toBuilder().language("x-" + article.id()).build();
          }
        };
    List<IngestEvent.Fate> fates = new ArrayList<>();
    try (NewsIndex news = NewsIndex.inMemory()) {
      Newsroom.put(news, stale("a"), stale("b"));
      news.retag(shouting, event -> fates.add(event.fate()));
      assertThat(news.article("b").orElseThrow().language()).contains("x-b");
      assertThat(fates).containsExactly(IngestEvent.Fate.UPDATED, IngestEvent.Fate.UPDATED);
    }
  }

  /** Pages of one outlet with a line that all of them have, as a story that nothing is cut from. */
  private static IngestReport ingest(NewsIndex news) throws IOException {
    var lines = new StringBuilder();
    for (String subject : List.of("crane", "ferry", "pilot", "tariff", "strike", "lock", "quay")) {
      lines.append(
          "{\"id\":\"%1$s\",\"outlet\":\"Gazette\",\"text\":\"Tides and Times\\nThe %1$s was talked of all day long.\\nBy the evening nobody wanted to hear of the %1$s any more.\"}\n"
              .formatted(subject));
    }
    var source =
        ArticleSource.ofStream(
            new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8)),
            "pages",
            FieldMap.NONE,
            SourceLimits.DEFAULT);
    PageExtractor everyLine =
        page -> {
          try (var in = page.openStream()) {
            return new ExtractedPage(
                page.source(),
                page.metadata(),
                PageKind.ARTICLE,
                Optional.empty(),
                new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList(),
                List.of(),
                List.of());
          }
        };
    return news.ingest(source, everyLine, ArticleRecognizer.standard(), event -> {});
  }

  @Test
  void pagesAreKnownAgainThoughWhatRecurredWasStrippedFromThem() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      assertThat(ingest(news).stripped()).isEqualTo(7);
      assertCounts(news.retag(), 7, 0);
      Article ferry = news.article("ferry").orElseThrow();
      news.retag(
          new ArticleRecognizer() {
            @Override
            public Article recognize(ExtractedPage page) {
              throw new AssertionError("no page is read");
            }

            @Override
            public Article recognizeAgain(Article article) {
              return article.toBuilder().language("x-again").build();
            }
          },
          event -> {});
      assertThat(news.article("ferry")).contains(ferry.toBuilder().language("x-again").build());
      assertThat(ingest(news).unchanged()).isEqualTo(7);
      assertThat(news.check(false).problems()).isEmpty();
    }
  }

  @Test
  void anInterruptKeepsWhatWasDone(@TempDir Path folder) throws IOException {
    try (NewsIndex news = NewsIndex.open(folder)) {
      for (int i = 0; i < 20; i++) {
        Newsroom.put(news, stale("id-" + i));
      }
      List<IngestEvent> done = new ArrayList<>();
      RetagReport report =
          news.retag(
              ArticleRecognizer.standard(),
              event -> {
                done.add(event);
                if (done.size() == 7) {
                  Thread.currentThread().interrupt();
                }
              });
      assertThat(Thread.interrupted()).as("the interrupt stays set").isTrue();
      assertCounts(report, 7, 7);
    }
    try (NewsIndex news = NewsIndex.openExisting(folder)) {
      assertThat(Newsroom.ids(news, "official:\"Kenta Morioka\"")).hasSize(7);
      assertCounts(news.retag(), 20, 13);
      assertThat(Newsroom.ids(news, "official:\"Kenta Morioka\"")).hasSize(20);
    }
  }
}
