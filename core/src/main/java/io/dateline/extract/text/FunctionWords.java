package io.dateline.extract.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The words that tell prose from menus: articles, pronouns, prepositions, auxiliaries. */
final class FunctionWords {
  private static final ImmutableSet<String> WORDS = load();

  private FunctionWords() {}

  /** Which part of {@code words} they are, from 0 to 1. */
  static double share(List<String> words) {
    if (words.isEmpty()) {
      return 0;
    }
    int found = 0;
    for (String word : words) {
      if (WORDS.contains(word)) {
        found++;
      }
    }
    return (double) found / words.size();
  }

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
