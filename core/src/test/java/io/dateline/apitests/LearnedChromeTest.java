package io.dateline.apitests;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.NewsIndex;
import io.dateline.article.Article;
import io.dateline.article.PageKind;
import io.dateline.article.RemovalReason;
import io.dateline.article.RemovedBlock;
import io.dateline.extract.ExtractedPage;
import io.dateline.extract.PageExtractor;
import io.dateline.index.IngestReport;
import io.dateline.recognize.ArticleRecognizer;
import io.dateline.search.ArticleQuery;
import io.dateline.search.ArticleVersions;
import io.dateline.source.ArticleSource;
import io.dateline.source.FieldMap;
import io.dateline.source.RawPage;
import io.dateline.source.SourceLimits;
import io.dateline.source.SourceRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What recurs on an outlet's pages is learned while they are indexed, and kept with the archive.
 */
class LearnedChromeTest {
  private static final String CHROME = "Tides and Times";
  private static final List<String> SUBJECTS =
      List.of("crane", "ferry", "pilot", "tariff", "strike", "dredger", "lock", "quay");

  @TempDir Path folder;

  /** Keeps every line, so that only what was learned strips any. */
  private static ExtractedPage everyLine(RawPage page) throws IOException {
    try (var in = page.openStream()) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return new ExtractedPage(
          page.source(),
          page.metadata(),
          PageKind.ARTICLE,
          Optional.of(lines.get(1)),
          lines,
          List.of(),
          List.of());
    }
  }

  private static String page(int i, String format, String when) {
    String subject = SUBJECTS.get(i % SUBJECTS.size());
    return """
    {"id":"%1$d","outlet":"Gazette","%3$s":"%4$s\\nThe %2$s was talked of %5$s.\\n\
    By the evening nobody wanted to hear of the %2$s any more."}
    """
        .formatted(i, subject, format, CHROME, when);
  }

  private static ArticleSource pages(int from, int to, String format) {
    return pages(from, to, format, "all day long");
  }

  private static ArticleSource pages(int from, int to, String format, String when) {
    String lines =
        IntStream.range(from, to)
            .mapToObj(i -> page(i, format, when))
            .collect(Collectors.joining());
    return ArticleSource.ofStream(
        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
        "pages",
        FieldMap.NONE,
        SourceLimits.DEFAULT);
  }

  private static IngestReport ingest(NewsIndex news, ArticleSource source) throws IOException {
    PageExtractor extractor = LearnedChromeTest::everyLine;
    return news.ingest(source, extractor, ArticleRecognizer.standard(), event -> {});
  }

  private static List<Article> articles(NewsIndex news) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (var searcher = news.searcher()) {
      searcher.export(ArticleQuery.builder("").build(), articles::add);
    }
    return articles.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
  }

  @Test
  void theFirstPageOfARunIsStrippedOfWhatTheLastOnesTaught() throws IOException {
    try (var news = NewsIndex.inMemory()) {
      IngestReport report = ingest(news, pages(0, 8, "text"));
      assertThat(report.indexed()).isEqualTo(8);
      assertThat(report.stripped()).isEqualTo(8);
      Article first = news.article("0").orElseThrow();
      assertThat(first.paragraphs()).hasSize(2);
      assertThat(first.removed())
          .containsExactly(new RemovedBlock(RemovalReason.OUTLET_CHROME, CHROME, 0));
      assertThat(news.search("tides").total()).isZero();
      assertThat(news.search("ferry").total()).isEqualTo(1);
    }
  }

  @Test
  void aSecondRunOverTheSamePagesChangesNothing() throws IOException {
    try (var news = NewsIndex.open(folder)) {
      ingest(news, pages(0, 8, "text"));
      List<Article> before = articles(news);
      IngestReport again = ingest(news, pages(0, 8, "text"));
      assertThat(again.unchanged()).isEqualTo(8);
      assertThat(again.stripped()).isZero();
      assertThat(articles(news)).isEqualTo(before);
      assertThat(news.check(false).problems()).isEmpty();
    }
  }

  @Test
  void whatWasLearnedStaysWithTheArchive() throws IOException {
    try (var news = NewsIndex.open(folder)) {
      ingest(news, pages(0, 7, "text"));
    }
    try (var news = NewsIndex.open(folder)) {
      assertThat(ingest(news, pages(7, 8, "text")).stripped()).isEqualTo(1);
    }
  }

  @Test
  void aRunThatWasInterruptedEndsAsAnUndisturbedOne() throws IOException {
    List<Article> undisturbed;
    try (var news = NewsIndex.inMemory()) {
      ingest(news, pages(0, 8, "text"));
      undisturbed = articles(news);
    }
    try (var news = NewsIndex.open(folder)) {
      assertThat(ingest(news, interrupted(pages(0, 8, "text"), 5)).stripped()).isZero();
    }
    try (var news = NewsIndex.open(folder)) {
      IngestReport report = ingest(news, pages(0, 8, "text"));
      assertThat(report.unchanged()).isEqualTo(5);
      assertThat(report.stripped()).isEqualTo(8);
      assertThat(articles(news)).isEqualTo(undisturbed);
      assertThat(news.check(false).problems()).isEmpty();
    }
  }

  @Test
  void aCorrectionIsKeptWithoutWhatRecurs() throws IOException {
    try (var news = NewsIndex.open(folder)) {
      ingest(news, pages(0, 8, "text"));
      assertThat(ingest(news, pages(0, 8, "text", "all week")).updated()).isEqualTo(8);
      for (Article article : articles(news)) {
        List<ArticleVersions.Version> versions =
            news.versions(article.id()).orElseThrow().versions();
        assertThat(versions).hasSize(2);
        assertThat(versions.get(0).article().body()).doesNotContain(CHROME);
        assertThat(versions.get(1).changes()).hasSize(1);
      }
      assertThat(news.check(false).problems()).isEmpty();
    }
  }

  @Test
  void aBodyThatIsCleanAlreadyIsLeftAlone() throws IOException {
    try (var news = NewsIndex.inMemory()) {
      assertThat(ingest(news, pages(0, 8, "body")).stripped()).isZero();
      assertThat(news.search("tides").total()).isEqualTo(8);
    }
  }

  @Test
  void lostKnowledgeIsToldAndLearnedAgain() throws IOException {
    try (var news = NewsIndex.open(folder)) {
      ingest(news, pages(0, 8, "text"));
    }
    try (Stream<Path> files = Files.list(folder)) {
      Path learned =
          files.filter(file -> file.toString().contains("outlet-chrome")).findFirst().orElseThrow();
      Files.write(learned, new byte[] {1, 2, 3});
    }
    try (var news = NewsIndex.open(folder)) {
      assertThat(news.check(false).problems()).singleElement().asString().contains("learned");
      assertThat(ingest(news, pages(0, 8, "text")).unchanged()).isEqualTo(8);
      assertThat(news.check(false).problems()).isEmpty();
    }
  }

  private static ArticleSource interrupted(ArticleSource source, int after) {
    return new ArticleSource() {
      private int read;

      @Override
      public Optional<SourceRecord> next() throws IOException {
        if (read++ == after) {
          throw new ClosedByInterruptException();
        }
        return source.next();
      }

      @Override
      public void close() throws IOException {
        source.close();
      }
    };
  }
}
