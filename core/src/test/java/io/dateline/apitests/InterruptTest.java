package io.dateline.apitests;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.NewsIndex;
import io.dateline.index.IngestReport;
import io.dateline.source.ArticleSource;
import io.dateline.source.FieldMap;
import io.dateline.source.SourceLimits;
import io.dateline.source.SourceRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterruptTest {
  private static final int PAGES = 60;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 59})
  void anInterruptEndsTheRunAndKeepsWhatWasRead(int after) throws IOException {
    IngestReport report;
    try (var news = NewsIndex.open(folder)) {
      report = news.ingest(interruptedAfter(after));
      assertThat(Thread.interrupted()).as("the interrupt stays set").isTrue();
    }

    assertThat(report.indexed()).isEqualTo(after + 1);
    try (var news = NewsIndex.open(folder)) {
      assertThat(news.stats().documents()).isEqualTo(after + 1);
      assertThat(news.check(false).problems()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anInterruptedThreadStillWritesAndReads(boolean before) throws IOException {
    try (var news = NewsIndex.open(folder)) {
      if (before) {
        Newsroom.put(news, Newsroom.article("a", "Ferry", "The ferry left the harbour at nine."));
      }
      Thread.currentThread().interrupt();
      Newsroom.put(news, Newsroom.article("b", "Ferry", "The ferry came back in the evening."));
      news.writer().commit();
      int expected = before ? 2 : 1;
      assertThat(Newsroom.ids(news, "ferry")).hasSize(expected);
      assertThat(Newsroom.ids(news, "f?rry \"the fer*\" harbuor~ match:any")).hasSize(expected);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  /** Pages in JSON lines; the thread that reads them is interrupted at page {@code after}. */
  private static ArticleSource interruptedAfter(int after) {
    String lines =
        IntStream.range(0, PAGES)
            .mapToObj(i -> "{\"id\":\"" + i + "\",\"body\":\"Ferry number " + i + " sank.\"}")
            .collect(Collectors.joining("\n"));
    ArticleSource source =
        ArticleSource.ofStream(
            new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
            "pages",
            FieldMap.NONE,
            SourceLimits.DEFAULT);
    return new ArticleSource() {
      private int read;

      @Override
      public Optional<SourceRecord> next() throws IOException {
        if (read++ == after) {
          Thread.currentThread().interrupt();
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
