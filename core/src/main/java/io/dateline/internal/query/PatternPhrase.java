package io.dateline.internal.query;

import io.dateline.internal.analysis.Analysis;
import io.dateline.internal.schema.Keys;
import io.dateline.search.Clause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;

/** Words in a row of which some are patterns: {@code "air liais*"}. Scores as a pattern does. */
final class PatternPhrase extends Query {
  /** Words that one pattern may stand for; each is read along. The most frequent are taken. */
  static final int MOST_WORDS = 4096;

  private final String field;
  private final List<String> terms;
  private final int slop;
  private final Consumer<String> cut;

  private PatternPhrase(String field, List<String> terms, int slop, Consumer<String> cut) {
    this.field = field;
    this.terms = List.copyOf(terms);
    this.slop = slop;
    this.cut = cut;
  }

  /**
   * Finds {@code terms} in a row.
   *
   * @param slop how many places they may stand apart
   * @param cut takes each pattern that stands for more than {@link #MOST_WORDS} words
   */
  static Query query(String field, List<String> terms, int slop, Consumer<String> cut) {
    return new PatternPhrase(field, terms, slop, cut);
  }

  /** The words and patterns of {@code phrase}, as they stand in the index. */
  static List<String> terms(Clause.Phrase phrase) {
    List<String> terms = new ArrayList<>();
    for (Clause part : phrase.parts()) {
      if (part instanceof Clause.Wildcard wildcard) {
        terms.add(Keys.fold(wildcard.pattern()));
      } else {
        terms.addAll(Analysis.words(text(part)));
      }
    }
    return terms;
  }

  private static String text(Clause part) {
    return part instanceof Clause.Word word ? word.text() : ((Clause.Phrase) part).text();
  }

  /** Whether {@code term} is a pattern; no word of the index holds a wildcard. */
  static boolean isPattern(String term) {
    return term.indexOf('*') >= 0 || term.indexOf('?') >= 0;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    var phrase = new MultiPhraseQuery.Builder().setSlop(slop);
    for (String term : terms) {
      Term[] words = isPattern(term) ? words(term, searcher) : new Term[] {new Term(field, term)};
      if (words.length == 0) {
        return new MatchNoDocsQuery("no word of the archive is " + term);
      }
      phrase.add(words);
    }
    // Lucene would add up how rare each of the words is, thousands of them.
    return new ConstantScoreQuery(phrase.build());
  }

  private Term[] words(String pattern, IndexSearcher searcher) throws IOException {
    var automaton =
        new CompiledAutomaton(
            Operations.determinize(
                WildcardQuery.toAutomaton(
                    new Term(field, pattern), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT),
                Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
    Map<BytesRef, Integer> articles = new HashMap<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Terms words = leaf.reader().terms(field);
      if (words != null) {
        TermsEnum each = automaton.getTermsEnum(words);
        for (BytesRef word = each.next(); word != null; word = each.next()) {
          int found = each.docFreq();
          articles.merge(BytesRef.deepCopyOf(word), found, Integer::sum);
        }
      }
    }
    if (articles.size() > MOST_WORDS) {
      cut.accept(pattern);
    }
    return articles.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<BytesRef, Integer> word) -> -word.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_WORDS)
        .map(word -> new Term(field, word.getKey()))
        .toArray(Term[]::new);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String unused) {
    return field + ":\"" + String.join(" ", terms) + "\"~" + slop;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PatternPhrase phrase
        && field.equals(phrase.field)
        && terms.equals(phrase.terms)
        && slop == phrase.slop;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * field.hashCode() + terms.hashCode()) + slop;
  }
}
