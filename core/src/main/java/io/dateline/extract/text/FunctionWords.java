package io.dateline.extract.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The words that tell prose from menus: articles, pronouns, prepositions, auxiliaries. */
final class FunctionWords {
  static final ImmutableSet<String> WORDS = load();

  private FunctionWords() {}

  static boolean contains(String word) {
    return WORDS.contains(word);
  }

  private static ImmutableSet<String> load() {
    try {
      var url = Resources.getResource(FunctionWords.class, "function-words.txt");
      return Resources.readLines(url, StandardCharsets.UTF_8).stream()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Splitter.on(' ').omitEmptyStrings().splitToStream(line))
          .collect(ImmutableSet.toImmutableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
