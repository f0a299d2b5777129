package io.dateline.source.charset;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class DecodingTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  static List<Passages> passages() {
    return Passages.all();
  }

  private static String decode(byte[] bytes) {
    return Decoding.decode(bytes, Optional.empty(), Optional.empty());
  }

  private static String decode(byte[] bytes, String outside) {
    return Decoding.decode(bytes, Optional.of(Charset.forName(outside)), Optional.empty());
  }

  @ParameterizedTest
  @MethodSource("passages")
  void whatNobodyDeclaredIsDetected(Passages passages) {
    for (int count = 2; count <= passages.sentences().size(); count++) {
      String text = passages.first(count);
      assertThat(decode(text.getBytes(passages.charset()))).isEqualTo(text);
    }
    String html = passages.html("");
    assertThat(decode(html.getBytes(passages.charset()))).isEqualTo(html);
  }

  @Test
  void oneSentenceIsNearlyAlwaysEnough() {
    int right = 0;
    int all = 0;
    for (Passages passages : Passages.all()) {
      for (String sentence : passages.sentences()) {
        byte[] bytes = sentence.getBytes(passages.charset());
        all++;
        right += decode(bytes).equals(new String(bytes, passages.charset())) ? 1 : 0;
      }
    }
    assertThat(all).isGreaterThan(200);
    assertThat(right).isGreaterThanOrEqualTo(all - 1);
  }

  @ParameterizedTest
  @MethodSource("passages")
  void aTrueDeclarationIsBelieved(Passages passages) {
    for (String sentence : passages.sentences()) {
      byte[] bytes = sentence.getBytes(passages.charset());
      String text = new String(bytes, passages.charset());
      assertThat(decode(bytes, passages.charset().name())).isEqualTo(text);
      assertThat(Decoding.decode(bytes, Optional.empty(), Optional.of(passages.charset())))
          .isEqualTo(text);
    }
  }

  @ParameterizedTest
  @MethodSource("passages")
  void utf8AndUtf16AreToldWhateverIsDeclared(Passages passages) {
    String text = passages.text() + "\n";
    for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
      for (String declared :
          List.of("ISO-8859-1", "GBK", "Big5", "Shift_JIS", "windows-1251", "UTF-8")) {
        assertThat(decode(text.getBytes(charset), declared)).isEqualTo(text);
        assertThat(decode(("\ufeff" + text).getBytes(charset), declared)).isEqualTo(text);
      }
      assertThat(decode(text.getBytes(charset))).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "zh-Hans, GBK, ISO-8859-1 UTF-8 Big5 windows-1251",
    "zh-Hant, Big5, ISO-8859-1 UTF-8 GBK windows-1251",
    "ja, Shift_JIS, ISO-8859-1 UTF-8 EUC-JP GBK",
    "ja, EUC-JP, ISO-8859-1 UTF-8 Shift_JIS GBK",
    "ko, EUC-KR, ISO-8859-1 UTF-8 GBK Shift_JIS",
    "ru, windows-1251, ISO-8859-1 UTF-8 KOI8-R GBK",
    "ru, KOI8-R, ISO-8859-1 UTF-8 windows-1251 EUC-KR",
    "ar, windows-1256, ISO-8859-1 UTF-8 windows-1251 GBK",
    "pl, ISO-8859-2, ISO-8859-1 UTF-8 windows-1251 GBK",
    "cs, windows-1250, ISO-8859-1 UTF-8 windows-1251 Shift_JIS",
    "fr, windows-1252, UTF-8 windows-1251 GBK Big5 windows-1250",
    "de, ISO-8859-15, UTF-8 windows-1251 GBK Shift_JIS",
    "tr, windows-1254, ISO-8859-1 UTF-8 windows-1251 GBK"
  })
  void aDeclarationThatLiesIsNotBelieved(String language, Charset charset, String lies) {
    Passages passages =
        Passages.all().stream()
            .filter(p -> p.language().equals(language) && p.charset().equals(charset))
            .findFirst()
            .orElseThrow();
    byte[] bytes = passages.text().getBytes(charset);
    for (String lie : lies.split(" ", -1)) {
      assertThat(decode(bytes, lie)).as("declared %s", lie).isEqualTo(passages.text());
    }
  }

  @Test
  void whatIsDeclaredOutsideWinsOverWhatIsDeclaredInside() {
    byte[] bytes = "abc \u00c0\u00e9".getBytes(WINDOWS_1252);
    assertThat(
            Decoding.decode(
                bytes, Optional.of(Charset.forName("windows-1257")), Optional.of(WINDOWS_1252)))
        .isEqualTo(new String(bytes, Charset.forName("windows-1257")));
  }

  @Test
  void damageIsNoOtherCharacterSet() {
    String text = "Im Hafen der sch\u00f6nen Stadt K\u00f6nigswinter w\u00fcnscht man Gl\u00fcck. ";
    byte[] bytes = text.repeat(10).getBytes(UTF_8);
    byte[] cut =
        Arrays.copyOf(
            bytes,
            text.getBytes(UTF_8).length - "nscht man Gl\u00fcck. ".getBytes(UTF_8).length - 1);
    assertThat(decode(cut)).isEqualTo("Im Hafen der sch\u00f6nen Stadt K\u00f6nigswinter w\ufffd");
    bytes[5] = (byte) 0xe4;
    assertThat(decode(bytes)).contains("sch\u00f6nen", "Gl\u00fcck").contains("\ufffd");
  }

  @Test
  void aLastByteOfLatinTextIsNoHalfOfUtf8() {
    assertThat(decode("caf\u00e9".getBytes(WINDOWS_1252))).isEqualTo("caf\u00e9");
    assertThat(decode(new byte[] {(byte) 0xe9})).isEqualTo("\u00e9");
    assertThat(decode(new byte[0])).isEmpty();
  }

  @Test
  void whatIsNoAsciiIsSeenWhereverItStands() {
    for (int before = 0; before < 20; before++) {
      for (int behind = 0; behind < 20; behind++) {
        String text = "a".repeat(before) + "\u00fc" + "b".repeat(behind);
        assertThat(decode(text.getBytes(UTF_8))).isEqualTo(text);
        assertThat(decode(text.getBytes(WINDOWS_1252))).isEqualTo(text);
      }
    }
  }

  @Test
  void theEuroTellsLatin9() {
    Charset latin9 = Charset.forName("ISO-8859-15");
    for (String text :
        List.of("Das kostet 5 \u20ac f\u00fcr jeden.", "Un c\u0153ur bless\u00e9.")) {
      assertThat(decode(text.getBytes(latin9))).isEqualTo(text);
      assertThat(decode(text.getBytes(WINDOWS_1252))).isEqualTo(text);
    }
    String half = "Etwa 4\u00bd Stunden sp\u00e4ter \u2013 endlich.";
    assertThat(decode(half.getBytes(WINDOWS_1252))).isEqualTo(half);
  }

  @Test
  void escapesOfJapaneseMailAreRead() {
    String text = "\u6e2f\u6e7e\u5c40\u306f\u706b\u66dc\u65e5\u306b\u767a\u8868\u3057\u305f";
    assertThat(decode(text.getBytes(Charset.forName("ISO-2022-JP")))).isEqualTo(text);
  }

  @Test
  void wideTextNeedsNoMark() {
    assertThat(WideText.charset("Calm at sea".getBytes(UTF_16LE))).contains(UTF_16LE);
    assertThat(WideText.charset("\u6e2f \u6e7e \u5c40 \u306f\n".getBytes(UTF_16BE)))
        .contains(UTF_16BE);
    assertThat(WideText.charset("Calm at sea".getBytes(UTF_8))).isEmpty();
    assertThat(WideText.charset(new byte[4096])).isEmpty();
    assertThat(WideText.charset("\u0001\u0002Calm at sea\u0000\u0003\u0004".getBytes(UTF_8)))
        .isEmpty();
    assertThat(WideText.charset(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 0, 'a', 0, 0, 0}))
        .contains(Charset.forName("UTF-32LE"));
  }
}
