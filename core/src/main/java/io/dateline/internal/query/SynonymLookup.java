package io.dateline.internal.query;

import io.dateline.index.Synonyms;
import io.dateline.internal.analysis.Analysis;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Finds what means the same as a word or phrase. Immutable. */
public final class SynonymLookup {
  private final Map<String, Set<String>> terms = new HashMap<>();

  /** Looks up in {@code table}; a word in several lines means what any of them says. */
  public SynonymLookup(Synonyms table) {
    for (Synonyms.Entry entry : table.entries()) {
      for (String term : entry.terms()) {
        terms.computeIfAbsent(key(term), key -> new LinkedHashSet<>()).addAll(entry.terms());
      }
    }
  }

  /** {@code text} and what means the same. */
  Set<String> of(String text) {
    if (terms.isEmpty()) {
      return Set.of(text);
    }
    Set<String> all = new LinkedHashSet<>();
    all.add(text);
    all.addAll(terms.getOrDefault(key(text), Set.of()));
    return all;
  }

  private static String key(String text) {
    return String.join(" ", Analysis.words(text));
  }
}
