package io.dateline.extract.text;

import com.google.common.collect.ImmutableSet;

/** The words that tell prose from menus: articles, pronouns, prepositions, auxiliaries. */
final class FunctionWords {
  static final ImmutableSet<String> WORDS = WordList.load("function-words.txt");

  private FunctionWords() {}

  static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
