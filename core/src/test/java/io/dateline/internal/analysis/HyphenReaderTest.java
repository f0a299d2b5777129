package io.dateline.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HyphenReaderTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 64})
  void joinsWordsWhereverABufferEnds(int size) throws IOException {
    assertThat(read("wi-fi, -dash - x- a--b F-16-", size))
        .isEqualTo("wi_fi, -dash - x- a--b F_16-");
    assertThat(read("", size)).isEmpty();
    assertThat(read("-", size)).isEqualTo("-");
  }

  private static String read(String text, int size) throws IOException {
    var out = new StringBuilder();
    try (var reader = new HyphenReader(new StringReader(text))) {
      var buffer = new char[size];
      for (int count = reader.read(buffer, 0, size);
          count >= 0;
          count = reader.read(buffer, 0, size)) {
        out.append(buffer, 0, count);
      }
    }
    return out.toString();
  }
}
