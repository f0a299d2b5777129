package io.dateline.recognize.officials;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All people here are invented. */
final class CounterpartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          Ghana's finance minister Kofi Mensah came with his deputy, Ama Boateng. => Kofi Mensah: finance minister, Ghana | Ama Boateng: deputy finance minister, Ghana
          Governor Kofi Mensah spoke. Mensah's deputy at the bank, Ama Boateng, was silent. => Kofi Mensah: governor | Ama Boateng: deputy governor
          Governor Kofi Mensah spoke. Roe's deputy, Ama Boateng, was silent. => Kofi Mensah: governor
          Kofi Mensah, a baker, came with his deputy, Ama Boateng. => ``
          """)
  void readsDeputies(String text, String officials) {
    assertThat(Sentences.read(text)).isEqualTo(officials);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          Ghana's finance minister Kofi Mensah blamed his predecessor, Ama Boateng. => Kofi Mensah: finance minister, Ghana | Ama Boateng: finance minister, Ghana [former]
          General Kofi Mensah blamed his predecessor, Ama Boateng. => Kofi Mensah: general
          """)
  void readsPredecessors(String text, String officials) {
    assertThat(Sentences.read(text)).isEqualTo(officials);
  }
}
