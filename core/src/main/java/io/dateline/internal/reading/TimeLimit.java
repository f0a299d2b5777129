package io.dateline.internal.reading;

import java.time.Duration;
import org.apache.lucene.index.QueryTimeout;

/** The time that one search has. Lucene asks now and then; who asks once it is over stops. */
final class TimeLimit implements QueryTimeout {
  /** What takes as long as it takes. */
  static final TimeLimit NONE = new TimeLimit(Long.MAX_VALUE);

  private final long start = System.nanoTime();
  private final long nanos;
  private volatile boolean met;

  private TimeLimit(long nanos) {
    this.nanos = nanos;
  }

  static TimeLimit of(Duration time) {
    return new TimeLimit(
        time.compareTo(Duration.ofNanos(Long.MAX_VALUE)) >= 0 ? Long.MAX_VALUE : time.toNanos());
  }

  /** Half of the time, from now: what finds the matches must leave some to rank them. */
  TimeLimit half() {
    return nanos == Long.MAX_VALUE ? NONE : new TimeLimit(nanos / 2);
  }

  boolean isNone() {
    return nanos == Long.MAX_VALUE;
  }

  @Override
  public boolean shouldExit() {
    if (System.nanoTime() - start < nanos) {
      return false;
    }
    met = true;
    return true;
  }

  /** Whether something stopped for it. */
  boolean met() {
    return met;
  }
}
