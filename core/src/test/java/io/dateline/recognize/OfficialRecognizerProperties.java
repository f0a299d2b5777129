package io.dateline.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Mention;
import io.dateline.article.Official;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text, however strange. */
final class OfficialRecognizerProperties {

  @Property(tries = 300, seed = "4")
  void readsAnyTextWithoutFailing(@ForAll String body) {
    check(body);
  }

  @Property(tries = 500, seed = "4")
  void mentionsLieInTheBodyAndNeverOverlap(@ForAll("newsLike") String body) {
    check(body);
  }

  @Property(tries = 100, seed = "4")
  void readsTheSameTwice(@ForAll("newsLike") String body) {
    OfficialRecognizer recognizer = OfficialRecognizer.standard();
    assertThat(recognizer.recognize(body)).isEqualTo(recognizer.recognize(body));
  }

  @Property(tries = 200, seed = "4")
  void readsBrokenTextsWithoutFailing(@ForAll("broken") String body) {
    check(body);
  }

  private static void check(String body) {
    List<Mention> all = new ArrayList<>();
    int before = -1;
    for (Official official : OfficialRecognizer.standard().recognize(body)) {
      assertThat(official.mentions()).isNotEmpty();
      assertThat(official.mentions().get(0).start()).isGreaterThan(before);
      before = official.mentions().get(0).start();
      all.addAll(official.mentions());
      for (Mention mention : official.mentions()) {
        assertThat(List.of(mention.in(body).split("\\s+", -1)))
            .anyMatch(word -> official.name().contains(word));
      }
    }
    all.sort(Comparator.comparingInt(Mention::start));
    int end = 0;
    for (Mention mention : all) {
      assertThat(mention.start()).isGreaterThanOrEqualTo(end);
      end = mention.end();
    }
    assertThat(end).isLessThanOrEqualTo(body.length());
  }

  @Provide
  Arbitrary<String> newsLike() {
    return Arbitraries.of(
            "Foreign",
            "Minister",
            "President",
            "minister",
            "the",
            "of",
            "and",
            ",",
            ".",
            "'s",
            "Japanese",
            "China",
            "his",
            "counterpart",
            "Anton",
            "Belov",
            "Luo",
            "Shanwen",
            "said",
            "\n\n",
            "spokesman",
            "for",
            "Ministry",
            "General",
            "who",
            "was",
            "until",
            "2010",
            "(",
            ")",
            "J.",
            "de",
            "von",
            "al-Rashid",
            "ex-",
            "Sen.",
            "mayor",
            "Springfield",
            "is",
            "-",
            "\"",
            "King",
            "as",
            "elected",
            "senators",
            "Mr",
            "former")
        .list()
        .ofMaxSize(40)
        .map(words -> String.join(" ", words));
  }

  /** Broken surrogates, control characters, lone marks, capitals, and nothing but titles. */
  @Provide
  Arbitrary<String> broken() {
    return Arbitraries.of(
            "\uD83D",
            "\uDE00",
            "\u0000",
            "\u0007",
            "\u001B",
            "\u0301",
            "\u2028",
            "\uFFFF",
            "\r",
            "\n",
            "'",
            "\u2019s",
            "-",
            "ex-",
            "D-",
            "-elect",
            ".",
            "..",
            "(",
            "),",
            " ",
            "PRESIDENT",
            "Presidents",
            "Minister",
            "ministers of",
            "and",
            "counterpart",
            "spokesman for",
            "General",
            "ROE",
            "Roe",
            "J.",
            "\u00DF",
            "\u0130",
            "\u01C5",
            "52")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }
}
