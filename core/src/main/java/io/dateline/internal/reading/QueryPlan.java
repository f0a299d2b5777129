package io.dateline.internal.reading;

import io.dateline.internal.query.OfficialNames;
import io.dateline.internal.query.QueryCompiler;
import io.dateline.search.ArticleQuery;
import io.dateline.search.ArticleQuery.Match;
import io.dateline.search.Facet;
import io.dateline.search.FacetFilter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** A query read and ready to run, with or without one of its filters. */
final class QueryPlan {
  /** Shorter questions mean every word; from four on one may be a slip. */
  private static final int RELAXED_FROM = 4;

  private final QueryCompiler compiler;
  private final ArticleQuery query;
  private final Match match;

  /**
   * @param today what "lately" counts back from
   */
  QueryPlan(ArticleQuery query, OfficialNames officials, LocalDate today) {
    this(new QueryCompiler(officials, today), query, query.match());
  }

  private QueryPlan(QueryCompiler compiler, ArticleQuery query, Match match) {
    this.compiler = compiler;
    this.query = query;
    this.match = match;
  }

  /** The same with most of the words, where that is another question and may be asked. */
  @Nullable QueryPlan relaxed() {
    boolean asks =
        query.mode() == ArticleQuery.Mode.LENIENT
            && match == Match.ALL
            && QueryCompiler.words(query.clause()) >= RELAXED_FROM;
    return asks ? new QueryPlan(compiler, query, Match.MOST) : null;
  }

  /** The words that snippets mark. */
  Query marks() {
    return QueryCompiler.marks(query.clause());
  }

  private Query text() throws IOException {
    return compiler.compile(query.clause(), match);
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
    var all = new BooleanQuery.Builder();
    all.add(text(), Occur.MUST);
    if (query.from().isPresent() || query.to().isPresent()) {
      all.add(QueryCompiler.days(query.from(), query.to()), Occur.FILTER);
    }
    for (Map.Entry<Facet, FacetFilter> entry : query.filters().entrySet()) {
      if (entry.getKey() != facet && !entry.getValue().any().isEmpty()) {
        all.add(compiler.anyValue(entry.getKey(), entry.getValue().any()), Occur.FILTER);
      }
      if (!entry.getValue().none().isEmpty()) {
        all.add(compiler.anyValue(entry.getKey(), entry.getValue().none()), Occur.MUST_NOT);
      }
    }
    return all.build();
  }

  /** Whether {@code facet} has a filter that its own counts leave out. */
  boolean chooses(Facet facet) {
    FacetFilter filter = query.filters().get(facet);
    return filter != null && !filter.any().isEmpty();
  }
}
