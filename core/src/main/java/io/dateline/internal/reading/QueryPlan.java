package io.dateline.internal.reading;

import io.dateline.internal.analysis.Language;
import io.dateline.internal.query.Alike;
import io.dateline.internal.query.OfficialNames;
import io.dateline.internal.query.QueryCompiler;
import io.dateline.internal.query.ReadLanguages;
import io.dateline.internal.query.Relaxed;
import io.dateline.internal.query.SynonymLookup;
import io.dateline.internal.ranking.FieldFamily;
import io.dateline.search.ArticleQuery;
import io.dateline.search.ArticleQuery.Match;
import io.dateline.search.ArticleQuery.Ranking;
import io.dateline.search.Clause;
import io.dateline.search.Facet;
import io.dateline.search.FacetFilter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** A query read and ready to run, with or without one of its filters. */
final class QueryPlan {
  /** Shorter questions mean every word; from four on one may be a slip. */
  private static final int RELAXED_FROM = 4;

  /** Facets of who published when, not of what an article says. */
  private static final Set<Facet> OUTPUT =
      Set.of(Facet.OUTLET, Facet.AGENCY, Facet.PUBLISHED, Facet.LANGUAGE, Facet.PROVENANCE);

  private final QueryCompiler compiler;
  private final ArticleQuery query;
  private final Match match;
  private final Clause root;
  private final Set<String> cut;

  /**
   * @param today what "lately" counts back from
   */
  QueryPlan(
      ArticleQuery query,
      OfficialNames officials,
      Alike alike,
      LocalDate today,
      Set<Language> languages,
      SynonymLookup synonyms) {
    this(query, officials, alike, today, languages, synonyms, new TreeSet<>());
  }

  private QueryPlan(
      ArticleQuery query,
      OfficialNames officials,
      Alike alike,
      LocalDate today,
      Set<Language> languages,
      SynonymLookup synonyms,
      Set<String> cut) {
    this(
        new QueryCompiler(
            officials,
            alike,
            today,
            ReadLanguages.of(query.clause(), languages),
            query.ranking() == Ranking.BM25 ? FieldFamily.PLAIN : FieldFamily.WEIGHED,
            synonyms,
            cut::add),
        query,
        query.match(),
        cut);
  }

  private QueryPlan(QueryCompiler compiler, ArticleQuery query, Match match, Set<String> cut) {
    this.compiler = compiler;
    this.query = query;
    this.match = match;
    this.cut = cut;
    this.root = Relaxed.of(query.clause(), match);
  }

  /** The same with fewer of the words, where that is another question and may be asked. */
  @Nullable QueryPlan relaxed() {
    boolean asks =
        query.mode() == ArticleQuery.Mode.LENIENT
            && query.match() == Match.ALL
            && match != Match.ANY
            && QueryCompiler.words(root) >= RELAXED_FROM;
    return asks ? relaxed(match == Match.ALL ? Match.MOST : Match.ANY) : null;
  }

  /** The same with so many of the words. */
  QueryPlan relaxed(Match match) {
    return new QueryPlan(compiler, query, match, cut);
  }

  /** How many of the words must match. */
  Match match() {
    return match;
  }

  /** The words that snippets mark. */
  Query marks() throws IOException {
    return compiler.marks(root);
  }

  /** All of it, in the order of its ranking. */
  Ranker ranker(ReaderView view, IndexSearcher searcher) throws IOException {
    return new Ranker(view, searcher, query, whole(), compiler, root, match);
  }

  private Query text() throws IOException {
    return compiler.compile(root, match);
  }

  /** All of it. */
  Query whole() throws IOException {
    return without(null);
  }

  /**
   * All of it but for what {@code facet} must have: the counts of a facet are not narrowed by the
   * choice among its own values. What it must not have stays out.
   */
  Query without(@Nullable Facet facet) throws IOException {
    return filtered(text(), facet, EnumSet.allOf(Facet.class));
  }

  /** All that was published where and when it asks, whatever it says; without {@code facet}. */
  Query output(Facet facet) throws IOException {
    return filtered(MatchAllDocsQuery.INSTANCE, facet, OUTPUT);
  }

  private Query filtered(Query text, @Nullable Facet without, Set<Facet> by) throws IOException {
    var all = new BooleanQuery.Builder();
    all.add(text, Occur.MUST);
    if (query.from().isPresent() || query.to().isPresent()) {
      all.add(QueryCompiler.days(query.from(), query.to()), Occur.FILTER);
    }
    for (Map.Entry<Facet, FacetFilter> entry : query.filters().entrySet()) {
      if (!by.contains(entry.getKey())) {
        continue;
      }
      if (entry.getKey() != without && !entry.getValue().any().isEmpty()) {
        all.add(compiler.anyValue(entry.getKey(), entry.getValue().any()), Occur.FILTER);
      }
      if (!entry.getValue().none().isEmpty()) {
        all.add(compiler.anyValue(entry.getKey(), entry.getValue().none()), Occur.MUST_NOT);
      }
    }
    return all.build();
  }

  /** Patterns that stood for more words than were looked for, once it has been asked. */
  Set<String> cut() {
    return cut;
  }

  /** Whether it has words that stand for several. */
  boolean hasPatterns() {
    return QueryCompiler.hasPatterns(root);
  }

  /** Whether {@code facet} has a filter that its own counts leave out. */
  boolean chooses(Facet facet) {
    FacetFilter filter = query.filters().get(facet);
    return filter != null && !filter.any().isEmpty();
  }
}
