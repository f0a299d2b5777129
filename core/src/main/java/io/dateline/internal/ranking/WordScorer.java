package io.dateline.internal.ranking;

import io.dateline.internal.ranking.FieldFamily.Member;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.SmallFloat;

/** Scores one segment's articles by a word's forms in the fields of a family. */
final class WordScorer extends Scorer {
  /** One form in one field. */
  record Place(PostingsEnum articles, Member field) {}

  /** Lengths of a field, as Lucene encodes them, and how much they count. */
  record Length(NumericDocValues norms, float weight) {}

  private final Place[] places;
  private final List<Length> lengths;
  private final SimScorer similarity;
  private final DocIdSetIterator articles = new Articles();

  WordScorer(List<Place> places, List<Length> lengths, SimScorer similarity) {
    this.places = places.toArray(Place[]::new);
    this.lengths = lengths;
    this.similarity = similarity;
  }

  /** Any form in any field; there are few, so a scan beats a heap. */
  private final class Articles extends DocIdSetIterator {
    private int at = -1;

    @Override
    public int docID() {
      return at;
    }

    @Override
    public int nextDoc() throws IOException {
      return advance(at + 1);
    }

    @Override
    public int advance(int target) throws IOException {
      int next = NO_MORE_DOCS;
      for (Place place : places) {
        int article = place.articles().docID();
        if (article < target) {
          article = place.articles().advance(target);
        }
        next = Math.min(next, article);
      }
      at = next;
      return next;
    }

    @Override
    public long cost() {
      long cost = 0;
      for (Place place : places) {
        cost += place.articles().cost();
      }
      return cost;
    }
  }

  @Override
  public int docID() {
    return articles.docID();
  }

  @Override
  public DocIdSetIterator iterator() {
    return articles;
  }

  @Override
  public float getMaxScore(int upTo) {
    return similarity.score(Float.MAX_VALUE, 1);
  }

  @Override
  public float score() throws IOException {
    float frequency = 0;
    for (Place place : places) {
      if (place.articles().docID() == docID()) {
        frequency += place.field().weight() * place.articles().freq();
      }
    }
    return similarity.score(frequency, norm());
  }

  private long norm() throws IOException {
    float words = 0;
    for (Length length : lengths) {
      if (length.norms().advanceExact(docID())) {
        words += length.weight() * SmallFloat.byte4ToInt((byte) length.norms().longValue());
      }
    }
    return SmallFloat.intToByte4(Math.max(1, Math.round(words)));
  }

  /** How often the current article holds the word in {@code field}. */
  int count(Member field) throws IOException {
    int count = 0;
    for (Place place : places) {
      if (place.field().equals(field) && place.articles().docID() == docID()) {
        count += place.articles().freq();
      }
    }
    return count;
  }
}
