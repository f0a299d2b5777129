package io.dateline.internal.writing;

import io.dateline.internal.schema.Fields;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
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

  private final IndexWriter writer;
  private final Map<String, Optional<BytesRef>> recent = new HashMap<>();
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

  /** Remembers what was put under this id, or that it was deleted. */
  void remember(String id, Optional<BytesRef> fingerprint) throws IOException {
    recent.put(id, fingerprint);
    if (recent.size() >= MAX_RECENT) {
      DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
      if (newer != null) {
        reader.close();
        reader = newer;
      }
      recent.clear();
    }
  }

  void close() throws IOException {
    reader.close();
  }
}
