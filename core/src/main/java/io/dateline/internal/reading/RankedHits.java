package io.dateline.internal.reading;

import io.dateline.internal.schema.Fields;
import io.dateline.search.ArticleQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The hits of a query in its order, from a cursor on. Ties are broken by id, so order is total. */
final class RankedHits {
  private static final int EXPORT_PAGE = 1000;

  private final ReaderView view;
  private final IndexSearcher searcher;
  private final ArticleQuery query;
  private final Sort sort;

  /**
   * @param searcher of {@code view}; when its time is over, hits are those found by then
   */
  RankedHits(ReaderView view, IndexSearcher searcher, ArticleQuery query) {
    this.view = view;
    this.searcher = searcher;
    this.query = query;
    var byId = new SortField(Fields.ID, SortField.Type.STRING);
    this.sort =
        switch (query.sort()) {
          case RELEVANCE -> new Sort(SortField.FIELD_SCORE, byId);
          case NEWEST ->
              new Sort(new SortField(Fields.WHEN, SortField.Type.LONG, true, Long.MIN_VALUE), byId);
          case OLDEST ->
              new Sort(
                  new SortField(Fields.WHEN, SortField.Type.LONG, false, Long.MAX_VALUE), byId);
        };
  }

  /**
   * At most {@code limit} hits behind {@code after}.
   *
   * @param after null to start at the first
   */
  List<FieldDoc> page(Query lucene, int limit, @Nullable Cursor after) throws IOException {
    if (!query.collapseStories()) {
      return top(lucene, limit, after == null ? null : fieldDoc(after));
    }
    List<FieldDoc> best = bestOfStories(lucene);
    int from = 0;
    if (after != null) {
      while (from < best.size() && !isBehind(best.get(from), after)) {
        from++;
      }
    }
    return best.subList(from, Math.min(best.size(), from + limit));
  }

  /** The first {@code limit} hits behind {@code after}, copies of a story each for itself. */
  List<FieldDoc> top(Query lucene, int limit, @Nullable FieldDoc after) throws IOException {
    int most = Math.max(1, Math.min(limit, view.reader().maxDoc()));
    TopDocs docs =
        after == null
            ? searcher.search(lucene, most, sort)
            : searcher.searchAfter(after, lucene, most, sort);
    List<FieldDoc> found = new ArrayList<>();
    for (ScoreDoc doc : docs.scoreDocs) {
      found.add((FieldDoc) doc);
    }
    return found;
  }

  /** The first copy of each story, in order: a later copy never stands for one shown before. */
  private List<FieldDoc> bestOfStories(Query lucene) throws IOException {
    Map<Integer, FieldDoc> best = new HashMap<>();
    List<FieldDoc> ordered = new ArrayList<>();
    for (FieldDoc doc : top(lucene, Integer.MAX_VALUE, null)) {
      if (best.putIfAbsent(view.stories().of(doc.doc), doc) == null) {
        ordered.add(doc);
      }
    }
    return ordered;
  }

  private boolean isBehind(FieldDoc doc, Cursor cursor) {
    int order = Long.compare(value(doc), cursor.value());
    if (query.sort() != ArticleQuery.Sort.OLDEST) {
      order = -order;
    }
    return order != 0 ? order > 0 : id(doc).compareTo(cursor.id()) > 0;
  }

  /** Works out the scores of hits that were not sorted by them. */
  void addScores(Query lucene, List<FieldDoc> docs) throws IOException {
    TopFieldCollector.populateScores(docs.toArray(ScoreDoc[]::new), searcher, lucene);
  }

  /** Every hit in order, copies of a story each for itself. */
  void forEach(Query lucene, Each each) throws IOException {
    FieldDoc after = null;
    while (true) {
      List<FieldDoc> page = top(lucene, EXPORT_PAGE, after);
      for (FieldDoc doc : page) {
        each.accept(doc.doc);
      }
      if (page.size() < EXPORT_PAGE) {
        return;
      }
      after = page.get(page.size() - 1);
    }
  }

  /** Takes the number of a document. */
  interface Each {
    void accept(int document) throws IOException;
  }

  /** The cursor that continues behind {@code doc}. */
  Cursor cursor(FieldDoc doc, ArticleQuery.Match match) {
    return new Cursor(Cursor.nameOf(query), match, value(doc), id(doc));
  }

  private FieldDoc fieldDoc(Cursor cursor) {
    Object first =
        query.sort() == ArticleQuery.Sort.RELEVANCE
            ? (Object) Float.intBitsToFloat((int) cursor.value())
            : (Object) cursor.value();
    // Ties are told by id alone, so the document is any; Lucene wants one that is in the reader.
    int last = Math.max(0, view.reader().maxDoc() - 1);
    return new FieldDoc(last, Float.NaN, new Object[] {first, new BytesRef(cursor.id())});
  }

  /** Bits of a score that is not negative compare as the score does. */
  private static long value(FieldDoc doc) {
    Object first = doc.fields[0];
    return first instanceof Float score ? Float.floatToIntBits(score) : (Long) first;
  }

  private static String id(FieldDoc doc) {
    return ((BytesRef) doc.fields[1]).utf8ToString();
  }
}
