package io.dateline.internal.query;

import io.dateline.internal.schema.Analysis;
import io.dateline.internal.schema.Fields;
import io.dateline.internal.schema.Keys;
import io.dateline.search.ArticleQuery.Match;
import io.dateline.search.Clause;
import io.dateline.search.Clause.Scope;
import io.dateline.search.Facet;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;

/** Turns what a query text says into a Lucene query. */
public final class QueryCompiler {
  /** Words that tell no article from another: they must match as any, but order nothing. */
  private static final CharArraySet UNWEIGHTED = EnglishAnalyzer.ENGLISH_STOP_WORDS_SET;

  /** Spellings that a fuzzy word stands for: with the limit of patterns, few enough for Lucene. */
  private static final int FUZZY_WORDS = 15;

  private final OfficialNames officials;
  private final LocalDate today;

  /**
   * A compiler for one state of an archive.
   *
   * @param officials who is called how in it
   * @param today what "lately" counts back from
   */
  public QueryCompiler(OfficialNames officials, LocalDate today) {
    this.officials = officials;
    this.today = today;
  }

  /** The query of {@code root}, of whose words at the top as many must match as {@code match}. */
  public Query compile(Clause root, Match match) throws IOException {
    return root instanceof Clause.And and ? all(and, match) : single(root);
  }

  /**
   * What of {@code root} is to be marked in a body: every word and phrase that is not excluded.
   * Terms are those of {@link Analysis#marking}.
   */
  public static Query marks(Clause root) {
    var query = new BooleanQuery.Builder();
    addMarks(root, query);
    return query.build();
  }

  private static void addMarks(Clause node, BooleanQuery.Builder to) {
    if (node instanceof Clause.And and) {
      and.clauses().forEach(clause -> addMarks(clause, to));
    } else if (node instanceof Clause.Or or) {
      or.clauses().forEach(clause -> addMarks(clause, to));
    } else if (isText(node)) {
      Query leaf = leaf(node, Target.MARKS);
      if (!(leaf instanceof MatchNoDocsQuery)) {
        to.add(leaf, Occur.SHOULD);
      }
    }
  }

  /** How many clauses of {@code root} {@link Match#MOST} and {@link Match#ANY} choose among. */
  public static int words(Clause root) {
    return root instanceof Clause.And and
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

  /**
   * Articles with at least one of these values of a facet.
   *
   * @param values any number of them: they count as one clause or two
   */
  public Query anyValue(Facet facet, Collection<String> values) throws IOException {
    if (values.size() == 1) {
      return value(facet, values.iterator().next());
    }
    if (facet == Facet.OFFICIAL) {
      List<BytesRef> labels = new ArrayList<>();
      for (String name : values) {
        labels.addAll(officials.labels(name));
      }
      return new TermInSetQuery(Fields.keys(facet), labels);
    }
    if (facet != Facet.PUBLISHED) {
      return new TermInSetQuery(
          Fields.keys(facet),
          values.stream().map(value -> new BytesRef(Keys.fold(value))).toList());
    }
    List<BytesRef> labels = new ArrayList<>();
    var any = new BooleanQuery.Builder();
    for (String value : values) {
      if (value.contains("..") || Clause.published(value) instanceof Clause.Recent) {
        any.add(value(facet, value), Occur.SHOULD);
      } else {
        labels.add(new BytesRef(value));
      }
    }
    any.add(SortedSetDocValuesField.newSlowSetQuery(Fields.labels(facet), labels), Occur.SHOULD);
    return any.build();
  }

  /** Articles with this value of a facet; nothing if it can be no value. */
  public Query value(Facet facet, String value) throws IOException {
    if (facet == Facet.OFFICIAL) {
      return new TermInSetQuery(Fields.keys(facet), officials.labels(value));
    }
    if (facet != Facet.PUBLISHED) {
      return new TermQuery(new Term(Fields.keys(facet), Keys.fold(value)));
    }
    return published(Clause.published(value));
  }

  private Query published(Clause when) {
    var days = when instanceof Clause.Recent recent ? recent.on(today) : (Clause.Days) when;
    return days(days.from(), days.to());
  }

  private static boolean isText(Clause node) {
    return node instanceof Clause.Word
        || node instanceof Clause.Phrase
        || node instanceof Clause.Wildcard
        || node instanceof Clause.Fuzzy;
  }

  private Query all(Clause.And and, Match match) throws IOException {
    if (and.clauses().isEmpty()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    var query = new BooleanQuery.Builder();
    int optional = 0;
    boolean positive = false;
    for (Clause clause : and.clauses()) {
      if (clause instanceof Clause.Not not) {
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

  private Query single(Clause node) throws IOException {
    if (node instanceof Clause.And and) {
      return all(and, Match.ALL);
    }
    if (node instanceof Clause.Or or) {
      var query = new BooleanQuery.Builder();
      for (Clause clause : or.clauses()) {
        query.add(single(clause), Occur.SHOULD);
      }
      return query.build();
    }
    if (node instanceof Clause.Not not) {
      return new BooleanQuery.Builder()
          .add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
          .add(single(not.clause()), Occur.MUST_NOT)
          .build();
    }
    if (node instanceof Clause.Value value) {
      return new ConstantScoreQuery(value(value.facet(), value.value()));
    }
    if (node instanceof Clause.Days || node instanceof Clause.Recent) {
      return new ConstantScoreQuery(published(node));
    }
    return leaf(node, Target.SEARCH);
  }

  private static Query leaf(Clause node, Target target) {
    if (node instanceof Clause.Word word) {
      return phrase(word.text(), word.scope(), word.exact(), 0, target);
    }
    if (node instanceof Clause.Phrase phrase) {
      return phrase(phrase.text(), phrase.scope(), phrase.exact(), phrase.slop(), target);
    }
    if (node instanceof Clause.Wildcard wildcard) {
      String pattern = Keys.fold(wildcard.pattern());
      return target.fields(
          wildcard.scope(),
          true,
          (field, mark) -> new WildcardQuery(new Term(field, mark + pattern)));
    }
    if (node instanceof Clause.Fuzzy fuzzy) {
      return fuzzy(fuzzy, target);
    }
    throw new AssertionError(node);
  }

  private static Query fuzzy(Clause.Fuzzy fuzzy, Target target) {
    List<String> terms = Analysis.terms(fuzzy.text(), true);
    if (terms.size() != 1) {
      return phrase(fuzzy.text(), fuzzy.scope(), true, 0, target);
    }
    String text = terms.get(0);
    return target.fields(
        fuzzy.scope(),
        true,
        (field, mark) ->
            new FuzzyQuery(
                new Term(field, mark + text), fuzzy.edits(), 1 + mark.length(), FUZZY_WORDS, true));
  }

  /** A word may hold several terms, such as Diaoyu/Senkaku: they are a phrase too. */
  private static Query phrase(String text, Scope scope, boolean exact, int slop, Target target) {
    List<String> terms = Analysis.terms(text, exact);
    if (terms.isEmpty()) {
      return new MatchNoDocsQuery("no letters: " + text);
    }
    Query query = target.fields(scope, exact, (field, mark) -> terms(field, mark, terms, slop));
    boolean unweighted = terms.size() == 1 && UNWEIGHTED.contains(terms.get(0));
    return unweighted ? new BoostQuery(query, 0) : query;
  }

  private static Query terms(String field, String mark, List<String> terms, int slop) {
    if (terms.size() == 1) {
      return new TermQuery(new Term(field, mark + terms.get(0)));
    }
    return new PhraseQuery(
        slop, field, terms.stream().map(term -> mark + term).toArray(String[]::new));
  }

  /** A query of one field, whose unstemmed terms begin with {@code mark}. */
  private interface OfField {
    Query query(String field, String mark);
  }

  /** Which fields a term is looked for in. */
  private enum Target {
    /** Headline and body of the index; unstemmed terms stand in fields of their own. */
    SEARCH {
      @Override
      Query fields(Scope scope, boolean exact, OfField of) {
        Query title = of.query(exact ? Fields.TITLE_EXACT : Fields.TITLE, "");
        if (scope == Scope.TITLE) {
          return title;
        }
        // The sum of both: on judged questions better than the best of them, and than a weight.
        return new BooleanQuery.Builder()
            .add(title, Occur.SHOULD)
            .add(of.query(exact ? Fields.BODY_EXACT : Fields.BODY, ""), Occur.SHOULD)
            .build();
      }
    },
    /** A body analyzed anew, with both kinds of terms in one field. */
    MARKS {
      @Override
      Query fields(Scope scope, boolean exact, OfField of) {
        return scope == Scope.TITLE
            ? new MatchNoDocsQuery("in the headline")
            : of.query(Fields.BODY, exact ? Analysis.EXACT_MARK : "");
      }
    };

    abstract Query fields(Scope scope, boolean exact, OfField of);
  }
}
