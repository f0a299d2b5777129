package io.dateline.internal.reading;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** Every document a query matches, exactly. */
final class Matches {
  private final FixedBitSet documents;

  private Matches(FixedBitSet documents) {
    this.documents = documents;
  }

  static Matches of(IndexSearcher searcher, Query query) throws IOException {
    var documents = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      DocIdSetIterator matches = scorer.iterator();
      for (int doc = matches.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = matches.nextDoc()) {
        if (live == null || live.get(doc)) {
          documents.set(leaf.docBase + doc);
        }
      }
    }
    return new Matches(documents);
  }

  /** How many documents match. */
  long total() {
    return documents.cardinality();
  }

  /** The first match at or behind {@code document}; {@code NO_MORE_DOCS} if there is none. */
  int next(int document) {
    return document >= documents.length()
        ? DocIdSetIterator.NO_MORE_DOCS
        : documents.nextSetBit(document);
  }

  /** How many distinct stories match. */
  long stories(StoryOrdinals stories) {
    var seen = new FixedBitSet(Math.max(1, stories.count()));
    for (int doc = next(0); doc != DocIdSetIterator.NO_MORE_DOCS; doc = next(doc + 1)) {
      seen.set(stories.of(doc));
    }
    return seen.cardinality();
  }
}
