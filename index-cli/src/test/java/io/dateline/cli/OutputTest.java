package io.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.NewsIndex;
import io.dateline.article.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutputTest {
  @TempDir Path folder;

  /** Takes some bytes and then fails, as a pipe does whose reader has gone. */
  private static final class ClosedPipe extends OutputStream {
    private final String message;
    private int left;

    ClosedPipe(int bytes, String message) {
      this.left = bytes;
      this.message = message;
    }

    @Override
    public void write(int b) throws IOException {
      if (left-- <= 0) {
        throw new IOException(message);
      }
    }
  }

  @Test
  void aClosedPipeIsNoError() throws IOException {
    Path archive = SampleArchive.write(folder.resolve("archive"));
    try (NewsIndex news = NewsIndex.open(archive)) {
      // More than any buffer holds: the pipe breaks while the command still writes.
      news.writer().put(Article.builder("long", "word ".repeat(50_000)).build());
    }
    for (String[] words :
        new String[][] {
          {"export", archive.toString()},
          {"search", archive.toString(), "ferry", "--json"},
          {"stats", archive.toString()},
          {"--help"}
        }) {
      for (int bytes : new int[] {0, 100}) {
        var err = new ByteArrayOutputStream();
        var terminal =
            Terminal.of(
                InputStream.nullInputStream(), new ClosedPipe(bytes, "Broken pipe"), err, folder);
        assertThat(Main.run(terminal, words)).as(String.join(" ", words)).isZero();
        assertThat(err.toString(UTF_8)).isEmpty();
      }
    }
  }

  @Test
  void aFullDiskIsAnError() throws IOException {
    Path archive = SampleArchive.write(folder.resolve("archive"));
    var err = new ByteArrayOutputStream();
    var full = new ClosedPipe(100, "No space left on device");
    var terminal = Terminal.of(InputStream.nullInputStream(), full, err, folder);
    assertThat(Main.run(terminal, "export", archive.toString())).isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .isEqualTo("dateline: the output cannot be written: No space left on device\n");
  }

  @Test
  void aSearchThatRunsOutOfTimeSaysSo() throws IOException {
    Path archive = SampleArchive.write(folder.resolve("archive"));
    for (String command : new String[] {"search", "facets"}) {
      Run run = Run.of(command, archive, "ferry", "--json", "--timeout", "0.000000001");
      assertThat(run.out()).contains("\"relation\":\"at-least\"");
    }
    assertThat(Run.of("search", archive, "ferry", "--timeout", "0.000000001").err())
        .contains("stopped after 0 ms; there may be more matches");
  }

  @Test
  void writesUtf8WhateverTheLocale() {
    var bytes = new ByteArrayOutputStream();
    var out = new Output(bytes, false);
    out.line("été 春");
    out.flush();
    assertThat(bytes.toByteArray()).isEqualTo("été 春\n".getBytes(UTF_8));
  }
}
