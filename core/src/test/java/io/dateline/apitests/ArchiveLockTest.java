package io.dateline.apitests;

import static io.dateline.apitests.Newsroom.article;
import static io.dateline.apitests.Newsroom.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.NewsIndex;
import io.dateline.index.ArchiveLockedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArchiveLockTest {
  @TempDir private Path folder;

  @Test
  void oneProcessWritesAndOthersAreToldWhich() throws IOException {
    try (var holder = new LockHolder(folder);
        NewsIndex news = NewsIndex.open(folder)) {
      assertThatThrownBy(news::writer)
          .isInstanceOf(ArchiveLockedException.class)
          .hasMessageStartingWith(
              folder + ": is being written by process " + holder.pid() + ", since ")
          .hasMessageEndingWith("; wait until it is done")
          .hasMessageNotContainingAny("\n");
      assertThatThrownBy(() -> news.check(true))
          .isInstanceOf(ArchiveLockedException.class)
          .hasMessageContaining("process " + holder.pid());
    }
    try (NewsIndex news = NewsIndex.open(folder)) {
      Newsroom.put(news, article("mine", "Port", "written here"));
      assertThat(ids(news, "written")).containsExactlyInAnyOrder("other", "mine");
    }
    assertThat(folder.resolve("writer.txt")).doesNotExist();
  }

  @Test
  void searchingTakesNoLockAndSeesWhatWasCommitted() throws IOException {
    try (NewsIndex reader = NewsIndex.open(folder)) {
      assertThat(reader.search("written").total()).isZero();
      try (var holder = new LockHolder(folder)) {
        assertThat(holder.pid()).isPositive();
        assertThat(reader.search("written").total()).isZero();
        assertThat(reader.stats().documents()).isZero();
      }
      assertThat(ids(reader, "written")).containsExactly("other");
    }
  }

  @Test
  void theLockOfAKilledProcessDoesNotBlock() throws IOException {
    try (var holder = new LockHolder(folder)) {
      holder.kill();
    }
    assertThat(folder.resolve("write.lock")).exists();
    assertThat(folder.resolve("writer.txt")).exists();
    try (NewsIndex news = NewsIndex.open(folder)) {
      Newsroom.put(news, article("mine", "Port", "written here"));
      assertThat(ids(news, "written")).containsExactly("mine");
    }
  }

  @Test
  void whatAWriterLeavesThatEndedBeforeItsFirstCommitIsNoObstacle() throws IOException {
    Files.createFile(folder.resolve("write.lock"));
    Files.writeString(folder.resolve("writer.txt"), "process 1, since 2001-01-01T00:00:00Z\n");
    Files.createFile(folder.resolve("pending_segments_1"));
    try (NewsIndex news = NewsIndex.open(folder)) {
      assertThat(news.search("").total()).isZero();
      Newsroom.put(news, article("mine", "Port", "written here"));
    }
    try (NewsIndex news = NewsIndex.openExisting(folder)) {
      assertThat(ids(news, "written")).containsExactly("mine");
    }
  }

  @Test
  void twoWritersOfOneProcessExcludeEachOtherToo() throws IOException {
    try (NewsIndex first = NewsIndex.open(folder);
        NewsIndex second = NewsIndex.open(folder)) {
      Newsroom.put(first, article("mine", "Port", "written here"));
      assertThatThrownBy(second::writer)
          .isInstanceOf(ArchiveLockedException.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid());
      first.writer().close();
      Newsroom.put(second, article("yours", "Port", "written there"));
      assertThat(ids(second, "written")).containsExactlyInAnyOrder("mine", "yours");
    }
  }
}
