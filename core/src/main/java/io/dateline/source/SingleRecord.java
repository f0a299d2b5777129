package io.dateline.source;

import java.util.Optional;

/** A source of one record. */
final class SingleRecord implements ArticleSource {
  private Optional<SourceRecord> record;

  SingleRecord(SourceRecord record) {
    this.record = Optional.of(record);
  }

  @Override
  public Optional<SourceRecord> next() {
    Optional<SourceRecord> next = record;
    record = Optional.empty();
    return next;
  }

  @Override
  public void close() {}
}
