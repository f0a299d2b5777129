package io.dateline.internal.writing;

import io.dateline.article.Article;
import io.dateline.extract.OutletChrome;
import io.dateline.internal.schema.ArticleCodec;
import io.dateline.internal.schema.ArticleDocument;
import io.dateline.internal.schema.EarlierTexts;
import io.dateline.internal.schema.Fields;
import io.dateline.internal.schema.Keys;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Takes out of the articles of a run what the run's end knows to recur in their outlets.
 *
 * <p>The articles were put as their pages tell alone, so that the last page of a run is judged as
 * the first; those that change are written again, under the fingerprint of what was put.
 */
final class Settling {
  /** Articles between two looks at what else waits for the archive's thread. */
  private static final int AT_ONCE = 500;

  private final ArchiveThread thread;
  private final IndexWriter writer;
  private final FingerprintLookup current;
  private final StoryKeeper stories;
  private final OutletChrome chrome;
  private long stripped;

  Settling(
      ArchiveThread thread,
      IndexWriter writer,
      FingerprintLookup current,
      StoryKeeper stories,
      OutletChrome chrome) {
    this.thread = thread;
    this.writer = writer;
    this.current = current;
    this.stories = stories;
    this.chrome = chrome;
  }

  /**
   * Settles the articles of a run.
   *
   * @return from how many something was taken
   */
  long settle(long run) throws IOException {
    DirectoryReader reader = thread.call(() -> DirectoryReader.open(writer));
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        List<Integer> waiting = thread.call(() -> waiting(leaf.reader(), run));
        for (int from = 0; from < waiting.size(); from += AT_ONCE) {
          List<Integer> some = waiting.subList(from, Math.min(from + AT_ONCE, waiting.size()));
          thread.run(() -> settle(leaf.reader(), some));
        }
      }
    } finally {
      thread.run(reader::close);
    }
    return stripped;
  }

  private static List<Integer> waiting(LeafReader leaf, long run) throws IOException {
    List<Integer> waiting = new ArrayList<>();
    PostingsEnum postings =
        leaf.postings(new Term(Fields.RUN, Long.toString(run)), PostingsEnum.NONE);
    Bits live = leaf.getLiveDocs();
    if (postings != null) {
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        if (live == null || live.get(doc)) {
          waiting.add(doc);
        }
      }
    }
    return waiting;
  }

  private void settle(LeafReader leaf, List<Integer> documents) throws IOException {
    StoredFields stored = leaf.storedFields();
    BinaryDocValues fingerprints = leaf.getBinaryDocValues(Fields.FINGERPRINT);
    for (int doc : documents) {
      Document document = stored.document(doc);
      Article article = ArticleCodec.decode(document);
      Article settled = chrome.strip(article);
      boolean same = settled.removed().size() == article.removed().size();
      if (same || fingerprints == null || !fingerprints.advanceExact(doc)) {
        continue;
      }
      BytesRef put = BytesRef.deepCopyOf(fingerprints.binaryValue());
      String id = Keys.ofId(article.id());
      // Others may have put or deleted it since.
      if (current.find(id).equals(Optional.of(put))) {
        Document made = ArticleDocument.settled(settled, put);
        EarlierTexts.carry(document, made);
        writer.updateDocument(new Term(Fields.ID, id), made);
        current.put(id, put, made);
        stories.changed(id);
        stripped++;
      }
    }
  }
}
