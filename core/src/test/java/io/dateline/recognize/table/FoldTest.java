package io.dateline.recognize.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FoldTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Springfield Courier|the springfield courier",
        "  Harbour-News: 24/7 |harbour news 24 7",
        "Fish&Chips|fish and chips",
        "& Sons|and sons",
        "Sons &|sons and",
        "&&|and and",
        "Skipper's Log|skippers log",
        "--|''",
      })
  void namesAreWordsWithOneSpaceBetweenThem(String text, String name) {
    assertThat(Fold.name(text)).isEqualTo(name);
    assertThat(Fold.slug(text)).isEqualTo(name.replace(' ', '-'));
    assertThat(Fold.squashed(text)).isEqualTo(name.replace(" ", ""));
  }

  @Test
  void anAccentChangesNothingElseOfAName() {
    assertThat(Fold.name("  Café & Skipper’s: Île 24/7 ")).isEqualTo("cafe and skippers ile 24 7");
    assertThat(Fold.name("&É&")).isEqualTo("and e and");
  }
}
