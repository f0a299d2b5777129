package io.dateline.recognize.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.extract.Clue;
import io.dateline.recognize.evidence.TestPage;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageDetectorTest {
  private final LanguageDetector detector = LanguageDetector.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|The old bridge over the river is open again, and the mayor said that it will carry more than two thousand cars a day.",
        "de|Die alte Brücke über den Fluss ist wieder offen, und der Bürgermeister sagte, dass sie am Tag mehr als zweitausend Autos tragen wird.",
        "fr|Le vieux pont sur la rivière est de nouveau ouvert, et le maire a dit qu'il portera plus de deux mille voitures par jour dans les deux sens.",
        "es|El viejo puente sobre el río está abierto de nuevo, y el alcalde dijo que llevará más de dos mil coches al día por los dos carriles.",
        "it|Il vecchio ponte sul fiume è di nuovo aperto, e il sindaco ha detto che porterà più di duemila auto al giorno nei due sensi della strada.",
        "pt|A velha ponte sobre o rio está aberta de novo, e o prefeito disse que ela não vai levar mais de dois mil carros por dia nos dois sentidos.",
        "nl|De oude brug over de rivier is weer open, en de burgemeester zei dat er per dag meer dan tweeduizend auto's over het water zullen gaan.",
        "sv|Den gamla bron över floden är öppen igen, och borgmästaren säger att den ska bära mer än två tusen bilar om dagen när det är som mest.",
        "pl|Stary most na rzece jest znowu otwarty, a burmistrz powiedział, że będzie po nim jeździć więcej niż dwa tysiące samochodów dziennie, co nie jest mało.",
        "tr|Nehrin üzerindeki eski köprü yeniden açıldı ve belediye başkanı bu köprünün günde iki binden çok daha fazla araç için yeterli olduğunu söyledi.",
        "ru|Старый мост через реку снова открыт, и мэр сказал, что по нему будет ездить больше двух тысяч машин в день, как это было и до ремонта.",
        "uk|Старий міст через річку знову відкрито, і мер сказав, що по ньому буде їздити більше двох тисяч машин на день, як це було й до ремонту.",
        "id|Jembatan tua di atas sungai itu sudah dibuka lagi, dan wali kota mengatakan bahwa jembatan ini akan dilalui lebih dari dua ribu mobil dalam sehari.",
        "zh|河上的老桥重新开放，市长说每天将有两千多辆汽车通过这座桥，比去年多得多。",
        "ja|川にかかる古い橋が再び開通し、市長は一日に二千台以上の車が通ると述べた。",
        "ko|강 위의 오래된 다리가 다시 열렸고 시장은 하루에 이천 대가 넘는 차가 지나갈 것이라고 말했다.",
        "el|Η παλιά γέφυρα πάνω από το ποτάμι άνοιξε ξανά και ο δήμαρχος είπε ότι θα περνούν πολλά αυτοκίνητα.",
        "ar|أعيد فتح الجسر القديم على النهر وقال رئيس البلدية إن أكثر من ألفي سيارة سوف تمر من هذا الجسر في اليوم بعد أن كان مغلقا",
        "he|הגשר הישן מעל הנהר נפתח מחדש וראש העיר אמר כי יותר מאלפיים מכוניות יעברו בו מדי יום",
      })
  void tellsTheLanguageOfASentence(String language, String text) {
    assertThat(detector.detect(text, Optional.empty())).contains(language);
  }

  @Test
  void theTextWinsOverWhatIsDeclared() {
    assertThat(
            detector.detect(
                "The old bridge over the river is open again, and the mayor said that it will last.",
                Optional.of("de")))
        .contains("en");
  }

  @Test
  void saysNothingAboutAFewWordsUnlessTheMarkupDoes() {
    assertThat(detector.detect("Bridge open", Optional.empty())).isEmpty();
    assertThat(detector.detect("Bridge open", Optional.of("en"))).contains("en");
    assertThat(detector.detect("", Optional.of("en"))).isEmpty();
    assertThat(detector.detect("12:30 – 14:00", Optional.of("en"))).isEmpty();
  }

  @Test
  void takesTheBaseOfTheDeclaredTag() {
    TestPage page =
        TestPage.page().text("Ponte aberta").clue(Clue.Origin.LANGUAGE, "lang", "pt-BR");
    assertThat(LanguageRecognizer.recognize(page.evidence())).contains("pt");
    assertThat(LanguageRecognizer.base("en_US")).contains("en");
    assertThat(LanguageRecognizer.base("english")).isEmpty();
    assertThat(LanguageRecognizer.base("*")).isEmpty();
  }

  @Test
  void readsAsManyParagraphsAsItNeeds() {
    TestPage page =
        TestPage.page()
            .text("Die Brücke ist offen.", "Und der Hafen ist es auch.", "Das sagte der Meister.")
            .clue(Clue.Origin.LANGUAGE, "lang", "en");
    assertThat(LanguageRecognizer.recognize(page.evidence())).contains("de");
  }

  @Property(tries = 300)
  void neverThrows(@ForAll String text) {
    assertThat(detector.detect(text, Optional.empty())).isNotNull();
    assertThat(LanguageRecognizer.base(text)).isNotNull();
  }
}
