package io.dateline.internal.query;

import io.dateline.internal.analysis.Analysis;
import io.dateline.internal.analysis.Reading;
import io.dateline.internal.schema.Fields;
import io.dateline.search.Clause;
import io.dateline.search.Clause.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * What neighbouring words of a query add where they are neighbours in an article, too: the closer,
 * the more (sequential dependence, Metzler and Croft 2005, with one window for both orders).
 */
final class Neighbours {
  /** The window of the paper. */
  private static final int WINDOW = 8;

  /** Flat between .1 and .4 on judged questions. */
  private static final float WEIGHT = 0.2f;

  /** Longer questions are told by their words. */
  private static final int MOST_PAIRS = 32;

  private Neighbours() {}

  /**
   * A query for each pair that can be neighbours, by the pair as it was asked.
   *
   * @param words words that tell articles apart, in the query's order
   */
  static Map<String, Query> of(List<Clause.Word> words, TextQueries texts) {
    Map<String, Query> pairs = new LinkedHashMap<>();
    for (int i = 0; i + 1 < words.size() && pairs.size() < MOST_PAIRS; i++) {
      Clause.Word first = words.get(i);
      Clause.Word second = words.get(i + 1);
      if (first.scope() == Scope.EVERYWHERE && second.scope() == Scope.EVERYWHERE) {
        List<Query> near = near(texts, first.text(), second.text());
        if (!near.isEmpty()) {
          pairs.put(
              first.text() + " " + second.text(),
              new BoostQuery(new DisjunctionMaxQuery(near, 0), WEIGHT));
        }
      }
    }
    return pairs;
  }

  private static List<Query> near(TextQueries texts, String first, String second) {
    List<Query> near = new ArrayList<>();
    Map<String, String> firsts = byLanguage(texts.readings(first, false));
    byLanguage(texts.readings(second, false))
        .forEach(
            (language, term) -> {
              String before = firsts.get(language);
              if (before != null && !before.equals(term)) {
                near.add(new PhraseQuery(WINDOW, Fields.BODY, before, term));
              }
            });
    return near;
  }

  /** Terms of single words, by what marks their language. */
  private static Map<String, String> byLanguage(Set<Reading> readings) {
    Map<String, String> terms = new LinkedHashMap<>();
    for (Reading reading : readings) {
      if (reading.terms().size() == 1) {
        String term = reading.terms().get(0);
        // The word itself stands before what means the same.
        terms.putIfAbsent(Analysis.markOf(term), term);
      }
    }
    return terms;
  }
}
