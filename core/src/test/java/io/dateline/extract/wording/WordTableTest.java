package io.dateline.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WordTableTest {
  private final WordTable<Integer> table = new WordTable<>();

  private static long hash(String word) {
    long hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = WordTable.hash(hash, word.charAt(i));
    }
    return hash;
  }

  /** What the table knows of the part of {@code text} between two offsets. */
  private @Nullable Integer at(String text, int start, int end) {
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = WordTable.hash(hash, text.charAt(i));
    }
    return table.get(text, start, end, hash);
  }

  @Test
  void aWordIsFoundWhereItStandsInAnyCase() {
    table.put("ferry", 1);

    assertThat(at("the Ferry left", 4, 9)).isEqualTo(1);
    assertThat(at("THE FERRY LEFT", 4, 9)).isEqualTo(1);
    assertThat(at("the ferries", 4, 9)).isNull();
  }

  @Test
  void accentsCountAndTheFormOfAnApostropheDoesNot() {
    table.put("île", 1);
    table.put("don't", 2);

    assertThat(table.get("ÎLE")).isEqualTo(1);
    assertThat(table.get("ile")).isNull();
    assertThat(table.get("Don’t")).isEqualTo(2);
  }

  @Test
  void longWordsOfOneHashAreTwoWords() {
    table.put("harbourmasteran", 1);
    assertThat(table.get("harbourmasterc0")).isNull();
    table.put("harbourmasterc0", 2);

    assertThat(table.get("harbourmasteran")).isEqualTo(1);
    assertThat(table.get("harbourmasterc0")).isEqualTo(2);
  }

  @Test
  void shortWordsAreToldByTheirHashes() {
    assertThat(hash("ferry")).isPositive().isEqualTo(hash("FERRY")).isNotEqualTo(hash("ferrz"));
    assertThat(hash("don’t")).isPositive().isEqualTo(hash("don't"));
    assertThat(hash("zzzzzzzzzzzz")).isPositive();
    assertThat(hash("zzzzzzzzzzzzzz")).isNegative();
    assertThat(hash("île")).isNegative();
    assertThat(hash("u.s")).isNegative();
  }

  @Test
  void aWordWithoutCharactersIsOne() {
    assertThat(table.get("")).isNull();
    table.put("", 1);

    assertThat(table.get("")).isEqualTo(1);
    assertThat(table.get("a")).isNull();
  }

  @Test
  void whatIsSaidLastHolds() {
    table.put("pier", 1);
    table.put("pier", 2);

    assertThat(table.get("pier")).isEqualTo(2);
  }

  @Test
  void manyWordsAreAllKept() {
    for (int i = 0; i < 1000; i++) {
      table.put("word" + i, i);
    }

    for (int i = 0; i < 1000; i++) {
      assertThat(table.get("Word" + i)).isEqualTo(i);
    }
    assertThat(table.get("word1000")).isNull();
  }
}
