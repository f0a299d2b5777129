package io.dateline.internal.reading;

import io.dateline.internal.analysis.Analysis;
import io.dateline.internal.query.QueryCompiler;
import io.dateline.internal.ranking.Feedback;
import io.dateline.internal.ranking.FieldFamily;
import io.dateline.internal.ranking.Recency;
import io.dateline.internal.ranking.WordQuery;
import io.dateline.internal.schema.ArticleCodec;
import io.dateline.search.ArticleQuery;
import io.dateline.search.ArticleQuery.Match;
import io.dateline.search.ArticleQuery.Ranking;
import io.dateline.search.Clause;
import io.dateline.search.ScoreExplanation;
import io.dateline.search.ScoreExplanation.Kind;
import io.dateline.search.ScoreExplanation.Part;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Orders matches by what a query's ranking asks for. Everything here adds to scores; what matches
 * is decided before.
 */
final class Ranker {
  /** Of as many hits the best of ten stories are learned from: copies say the same thing twice. */
  private static final int FEEDBACK_HITS = 3 * Feedback.HITS;

  /** One word alone has too many subjects for its best hits to be of the one that was meant. */
  private static final int EXPANDED_FROM = 2;

  private final ReaderView view;
  private final IndexSearcher searcher;
  private final ArticleQuery query;
  private final Query matching;
  private final Map<String, Query> asked;
  private final Map<String, Query> neighbours;
  private final Map<String, Query> learned;

  /**
   * @param searcher of {@code view}
   * @param matching the words and filters
   * @param match how many of the words must match
   */
  Ranker(
      ReaderView view,
      IndexSearcher searcher,
      ArticleQuery query,
      Query matching,
      QueryCompiler compiler,
      Clause root,
      Match match)
      throws IOException {
    this.view = view;
    this.searcher = searcher;
    this.query = query;
    this.matching = matching;
    asked = compiler.scored(root, match);
    boolean scored = query.sort() == ArticleQuery.Sort.RELEVANCE;
    neighbours = scored && query.ranking() != Ranking.BM25 ? compiler.neighbours(root) : Map.of();
    int words = compiler.tellingWords(root).size();
    learned =
        scored && query.ranking() == Ranking.EXPANDED && words >= EXPANDED_FROM
            ? learned(words)
            : Map.of();
  }

  private Map<String, Query> learned(int words) throws IOException {
    var feedback = new Feedback();
    StoredFields stored = view.reader().storedFields();
    Set<Integer> stories = new HashSet<>();
    List<FieldDoc> best =
        new RankedHits(view, searcher, query).top(with(List.of(neighbours)), FEEDBACK_HITS, null);
    for (FieldDoc hit : best) {
      if (stories.size() < Feedback.HITS && stories.add(view.stories().of(hit.doc))) {
        feedback.add(ArticleCodec.decode(stored.document(hit.doc)), (Float) hit.fields[0]);
      }
    }
    Map<String, Query> queries = new LinkedHashMap<>();
    feedback
        .words(view.reader(), words)
        .forEach(
            (word, weight) ->
                queries.put(
                    word,
                    new BoostQuery(new WordQuery(FieldFamily.WEIGHED, List.of(word)), weight)));
    return queries;
  }

  /** The matches, scored. */
  Query query() throws IOException {
    Query ranked = with(List.of(neighbours, learned));
    return prefersRecent()
        ? Recency.prefer(
            ranked, searcher, query.recency().getAsInt(), query.to().map(LocalDate::toEpochDay))
        : ranked;
  }

  private boolean prefersRecent() {
    return query.recency().isPresent() && query.sort() == ArticleQuery.Sort.RELEVANCE;
  }

  /** What adds to the score of a match. */
  ScoreExplanation explain(int document, String id) throws IOException {
    List<Part> parts = new ArrayList<>();
    explain(Kind.ASKED, asked, document, parts);
    explain(Kind.NEIGHBOURS, neighbours, document, parts);
    explain(Kind.BEST_MATCHES, learned, document, parts);
    float score = score(query(), document);
    OptionalDouble kept =
        prefersRecent()
            ? OptionalDouble.of(score / score(with(List.of(neighbours, learned)), document))
            : OptionalDouble.empty();
    return new ScoreExplanation(id, score, parts, kept);
  }

  private void explain(Kind kind, Map<String, Query> queries, int document, List<Part> parts)
      throws IOException {
    for (Map.Entry<String, Query> entry : queries.entrySet()) {
      float score = score(entry.getValue(), document);
      if (score > 0) {
        String text = kind == Kind.BEST_MATCHES ? Analysis.shown(entry.getKey()) : entry.getKey();
        parts.add(new Part(kind, text, score));
      }
    }
  }

  private float score(Query part, int document) throws IOException {
    return searcher.explain(part, document).getValue().floatValue();
  }

  private Query with(List<Map<String, Query>> additions) {
    var scored = new BooleanQuery.Builder().add(matching, Occur.MUST);
    boolean adds = false;
    for (Map<String, Query> addition : additions) {
      for (Query part : addition.values()) {
        scored.add(part, Occur.SHOULD);
        adds = true;
      }
    }
    return adds ? scored.build() : matching;
  }
}
