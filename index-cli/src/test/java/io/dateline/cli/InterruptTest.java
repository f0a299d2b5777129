package io.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.dateline.source.ArticleSource;
import io.dateline.source.FieldMap;
import io.dateline.source.SourceLimits;
import io.dateline.source.SourceRecord;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the first interrupt does to the inputs. */
final class InterruptTest {

  @Test
  @Timeout(60)
  void aReadThatWaitsForMoreEnds() throws Exception {
    try (var writer = new PipedOutputStream();
        var pipe = new PipedInputStream(writer)) {
      var input = new StoppableInput(pipe);
      writer.write("ab".getBytes(UTF_8));
      writer.flush();
      var read = new AtomicInteger();
      Thread reader =
          new Thread(
              () -> {
                try {
                  while (input.read() >= 0) {
                    read.incrementAndGet();
                    input.stop();
                  }
                } catch (IOException e) {
                  read.set(-1);
                }
              });
      reader.start();
      reader.join();
      assertThat(read).hasPositiveValue();
    }
  }

  @Test
  void inputIsPassedOnWhole() throws IOException {
    byte[] bytes = "x".repeat(300_000).getBytes(UTF_8);
    assertThat(new StoppableInput(new ByteArrayInputStream(bytes)).readAllBytes()).isEqualTo(bytes);
  }

  @Test
  void whatInputFailsWithIsPassedOn() {
    InputStream broken =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            throw new IOException("the disk is gone");
          }
        };
    var input = new StoppableInput(broken);
    assertThat(catchThrowable(input::read)).hasMessage("the disk is gone");
  }

  @Test
  void aStoppedSequenceEndsAsAnInterruptedOne() throws IOException {
    String lines = "{\"body\": \"one\"}\n{\"body\": \"two\"}\n";
    ArticleSource source =
        ArticleSource.ofStream(
            new ByteArrayInputStream(lines.getBytes(UTF_8)),
            "lines",
            FieldMap.NONE,
            SourceLimits.DEFAULT);
    try (var sequence = new InputSequence(List.of(source))) {
      Optional<SourceRecord> first = sequence.next();
      sequence.stop();
      assertThat(first).isPresent();
      assertThat(catchThrowable(sequence::next)).isInstanceOf(ClosedByInterruptException.class);
      assertThat(sequence.isStopped()).isTrue();
    }
  }
}
