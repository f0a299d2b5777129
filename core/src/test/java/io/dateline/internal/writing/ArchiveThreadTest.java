package io.dateline.internal.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.apache.lucene.store.AlreadyClosedException;
import org.junit.jupiter.api.Test;

class ArchiveThreadTest {

  @Test
  void itIsNoThreadOfTheCallersGroup() throws Exception {
    var group = new ThreadGroup("snippet");
    var inGroup = new Thread[1];
    try (var thread = new ArchiveThread()) {
      var caller =
          new Thread(
              group,
              () -> {
                try {
                  inGroup[0] = thread.call(Thread::currentThread);
                } catch (IOException e) {
                  throw new AssertionError(e);
                }
              });
      caller.start();
      caller.join();

      assertThat(inGroup[0].getThreadGroup()).isNotEqualTo(group);
    }
  }

  @Test
  void workMayCallAgain() throws IOException {
    try (var thread = new ArchiveThread()) {
      assertThat(thread.<Integer>call(() -> thread.call(() -> 7))).isEqualTo(7);
    }
  }

  @Test
  void whatTheWorkThrowsIsThrown() throws IOException {
    try (var thread = new ArchiveThread()) {
      assertThatThrownBy(
              () ->
                  thread.run(
                      () -> {
                        throw new IOException("disk full");
                      }))
          .isInstanceOf(IOException.class)
          .hasMessage("disk full");
    }
  }

  @Test
  void aClosedOneSaysSo() {
    var thread = new ArchiveThread();
    thread.close();

    assertThatThrownBy(() -> thread.run(() -> {})).isInstanceOf(AlreadyClosedException.class);
  }
}
