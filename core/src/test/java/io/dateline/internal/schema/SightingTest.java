package io.dateline.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Office;
import io.dateline.article.Official;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SightingTest {
  @Test
  void readsAsItWasWritten() {
    var office = new Office("spokesman", Optional.of("Ministry of Tides"), Optional.empty());
    var sighting = new Sighting("Ada Morrow", List.of(office, Office.of("mayor", "Dorne")));
    assertThat(Sighting.decode(sighting.encode())).isEqualTo(sighting);
  }

  @Test
  void aNameWithoutEndLeavesTheOfficeInTheLabel() {
    var sighting = new Sighting("Ada ".repeat(1000), List.of(Office.of("may\u001for", "Dorne")));
    Sighting read = Sighting.decode(sighting.encode());
    assertThat(read.offices()).containsExactly(Office.of("may or", "Dorne"));
    assertThat(read.name()).startsWith("Ada Ada").hasSize(512);
  }

  @Test
  void anyNumberOfOfficesOfAnyLengthFitsATerm() {
    var office = Office.of("\u5927".repeat(500), "\u5927".repeat(500));
    var official =
        new Official("\u5927".repeat(1000), Collections.nCopies(1000, office), false, List.of());
    assertThat(Sighting.of(official).encode().getBytes(StandardCharsets.UTF_8).length)
        .isLessThan(32_766);
  }
}
