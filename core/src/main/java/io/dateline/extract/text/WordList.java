package io.dateline.extract.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the words of a resource beside this class: in lower case, spaces between them. */
final class WordList {
  private WordList() {}

  static ImmutableSet<String> load(String resource) {
    try {
      var url = Resources.getResource(WordList.class, resource);
      return Resources.readLines(url, StandardCharsets.UTF_8).stream()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Splitter.on(' ').omitEmptyStrings().splitToStream(line))
          .collect(ImmutableSet.toImmutableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
