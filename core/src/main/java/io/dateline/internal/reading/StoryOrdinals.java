package io.dateline.internal.reading;

import io.dateline.internal.schema.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.Bits;

/** The number of each document's story; read once a reader into an array. */
final class StoryOrdinals {
  private final int[] ofDocument;
  private final int[] copies;

  StoryOrdinals(IndexReader reader) throws IOException {
    ofDocument = new int[reader.maxDoc()];
    var numbers = new Numbers(reader.numDocs());
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues stories = DocValues.getNumeric(leaf.reader(), Fields.STORY);
      Bits live = leaf.reader().getLiveDocs();
      for (int doc = stories.nextDoc();
          doc != NumericDocValues.NO_MORE_DOCS;
          doc = stories.nextDoc()) {
        boolean there = live == null || live.get(doc);
        ofDocument[leaf.docBase + doc] = there ? numbers.of(stories.longValue()) : -1;
      }
    }
    copies = new int[numbers.count];
    for (int story : ofDocument) {
      if (story >= 0) {
        copies[story]++;
      }
    }
  }

  /** How many stories there are. */
  int count() {
    return copies.length;
  }

  /** The number of a document's story; negative if the document is deleted. */
  int of(int document) {
    return ofDocument[document];
  }

  /** How many articles are of this story. */
  int copies(int story) {
    return copies[story];
  }

  /** The documents of this story, in order. */
  List<Integer> documents(int story) {
    List<Integer> documents = new ArrayList<>();
    for (int document = 0; document < ofDocument.length; document++) {
      if (ofDocument[document] == story) {
        documents.add(document);
      }
    }
    return documents;
  }

  /** Numbers keys as they come. Keys are hashes: their low bits are as good as any. */
  private static final class Numbers {
    private final long[] keys;
    private final int[] numbers;
    private int count;

    Numbers(int most) {
      int slots = Integer.highestOneBit(Math.max(8, most)) * 4;
      keys = new long[slots];
      numbers = new int[slots];
      Arrays.fill(numbers, -1);
    }

    int of(long key) {
      int slot = (int) key & (keys.length - 1);
      while (numbers[slot] >= 0 && keys[slot] != key) {
        slot = (slot + 1) & (keys.length - 1);
      }
      if (numbers[slot] < 0) {
        keys[slot] = key;
        numbers[slot] = count++;
      }
      return numbers[slot];
    }
  }
}
