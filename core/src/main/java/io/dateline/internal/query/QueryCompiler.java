package io.dateline.internal.query;

import io.dateline.internal.query.QueryNode.Scope;
import io.dateline.internal.schema.Analysis;
import io.dateline.internal.schema.Fields;
import io.dateline.internal.schema.Keys;
import io.dateline.search.ArticleQuery.Match;
import io.dateline.search.Facet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/** Turns what a query text says into a Lucene query. */
public final class QueryCompiler {
  /** A word in the headline counts twice one in the body; more favours short headlines. */
  private static final float TITLE_BOOST = 2f;

  /** How much the weaker of two fields adds to the stronger. */
  private static final float TIE_BREAKER = 0.3f;

  private QueryCompiler() {}

  /** The query of {@code root}, of whose words at the top as many must match as {@code match}. */
  public static Query compile(QueryNode root, Match match) {
    return root instanceof QueryNode.And and ? all(and, match) : single(root);
  }

  /** How many clauses of {@code root} {@link Match#MOST} and {@link Match#ANY} choose among. */
  public static int words(QueryNode root) {
    return root instanceof QueryNode.And and
        ? (int) and.clauses().stream().filter(QueryCompiler::isText).count()
        : 1;
  }

  /** Articles published on these days, both included. */
  public static Query days(Optional<LocalDate> from, Optional<LocalDate> to) {
    return NumericDocValuesField.newSlowRangeQuery(
        Fields.DAY,
        from.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
        to.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
  }

  /** Articles with this value of a facet; nothing if it can be no value. */
  public static Query value(Facet facet, String value) {
    if (facet != Facet.PUBLISHED) {
      return new TermQuery(new Term(Fields.keys(facet), Keys.fold(value)));
    }
    return DaySpan.parse(value)
        .map(days -> days(days.from(), days.to()))
        .orElseGet(() -> new MatchNoDocsQuery("no day: " + value));
  }

  private static boolean isText(QueryNode node) {
    return node instanceof QueryNode.Word
        || node instanceof QueryNode.Phrase
        || node instanceof QueryNode.Wildcard
        || node instanceof QueryNode.Fuzzy;
  }

  private static Query all(QueryNode.And and, Match match) {
    if (and.clauses().isEmpty()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    var query = new BooleanQuery.Builder();
    int optional = 0;
    boolean positive = false;
    for (QueryNode clause : and.clauses()) {
      if (clause instanceof QueryNode.Not not) {
        query.add(single(not.clause()), Occur.MUST_NOT);
        continue;
      }
      positive = true;
      if (match != Match.ALL && isText(clause)) {
        query.add(single(clause), Occur.SHOULD);
        optional++;
      } else {
        query.add(single(clause), Occur.MUST);
      }
    }
    if (!positive) {
      query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    if (optional > 0) {
      query.setMinimumNumberShouldMatch(match == Match.ANY ? 1 : Math.max(1, optional * 3 / 4));
    }
    return query.build();
  }

  private static Query single(QueryNode node) {
    if (node instanceof QueryNode.And and) {
      return all(and, Match.ALL);
    }
    if (node instanceof QueryNode.Or or) {
      var query = new BooleanQuery.Builder();
      or.clauses().forEach(clause -> query.add(single(clause), Occur.SHOULD));
      return query.build();
    }
    if (node instanceof QueryNode.Not not) {
      return new BooleanQuery.Builder()
          .add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
          .add(single(not.clause()), Occur.MUST_NOT)
          .build();
    }
    if (node instanceof QueryNode.Value value) {
      return new ConstantScoreQuery(value(value.facet(), value.value()));
    }
    if (node instanceof QueryNode.Days days) {
      return new ConstantScoreQuery(days(days.from(), days.to()));
    }
    if (node instanceof QueryNode.Word word) {
      return phrase(word.text(), word.scope(), word.exact(), 0);
    }
    if (node instanceof QueryNode.Phrase phrase) {
      return phrase(phrase.text(), phrase.scope(), phrase.exact(), phrase.slop());
    }
    if (node instanceof QueryNode.Wildcard wildcard) {
      String pattern = Keys.fold(wildcard.pattern());
      return fields(
          wildcard.scope(), false, field -> new WildcardQuery(new Term(field + ".exact", pattern)));
    }
    if (node instanceof QueryNode.Fuzzy fuzzy) {
      String text = Keys.fold(fuzzy.text());
      return fields(
          fuzzy.scope(),
          false,
          field -> new FuzzyQuery(new Term(field + ".exact", text), fuzzy.edits(), 1));
    }
    throw new AssertionError(node);
  }

  /** A word may hold several terms, such as Diaoyu/Senkaku: they are a phrase too. */
  private static Query phrase(String text, Scope scope, boolean exact, int slop) {
    List<String> terms = Analysis.terms(text, exact);
    if (terms.isEmpty()) {
      return new MatchNoDocsQuery("no letters: " + text);
    }
    return fields(
        scope,
        exact,
        field -> {
          if (terms.size() == 1) {
            return new TermQuery(new Term(field, terms.get(0)));
          }
          return new PhraseQuery(slop, field, terms.toArray(String[]::new));
        });
  }

  private interface OfField {
    Query query(String field);
  }

  private static Query fields(Scope scope, boolean exact, OfField of) {
    Query title = new BoostQuery(of.query(exact ? Fields.TITLE_EXACT : Fields.TITLE), TITLE_BOOST);
    if (scope == Scope.TITLE) {
      return title;
    }
    List<Query> both = new ArrayList<>();
    both.add(title);
    both.add(of.query(exact ? Fields.BODY_EXACT : Fields.BODY));
    return new DisjunctionMaxQuery(both, TIE_BREAKER);
  }
}
