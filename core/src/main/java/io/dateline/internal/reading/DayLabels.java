package io.dateline.internal.reading;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;

/**
 * The years, months, and days that articles were published in, as text: read once a reader, as
 * trees and histograms look at every one. A century of days takes some 3 MB. Safe for concurrent
 * use.
 */
final class DayLabels {
  private final LabelOrdinals ordinals;
  private final String[] texts;

  DayLabels(IndexReader reader, LabelOrdinals ordinals) throws IOException {
    this.ordinals = ordinals;
    texts = new String[ordinals.count()];
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedSetDocValues labels = ordinals.values(leaf);
      LongValues global = ordinals.toGlobal(leaf);
      for (long label = 0; label < labels.getValueCount(); label++) {
        texts[(int) global.get(label)] = labels.lookupOrd(label).utf8ToString();
      }
    }
  }

  LabelOrdinals ordinals() {
    return ordinals;
  }

  /** How many there are. */
  int count() {
    return texts.length;
  }

  /** The text of a number: they are in order of time, a year before its months and days. */
  String text(int label) {
    return texts[label];
  }
}
