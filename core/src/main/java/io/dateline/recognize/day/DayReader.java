package io.dateline.recognize.day;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds days in text: {@code 2016-11-29T11:25}, {@code Nov. 29, 2016 11:25 a.m.}, {@code 29.
 * November 2016, 11:25 Uhr}, {@code 29/11/2016}, {@code 2016年11月29日}. Where markup parts what a
 * reader sees, text may not: {@code Nov 292016} and {@code 29.11.1611:25} are read too. A day
 * without its year is none.
 */
final class DayReader {
  /** No page of the web is older, and what numbers on it seem to say so are something else. */
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

  private static final LocalDate FIRST_GIVEN = LocalDate.of(1000, 1, 1);
  private static final LocalDate LAST_GIVEN = LocalDate.of(9999, 12, 31);
  private static final int MAX_TEXT = 4000;
  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "er", "e", "o", "a");
  private static final Set<String> BEFORE_MONTH = Set.of("of", "de", "d", "the", "di", "del");
  private static final Set<String> BEFORE_YEAR = Set.of("de", "del", "of", "do", "г", "року");

  private final DayOrder order;
  private final LocalDate today;
  private final LocalDate first;
  private final LocalDate last;

  /**
   * A reader of what pages say.
   *
   * @param order how a date of two small numbers reads
   * @param last the last day that can be one of publication
   */
  DayReader(DayOrder order, LocalDate last) {
    this(order, last, FIRST, last);
  }

  private DayReader(DayOrder order, LocalDate today, LocalDate first, LocalDate last) {
    this.order = order;
    this.today = today;
    this.first = first;
    this.last = last;
  }

  /** A reader of what is given from outside, which knows better what is plausible. */
  DayReader ofGiven() {
    return new DayReader(order, today, FIRST_GIVEN, LAST_GIVEN);
  }

  /** All days in {@code text}, in order; only its first few thousand characters are read. */
  List<FoundDay> all(String text) {
    String read = text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text;
    List<DateToken> tokens = DateToken.of(read);
    var found = new ArrayList<FoundDay>();
    int i = 0;
    int floor = 0;
    while (i < tokens.size()) {
      Day day = dayAt(tokens, i);
      if (day == null || !isPlausible(day.date)) {
        i++;
        continue;
      }
      found.add(withTime(tokens, i, day, floor));
      i = Math.max(day.next, i + 1);
      floor = i;
    }
    return found;
  }

  /** The first day in {@code text}. */
  Optional<FoundDay> first(String text) {
    return all(text).stream().findFirst();
  }

  /** The day that the whole of a machine's value names; epoch seconds or milliseconds too. */
  Optional<FoundDay> value(String value) {
    String text = value.strip();
    boolean seconds = text.length() == 9 || text.length() == 10;
    if ((seconds || text.length() == 13) && isDigits(text)) {
      long epoch = Long.parseLong(text);
      Instant moment = Instant.ofEpochMilli(seconds ? epoch * 1000 : epoch);
      LocalDateTime utc = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
      return Optional.of(
              new FoundDay(utc.toLocalDate(), Optional.of(utc.toLocalTime()), 0, text.length()))
          .filter(day -> isPlausible(day.date()));
    }
    if ((text.length() == 12 || text.length() == 14) && isDigits(text)) {
      return first(text.substring(0, 8) + "T" + text.substring(8));
    }
    return first(text);
  }

  boolean isPlausible(LocalDate date) {
    return !date.isBefore(first) && !date.isAfter(last);
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** A day and the index of the token after it. */
  private record Day(LocalDate date, int next) {}

  private @Nullable Day dayAt(List<DateToken> t, int i) {
    DateToken first = t.get(i);
    if (first.kind() == DateToken.Kind.MARK) {
      return null;
    }
    if (first.isWord()) {
      int day = skip(t, i + 1, ".-/");
      if (day >= t.size() || t.get(day).kind() != DateToken.Kind.NUMBER) {
        return null;
      }
      int month = MonthNames.number(first.text());
      return month == 0 ? null : monthFirst(t, i, month);
    }
    if (isInsideNumber(t, i)) {
      return null;
    }
    if (first.isNumber(8, 8)) {
      return day(
          Integer.parseInt(first.text().substring(0, 4)),
          Integer.parseInt(first.text().substring(4, 6)),
          Integer.parseInt(first.text().substring(6)),
          i + 1);
    }
    if (first.isNumber(4, 4)) {
      return yearFirst(t, i);
    }
    return first.isNumber(1, 2) ? dayFirst(t, i) : null;
  }

  /** {@code 2.11.2016} in {@code 1.2.11.2016}: part of something longer that is no date. */
  private static boolean isInsideNumber(List<DateToken> t, int i) {
    if (i < 2 || !t.get(i - 1).isMark("./-")) {
      return false;
    }
    return t.get(i - 1).end() == t.get(i).start()
        && t.get(i - 2).kind() == DateToken.Kind.NUMBER
        && t.get(i - 2).end() == t.get(i - 1).start();
  }

  /** {@code Nov. 29th, 2016}, {@code Nov 29 11:25:00 GMT 2016}. */
  private @Nullable Day monthFirst(List<DateToken> t, int i, int month) {
    int at = skip(t, i + 1, ".-/");
    if (at < t.size() && t.get(at).isNumber(5, 6)) {
      String glued = t.get(at).text();
      int year = glued.length() - 4;
      return day(
          Integer.parseInt(glued.substring(year)),
          month,
          Integer.parseInt(glued.substring(0, year)),
          at + 1);
    }
    if (at >= t.size() || !t.get(at).isNumber(1, 2)) {
      return null;
    }
    int dayOfMonth = t.get(at).value();
    int next = at + 1;
    if (next < t.size() && t.get(next).isWord() && ORDINALS.contains(t.get(next).text())) {
      next++;
    }
    int year = skip(t, next, ",.-/'’");
    if (year < t.size() && t.get(year).isWord() && BEFORE_YEAR.contains(t.get(year).text())) {
      year++;
    }
    if (isYear(t, year)) {
      return day(t.get(year).value(), month, dayOfMonth, year + 1);
    }
    // The form of a Unix clock puts the time, and perhaps a zone, before the year.
    ClockReader.Clock clock = ClockReader.at(t, next);
    if (clock != null) {
      year = clock.next();
      if (year < t.size() && t.get(year).isWord() && t.get(year).text().length() <= 4) {
        year++;
      }
      if (isYear(t, year)) {
        return day(t.get(year).value(), month, dayOfMonth, next);
      }
    }
    return null;
  }

  /** {@code 2016-11-29}, {@code 2016/11/29}, {@code 2016年11月29日}, {@code 2016. november 29.} */
  private @Nullable Day yearFirst(List<DateToken> t, int i) {
    int year = t.get(i).value();
    int at = i + 1;
    if (at >= t.size()) {
      return null;
    }
    DateToken separator = t.get(at);
    if (separator.isWord() && isEastAsian(separator, "年년")) {
      return eastAsian(t, i, year);
    }
    int named = skip(t, at, ".,-/");
    if (named < t.size() && t.get(named).isWord()) {
      int month = MonthNames.number(t.get(named).text());
      int dayAt = skip(t, named + 1, ".-/");
      return month > 0 && dayAt < t.size() && t.get(dayAt).isNumber(1, 2)
          ? day(year, month, t.get(dayAt).value(), dayAt + 1)
          : null;
    }
    if (!separator.isMark("-/.") || at + 3 >= t.size()) {
      return null;
    }
    if (t.get(at + 1).isNumber(1, 2)
        && t.get(at + 2).isMark(separator.text())
        && t.get(at + 3).isNumber(1, 2)) {
      return day(year, t.get(at + 1).value(), t.get(at + 3).value(), at + 4);
    }
    return null;
  }

  private @Nullable Day eastAsian(List<DateToken> t, int i, int year) {
    if (i + 5 < t.size()
        && t.get(i + 2).isNumber(1, 2)
        && isEastAsian(t.get(i + 3), "月월")
        && t.get(i + 4).isNumber(1, 2)
        && isEastAsian(t.get(i + 5), "日일号")) {
      return day(year, t.get(i + 2).value(), t.get(i + 4).value(), i + 6);
    }
    return null;
  }

  private static boolean isEastAsian(DateToken token, String signs) {
    return token.isWord() && signs.indexOf(token.text().charAt(0)) >= 0;
  }

  /** {@code 29. November 2016}, {@code 29 de noviembre de 2016}, {@code 29/11/2016}. */
  private @Nullable Day dayFirst(List<DateToken> t, int i) {
    int small = t.get(i).value();
    int at = i + 1;
    while (at < t.size()
        && at < i + 3
        && (t.get(at).isMark(".-/º°ª,")
            || (t.get(at).isWord()
                && (ORDINALS.contains(t.get(at).text()) || BEFORE_MONTH.contains(t.get(at).text()))
                && MonthNames.number(t.get(at).text()) == 0))) {
      at++;
    }
    if (at < t.size() && t.get(at).isMark("'’")) {
      at++;
    }
    if (at < t.size() && t.get(at).isWord() && BEFORE_MONTH.contains(t.get(at).text())) {
      at++;
    }
    if (at < t.size() && t.get(at).isWord()) {
      return dayAndName(t, small, at);
    }
    return numeric(t, i);
  }

  private @Nullable Day dayAndName(List<DateToken> t, int small, int at) {
    int month = MonthNames.number(t.get(at).text());
    if (month == 0) {
      return null;
    }
    int year = skip(t, at + 1, ".,-/");
    if (year < t.size() && t.get(year).isWord() && BEFORE_YEAR.contains(t.get(year).text())) {
      year++;
    }
    if (isYear(t, year)) {
      return day(t.get(year).value(), month, small, year + 1);
    }
    boolean apostrophe = year < t.size() && t.get(year).isMark("'’");
    if (apostrophe) {
      year++;
    }
    boolean hyphen = year > at + 1 && t.get(year - 1).isMark("-");
    if ((apostrophe || hyphen) && year < t.size() && t.get(year).isNumber(2, 2)) {
      return day(century(t.get(year).value()), month, small, year + 1);
    }
    return null;
  }

  private @Nullable Day numeric(List<DateToken> t, int i) {
    if (i + 4 >= t.size()) {
      return null;
    }
    DateToken separator = t.get(i + 1);
    if (!separator.isMark("/.-|")
        || !t.get(i + 2).isNumber(1, 2)
        || !t.get(i + 3).isMark(separator.text())) {
      return null;
    }
    DateToken last = t.get(i + 4);
    if (isClockInYear(t, i + 4)) {
      int year = century(last.value() / 100);
      return ordered(t.get(i).value(), t.get(i + 2).value(), year, separator.text(), i + 5);
    }
    boolean full = isYear(t, i + 4);
    if (!full && (!last.isNumber(2, 2) || separator.isMark("|"))) {
      return null;
    }
    boolean spaced = t.get(i).end() != separator.start() && !separator.isMark("./|");
    boolean goesOn =
        i + 5 < t.size()
            && t.get(i + 5).isMark("./-")
            && t.get(i + 5).start() == last.end()
            && i + 6 < t.size()
            && t.get(i + 6).start() == t.get(i + 5).end()
            && t.get(i + 6).kind() == DateToken.Kind.NUMBER;
    if (spaced || goesOn || (!full && separator.isMark("-"))) {
      return null;
    }
    int year = full ? last.value() : century(last.value());
    return ordered(t.get(i).value(), t.get(i + 2).value(), year, separator.text(), i + 5);
  }

  private @Nullable Day ordered(int first, int second, int year, String separator, int next) {
    if (second > 12) {
      return day(year, first, second, next);
    }
    // With full stops the day comes first wherever such dates are usual.
    if (first > 12 || first == second || separator.equals(".")) {
      return day(year, second, first, next);
    }
    return switch (order) {
      case DAY_FIRST -> day(year, second, first, next);
      case MONTH_FIRST -> day(year, first, second, next);
      case UNKNOWN -> null;
    };
  }

  private int century(int year) {
    return year > today.getYear() % 100 ? 1900 + year : 2000 + year;
  }

  private static boolean isYear(List<DateToken> t, int i) {
    return i < t.size() && t.get(i).isNumber(4, 4);
  }

  /** Whether what looks like the year at {@code i} is one of two figures and an hour. */
  private static boolean isClockInYear(List<DateToken> t, int i) {
    return isYear(t, i)
        && i + 2 < t.size()
        && t.get(i + 1).isMark(":")
        && t.get(i + 1).start() == t.get(i).end()
        && t.get(i + 2).isNumber(2, 2)
        && t.get(i + 2).start() == t.get(i + 1).end();
  }

  private static int skip(List<DateToken> t, int i, String marks) {
    int at = i;
    while (at < t.size() && at < i + 2 && t.get(at).isMark(marks)) {
      at++;
    }
    return at;
  }

  private static @Nullable Day day(int year, int month, int dayOfMonth, int next) {
    try {
      return new Day(LocalDate.of(year, month, dayOfMonth), next);
    } catch (DateTimeException e) {
      // The thirtieth of February is a number of something else.
      return null;
    }
  }

  private static FoundDay withTime(List<DateToken> t, int i, Day day, int floor) {
    int start = t.get(i).start();
    int end = t.get(day.next - 1).end();
    ClockReader.Clock after = ClockReader.after(t, day.next);
    if (after != null) {
      return new FoundDay(
          day.date, Optional.of(after.time()), start, t.get(after.next() - 1).end());
    }
    ClockReader.Clock before = ClockReader.before(t, i, floor);
    if (before != null) {
      return new FoundDay(day.date, Optional.of(before.time()), start, end);
    }
    return new FoundDay(day.date, Optional.empty(), start, end);
  }
}
