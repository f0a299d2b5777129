package io.dateline.recognize.day;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.dateline.recognize.table.Fold;
import io.dateline.recognize.table.TableFile;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads days that a text counts back from now: {@code 2 hours ago}, {@code late Monday}. */
final class RelativeReader {
  private static final Map<String, List<String>> SECTIONS =
      TableFile.sections(RelativeReader.class, "relative-days.txt");
  private static final Set<String> AGO = section("ago");
  private static final Set<String> AGO_BEFORE = section("ago before");
  private static final Set<String> ABOUT = section("about");
  private static final Set<String> ONE = section("one");
  private static final Set<String> PART_OF_DAY = section("part of day");
  private static final Set<String> TODAY = section("today");
  private static final Set<String> YESTERDAY = section("yesterday");
  private static final Map<String, ChronoUnit> UNITS = units("");
  private static final Map<String, ChronoUnit> UNITS_AGO = units(" ago");
  private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

  /** {@code il y a}, {@code a moment ago}. */
  private static final int MAX_WORDS = 3;

  private final LocalDateTime now;

  /**
   * @param now when the page was fetched
   */
  RelativeReader(LocalDateTime now) {
    this.now = now;
  }

  /** The first {@code 2 hours ago}: minutes, hours, or days, counted back. */
  Optional<FoundDay> counted(String text) {
    List<DateToken> t = DateToken.of(text);
    for (int i = 0; i + 1 < t.size(); i++) {
      LocalDateTime moment = now;
      int at = i;
      boolean ago = false;
      while (!ago && at + 1 < t.size() && number(t.get(at)) >= 0 && t.get(at + 1).isWord()) {
        String unit = t.get(at + 1).text();
        ago = UNITS_AGO.containsKey(unit);
        ChronoUnit known = UNITS.getOrDefault(unit, UNITS_AGO.get(unit));
        if (known == null) {
          break;
        }
        moment = moment.minus(number(t.get(at)), known);
        at += 2;
        if (at < t.size() && t.get(at).isMark(".,")) {
          at++;
        }
      }
      if (at == i) {
        continue;
      }
      if (!ago && at < t.size() && t.get(at).isWord() && AGO.contains(t.get(at).text())) {
        ago = true;
        at++;
      }
      if (ago || isAgoBefore(t, i)) {
        return Optional.of(found(moment.toLocalDate(), t, i, at));
      }
    }
    return Optional.empty();
  }

  /**
   * The {@code yesterday}, {@code Monday}, or {@code late Monday} that stands by itself: a line's
   * end, a mark, a word of publication, or a time on either side. A weekday is the last one, today
   * included. In a line with any other number none is one: {@code Monday, March 4}.
   */
  Optional<FoundDay> named(String text) {
    List<DateToken> t = DateToken.of(text);
    for (int i = 0; i < t.size(); i++) {
      for (int words = MAX_WORDS; words > 0; words--) {
        int end = phraseEnd(t, i, words);
        Optional<LocalDate> day = end < 0 ? Optional.empty() : day(phrase(t, i, end));
        if (day.isEmpty()) {
          continue;
        }
        int start = i > 0 && isPartOfDay(t.get(i - 1)) ? i - 1 : i;
        int next = end < t.size() && isPartOfDay(t.get(end)) ? end + 1 : end;
        ClockReader.Clock clock = ClockReader.after(t, next);
        int after = clock == null ? next : clock.next();
        boolean opens =
            start == 0
                || t.get(start - 1).kind() == DateToken.Kind.MARK
                || isLabelled(text, t.get(start).start())
                || ClockReader.before(t, start, 0) != null;
        boolean closes =
            clock != null || next == t.size() || t.get(next).kind() == DateToken.Kind.MARK;
        if (opens && closes && !hasOtherNumber(t, start, after)) {
          return day.map(found -> found(found, t, start, after));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> day(String phrase) {
    LocalDate today = now.toLocalDate();
    if (TODAY.contains(phrase)) {
      return Optional.of(today);
    }
    if (YESTERDAY.contains(phrase)) {
      return Optional.of(today.minusDays(1));
    }
    return Optional.ofNullable(WEEKDAYS.get(phrase))
        .map(day -> today.with(TemporalAdjusters.previousOrSame(day)));
  }

  /** The weekday that {@code word} is, or begins with three letters or more; empty if not one. */
  static Optional<DayOfWeek> weekday(String word) {
    Set<DayOfWeek> days =
        word.length() < 3
            ? Set.of()
            : WEEKDAYS.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(word))
                .map(Map.Entry::getValue)
                .collect(toUnmodifiableSet());
    return days.size() == 1 ? days.stream().findFirst() : Optional.empty();
  }

  private static FoundDay found(LocalDate date, List<DateToken> t, int from, int to) {
    return new FoundDay(date, Optional.empty(), t.get(from).start(), t.get(to - 1).end());
  }

  /** -1 if {@code token} is no number of minutes, hours, or days. */
  private static int number(DateToken token) {
    if (token.isNumber(1, 3)) {
      return token.value();
    }
    return token.isWord() && ONE.contains(token.text()) ? 1 : -1;
  }

  private static boolean isAgoBefore(List<DateToken> t, int i) {
    int end = i;
    if (end > 0 && t.get(end - 1).isWord() && ABOUT.contains(t.get(end - 1).text())) {
      end--;
    }
    for (int start = Math.max(0, end - MAX_WORDS); start < end; start++) {
      if (AGO_BEFORE.contains(phrase(t, start, end))) {
        return true;
      }
    }
    return false;
  }

  /** The token after the phrase of {@code words} words at {@code i}; -1 if there is none. */
  private static int phraseEnd(List<DateToken> t, int i, int words) {
    int at = i;
    for (int word = 0; word < words; word++) {
      // "aujourd'hui", "segunda-feira"
      if (word > 0 && at < t.size() && t.get(at).isMark("'’-")) {
        at++;
      }
      if (at >= t.size() || !t.get(at).isWord()) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private static String phrase(List<DateToken> t, int from, int to) {
    var phrase = new StringBuilder();
    for (DateToken token : t.subList(from, to)) {
      if (token.isWord()) {
        phrase.append(phrase.isEmpty() ? "" : " ").append(token.text());
      }
    }
    return phrase.toString();
  }

  private static boolean isPartOfDay(DateToken token) {
    return token.isWord() && PART_OF_DAY.contains(token.text());
  }

  private static boolean isLabelled(String text, int start) {
    DateLabel label = DateLabel.of(text, start, 0);
    return label == DateLabel.PUBLISHED || label == DateLabel.UPDATED;
  }

  private static boolean hasOtherNumber(List<DateToken> t, int from, int to) {
    for (int i = 0; i < t.size(); i++) {
      boolean outside = i < from || i >= to;
      if (outside && t.get(i).kind() == DateToken.Kind.NUMBER && !isOfClock(t, i, from)) {
        return true;
      }
    }
    return false;
  }

  /** {@code 4:30 p.m. Monday}. */
  private static boolean isOfClock(List<DateToken> t, int i, int before) {
    return i < before && ClockReader.before(t, before, Math.max(0, i - 2)) != null;
  }

  private static Set<String> section(String name) {
    return SECTIONS.getOrDefault(name, List.of()).stream()
        .map(Fold::word)
        .collect(toUnmodifiableSet());
  }

  private static Map<String, ChronoUnit> units(String suffix) {
    var units = new HashMap<String, ChronoUnit>();
    for (ChronoUnit unit : List.of(ChronoUnit.MINUTES, ChronoUnit.HOURS, ChronoUnit.DAYS)) {
      section(unit.name().toLowerCase(Locale.ROOT) + suffix).forEach(word -> units.put(word, unit));
    }
    return Map.copyOf(units);
  }

  private static Map<String, DayOfWeek> weekdays() {
    var weekdays = new HashMap<String, DayOfWeek>();
    for (DayOfWeek day : DayOfWeek.values()) {
      section(day.name().toLowerCase(Locale.ROOT)).forEach(word -> weekdays.put(word, day));
    }
    return Map.copyOf(weekdays);
  }
}
