package io.dateline.internal.alerts;

import io.dateline.internal.ranking.WordQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefIterator;

/**
 * Sets of terms, of each of which an article must hold one to match a query.
 *
 * @param sets that of the rarest terms first; none if any article may match; an empty one if none
 *     does
 * @param exact whether every article matches that holds one of each
 */
record Gates(List<Set<Term>> sets, boolean exact) {
  private static final Gates OPEN = new Gates(List.of(), false);

  Gates {
    sets = List.copyOf(sets);
  }

  /**
   * The gates of {@code query}.
   *
   * @param archive tells how rare a term is
   */
  static Gates of(Query query, IndexReader archive) throws IOException {
    Gates gates = unsorted(query, archive);
    List<Set<Term>> sets = new ArrayList<>(gates.sets);
    for (int i = 1; i < sets.size(); i++) {
      if (isRarer(sets.get(i), sets.get(0), archive)) {
        sets.set(0, sets.set(i, sets.get(0)));
      }
    }
    return new Gates(sets, gates.exact);
  }

  private static Gates unsorted(Query query, IndexReader archive) throws IOException {
    return switch (query) {
      case TermQuery term -> one(Set.of(term.getTerm()));
      case WordQuery word -> one(Set.copyOf(word.allTerms()));
      case PhraseQuery phrase -> each(phrase.getTerms());
      case TermInSetQuery set -> isOfDocValues(set) ? OPEN : one(terms(set));
      case ConstantScoreQuery constant -> unsorted(constant.getQuery(), archive);
      case BoostQuery boost -> unsorted(boost.getQuery(), archive);
      case DisjunctionMaxQuery any -> any(any.getDisjuncts(), archive);
      case BooleanQuery all -> all(all, archive);
      case MatchAllDocsQuery every -> new Gates(List.of(), true);
      case MatchNoDocsQuery none -> one(Set.of());
      default -> OPEN;
    };
  }

  private static Gates one(Set<Term> terms) {
    return new Gates(List.of(terms), true);
  }

  private static Gates each(Term... terms) {
    List<Set<Term>> sets = new ArrayList<>();
    for (Term term : terms) {
      sets.add(Set.of(term));
    }
    return new Gates(sets, false);
  }

  /** Such a one finds values that are no terms. */
  private static boolean isOfDocValues(TermInSetQuery set) {
    return set.getRewriteMethod() == MultiTermQuery.DOC_VALUES_REWRITE;
  }

  private static Set<Term> terms(TermInSetQuery set) throws IOException {
    Set<Term> terms = new HashSet<>();
    BytesRefIterator values = set.getBytesRefIterator();
    for (BytesRef value = values.next(); value != null; value = values.next()) {
      terms.add(new Term(set.getField(), BytesRef.deepCopyOf(value)));
    }
    return terms;
  }

  private static Gates all(BooleanQuery query, IndexReader archive) throws IOException {
    List<Set<Term>> sets = new ArrayList<>();
    boolean exact = true;
    boolean required = false;
    for (BooleanClause clause : query) {
      if (clause.isRequired()) {
        required = true;
        Gates gates = unsorted(clause.query(), archive);
        sets.addAll(gates.sets);
        exact &= gates.exact;
      } else {
        exact &= clause.occur() == Occur.SHOULD;
      }
    }
    int optional = query.getMinimumNumberShouldMatch();
    if (!required || optional > 0) {
      Gates any = any(query.getClauses(Occur.SHOULD), archive);
      sets.addAll(any.sets);
      exact &= any.exact && optional <= 1;
    }
    return new Gates(sets, exact);
  }

  /** One set of the rarest of each. */
  private static Gates any(Collection<Query> queries, IndexReader archive) throws IOException {
    Set<Term> terms = new HashSet<>();
    boolean exact = true;
    for (Query query : queries) {
      Gates gates = of(query, archive);
      if (gates.sets.isEmpty()) {
        return OPEN;
      }
      terms.addAll(gates.sets.get(0));
      exact &= gates.exact && gates.sets.size() == 1;
    }
    return new Gates(List.of(terms), exact);
  }

  private static boolean isRarer(Set<Term> one, Set<Term> other, IndexReader archive)
      throws IOException {
    long articles = articles(one, archive);
    long others = articles(other, archive);
    return articles == others ? letters(one) > letters(other) : articles < others;
  }

  private static long articles(Set<Term> terms, IndexReader archive) throws IOException {
    long articles = 0;
    for (Term term : terms) {
      articles += archive.docFreq(term);
    }
    return articles;
  }

  /** Where nothing is counted yet: long words are rare ones. */
  private static int letters(Set<Term> terms) {
    return terms.stream().mapToInt(term -> term.bytes().length).min().orElse(Integer.MAX_VALUE);
  }
}
