package io.dateline.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordTest {
  private static void assertAsWhenTakenOut(String word) {
    String text = "a " + word + " b";
    var plain = new PlainWord();

    assertThat(plain.read(text, 2, 2 + word.length())).isTrue();
    assertThat(plain.shape()).as(word).isEqualTo(WordShape.of(word));
    assertThat(plain.hash()).as(word).isEqualTo(word.toLowerCase(Locale.ROOT).hashCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "harbour", "The", "NATO", "I", "U.S.", "Dr.", "x.", "3.5", "1918.", "(spring)", "[sic]",
        "\"No,\"", "don't", "'tis", "end.\"", "wait...", "|", "-", "?!", "(", "e.g.,", "@home",
        "internationalization-of-everything", "9am", "a)", "5."
      })
  void tellsWhatTheWordTakenOutTells(String word) {
    assertAsWhenTakenOut(word);
  }

  @Test
  void tellsTheSameOfWhateverAsciiThereIs() {
    var random = new Random(11);
    String signs = "aAbBzZ019.,;:!?'\"()[]-/|&@#thedr";
    for (int round = 0; round < 5_000; round++) {
      var word = new StringBuilder();
      for (int i = 0, size = 1 + random.nextInt(7); i < size; i++) {
        word.append(signs.charAt(random.nextInt(signs.length())));
      }
      assertAsWhenTakenOut(word.toString());
    }
  }

  @Test
  void refusesWhatIsNotAscii() {
    assertThat(new PlainWord().read("caf\u00e9", 0, 4)).isFalse();
  }
}
