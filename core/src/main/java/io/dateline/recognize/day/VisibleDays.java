package io.dateline.recognize.day;

import static java.util.Comparator.comparingInt;

import io.dateline.article.RemovalReason;
import io.dateline.extract.Clue;
import io.dateline.recognize.evidence.PageEvidence;
import io.dateline.recognize.evidence.PageLine;
import io.dateline.recognize.wire.Dateline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The days that readers see around the story, best candidate first. */
final class VisibleDays {
  private static final int MAX_LINE = 240;
  private static final int MAX_SHORT = 120;
  private static final int MAX_EDGED = 90;
  private static final int MAX_LABEL = 24;

  private static final int MAX_ABOVE = 30;
  private static final int MAX_BELOW = 40;

  /** {@code (4 March 2019) The bridge}: so far in may the day end. */
  private static final int MAX_OPENING = 40;

  private static final int MAX_PARAGRAPHS = 300;
  private static final int MIN_DIGITS = 3;

  /** {@code Springfield, 4 March 2019 - Statement}. */
  private static final int MAX_PLACED = 45;

  /** Ranks of places; a word such as "Published" before the day counts within a place. */
  private static final int HEAD = 0;

  private static final int OPENING = 2;
  private static final int MARKED = 4;
  private static final int NEAR = 6;
  private static final int FAR = 10;
  private static final int ELSEWHERE = 14;

  private final DayReader reader;
  private final List<Candidate> published = new ArrayList<>();
  private final List<Candidate> updated = new ArrayList<>();

  /** Days that stand beside other stories, comments, or in the foot. */
  private final Set<LocalDate> others = new HashSet<>();

  private VisibleDays(DayReader reader) {
    this.reader = reader;
  }

  private record Candidate(FoundDay day, int rank) {}

  static VisibleDays of(PageEvidence page, DayReader reader) {
    var days = new VisibleDays(reader);
    @Nullable PageLine before = null;
    for (PageLine line : page.lines()) {
      days.line(labelled(before, line, page.paragraphs()));
      before = line;
    }
    days.teased(page.lines());
    days.marked(page);
    days.paragraphs(page.paragraphs());
    page.title().ifPresent(days::title);
    return days;
  }

  /** The day that stands at the headline or opens the text. */
  Optional<FoundDay> head() {
    return best(published, Optional.empty(), MARKED - 1);
  }

  /** The best day of publication; one that {@code addressed} confirms before all others. */
  Optional<FoundDay> published(Optional<LocalDate> addressed) {
    return best(published, addressed, Integer.MAX_VALUE);
  }

  /** The best day of a change that stands near the story. */
  Optional<FoundDay> updated() {
    return best(updated, Optional.empty(), FAR - 1);
  }

  /** The best day of a change, wherever it stands. */
  Optional<FoundDay> updatedAnywhere() {
    return best(updated, Optional.empty(), Integer.MAX_VALUE);
  }

  /** Whether {@code day} stands beside other stories, and not at this one. */
  boolean isOfOthers(LocalDate day) {
    return others.contains(day) && head().filter(h -> h.date().equals(day)).isEmpty();
  }

  private static Optional<FoundDay> best(
      List<Candidate> all, Optional<LocalDate> confirmed, int worst) {
    return all.stream()
        .filter(candidate -> candidate.rank <= worst)
        .min(
            comparingInt(
                    (Candidate c) -> confirmed.filter(c.day.date()::equals).isPresent() ? 0 : 1)
                .thenComparingInt(Candidate::rank))
        .map(Candidate::day);
  }

  /** {@code Published on} may be a line or paragraph of its own above the day. */
  private static PageLine labelled(
      @Nullable PageLine before, PageLine line, List<String> paragraphs) {
    String text = line.text();
    if (text.length() > MAX_SHORT || !mayHoldDay(text)) {
      return line;
    }
    String label = "";
    if (before != null && before.position() == line.position()) {
      label = before.text();
    } else if (line.position() > 0 && line.position() <= paragraphs.size()) {
      label = paragraphs.get(line.position() - 1);
    }
    if (label.length() > MAX_LABEL || mayHoldDay(label)) {
      return line;
    }
    DateLabel kind = DateLabel.of(label, label.length(), 0);
    return kind == DateLabel.PUBLISHED || kind == DateLabel.UPDATED
        ? new PageLine(line.reason(), label + " " + text, line.position(), line.fromTitle())
        : line;
  }

  private void line(PageLine line) {
    String text = line.text();
    if (line.atHeadline() && line.is(RemovalReason.OTHER)) {
      opening(text);
    }
    if (text.length() > MAX_LINE || !mayHoldDay(text)) {
      return;
    }
    List<FoundDay> days = reader.all(text);
    if (days.isEmpty()) {
      return;
    }
    if (line.is(RemovalReason.DATE_LINE, RemovalReason.BYLINE)) {
      collect(text, days, isAtStory(line, days) ? HEAD : NEAR + 2, true);
    } else if (line.is(RemovalReason.RELATED, RemovalReason.COMMENTS)
        && isUnderHeadline(line)
        && isDayLine(text, days)) {
      // A story's own day may look like that of a teaser.
      collect(text, days, NEAR, true);
    } else if (line.is(RemovalReason.RELATED, RemovalReason.COMMENTS)) {
      days.forEach(day -> others.add(day.date()));
    } else if (line.is(RemovalReason.CAPTION) && !line.atHeadline()) {
      // Days of pictures.
      return;
    } else if (!line.is(
        RemovalReason.COPYRIGHT,
        RemovalReason.ADVERTISEMENT,
        RemovalReason.CONSENT,
        RemovalReason.NOT_FOUND_NOTICE,
        RemovalReason.CONTACT)) {
      unmarked(line, days);
    }
  }

  /**
   * The head of a site often shows today's date: without a word before it, a day must stand right
   * at the headline.
   */
  private void unmarked(PageLine line, List<FoundDay> days) {
    String text = line.text();
    boolean open = line.is(RemovalReason.OTHER, RemovalReason.DUPLICATE);
    if (line.atHeadline() && isDayLine(text, days)) {
      boolean menu = line.is(RemovalReason.NAVIGATION) && line.fromTitle() < 0;
      collect(text, days, menu ? NEAR : HEAD, true);
    } else if (open && line.nearHeadline() && isDayLine(text, days)) {
      collect(text, days, NEAR, true);
    } else {
      if (line.is(RemovalReason.FOOTER, RemovalReason.NAVIGATION)) {
        days.forEach(day -> others.add(day.date()));
      }
      collect(text, days, line.nearHeadline() || open ? NEAR : ELSEWHERE, false);
    }
  }

  /**
   * Whether a line of byline and date stands before the text, and not too far from the headline.
   */
  private static boolean isAtStory(PageLine line, List<FoundDay> days) {
    return line.position() <= 1
        && (line.fromTitle() == PageLine.NO_TITLE
            || (line.fromTitle() >= -MAX_ABOVE && line.fromTitle() <= MAX_BELOW)
            || label(line.text(), days.get(0), 0) == DateLabel.PUBLISHED);
  }

  /** A list of stories may hold this one, with its day above or below the headline. */
  private void teased(List<PageLine> lines) {
    for (int i = 1; i < lines.size() - 1; i++) {
      PageLine headline = lines.get(i);
      if (headline.is(RemovalReason.TITLE)) {
        Optional<FoundDay> above = teaserDay(lines.get(i - 1));
        Optional<FoundDay> below = teaserDay(lines.get(i + 1));
        PageLine beside = above.isPresent() ? lines.get(i - 1) : lines.get(i + 1);
        if ((above.isEmpty() || below.isEmpty()) && beside.position() == headline.position()) {
          above.or(() -> below).ifPresent(day -> published.add(new Candidate(day, ELSEWHERE)));
        }
      }
    }
  }

  private Optional<FoundDay> teaserDay(PageLine line) {
    boolean teaser = line.is(RemovalReason.RELATED, RemovalReason.NAVIGATION, RemovalReason.FOOTER);
    if (!teaser || line.text().length() > MAX_PLACED || !mayHoldDay(line.text())) {
      return Optional.empty();
    }
    List<FoundDay> days = reader.all(line.text());
    return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
  }

  private static boolean isUnderHeadline(PageLine line) {
    return line.position() == 0 && line.fromTitle() >= 1 && line.fromTitle() <= 3;
  }

  private void marked(PageEvidence page) {
    for (Clue clue : page.clues(Clue.Origin.MARKED_ELEMENT)) {
      String text = clue.value();
      if (text.length() > MAX_LINE || !mayHoldDay(text)) {
        continue;
      }
      String key = clue.key().toLowerCase(Locale.ROOT);
      if (DateKeys.marksOther(key)) {
        continue;
      }
      boolean change =
          DateKeys.marksModified(key) && !key.contains("publish") && !key.contains("entry");
      int floor = 0;
      for (FoundDay day : reader.all(text)) {
        DateLabel label = change ? DateLabel.UPDATED : label(text, day, floor);
        floor = day.end();
        int rank = DateKeys.marksPublished(key) ? MARKED : FAR;
        add(day, label, others.contains(day.date()) ? rank + ELSEWHERE : rank, true);
      }
    }
  }

  private void paragraphs(List<String> paragraphs) {
    int last = paragraphs.size() - 1;
    for (int i = 0; i <= last; i++) {
      if (i > MAX_PARAGRAPHS && i < last - 1) {
        i = last - 1;
      }
      String text = paragraphs.get(i);
      if (i > 2 && i < last - 1) {
        labelledOpening(text);
        continue;
      }
      if (i <= 2) {
        opening(text);
      }
      if (text.length() <= MAX_SHORT && mayHoldDay(text)) {
        List<FoundDay> days = reader.all(text);
        collect(text, days, NEAR, i <= 2 && isDayLine(text, days));
      }
      if (i <= 1) {
        Dateline.in(text)
            .map(dateline -> text.substring(0, dateline.end()))
            .flatMap(reader::first)
            .ifPresent(day -> published.add(new Candidate(day, OPENING)));
      }
    }
  }

  /** {@code (4 March 2019) The bridge}, {@code 4 March 2019. The bridge}. */
  private void opening(String text) {
    String start = text.substring(0, Math.min(text.length(), MAX_OPENING));
    if (text.length() > MAX_SHORT && mayHoldDay(start)) {
      reader
          .first(start)
          .filter(day -> day.start() <= 1 && day.end() < start.length())
          .filter(day -> ").:–—|".indexOf(start.charAt(day.end())) >= 0)
          .ifPresent(day -> published.add(new Candidate(day, OPENING)));
    }
  }

  /** {@code Published on 4 March 2019} opens a paragraph that is none. */
  private void labelledOpening(String text) {
    String start = text.substring(0, Math.min(text.length(), MAX_LABEL + MAX_OPENING));
    if (mayHoldDay(start)) {
      reader
          .first(start)
          .filter(day -> day.start() > 0 && day.start() <= MAX_LABEL)
          .filter(day -> DateLabel.of(start, day.start(), 0) == DateLabel.PUBLISHED)
          .ifPresent(day -> published.add(new Candidate(day, FAR)));
    }
  }

  /** {@code 23.01.2022 - Mayor resigns}. */
  private void title(String title) {
    for (FoundDay day : reader.all(title)) {
      if (day.start() == 0 || day.end() == title.length()) {
        published.add(new Candidate(day, FAR));
      }
    }
  }

  /** Adds the days of {@code text}: all of them, or only those that a word declares. */
  private void collect(String text, List<FoundDay> days, int rank, boolean all) {
    int floor = 0;
    for (FoundDay day : days) {
      DateLabel label = label(text, day, floor);
      floor = day.end();
      if (all || label == DateLabel.PUBLISHED || label == DateLabel.UPDATED) {
        add(day, label, rank, all);
      }
    }
  }

  private static DateLabel label(String text, FoundDay day, int floor) {
    DateLabel label = DateLabel.of(text, day.start(), floor);
    boolean open = label == DateLabel.NONE || label == DateLabel.OTHER;
    return open && DateLabel.publishedFollows(text, day.end()) ? DateLabel.PUBLISHED : label;
  }

  private void add(FoundDay day, DateLabel label, int rank, boolean trusted) {
    switch (label) {
      case PUBLISHED -> published.add(new Candidate(day, rank));
      case NONE -> published.add(new Candidate(day, rank + 1));
      case UPDATED -> updated.add(new Candidate(day, rank));
      case OTHER -> {
        if (trusted) {
          published.add(new Candidate(day, rank + NEAR + 1));
        }
      }
      case RIGHTS -> {}
    }
  }

  /** Whether {@code text} holds a day and little else, or is short and begins or ends with one. */
  private static boolean isDayLine(String text, List<FoundDay> days) {
    if (days.isEmpty()) {
      return false;
    }
    int covered = days.stream().mapToInt(day -> day.end() - day.start()).sum();
    boolean edge = days.get(0).start() <= 3 || days.get(days.size() - 1).end() >= text.length() - 1;
    return covered * 5 >= text.length() * 2
        || (edge && text.length() <= MAX_EDGED)
        || (days.size() == 1 && text.length() <= MAX_PLACED);
  }

  /** Whether {@code text} has the figures of a day and a year of two: most lines have not. */
  private static boolean mayHoldDay(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= '9' ? c >= '0' : c > 127 && Character.isDigit(c)) {
        digits++;
        if (digits == MIN_DIGITS) {
          return true;
        }
      }
    }
    return false;
  }
}
