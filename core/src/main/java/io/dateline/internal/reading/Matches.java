package io.dateline.internal.reading;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;

/** Every document a query matches. */
final class Matches {
  private final FixedBitSet documents;

  private Matches(FixedBitSet documents) {
    this.documents = documents;
  }

  /** The matches of {@code query} that {@code searcher} finds in its time. */
  static Matches of(IndexSearcher searcher, Query query) throws IOException {
    var documents = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
    try {
      searcher.search(query, new Marker(documents));
    } catch (TimedReader.TimeOver e) {
      // What was found until then counts; the limit knows that it was met.
    }
    return new Matches(documents);
  }

  /** One thread searches, so that all segments may share the bits. */
  private record Marker(FixedBitSet documents) implements CollectorManager<Marking, FixedBitSet> {
    @Override
    public Marking newCollector() {
      return new Marking(documents);
    }

    @Override
    public FixedBitSet reduce(Collection<Marking> collectors) {
      return documents;
    }
  }

  /** Sets the bit of each document. */
  private record Marking(FixedBitSet documents) implements Collector {
    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) {
      return new LeafCollector() {
        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int doc) {
          documents.set(leaf.docBase + doc);
        }

        @Override
        public void collectRange(int min, int max) {
          documents.set(leaf.docBase + min, leaf.docBase + max);
        }
      };
    }
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
