package io.dateline.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class KeysTest {
  @Test
  void longIdsAreHashedAndShortOnesKept() {
    assertThat(Keys.ofId("https://quay.example/1")).isEqualTo("https://quay.example/1");
    String one = Keys.ofId("x".repeat(40_000) + "1");
    assertThat(one).startsWith("sha256:").hasSizeLessThan(100);
    assertThat(Keys.ofId("x".repeat(40_000) + "2")).isNotEqualTo(one);
  }

  @Test
  void valuesCompareWithoutCaseAccentsAndDoubledSpaces() {
    assertThat(Keys.fold(" \u00c9vora  Post ")).isEqualTo("evora post");
    assertThat(Keys.fold("")).isEmpty();
  }

  @Test
  void aLabelIsNotCutWithinACharacter() {
    String label = Keys.label("x".repeat(511) + "\ud83d\ude00");
    assertThat(label).isEqualTo("x".repeat(511));
  }
}
