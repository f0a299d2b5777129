package io.dateline.apitests;

import static io.dateline.apitests.Newsroom.article;
import static io.dateline.apitests.Newsroom.ids;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.NewsIndex;
import io.dateline.article.Article;
import io.dateline.article.RemovalReason;
import io.dateline.article.RemovedBlock;
import io.dateline.search.ArticleVersions;
import io.dateline.search.ArticleVersions.Change;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VersionsTest {
  private static final String FIRST =
      "The ferry sails on Monday.\nSix boats were sold. All are old.";
  private static final String SECOND =
      "The ferry sails on Tuesday.\nSix boats were sold. All are old.\nNobody was hurt.";

  @TempDir Path folder;
  private NewsIndex news = NewsIndex.inMemory();

  @BeforeEach
  void open() throws IOException {
    news.close();
    news = NewsIndex.open(folder);
  }

  @AfterEach
  void close() throws IOException {
    news.close();
  }

  private List<List<Change>> changes() throws IOException {
    return news.versions("f").orElseThrow().versions().stream()
        .map(ArticleVersions.Version::changes)
        .toList();
  }

  @Test
  void aTextThatComesAnewKeepsTheOneBeforeAndTellsWhatChanged() throws IOException {
    Newsroom.put(news, article("f", "Ferry", FIRST), article("f", "Ferry sails", SECOND));
    assertThat(changes())
        .containsExactly(
            List.of(),
            List.of(
                new Change(
                    "Ferry The ferry sails on Monday.", "Ferry sails The ferry sails on Tuesday."),
                new Change("", "Nobody was hurt.")));
    assertThat(news.versions("f").orElseThrow().versions().getFirst().article().body())
        .isEqualTo(FIRST);
    assertThat(ids(news, "Monday")).isEmpty();
    assertThat(ids(news, "Tuesday")).containsExactly("f");
  }

  @Test
  void versionsOutliveCommitsAndOtherVersions() throws IOException {
    Newsroom.put(news, article("f", "Ferry", FIRST));
    news.close();
    news = NewsIndex.open(folder);
    Newsroom.put(news, article("f", "Ferry", SECOND));
    Newsroom.put(news, article("f", "Ferry", FIRST));
    news.close();
    news = NewsIndex.open(folder);
    assertThat(changes()).hasSize(3);
    assertThat(changes().get(2))
        .containsExactly(
            new Change("The ferry sails on Tuesday.", "The ferry sails on Monday."),
            new Change("Nobody was hurt.", ""));
    assertThat(news.check(false).ok()).isTrue();
  }

  @Test
  void anotherWordInWhatWasRemovedOrFoundIsNoCorrection() throws IOException {
    Article first =
        article("f", "Ferry", FIRST).toBuilder()
            .removed(List.of(new RemovedBlock(RemovalReason.RELATED, "Bridge closed", 0)))
            .build();
    Article withChrome =
        article("f", "Ferry", FIRST + "\nBridge closed").toBuilder()
            .removed(List.of(new RemovedBlock(RemovalReason.RELATED, "Storm ahead", 0)))
            .outlet(Newsroom.outlet("Harbor Daily"))
            .build();
    Newsroom.put(news, first, withChrome);
    assertThat(changes()).hasSize(1);
    assertThat(news.article("f").orElseThrow()).isEqualTo(withChrome);
  }

  @Test
  void aVersionIsFoundBehindManyOtherArticles() throws IOException {
    Newsroom.put(news, article("f", "Ferry", FIRST));
    for (int i = 0; i < 600; i++) {
      Newsroom.put(news, article("n" + i, "Note", "Note " + i + "."));
    }
    Newsroom.put(news, article("f", "Ferry", SECOND), article("f", "Ferry", FIRST + " Again."));
    assertThat(changes()).hasSize(3);
  }

  @Test
  void officialsRecognizedAnewAreNoCorrectionAndLoseNone() throws IOException {
    Newsroom.put(
        news,
        article("f", "Ferry", FIRST),
        article("f", "Ferry", "Mayor Ada Morrow of Veltra said on Monday the ferry would sail."));
    assertThat(news.retag().updated()).isEqualTo(1);
    assertThat(changes()).hasSize(2);
  }

  @Test
  void ofManyVersionsTheLatestAreKept() throws IOException {
    for (int i = 0; i < 30; i++) {
      Newsroom.put(news, article("f", "Ferry", "The ferry sails at " + i + "."));
    }
    List<ArticleVersions.Version> versions = news.versions("f").orElseThrow().versions();
    assertThat(versions).hasSize(17);
    assertThat(versions.getFirst().article().body()).isEqualTo("The ferry sails at 13.");
  }

  @Test
  void anArticleThatNeverChangedHasOneAndADeletedOneNone() throws IOException {
    Newsroom.put(news, article("f", "Ferry", FIRST), article("f", "Ferry", FIRST));
    assertThat(changes()).containsExactly(List.of());
    news.writer().delete("f");
    assertThat(news.versions("f")).isEmpty();
    Newsroom.put(news, article("f", "Ferry", SECOND));
    assertThat(changes()).as("a deleted article leaves nothing").containsExactly(List.of());
  }

  @Test
  void printsEachVersionWithItsChanges() throws IOException {
    Newsroom.put(news, article("f", "Ferry", FIRST), article("f", "Ferry", SECOND));
    assertThat(news.versions("f").orElseThrow())
        .hasToString(
            """
            version 1 · no day · Ferry

            version 2 · no day · Ferry
              - The ferry sails on Monday.
              + The ferry sails on Tuesday.
              + Nobody was hurt.""");
  }
}
