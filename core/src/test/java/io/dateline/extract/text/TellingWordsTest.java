package io.dateline.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TellingWordsTest {
  private static TellingWords telling(String page) {
    return new TellingWords(Line.of(page));
  }

  @Test
  void aWordHasOneNumberWhereverItStandsAndInAnyCase() {
    TellingWords telling = telling("The harbour of Halden\nHalden closes its HARBOUR, Halden says");

    assertThat(telling.of(0)).containsExactly(0, 1);
    assertThat(telling.of(1)).containsExactly(1, 2, 0, 1, 3);
    assertThat(telling.different()).isEqualTo(4);
  }

  @Test
  void onceLeavesOutWhatALineRepeats() {
    TellingWords telling = telling("Halden closes its harbour, Halden says\nHalden");

    assertThat(telling.once()[0]).containsExactly(0, 1, 2, 3);
    assertThat(telling.once()[1]).containsExactly(0);
  }

  @Test
  void manyWordsKeepTheirNumbers() {
    String words =
        IntStream.range(0, 2_000)
            .mapToObj(
                i ->
                    "word"
                        + (char) ('a' + i % 26)
                        + (char) ('a' + i / 26 % 26)
                        + (char) ('a' + i / 676))
            .collect(Collectors.joining(" "));
    TellingWords telling = new TellingWords(Line.of(words + "\n" + words, LineBreaker.none()));

    assertThat(telling.of(0)).hasSize(telling.different()).doesNotHaveDuplicates();
    assertThat(telling.of(1)).isEqualTo(telling.of(0));
  }

  @Test
  void aPageWithoutLinesHasNone() {
    assertThat(telling("").lines()).isZero();
    assertThat(telling("").different()).isZero();
  }
}
