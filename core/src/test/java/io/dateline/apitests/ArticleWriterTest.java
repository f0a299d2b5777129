package io.dateline.apitests;

import static io.dateline.apitests.Newsroom.article;
import static io.dateline.apitests.Newsroom.ids;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.NewsIndex;
import io.dateline.article.Article;
import io.dateline.index.ArticleWriter;
import io.dateline.index.ArticleWriter.Outcome;
import io.dateline.index.CheckReport;
import io.dateline.search.ArticleSearcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArticleWriterTest {

  @Provide
  Arbitrary<List<Article>> articles() {
    return Articles.any("a").list().ofMinSize(1).ofMaxSize(3);
  }

  @Property(tries = 100)
  void everyArticleReadsAsItWasPut(@ForAll("articles") List<Article> versions) throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      for (Article version : versions) {
        news.writer().put(version);
        assertThat(news.article("a")).contains(version);
      }
      assertThat(news.writer().put(versions.getLast())).isEqualTo(Outcome.UNCHANGED);
      news.writer().commit();
      assertThat(news.article("a")).contains(versions.getLast());
      assertThat(news.stats().documents()).isEqualTo(1);
      assertThat(news.officials().profiles()).hasSizeLessThanOrEqualTo(3);
      assertThat(news.check(false)).isEqualTo(new CheckReport(1, List.of()));
      assertThat(news.search("").total()).isEqualTo(1);
    }
  }

  @Test
  void tellsNewFromReplacedFromUnchanged() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      ArticleWriter writer = news.writer();
      Article first = article("a", "Port", "calm");
      Article second = article("a", "Port", "storm");
      assertThat(writer.put(first)).isEqualTo(Outcome.INDEXED);
      assertThat(writer.put(first)).isEqualTo(Outcome.UNCHANGED);
      assertThat(writer.put(second)).isEqualTo(Outcome.UPDATED);
      assertThat(ids(news, "calm")).isEmpty();
      assertThat(ids(news, "storm")).containsExactly("a");
      writer.commit();
      assertThat(writer.put(second)).isEqualTo(Outcome.UNCHANGED);
      assertThat(writer.put(first)).isEqualTo(Outcome.UPDATED);
      assertThat(writer.delete("a")).isTrue();
      assertThat(writer.delete("a")).isFalse();
      assertThat(writer.put(first)).isEqualTo(Outcome.INDEXED);
      assertThat(news.stats().documents()).isEqualTo(1);
    }
  }

  @Test
  void whereAPageWasReadMakesNoOtherArticle() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      Article first = article("a", "Port", "calm").toBuilder().source("one.html").build();
      news.writer().put(first);
      assertThat(news.writer().put(first.toBuilder().source("two.html").build()))
          .isEqualTo(Outcome.UNCHANGED);
    }
  }

  @Test
  void idsOfAnyLengthAreTold() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      String longId = "https://quay.example/" + "x".repeat(40_000);
      Article one = article(longId + "1", "Port", "calm");
      Article two = article(longId + "2", "Port", "storm");
      Newsroom.put(news, one, two);
      assertThat(news.writer().put(one)).isEqualTo(Outcome.UNCHANGED);
      assertThat(news.article(one.id())).contains(one);
      assertThat(news.article(two.id())).contains(two);
      assertThat(news.writer().delete(one.id())).isTrue();
      assertThat(news.article(one.id())).isEmpty();
      assertThat(news.article(two.id())).contains(two);
    }
  }

  @Test
  void halfACharacterIsReplacedAndTheArticleStaysSound() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      Article broken = article("a", "Port \ud83d", "calm \ude00 sea");
      news.writer().put(broken);
      assertThat(news.writer().put(broken)).isEqualTo(Outcome.UNCHANGED);
      assertThat(news.article("a")).contains(article("a", "Port \ufffd", "calm \ufffd sea"));
      assertThat(news.check(false).problems()).isEmpty();
    }
  }

  @Test
  void aValueOfAnyLengthIsIndexed() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      String name = "Ada ".repeat(20_000).strip();
      var article =
          article("a", "Port", "x".repeat(100_000) + " calm").toBuilder()
              .outlet(Newsroom.outlet(name))
              .officials(
                  List.of(
                      new io.dateline.article.Official(
                          name,
                          List.of(io.dateline.article.Office.of("mayor", "Dorne")),
                          false,
                          List.of())))
              .build();
      news.writer().put(article);
      assertThat(news.article("a")).contains(article);
      assertThat(news.officials("ada").profiles())
          .singleElement()
          .satisfies(profile -> assertThat(profile.offices()).hasSize(1));
      assertThat(
              news.search(io.dateline.search.ArticleQuery.builder("").outlet(name).build()).total())
          .isEqualTo(1);
    }
  }

  @Test
  void aSearcherKeepsItsStateWhileOthersSeeWhatWasPut() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      Newsroom.put(news, article("a", "Port", "calm"));
      try (ArticleSearcher before = news.searcher()) {
        Newsroom.put(news, article("b", "Port", "calm"));
        news.writer().delete("a");
        assertThat(before.stats().documents()).isEqualTo(1);
        assertThat(before.article("a")).isPresent();
        assertThat(before.article("b")).isEmpty();
        assertThat(ids(news, "calm")).containsExactly("b");
      }
    }
  }

  @Test
  void whatWasWrittenIsThereWhenTheArchiveIsOpenedAgain(@TempDir Path folder) throws IOException {
    Article article = article("a", "Port", "calm");
    try (NewsIndex news = NewsIndex.open(folder)) {
      assertThat(news.writer().put(article)).isEqualTo(Outcome.INDEXED);
    }
    try (NewsIndex news = NewsIndex.openExisting(folder)) {
      assertThat(news.article("a")).contains(article);
      assertThat(news.stats().bytes()).isPositive();
      assertThat(news.writer().put(article)).isEqualTo(Outcome.UNCHANGED);
    }
  }

  @Test
  void aWriterThatIsClosedGivesWayToTheNext(@TempDir Path folder) throws IOException {
    try (NewsIndex news = NewsIndex.open(folder)) {
      try (ArticleWriter writer = news.writer()) {
        writer.put(article("a", "Port", "calm"));
        assertThat(ids(news, "calm")).containsExactly("a");
      }
      assertThat(ids(news, "calm")).containsExactly("a");
      Newsroom.put(news, article("b", "Port", "calm"));
      assertThat(ids(news, "calm")).containsExactlyInAnyOrder("a", "b");
    }
  }
}
