package io.dateline.internal.reading;

import io.dateline.internal.schema.Fields;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/** The number of each document's story; read once a reader into an array. */
final class StoryOrdinals {
  private final int[] ofDocument;
  private final int count;

  StoryOrdinals(IndexReader reader) throws IOException {
    var values = new SortedDocValues[reader.leaves().size()];
    for (LeafReaderContext leaf : reader.leaves()) {
      values[leaf.ord] = DocValues.getSorted(leaf.reader(), Fields.STORY);
    }
    OrdinalMap map = OrdinalMap.build(null, values, PackedInts.DEFAULT);
    ofDocument = new int[reader.maxDoc()];
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedDocValues stories = values[leaf.ord];
      LongValues global = map.getGlobalOrds(leaf.ord);
      for (int doc = stories.nextDoc();
          doc != SortedDocValues.NO_MORE_DOCS;
          doc = stories.nextDoc()) {
        ofDocument[leaf.docBase + doc] = (int) global.get(stories.ordValue());
      }
    }
    count = Math.toIntExact(map.getValueCount());
  }

  /** How many stories there are, counting those of deleted articles not yet merged away. */
  int count() {
    return count;
  }

  /** The number of a document's story. */
  int of(int document) {
    return ofDocument[document];
  }
}
