package io.dateline.internal.reading;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;

/** The labels of a segment's documents, by number across all segments. */
final class LabelColumn {
  private static final int[] NONE = {};

  private final SortedSetDocValues values;
  private final LongValues global;

  LabelColumn(LabelOrdinals labels, LeafReaderContext leaf) throws IOException {
    values = labels.values(leaf);
    global = labels.toGlobal(leaf);
  }

  /** The labels of a document of the segment; documents must be asked in their order. */
  int[] of(int document) throws IOException {
    if (!values.advanceExact(document)) {
      return NONE;
    }
    var found = new int[values.docValueCount()];
    for (int i = 0; i < found.length; i++) {
      found[i] = (int) global.get(values.nextOrd());
    }
    return found;
  }
}
