package io.dateline.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PageDecoderTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static String decode(byte[] bytes) {
    return decode(bytes, Optional.empty());
  }

  private static String decode(byte[] bytes, Optional<Charset> declared) {
    try {
      return CharStreams.toString(PageDecoder.reader(bytes, declared));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void believesTheByteOrderMarkFirst() {
    byte[] bytes = "\ufeffKöln".getBytes(StandardCharsets.UTF_8);

    assertThat(decode(bytes, Optional.of(WINDOWS_1252))).isEqualTo("Köln");
    assertThat(decode("\ufeffKöln".getBytes(StandardCharsets.UTF_16BE))).isEqualTo("Köln");
  }

  @Test
  void believesWhatIsDeclaredOutside() {
    byte[] bytes = "Köln".getBytes(WINDOWS_1252);

    assertThat(decode(bytes, Optional.of(WINDOWS_1252))).isEqualTo("Köln");
  }

  @Test
  void readsTheDeclarationOfAPageThatIsNoUtf8() {
    Charset greek = Charset.forName("iso-8859-7");
    String html = "<html><head><meta charset=\"iso-8859-7\"></head><body>Αθήνα</body>";

    assertThat(decode(html.getBytes(greek))).isEqualTo(html);
  }

  @Test
  void readsUtf8ThatStillDeclaresItsOldCharset() {
    String html = "<meta http-equiv=content-type content='text/html; charset=iso-8859-1'>Köln";

    assertThat(decode(html.getBytes(StandardCharsets.UTF_8))).isEqualTo(html);
  }

  @Test
  void fallsBackToWindows1252() {
    assertThat(decode("“Köln”".getBytes(WINDOWS_1252))).isEqualTo("“Köln”");
    assertThat(decode("<meta charset=nonsense>Köln".getBytes(WINDOWS_1252))).endsWith("Köln");
  }
}
