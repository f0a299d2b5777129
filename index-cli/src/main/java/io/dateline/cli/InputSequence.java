package io.dateline.cli;

import io.dateline.source.ArticleSource;
import io.dateline.source.SourceRecord;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.List;
import java.util.Optional;

/** Sources one after another, until the last one ends or someone says to stop. */
final class InputSequence implements ArticleSource {
  private final List<ArticleSource> sources;
  private int current;
  private volatile boolean stopped;

  InputSequence(List<ArticleSource> sources) {
    this.sources = List.copyOf(sources);
  }

  /**
   * Ends the sequence behind the record that is being read. May be called from any thread.
   *
   * <p>The reading thread is not interrupted: an interrupt closes whatever file it is writing, and
   * that may be the archive's.
   */
  void stop() {
    stopped = true;
  }

  /** Whether {@link #stop} was called. */
  boolean isStopped() {
    return stopped;
  }

  @Override
  public Optional<SourceRecord> next() throws IOException {
    while (!stopped && current < sources.size()) {
      Optional<SourceRecord> record = sources.get(current).next();
      if (stopped) {
        break; // what was read half is not taken
      }
      if (record.isPresent()) {
        return record;
      }
      sources.get(current++).close();
    }
    if (stopped) {
      throw new ClosedByInterruptException(); // more than the end: an ingest is to go on later
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    while (current < sources.size()) {
      sources.get(current++).close();
    }
  }
}
