package io.dateline.internal.reading;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.dateline.internal.schema.Keys;
import java.util.List;

/** Words that values of a facet must hold, each at the start of a word or anywhere. */
final class ValueWords {
  private static final char ANYWHERE = '*';

  private final List<String> words;

  /** Of text as {@link io.dateline.search.FacetRequest#matching(String)} takes it. */
  ValueWords(String text) {
    words = Splitter.on(' ').omitEmptyStrings().splitToList(Keys.folded(text));
  }

  /** Whether {@code value} holds them all. */
  boolean standIn(String value) {
    String folded = Keys.folded(value);
    return words.stream().allMatch(word -> stands(word, folded));
  }

  private static boolean stands(String word, String value) {
    String letters = CharMatcher.is(ANYWHERE).trimFrom(word);
    return word.charAt(0) == ANYWHERE ? value.contains(letters) : Keys.hasWordsFrom(value, letters);
  }
}
