package io.dateline.internal.query;

import io.dateline.internal.analysis.Analysis;
import io.dateline.internal.analysis.Language;
import io.dateline.search.Clause;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Decides in which languages the words of a query are read. */
public final class ReadLanguages {
  /** Readings of words in all: each is up to four clauses, and Lucene's limit is 1,024. */
  private static final int MOST_READINGS = 160;

  private ReadLanguages() {}

  /**
   * As many of {@code languages} as a query of so many words can be read in: all of them, but for
   * texts of pages, which are read in the likeliest ones.
   */
  public static Set<Language> of(Clause root, Set<Language> languages) {
    List<String> words = new ArrayList<>();
    add(root, words);
    int most = Math.max(1, MOST_READINGS / Math.max(1, words.size()));
    if (languages.size() <= most) {
      return languages;
    }
    Set<Language> read = new LinkedHashSet<>();
    Set<Language> left = new LinkedHashSet<>(languages);
    while (read.size() < most) {
      Language next = Language.likeliest(words, left);
      read.add(next);
      left.remove(next);
    }
    return read;
  }

  private static void add(Clause clause, List<String> words) {
    switch (clause) {
      case Clause.And and -> and.clauses().forEach(part -> add(part, words));
      case Clause.Or or -> or.clauses().forEach(part -> add(part, words));
      case Clause.Not not -> add(not.clause(), words);
      case Clause.Word word -> words.addAll(Analysis.words(word.text()));
      case Clause.Phrase phrase -> words.addAll(Analysis.words(phrase.text()));
      default -> {}
    }
  }
}
