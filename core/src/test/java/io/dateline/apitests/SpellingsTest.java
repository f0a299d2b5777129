package io.dateline.apitests;

import static io.dateline.apitests.Newsroom.article;
import static io.dateline.apitests.Newsroom.ids;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.NewsIndex;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One word written in several ways: abbreviations, hyphens, apostrophes, accents. */
final class SpellingsTest {
  private static final NewsIndex NEWS = NewsIndex.inMemory();

  @BeforeAll
  static void putArticles() throws IOException {
    Newsroom.put(
        NEWS,
        article("points", "U.S. and U.N. agree", "The U.S.-Dorne pact was signed at 5 p.m. today."),
        article("capitals", "US and UN agree", "The US signed; so did O'Brien of the UN."),
        article("pronoun", "Let us sail", "He told us that it was the crew who said so."),
        article(
            "hyphen", "Free wi-fi", "Policy-makers met by e-mail; the F-16 flew on 2016-11-29."),
        article("one", "Free wifi", "Policymakers met by email; the F16 flew."),
        article("two", "Islands", "Near the Diaoyu/Senkaku islands, Xi\u2019s envoy met OBrien."),
        article("decomposed", "Cafe\u0301", "The cafe\u0301 was closed."));
  }

  @AfterAll
  static void close() throws IOException {
    NEWS.close();
  }

  @Test
  void abbreviationsAreFoundWithAndWithoutPoints() throws IOException {
    for (String asked : new String[] {"U.N.", "UN", "un", "u.n."}) {
      assertThat(ids(NEWS, asked)).containsExactlyInAnyOrder("points", "capitals");
    }
    assertThat(ids(NEWS, "pm")).containsExactly("points");
  }

  @Test
  void anAbbreviationThatIsAPronounIsNotFoundByIt() throws IOException {
    for (String asked : new String[] {"U.S.", "US", "u.s.", "\"US\"", "=US"}) {
      assertThat(ids(NEWS, asked)).containsExactlyInAnyOrder("points", "capitals");
    }
    assertThat(ids(NEWS, "us")).containsExactlyInAnyOrder("points", "capitals", "pronoun");
    assertThat(ids(NEWS, "WHO")).isEmpty();
    assertThat(ids(NEWS, "\"U.S. Dorne pact\"")).containsExactly("points");
  }

  @Test
  void compoundsAreFoundWithAHyphenAndAsOneWord() throws IOException {
    assertThat(ids(NEWS, "wi-fi")).containsExactlyInAnyOrder("hyphen", "one");
    assertThat(ids(NEWS, "wifi")).containsExactlyInAnyOrder("hyphen", "one");
    assertThat(ids(NEWS, "wi\u2011fi")).containsExactlyInAnyOrder("hyphen", "one");
    assertThat(ids(NEWS, "\"wi fi\"")).containsExactly("hyphen");
    assertThat(ids(NEWS, "policymaker")).containsExactlyInAnyOrder("hyphen", "one");
    assertThat(ids(NEWS, "policy")).containsExactly("hyphen");
    assertThat(ids(NEWS, "e-mails")).containsExactlyInAnyOrder("hyphen", "one");
    assertThat(ids(NEWS, "f-16")).containsExactlyInAnyOrder("hyphen", "one");
    assertThat(ids(NEWS, "exact:wifi")).containsExactlyInAnyOrder("hyphen", "one");
    assertThat(ids(NEWS, "20161129")).isEmpty();
    assertThat(ids(NEWS, "\"2016-11-29\"")).containsExactly("hyphen");
  }

  @Test
  void halvesOfADoubleNameStandInEitherOrder() throws IOException {
    assertThat(ids(NEWS, "Senkaku")).containsExactly("two");
    assertThat(ids(NEWS, "Diaoyu/Senkaku")).containsExactly("two");
    assertThat(ids(NEWS, "Senkaku/Diaoyu")).containsExactly("two");
    assertThat(ids(NEWS, "\"Senkaku/Diaoyu\"")).isEmpty();
  }

  @Test
  void possessivesApostrophesAndLooseAccentsMakeNoDifference() throws IOException {
    assertThat(ids(NEWS, "Xi")).containsExactly("two");
    assertThat(ids(NEWS, "Xi's")).containsExactly("two");
    assertThat(ids(NEWS, "O'Brien")).containsExactlyInAnyOrder("capitals", "two");
    assertThat(ids(NEWS, "O\u2019Brien's")).containsExactlyInAnyOrder("capitals", "two");
    assertThat(ids(NEWS, "café")).containsExactly("decomposed");
    assertThat(ids(NEWS, "cafe")).containsExactly("decomposed");
  }
}
