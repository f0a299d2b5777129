package io.dateline.recognize.day;

import io.dateline.article.RemovalReason;
import io.dateline.extract.Clue;
import io.dateline.recognize.evidence.PageEvidence;
import io.dateline.recognize.evidence.PageLine;
import io.dateline.recognize.wire.Dateline;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days that a page counts back from its fetch, where the day of a story would stand: {@code 2
 * hours ago} at the headline, {@code TOKYO, Monday} before the text. What is told within the text
 * ("he said late Monday") is the day of something else.
 */
final class RelativeDays {
  private static final int MAX_LINE = 120;
  private static final int MAX_ALONE = 45;
  private static final int MAX_FROM_TITLE = 12;

  private final RelativeReader reader;
  private @Nullable LocalDate published;
  private @Nullable LocalDate updated;

  private RelativeDays(RelativeReader reader) {
    this.reader = reader;
  }

  /**
   * @param fetched when the page was fetched; without a time, noon
   */
  static RelativeDays of(PageEvidence page, FoundDay fetched) {
    var days =
        new RelativeDays(
            new RelativeReader(fetched.date().atTime(fetched.time().orElse(LocalTime.NOON))));
    for (PageLine line : page.lines()) {
      days.line(line);
    }
    for (Clue.Origin origin : List.of(Clue.Origin.TIME_ELEMENT, Clue.Origin.MARKED_ELEMENT)) {
      for (Clue clue : page.clues(origin)) {
        days.marked(clue.key().toLowerCase(Locale.ROOT), clue.value());
      }
    }
    page.paragraphs().stream().limit(2).forEach(days::paragraph);
    return days;
  }

  Optional<LocalDate> published() {
    return Optional.ofNullable(published);
  }

  Optional<LocalDate> updated() {
    return Optional.ofNullable(updated);
  }

  private void line(PageLine line) {
    String text = line.text();
    if (text.length() > MAX_LINE || line.position() > 1) {
      return;
    }
    boolean dated = line.is(RemovalReason.DATE_LINE, RemovalReason.BYLINE);
    boolean near =
        line.fromTitle() == PageLine.NO_TITLE || Math.abs(line.fromTitle()) <= MAX_FROM_TITLE;
    if (dated && near) {
      reader.counted(text).or(() -> reader.named(text)).ifPresent(day -> add(text, day));
    } else if (line.atHeadline() && isOpen(line)) {
      alone(text);
    }
  }

  /** What stands under the headline looks like a menu to some. */
  private static boolean isOpen(PageLine line) {
    return line.is(RemovalReason.OTHER, RemovalReason.DUPLICATE)
        || (line.is(RemovalReason.NAVIGATION) && line.fromTitle() > 0);
  }

  /** A line that says when, and hardly anything else. */
  private void alone(String text) {
    reader
        .counted(text)
        .filter(day -> isMost(text, day) || isLabelled(text, day))
        .or(() -> reader.named(text).filter(day -> isWhole(text, day) || isLabelled(text, day)))
        .ifPresent(day -> add(text, day));
  }

  private void marked(String key, String text) {
    if (text.length() <= MAX_LINE && DateKeys.marksPublished(key) && !DateKeys.marksOther(key)) {
      reader.counted(text).ifPresent(day -> add(text, day));
    }
  }

  /** One that is none but a line with the day, or a dateline. */
  private void paragraph(String paragraph) {
    if (paragraph.length() <= MAX_ALONE) {
      alone(paragraph);
    }
    Dateline.in(paragraph)
        .map(dateline -> paragraph.substring(0, dateline.end()))
        .filter(opening -> opening.length() <= MAX_LINE)
        .ifPresent(opening -> reader.named(opening).ifPresent(day -> add(opening, day)));
  }

  private static boolean isWhole(String text, FoundDay day) {
    return day.start() == 0 && day.end() == text.length();
  }

  private static boolean isMost(String text, FoundDay day) {
    return (day.end() - day.start()) * 5 >= text.length() * 2;
  }

  private static boolean isLabelled(String text, FoundDay day) {
    DateLabel label = DateLabel.of(text, day.start(), 0);
    return label == DateLabel.PUBLISHED || label == DateLabel.UPDATED;
  }

  /** The first of a kind is nearest to the head of the page. */
  private void add(String text, FoundDay day) {
    switch (DateLabel.of(text, day.start(), 0)) {
      case PUBLISHED, NONE, OTHER -> published = published == null ? day.date() : published;
      case UPDATED -> updated = updated == null ? day.date() : updated;
      case RIGHTS -> {}
    }
  }
}
