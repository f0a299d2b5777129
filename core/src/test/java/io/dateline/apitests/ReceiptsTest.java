package io.dateline.apitests;

import static io.dateline.apitests.Newsroom.article;
import static io.dateline.apitests.Newsroom.day;
import static io.dateline.apitests.Newsroom.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.NewsIndex;
import io.dateline.search.ArticleQuery;
import io.dateline.search.Facet;
import io.dateline.search.ReceiptException;
import io.dateline.search.SearchResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReceiptsTest {
  private final LocalDate today = LocalDate.now(ZoneId.systemDefault());

  @TempDir Path folder;
  private NewsIndex news = NewsIndex.inMemory();

  @BeforeEach
  void putArticles() throws IOException {
    news.close();
    news = NewsIndex.open(folder);
    for (int i = 0; i < 20; i++) {
      news.writer()
          .put(
              article("a" + i, "Ferry " + i, "The ferry left at " + i + ".").toBuilder()
                  .published(day(today.minusDays(i).toString()))
                  .outlet(Newsroom.outlet(i % 3 == 0 ? "Harbor Daily" : "The Quay"))
                  .build());
    }
    news.writer().commit();
  }

  @AfterEach
  void close() throws IOException {
    news.close();
  }

  private static ArticleQuery query(String text) {
    return ArticleQuery.builder(text)
        .facets(Facet.OUTLET)
        .sort(ArticleQuery.Sort.NEWEST)
        .limit(3)
        .snippets(1)
        .build();
  }

  @Test
  void aReceiptGivesTheSameAnswerAgain() throws IOException {
    ArticleQuery asked = query("ferry -outlet:\"The Quay\"");
    SearchResult first = news.search(asked);
    String receipt = news.receipt(asked);
    news.close();
    news = NewsIndex.open(folder);
    SearchResult again = news.repeat(receipt);
    assertThat(again.total()).isEqualTo(first.total()).isEqualTo(7);
    assertThat(again.hits()).isEqualTo(first.hits());
    assertThat(again.facets()).isEqualTo(first.facets());
  }

  @Test
  void aSpanThatCountsBackFromTheDayOfAskingIsWrittenOut() throws IOException {
    for (String text :
        new String[] {
          "last:5d", "ferry (last:5d OR nothing)", "-(-last:5d)", "published:(last:5d OR 1999)"
        }) {
      String receipt = news.receipt(query(text));
      assertThat(receipt).as(text).doesNotContain("last").contains(today.toString());
      assertThat(news.repeat(receipt).total())
          .as(text)
          .isEqualTo(news.search(query(text)).total())
          .isBetween(5L, 6L);
    }
    ArticleQuery then = query("last:5d").on(LocalDate.parse("1999-05-06"));
    assertThat(ids(news, then)).isEmpty();
  }

  @Test
  void anArchiveThatChangedIsNotAsked() throws IOException {
    String receipt = news.receipt(query("ferry"));
    news.writer().delete("a7");
    assertThatThrownBy(() -> news.repeat(receipt))
        .isInstanceOf(ReceiptException.class)
        .hasMessageStartingWith("the archive has changed since the receipt was given: snapshot ");
  }

  @Test
  void anotherArchiveOfTheSameSnapshotIsToldByItsHits() throws IOException {
    String receipt = news.receipt(query("ferry"));
    String other = receipt.replaceAll("\"hits\":\"[0-9a-f]{8}", "\"hits\":\"00000000");
    assertThatThrownBy(() -> news.repeat(other))
        .isInstanceOf(ReceiptException.class)
        .hasMessage("the receipt is of another archive: the hits are not the same");
  }

  @Test
  void whatIsNoReceiptIsSaidToBeNone() {
    for (String text :
        new String[] {
          "",
          "[]",
          "{",
          "{}",
          "nonsense",
          "{\"snapshot\":\"1\",\"query\":\"(\",\"mode\":\"strict\",\"total\":1,\"hits\":\"\"}",
          "{\"snapshot\":null,\"query\":{\"a\":[1]},\"mode\":\"odd\",\"total\":\"x\",\"hits\":1}"
        }) {
      assertThatThrownBy(() -> news.repeat(text))
          .as(text)
          .isInstanceOf(ReceiptException.class)
          .hasMessageNotContaining("\n");
    }
  }
}
