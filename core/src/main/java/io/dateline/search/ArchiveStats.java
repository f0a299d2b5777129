package io.dateline.search;

import static java.util.Objects.requireNonNull;

import io.dateline.article.layout.Bars;
import io.dateline.article.layout.Sheet;
import io.dateline.article.layout.Table;
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

  /** A line a number, in eighty columns. */
  @Override
  public String toString() {
    var page = new Sheet(80, false);
    var table =
        new Table("lr")
            .row("articles", Bars.number(documents))
            .row("stories", Bars.number(stories))
            .row("outlets", Bars.number(outlets))
            .row("officials", Bars.number(officials));
    firstDay.ifPresent(day -> table.row("first day", day.toString()));
    lastDay.ifPresent(day -> table.row("last day", day.toString()));
    table.row("bytes", Bars.number(bytes)).row("segments", Bars.number(segments)).print(page, "");
    return page.toString();
  }
}
