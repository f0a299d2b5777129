package io.dateline.search;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Totals of an archive.
 *
 * @param documents articles
 * @param stories distinct stories: copies of one text count once
 * @param outlets distinct outlets
 * @param officials distinct officials
 * @param firstDay earliest day of publication; empty if no article has one
 * @param lastDay latest day of publication
 * @param bytes size on disk, or in memory
 * @param segments parts the index consists of
 */
public record ArchiveStats(
    long documents,
    long stories,
    long outlets,
    long officials,
    Optional<LocalDate> firstDay,
    Optional<LocalDate> lastDay,
    long bytes,
    int segments) {

  public ArchiveStats {
    requireNonNull(firstDay, "firstDay");
    requireNonNull(lastDay, "lastDay");
  }
}
