package io.dateline.internal.ranking;

import io.dateline.internal.ranking.FieldFamily.Member;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/**
 * One word in whatever form and field: articles are scored as if every form of it were the same
 * term, and the fields of the family one text (BM25F). The forms are stems in several languages, a
 * compound written as one, or synonyms. Lucene's own combined query knows one form only.
 */
public final class WordQuery extends Query {
  private final FieldFamily family;
  private final SortedSet<String> forms;

  /**
   * A word.
   *
   * @param forms its terms, at least one
   */
  public WordQuery(FieldFamily family, Collection<String> forms) {
    this.family = family;
    this.forms = new TreeSet<>(forms);
  }

  FieldFamily family() {
    return family;
  }

  /** The terms in which it is found in {@code field}. */
  List<Term> terms(Member field) {
    return forms.stream().map(form -> new Term(field.field(), form)).toList();
  }

  /** Its forms. */
  public Collection<String> forms() {
    return forms;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    if (mode.needsScores()) {
      return new WordWeight(this, searcher, boost);
    }
    var any = new BooleanQuery.Builder();
    for (Term term : allTerms()) {
      any.add(new TermQuery(term), Occur.SHOULD);
    }
    return searcher.rewrite(any.build()).createWeight(searcher, mode, boost);
  }

  /** The terms of which an article holds one if it matches. */
  public List<Term> allTerms() {
    List<Term> terms = new ArrayList<>();
    family.fields().forEach(field -> terms.addAll(terms(field)));
    return terms;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    // One clause, however many its terms: limits count the words that were asked for.
    if (family.fields().stream().anyMatch(field -> visitor.acceptField(field.field()))) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String field) {
    return forms + " in " + family;
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && family.equals(((WordQuery) other).family)
        && forms.equals(((WordQuery) other).forms);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * classHash() + family.hashCode()) + forms.hashCode();
  }
}
