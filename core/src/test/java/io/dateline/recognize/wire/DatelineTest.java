package io.dateline.recognize.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Agency;
import io.dateline.recognize.evidence.TestPage;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DatelineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TOKYO, Jan 14 (AFP) - The bridge is open.|TOKYO|afp",
        "Tokyo, Jan 14 (AFP) Jan 14, 2025|Tokyo|afp",
        "LONDON (Reuters) – The bridge is open.|LONDON|reuters",
        "SPRINGFIELD, Ill. (AP) — The bridge is open.|SPRINGFIELD, Ill.|ap",
        "WASHINGTON, D.C. — The bridge is open.|WASHINGTON, D.C.|",
        "Berlin (dpa) - Die Brücke ist offen.|Berlin|dpa",
        "NEW DELHI: The bridge is open.|NEW DELHI|",
        "BEIJING, Nov. 29 (Xinhua) -- The bridge is open.|BEIJING|xinhua",
        "MOSCOW, March 3. /TASS/. The bridge is open.|MOSCOW|tass",
        "PARIS - The bridge is open.|PARIS|",
        "(Reuters) - The bridge is open.||reuters",
      })
  void readsPlaceAndAgency(String paragraph, String place, String agency) {
    Optional<Dateline> dateline = Dateline.in(paragraph);
    assertThat(dateline.flatMap(Dateline::place)).isEqualTo(Optional.ofNullable(place));
    assertThat(dateline.flatMap(Dateline::agency).map(Agency::id))
        .isEqualTo(Optional.ofNullable(agency));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The bridge - the oldest of the valley - is open.",
        "Springfield is a town (pop. 12,000) in the valley.",
        "The minister (Labour) said: no.",
        "Jane Roe: the bridge is open.",
        "PUBLISHED: March 4, 2019",
        "Wednesday, March 4 - the bridge is open.",
        "Updated, March 4, 2019 — the bridge is open.",
        "“We did it” — the mayor of Springfield said so.",
      })
  void aSentenceIsNoDateline(String paragraph) {
    assertThat(Dateline.in(paragraph)).isEmpty();
  }

  @Test
  void readsALineOfItsOwn() {
    assertThat(Dateline.line("ISTANBUL (Turkey)").flatMap(Dateline::place))
        .contains("ISTANBUL (Turkey)");
    assertThat(Dateline.line("SPRINGFIELD").flatMap(Dateline::place)).contains("SPRINGFIELD");
    assertThat(Dateline.line("Springfield")).isEmpty();
    assertThat(Dateline.line("The bridge is open")).isEmpty();
  }

  @Test
  void aHeadingInCapitalsInTheTextIsNone() {
    assertThat(
            DatelineRecognizer.recognize(
                TestPage.page().text("GIRLS BASKETBALL", "The game was close.").evidence()))
        .isEmpty();
    assertThat(
            DatelineRecognizer.recognize(
                TestPage.page().text("ISTANBUL (Turkey)", "The bridge is open.").evidence()))
        .extracting(d -> d.place().orElse(""))
        .containsExactly("ISTANBUL (Turkey)");
  }

  @Test
  void endsBehindTheDash() {
    String paragraph = "PARIS — The bridge is open.";
    assertThat(Dateline.in(paragraph).map(d -> paragraph.substring(d.end())))
        .contains("The bridge is open.");
  }

  @Property(tries = 500)
  void neverThrows(@ForAll String text) {
    assertThat(Dateline.in(text)).isNotNull();
    assertThat(Dateline.line(text)).isNotNull();
  }
}
