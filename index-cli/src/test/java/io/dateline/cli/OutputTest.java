package io.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
    private int left;

    ClosedPipe(int bytes) {
      this.left = bytes;
    }

    @Override
    public void write(int b) throws IOException {
      if (left-- <= 0) {
        throw new IOException("Broken pipe");
      }
    }
  }

  @Test
  void aClosedPipeIsNoError() throws IOException {
    Path archive = SampleArchive.write(folder.resolve("archive"));
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
            Terminal.of(InputStream.nullInputStream(), new ClosedPipe(bytes), err, folder);
        assertThat(Main.run(terminal, words)).as(String.join(" ", words)).isZero();
        assertThat(err.toString(UTF_8)).isEmpty();
      }
    }
  }

  @Test
  void writesUtf8WhateverTheLocale() {
    var bytes = new ByteArrayOutputStream();
    var out = new Output(bytes);
    out.line("été 春");
    out.flush();
    assertThat(bytes.toByteArray()).isEqualTo("été 春\n".getBytes(UTF_8));
  }
}
