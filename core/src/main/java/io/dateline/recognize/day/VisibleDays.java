package io.dateline.recognize.day;

import static java.util.Comparator.comparingInt;

import io.dateline.article.RemovalReason;
import io.dateline.extract.Clue;
import io.dateline.recognize.evidence.PageEvidence;
import io.dateline.recognize.evidence.PageLine;
import io.dateline.recognize.wire.Dateline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The days that readers see around the story, best candidate first. */
final class VisibleDays {
  private static final int MAX_LINE = 240;
  private static final int MAX_PARAGRAPH = 120;

  private final DayReader reader;
  private final List<Candidate> published = new ArrayList<>();
  private final List<Candidate> updated = new ArrayList<>();

  private VisibleDays(DayReader reader) {
    this.reader = reader;
  }

  private record Candidate(FoundDay day, int rank) {}

  static VisibleDays of(PageEvidence page, DayReader reader) {
    var days = new VisibleDays(reader);
    page.lines().forEach(days::line);
    days.marked(page);
    days.paragraphs(page.paragraphs());
    return days;
  }

  /** The best day of publication; one that {@code addressed} confirms before all others. */
  Optional<FoundDay> published(Optional<LocalDate> addressed) {
    return best(published, addressed);
  }

  /** The best day of a change. */
  Optional<FoundDay> updated() {
    return best(updated, Optional.empty());
  }

  private static Optional<FoundDay> best(List<Candidate> all, Optional<LocalDate> confirmed) {
    return all.stream()
        .min(
            comparingInt(
                    (Candidate c) ->
                        confirmed.isPresent() && c.day.date().equals(confirmed.get()) ? 0 : 1)
                .thenComparingInt(Candidate::rank))
        .map(Candidate::day);
  }

  private void line(PageLine line) {
    if (line.is(RemovalReason.DATE_LINE, RemovalReason.BYLINE)) {
      if (line.text().length() <= 2 * MAX_LINE) {
        collect(line.text(), line.position() == 0 ? 0 : 4, true, true);
      }
    } else if (line.text().length() <= MAX_LINE
        && line.is(
            RemovalReason.OTHER,
            RemovalReason.TITLE,
            RemovalReason.DUPLICATE,
            RemovalReason.SHARE_BAR,
            RemovalReason.PLAYER,
            RemovalReason.AUTHOR_BIO)) {
      collect(line.text(), line.nearHeadline() ? 3 : 6, false, line.nearHeadline());
    } else if (line.text().length() <= MAX_LINE
        && line.is(RemovalReason.NAVIGATION, RemovalReason.SITE_HEADER, RemovalReason.FOOTER)) {
      // The head of a site often shows today's date: only a word before it makes it the story's.
      collect(line.text(), line.nearHeadline() ? 5 : 7, false, false);
    }
  }

  private void marked(PageEvidence page) {
    for (Clue clue : page.clues(Clue.Origin.MARKED_ELEMENT)) {
      String key = clue.key().toLowerCase(Locale.ROOT);
      if (!DateKeys.marksPublished(key) && !DateKeys.marksModified(key)) {
        continue;
      }
      if (DateKeys.marksOther(key) || clue.value().length() > MAX_LINE) {
        continue;
      }
      for (FoundDay day : reader.all(clue.value())) {
        boolean change =
            DateKeys.marksModified(key) && !key.contains("publish") && !key.contains("entry");
        add(day, change ? DateLabel.UPDATED : DateLabel.of(clue.value(), day.start(), 0), 2, true);
      }
    }
  }

  private void paragraphs(List<String> paragraphs) {
    int last = paragraphs.size() - 1;
    for (int i = 0; i <= last; i++) {
      if (i > 1 && i < last - 1) {
        i = last - 1;
      }
      String text = paragraphs.get(i);
      if (text.length() <= MAX_PARAGRAPH) {
        collect(text, i <= 1 ? 3 : 6, false, i == 0 && isMostlyDay(text));
      }
      if (i <= 1) {
        Dateline.in(text)
            .map(dateline -> text.substring(0, dateline.end()))
            .flatMap(reader::first)
            .ifPresent(day -> published.add(new Candidate(day, 1)));
      }
    }
  }

  private void collect(String text, int rank, boolean trusted, boolean plain) {
    int floor = 0;
    for (FoundDay day : reader.all(text)) {
      DateLabel label = DateLabel.of(text, day.start(), floor);
      floor = day.end();
      boolean telling = label == DateLabel.PUBLISHED || label == DateLabel.UPDATED;
      if (trusted || telling || (plain && isMostly(day, text))) {
        add(day, label, rank, trusted);
      }
    }
  }

  private void add(FoundDay day, DateLabel label, int rank, boolean trusted) {
    switch (label) {
      case PUBLISHED -> published.add(new Candidate(day, 2 * rank));
      case NONE -> published.add(new Candidate(day, 2 * rank + 1));
      case UPDATED -> updated.add(new Candidate(day, rank));
      case OTHER -> {
        if (trusted) {
          published.add(new Candidate(day, 2 * rank + 1));
        }
      }
      case RIGHTS -> {}
    }
  }

  private boolean isMostlyDay(String text) {
    return reader.first(text).filter(day -> isMostly(day, text)).isPresent();
  }

  private static boolean isMostly(FoundDay day, String text) {
    return (day.end() - day.start()) * 5 >= text.length() * 2;
  }
}
