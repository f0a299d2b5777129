package io.dateline.internal.ranking;

import io.dateline.internal.schema.Fields;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** What is left of a score by an article's age: all of it at once, half of it in the end. */
public final class Recency extends DoubleValuesSource {
  private final long latest;
  private final int days;

  private Recency(long latest, int days) {
    this.latest = latest;
    this.days = days;
  }

  /**
   * The same matches, the recent ones higher.
   *
   * @param days by which the half that can be lost is lost by half
   * @param last day from which age counts back, since 1970; the archive's latest if empty
   */
  public static Query prefer(Query query, IndexSearcher searcher, int days, Optional<Long> last)
      throws IOException {
    long latest =
        last.isPresent()
            ? last.get()
            : DocValuesSkipper.globalMaxValue(searcher.getIndexReader(), Fields.DAY);
    return FunctionScoreQuery.boostByValue(query, new Recency(latest, days));
  }

  private double kept(long day) {
    return 0.5 + 0.5 * Math.pow(0.5, Math.max(0.0, (double) latest - day) / days);
  }

  @Override
  public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
    NumericDocValues published = DocValues.getNumeric(leaf.reader(), Fields.DAY);
    return new DoubleValues() {
      private double kept;

      @Override
      public double doubleValue() {
        return kept;
      }

      @Override
      public boolean advanceExact(int document) throws IOException {
        kept = published.advanceExact(document) ? kept(published.longValue()) : 0.5;
        return true;
      }
    };
  }

  @Override
  public boolean needsScores() {
    return false;
  }

  @Override
  public DoubleValuesSource rewrite(IndexSearcher searcher) {
    return this;
  }

  @Override
  public boolean isCacheable(LeafReaderContext leaf) {
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Recency recency && recency.latest == latest && recency.days == days;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(latest * 31 + days);
  }

  @Override
  public String toString() {
    return "recency within " + days + " days";
  }
}
