package io.dateline.internal.reading;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/**
 * The labels of one field across all segments, numbered in their order: built once a reader, as the
 * map costs as much as reading every label. Safe for concurrent use.
 */
final class LabelOrdinals {
  private final IndexReader reader;
  private final String field;
  private final OrdinalMap map;

  LabelOrdinals(IndexReader reader, String field) throws IOException {
    this.reader = reader;
    this.field = field;
    var terms = new TermsEnum[reader.leaves().size()];
    var weights = new long[terms.length];
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
      terms[leaf.ord] = values.termsEnum();
      weights[leaf.ord] = values.getValueCount();
    }
    this.map = OrdinalMap.build(null, terms, weights, PackedInts.DEFAULT);
  }

  /** How many labels there are. */
  int count() {
    return Math.toIntExact(map.getValueCount());
  }

  /** The label of a number. */
  String label(int ordinal) throws IOException {
    int segment = map.getFirstSegmentNumber(ordinal);
    var values = DocValues.getSortedSet(reader.leaves().get(segment).reader(), field);
    return values.lookupOrd(map.getFirstSegmentOrd(ordinal)).utf8ToString();
  }

  /** The labels of a segment's documents, by their numbers in that segment. */
  SortedSetDocValues values(LeafReaderContext leaf) throws IOException {
    return DocValues.getSortedSet(leaf.reader(), field);
  }

  /** From numbers in a segment to numbers across all. */
  LongValues toGlobal(LeafReaderContext leaf) {
    return map.getGlobalOrds(leaf.ord);
  }
}
