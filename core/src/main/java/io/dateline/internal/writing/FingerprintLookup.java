package io.dateline.internal.writing;

import io.dateline.internal.schema.Fields;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Knows the fingerprint of every article in the index, those just put included.
 *
 * <p>A reader answers for what was there when it was opened, a map for what was put since; the map
 * is dropped and the reader renewed before it grows large. Not safe for concurrent use.
 */
final class FingerprintLookup {
  /** Some ten megabytes of map at the most. */
  private static final int MAX_RECENT = 50_000;

  /** A page fetched twice comes twice in short order; to renew a reader each time is slow. */
  private static final int MAX_DOCUMENTS = 256;

  private final IndexWriter writer;
  private final Map<String, Optional<BytesRef>> recent = new HashMap<>();
  private final Map<String, Document> latest = new LinkedHashMap<>();
  private DirectoryReader reader;

  FingerprintLookup(IndexWriter writer) throws IOException {
    this.writer = writer;
    this.reader = DirectoryReader.open(writer);
  }

  /** The fingerprint of the article of this id; empty if there is none. */
  Optional<BytesRef> find(String id) throws IOException {
    Optional<BytesRef> known = recent.get(id);
    if (known != null) {
      return known;
    }
    var term = new BytesRef(id);
    for (LeafReaderContext leaf : reader.leaves()) {
      var terms = leaf.reader().terms(Fields.ID);
      if (terms == null) {
        continue;
      }
      TermsEnum ids = terms.iterator();
      if (!ids.seekExact(term)) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      PostingsEnum documents = ids.postings(null, PostingsEnum.NONE);
      for (int doc = documents.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = documents.nextDoc()) {
        if (live == null || live.get(doc)) {
          BinaryDocValues fingerprints = leaf.reader().getBinaryDocValues(Fields.FINGERPRINT);
          if (fingerprints != null && fingerprints.advanceExact(doc)) {
            return Optional.of(BytesRef.deepCopyOf(fingerprints.binaryValue()));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The stored document of the article of this id, as it is now; empty if there is none. */
  Optional<Document> stored(String id) throws IOException {
    Document known = latest.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    if (recent.containsKey(id)) {
      renew();
    }
    TopDocs found = new IndexSearcher(reader).search(new TermQuery(new Term(Fields.ID, id)), 1);
    return found.scoreDocs.length == 0
        ? Optional.empty()
        : Optional.of(reader.storedFields().document(found.scoreDocs[0].doc));
  }

  /** Remembers that {@code document} was put under this id. */
  void put(String id, BytesRef fingerprint, Document document) throws IOException {
    remember(id, Optional.of(fingerprint));
    latest.put(id, document);
    if (latest.size() > MAX_DOCUMENTS) {
      latest.remove(latest.keySet().iterator().next());
    }
  }

  /** Remembers that the article of this id was deleted. */
  void delete(String id) throws IOException {
    remember(id, Optional.empty());
  }

  private void remember(String id, Optional<BytesRef> fingerprint) throws IOException {
    latest.remove(id);
    recent.put(id, fingerprint);
    if (recent.size() >= MAX_RECENT) {
      renew();
    }
  }

  private void renew() throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
    if (newer != null) {
      reader.close();
      reader = newer;
    }
    recent.clear();
  }

  void close() throws IOException {
    reader.close();
  }
}
