package io.dateline.apitests;

import static io.dateline.apitests.Newsroom.article;
import static io.dateline.apitests.Newsroom.official;
import static io.dateline.apitests.Newsroom.outlet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.NewsIndex;
import io.dateline.article.Office;
import io.dateline.search.ArticleQuery;
import io.dateline.search.ArticleSearcher;
import io.dateline.search.Facet;
import io.dateline.search.FacetValue;
import io.dateline.search.SearchResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One writer and hundreds of readers: every answer is of one state, and states only go forward. */
final class ConcurrencyTest {
  private static final int READERS = 200;
  private static final int ARTICLES = 24;
  private static final ArticleQuery QUERY =
      ArticleQuery.builder("ferry").facets(Facet.OUTLET, Facet.OFFICIAL).snippets(1).build();

  @TempDir Path folder;
  private final AtomicBoolean written = new AtomicBoolean();
  private final AtomicLong answers = new AtomicLong();
  private final CountDownLatch reading = new CountDownLatch(READERS);

  @Test
  void hundredsOfReadersSeeWholeStatesWhileOneWriterWrites() throws Exception {
    try (var news = NewsIndex.open(folder);
        ExecutorService threads = Executors.newFixedThreadPool(READERS + 1)) {
      List<Future<Boolean>> all = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        all.add(threads.submit(() -> read(news)));
      }
      all.add(threads.submit(() -> write(news)));
      for (Future<Boolean> one : all) {
        assertThat(one.get()).isTrue();
      }
      assertThat(answers.get()).isGreaterThanOrEqualTo(READERS);
      assertThat(news.search(QUERY).total()).isEqualTo(ARTICLES);
      assertThat(news.check(false).problems()).isEmpty();
    }
  }

  private boolean write(NewsIndex news) throws Exception {
    try {
      reading.await();
      for (int i = 0; i < ARTICLES; i++) {
        put(news, i);
        if (i % 7 == 0) {
          put(news, i / 2);
        }
        if (i % 5 == 0) {
          news.writer().commit();
        }
      }
      return true;
    } finally {
      written.set(true);
    }
  }

  private static void put(NewsIndex news, int i) throws IOException {
    String body = "Mayor Ada Morrow spoke of ferry " + i + " and of nothing else.";
    news.writer()
        .put(
            article("a" + i, "Ferry " + i, body).toBuilder()
                .outlet(outlet("Outlet " + i % 3))
                .officials(List.of(official(body, "Ada Morrow", Office.of("mayor", "Veltra"))))
                .build());
  }

  private boolean read(NewsIndex news) throws IOException {
    long before = 0;
    boolean last;
    do {
      last = written.get();
      try (ArticleSearcher searcher = news.searcher()) {
        SearchResult result = searcher.search(QUERY);
        assertThat(result.total()).isGreaterThanOrEqualTo(before);
        before = result.total();
        assertThat(sum(result, Facet.OUTLET)).isEqualTo(before);
        assertThat(sum(result, Facet.OFFICIAL)).isEqualTo(before);
        assertThat(searcher.export(QUERY, article -> {})).isEqualTo(before);
        assertThat(searcher.search(QUERY).total()).isEqualTo(before);
        answers.incrementAndGet();
      }
      reading.countDown();
    } while (!last);
    return before == ARTICLES;
  }

  private static long sum(SearchResult result, Facet facet) {
    return result.facet(facet).values().stream().mapToLong(FacetValue::count).sum();
  }

  @Test
  void whoAsksAClosedArchiveIsToldSo() throws IOException {
    var news = NewsIndex.open(folder);
    put(news, 1);
    ArticleSearcher open = news.searcher();
    news.close();
    news.close();
    assertThat(open.search(QUERY).total()).as("a searcher outlives the index").isEqualTo(1);
    open.close();
    open.close();
    assertThatThrownBy(() -> news.search(QUERY)).hasMessage("the archive is closed");
    assertThatThrownBy(news::writer).hasMessage("the archive is closed");
    try (var again = NewsIndex.open(folder)) {
      assertThat(again.search(QUERY).total()).isEqualTo(1);
    }
  }
}
