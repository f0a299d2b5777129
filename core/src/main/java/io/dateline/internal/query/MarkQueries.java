package io.dateline.internal.query;

import io.dateline.internal.analysis.Analysis;
import io.dateline.internal.analysis.Reading;
import io.dateline.internal.schema.Fields;
import io.dateline.internal.schema.Keys;
import io.dateline.search.Clause;
import io.dateline.search.Clause.Scope;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.spans.SpanMultiTermQueryWrapper;
import org.apache.lucene.queries.spans.SpanNearQuery;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/**
 * What of a query is to be marked in a body: every word and phrase that is not excluded. Terms are
 * those of {@link Analysis#marking}, in the one field {@link Fields#BODY}.
 */
final class MarkQueries {
  /** Of one body, for one pattern; with the limit of patterns few enough for Lucene. */
  private static final int MARKED_WORDS = 40;

  private final TextQueries texts;
  private final Alike alike;
  private final BooleanQuery.Builder any = new BooleanQuery.Builder();

  private MarkQueries(TextQueries texts, Alike alike) {
    this.texts = texts;
    this.alike = alike;
  }

  static Query of(Clause root, TextQueries texts, Alike alike) throws IOException {
    var marks = new MarkQueries(texts, alike);
    marks.add(root);
    return marks.any.build();
  }

  private void add(Clause node) throws IOException {
    if (node instanceof Clause.And and) {
      addAll(and.clauses());
    } else if (node instanceof Clause.Or or) {
      addAll(or.clauses());
    } else if (node instanceof Clause.Like like) {
      alike.of(like.id()).ifPresent(subject -> subject.words().keySet().forEach(this::term));
    } else if (node instanceof Clause.Word word) {
      phrase(word.text(), word.scope(), word.exact(), 0);
    } else if (node instanceof Clause.Phrase phrase && phrase.patterns() > 0) {
      if (phrase.scope() != Scope.TITLE) {
        add(near(PatternPhrase.terms(phrase), phrase.slop()));
      }
    } else if (node instanceof Clause.Phrase phrase) {
      phrase(phrase.text(), phrase.scope(), phrase.exact(), phrase.slop());
    } else if (node instanceof Clause.Wildcard wildcard && wildcard.scope() != Scope.TITLE) {
      String pattern = Analysis.EXACT_MARK + Keys.fold(wildcard.pattern());
      add(new WildcardQuery(new Term(Fields.BODY, pattern)));
    } else if (node instanceof Clause.Fuzzy fuzzy && fuzzy.scope() != Scope.TITLE) {
      fuzzy(fuzzy);
    }
  }

  private void addAll(List<Clause> clauses) throws IOException {
    for (Clause clause : clauses) {
      add(clause);
    }
  }

  private void fuzzy(Clause.Fuzzy fuzzy) {
    List<String> words = Analysis.words(fuzzy.text());
    if (words.size() != 1) {
      phrase(fuzzy.text(), fuzzy.scope(), true, 0);
      return;
    }
    String word = Analysis.EXACT_MARK + words.get(0);
    add(
        new FuzzyQuery(
            new Term(Fields.BODY, word),
            fuzzy.edits(),
            1 + Analysis.EXACT_MARK.length(),
            FuzzyQuery.defaultMaxExpansions,
            true));
  }

  private void phrase(String text, Scope scope, boolean exact, int slop) {
    if (scope == Scope.TITLE) {
      return;
    }
    String mark = exact ? Analysis.EXACT_MARK : "";
    for (Reading reading : texts.readings(text, exact)) {
      List<String> terms = reading.terms();
      reading.whole().ifPresent(whole -> term(mark + whole));
      if (terms.size() == 1) {
        term(mark + terms.get(0));
      } else {
        add(
            new PhraseQuery(
                slop, Fields.BODY, terms.stream().map(mark::concat).toArray(String[]::new)));
      }
    }
  }

  /** Spans, because those are what marks patterns in their places. */
  private static Query near(List<String> terms, int slop) {
    SpanQuery[] spans =
        terms.stream()
            .map(term -> new Term(Fields.BODY, Analysis.EXACT_MARK + term))
            .map(
                term ->
                    PatternPhrase.isPattern(term.text()) ? pattern(term) : new SpanTermQuery(term))
            .toArray(SpanQuery[]::new);
    return spans.length == 1 ? spans[0] : new SpanNearQuery(spans, slop, slop == 0);
  }

  private static SpanQuery pattern(Term term) {
    var words = new SpanMultiTermQueryWrapper<>(new WildcardQuery(term));
    words.setRewriteMethod(
        new SpanMultiTermQueryWrapper.TopTermsSpanBooleanQueryRewrite(MARKED_WORDS));
    return words;
  }

  private void term(String term) {
    add(new TermQuery(new Term(Fields.BODY, term)));
  }

  private void add(Query query) {
    any.add(query, Occur.SHOULD);
  }
}
