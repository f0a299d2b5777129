package io.dateline.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTraitsTest {
  private static boolean is(String word, int traits) {
    return (WordTraits.of(word) & traits) == traits;
  }

  @Test
  void aWordStandsUnderSeveralHeadings() {
    assertThat(is("may", WordTraits.MONTH)).isTrue();
    assertThat(is("by", WordTraits.BY | WordTraits.FUNCTION)).isTrue();
    assertThat(is("image", WordTraits.CREDITED | WordTraits.CREDIT_START)).isTrue();
    assertThat(is("#", WordTraits.NUMBER | WordTraits.DATE)).isTrue();
    assertThat(is("subscribe", WordTraits.SITE)).isTrue();
  }

  @Test
  void longWordsTellUnlessTheyMakeSentences() {
    assertThat(is("harbour", WordTraits.TELLING)).isTrue();
    assertThat(is("橋", WordTraits.TELLING)).isTrue();
    assertThat(is("sea", WordTraits.TELLING)).isFalse();
    assertThat(is("there", WordTraits.TELLING)).isFalse();
  }

  @Test
  void functionWordsAreFoundInAnyCaseWhereTheyStand() {
    String text = "in The port";
    long hash = 0;
    for (char c : "The".toCharArray()) {
      hash = WordTable.hash(hash, c);
    }

    assertThat(WordTraits.isFunction(text, 3, 6, hash)).isTrue();
    assertThat(WordTraits.isFunction("the")).isTrue();
    assertThat(WordTraits.isFunction("port")).isFalse();
  }

  @Test
  void aLineKnowsWhatItsWordsAre() {
    Words words = Words.of("Posted by Ada in May");

    assertThat(words.traits(4) & WordTraits.MONTH).isNotZero();
    assertThat(words.anyTraits() & WordTraits.BY).isNotZero();
    assertThat(words.anyTraits() & WordTraits.NUMBER).isZero();
  }
}
