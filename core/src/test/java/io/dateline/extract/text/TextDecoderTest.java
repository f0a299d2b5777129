package io.dateline.extract.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.source.SourceFormatException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
  private static final String TEXT = "Der Bürgermeister sagte: „Wir öffnen die Brücke.“";

  private static String decode(byte[] bytes) throws SourceFormatException {
    return TextDecoder.decode(bytes, Optional.empty(), "page.txt");
  }

  @Test
  void readsUtf8WithAndWithoutItsMark() throws Exception {
    assertThat(decode(TEXT.getBytes(UTF_8))).isEqualTo(TEXT);
    assertThat(decode(("\uFEFF" + TEXT).getBytes(UTF_8))).isEqualTo(TEXT);
  }

  @Test
  void readsUtf16ByItsMark() throws Exception {
    assertThat(decode(TEXT.getBytes(UTF_16))).isEqualTo(TEXT);
    assertThat(decode(("\uFEFF" + TEXT).getBytes(UTF_16LE))).isEqualTo(TEXT);
  }

  @Test
  void readsWhatIsNoUtf8AsWindows1252() throws Exception {
    assertThat(decode("Stra\u00dfe \u0093offen\u0094".getBytes(ISO_8859_1)))
        .isEqualTo("Straße “offen”");
  }

  @Test
  void believesADeclaredCharacterSet() throws Exception {
    assertThat(TextDecoder.decode(new byte[] {(byte) 0xE9}, Optional.of(ISO_8859_1), "p"))
        .isEqualTo("é");
  }

  @Test
  void refusesBytesThatAreNoText() {
    byte[] bytes = new byte[400];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 7);
    }

    assertThatThrownBy(() -> decode(bytes))
        .isInstanceOf(SourceFormatException.class)
        .hasMessageStartingWith("page.txt: is no text");
  }
}
