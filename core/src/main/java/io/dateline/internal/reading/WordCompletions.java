package io.dateline.internal.reading;

import io.dateline.internal.schema.Fields;
import io.dateline.search.Completion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Words of the archive that begin in some way, by how many articles hold each. */
final class WordCompletions {
  /** So many words at most are counted beside others; the rest of the list is rarer ones. */
  private static final int MOST_COUNTED = 200;

  private static final Comparator<Completion> BY_COUNT =
      Comparator.comparingLong((Completion one) -> -one.count()).thenComparing(Completion::text);

  private final IndexSearcher searcher;

  WordCompletions(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * The most frequent words.
   *
   * @param prefix folded, and not empty
   * @param beside what their articles match besides
   */
  List<Completion> of(String prefix, Query beside, int limit) throws IOException {
    Map<String, Integer> bounds = new HashMap<>();
    addWords(Fields.BODY_EXACT, prefix, bounds);
    addWords(Fields.TITLE_EXACT, prefix, bounds);
    List<Map.Entry<String, Integer>> words = new ArrayList<>(bounds.entrySet());
    words.sort(
        Comparator.comparingInt((Map.Entry<String, Integer> word) -> -word.getValue())
            .thenComparing(Map.Entry::getKey));
    List<Completion> found = new ArrayList<>();
    for (Map.Entry<String, Integer> word : words.subList(0, Math.min(MOST_COUNTED, words.size()))) {
      if (found.size() == limit && word.getValue() < found.getLast().count()) {
        break;
      }
      long articles = searcher.count(articles(word.getKey(), beside));
      if (articles > 0) {
        found.add(new Completion(word.getKey(), articles));
        found.sort(BY_COUNT);
        if (found.size() > limit) {
          found.removeLast();
        }
      }
    }
    return found;
  }

  private static Query articles(String word, Query beside) {
    return new BooleanQuery.Builder()
        .add(beside, Occur.FILTER)
        .add(new TermQuery(new Term(Fields.BODY_EXACT, word)), Occur.SHOULD)
        .add(new TermQuery(new Term(Fields.TITLE_EXACT, word)), Occur.SHOULD)
        .setMinimumNumberShouldMatch(1)
        .build();
  }

  /** Adds how many articles may hold each: those deleted count until segments are merged. */
  private void addWords(String field, String prefix, Map<String, Integer> bounds)
      throws IOException {
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
    if (terms == null) {
      return;
    }
    var start = new BytesRef(prefix);
    TermsEnum words = terms.iterator();
    if (words.seekCeil(start) == TermsEnum.SeekStatus.END) {
      return;
    }
    for (BytesRef word = words.term();
        word != null && StringHelper.startsWith(word, start);
        word = words.next()) {
      bounds.merge(word.utf8ToString(), words.docFreq(), Integer::sum);
    }
  }
}
