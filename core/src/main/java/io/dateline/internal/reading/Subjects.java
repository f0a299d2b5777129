package io.dateline.internal.reading;

import io.dateline.article.Article;
import io.dateline.internal.query.Alike;
import io.dateline.internal.ranking.TellingWords;
import io.dateline.internal.schema.ArticleCodec;
import io.dateline.internal.schema.Fields;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Query;

/** What articles of one state are about; read once for one question. */
final class Subjects implements Alike {
  private final ReaderView view;
  private final Map<String, Optional<Subject>> known = new HashMap<>();

  Subjects(ReaderView view) {
    this.view = view;
  }

  @Override
  public Optional<Subject> of(String id) throws IOException {
    Optional<Subject> subject = known.get(id);
    if (subject == null) {
      int document = view.document(id);
      subject = document < 0 ? Optional.empty() : Optional.of(subject(document));
      known.put(id, subject);
    }
    return subject;
  }

  private Subject subject(int document) throws IOException {
    Article article = ArticleCodec.decode(view.reader().storedFields().document(document));
    int copies = view.stories().copies(view.stories().of(document));
    return new Subject(TellingWords.of(article, copies, view.reader()), copiesOf(document));
  }

  /** An article and the copies of its story. */
  private Query copiesOf(int document) throws IOException {
    List<LeafReaderContext> leaves = view.reader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    NumericDocValues stories = DocValues.getNumeric(leaf.reader(), Fields.STORY);
    stories.advance(document - leaf.docBase);
    return NumericDocValuesField.newSlowExactQuery(Fields.STORY, stories.longValue());
  }
}
