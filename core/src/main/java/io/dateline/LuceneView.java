package io.dateline;

import io.dateline.article.Article;
import io.dateline.internal.reading.ReaderView;
import io.dateline.internal.schema.ArticleCodec;
import io.dateline.search.ArticleQuery;
import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * The one door to Lucene, for what the API has no words for: one state of an archive as an {@link
 * IndexSearcher}, and queries as Lucene's. Safe for concurrent use; close it when done.
 *
 * <p>Fields are {@code title}, {@code body}, and {@code lead} (stemmed, a term's language in it),
 * {@code title.exact} and {@code body.exact} (words as written, folded), {@code day} (days since
 * 1970, doc values), {@code facet.NAME} (labels, sorted set doc values), and {@code key.NAME}
 * (folded values, terms). They may change with the format of archives, and so may everything here
 * with Lucene: no promise of the API covers it. Writing is not possible.
 */
public final class LuceneView implements Closeable {
  private final ReaderView view;
  private final IndexSearcher searcher;
  private final AtomicBoolean closed = new AtomicBoolean();

  /** Holds {@code view}, which the caller has counted in. */
  LuceneView(ReaderView view) {
    this.view = view;
    this.searcher = new IndexSearcher(view.reader());
  }

  /** The searcher; not to be used once this is closed. */
  public IndexSearcher searcher() {
    return searcher;
  }

  /** What the articles match that match {@code query}: its words and filters, as it stands. */
  public Query query(ArticleQuery query) throws IOException {
    return view.matching(
        query, view.officialNames(), view.languages(), LocalDate.now(ZoneId.systemDefault()));
  }

  /** The article of a document. */
  public Article article(int document) throws IOException {
    return ArticleCodec.decode(view.reader().storedFields().document(document));
  }

  @Override
  public void close() throws IOException {
    if (closed.compareAndSet(false, true)) {
      view.reader().decRef();
    }
  }
}
