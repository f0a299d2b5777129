package io.dateline.internal.schema;

import io.dateline.internal.stories.Sketch;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/** What a document says of its story, and the terms by which texts like its are found. */
public final class StoryFields {
  private StoryFields() {}

  /** Adds what {@code text} says; until it is grouped, it is a story of its own. */
  static void addTo(Document document, Sketch text) {
    document.add(new BinaryDocValuesField(Fields.SKETCH, new BytesRef(text.encode())));
    document.add(new NumericDocValuesField(Fields.STORY, text.key()));
    document.add(new StringField(Fields.TEXT, key(text.key()), Field.Store.NO));
    for (int anchor : text.anchors()) {
      document.add(new StringField(Fields.ANCHOR, anchor(anchor), Field.Store.NO));
    }
    if (text.lead() != 0) {
      document.add(new StringField(Fields.ANCHOR, key(text.lead()), Field.Store.NO));
    }
  }

  /** The term of a text's key, or of its lead. */
  public static BytesRef key(long key) {
    var term = new byte[Long.BYTES];
    NumericUtils.longToSortableBytes(key, term, 0);
    return new BytesRef(term);
  }

  /** The term of an anchor. */
  public static BytesRef anchor(int anchor) {
    var term = new byte[Integer.BYTES];
    NumericUtils.intToSortableBytes(anchor, term, 0);
    return new BytesRef(term);
  }
}
