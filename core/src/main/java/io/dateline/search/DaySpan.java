package io.dateline.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Days as people write spans of them: {@code 2016}, {@code 2016-11}, {@code 2016..2017-06}, {@code
 * last:30d}, and as {@link CalendarUnit} names them: {@code 2016-W48}, {@code 2016-Q4}, {@code
 * 2010s}.
 */
final class DaySpan {
  /** The field, and the first part of a value, of spans that end today. */
  static final String LAST = "last";

  private static final String BETWEEN = "..";

  /** Years, at most: far beyond any archive, and no day that it leads to overflows. */
  private static final int MOST = 100_000;

  private DaySpan() {}

  /** The span {@code text} means; empty if it means none. Either end of a range may be left out. */
  static Optional<Clause> parse(String text) {
    if (text.startsWith(LAST + ":")) {
      return recent(text.substring(LAST.length() + 1));
    }
    return days(text).map(days -> days);
  }

  private static Optional<Clause.Days> days(String text) {
    int dots = text.indexOf(BETWEEN);
    try {
      if (dots < 0) {
        return Optional.of(new Clause.Days(Optional.of(first(text)), Optional.of(last(text))));
      }
      String from = text.substring(0, dots);
      String to = text.substring(dots + BETWEEN.length());
      if (from.isEmpty() && to.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          new Clause.Days(
              from.isEmpty() ? Optional.empty() : Optional.of(first(from)),
              to.isEmpty() ? Optional.empty() : Optional.of(last(to))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A number and the first letter of its unit: {@code 30d}, {@code 4w}, {@code 6m}, {@code 2y}. */
  static Optional<Clause> recent(String text) {
    return span(text).map(Clause.Recent::new);
  }

  private static Optional<Period> span(String text) {
    int end = text.length() - 1;
    if (end < 1 || end > 6 || !text.chars().limit(end).allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    int number = Integer.parseInt(text.substring(0, end));
    if (number == 0 || number > MOST) {
      return Optional.empty();
    }
    return switch (text.charAt(end)) {
      case 'd', 'D' -> Optional.of(Period.ofDays(number));
      case 'w', 'W' -> Optional.of(Period.ofWeeks(number));
      case 'm', 'M' -> Optional.of(Period.ofMonths(number));
      case 'y', 'Y' -> Optional.of(Period.ofYears(number));
      default -> Optional.empty();
    };
  }

  /** What {@link #recent} reads as {@code span}; empty if nothing is. */
  static Optional<String> textOf(Period span) {
    String text =
        span.getDays() != 0
            ? span.getDays() + "d"
            : span.getMonths() != 0 ? span.getMonths() + "m" : span.getYears() + "y";
    return span(text).filter(span::equals).map(read -> text);
  }

  /** As a value of {@link Facet#PUBLISHED}. */
  static String textOf(Clause.Recent recent) {
    return LAST + ":" + textOf(recent.span()).orElseThrow();
  }

  /** The shortest text that is read as {@code days}. */
  static String textOf(Clause.Days days) {
    if (days.from().isPresent() && days.to().isPresent()) {
      LocalDate from = days.from().get();
      String day = from.toString();
      for (String text : new String[] {day, prefix(day, 3), prefix(day, 6)}) {
        if (days(text).filter(days::equals).isPresent()) {
          return text;
        }
      }
    }
    return days.from().map(LocalDate::toString).orElse("")
        + BETWEEN
        + days.to().map(LocalDate::toString).orElse("");
  }

  private static String prefix(String day, int cut) {
    return day.substring(0, day.length() - cut);
  }

  private static LocalDate first(String text) {
    LocalDate first =
        switch (text.length()) {
          case 4 -> LocalDate.parse(text + "-01-01");
          case 5 -> LocalDate.parse(text.substring(0, 4) + "-01-01");
          case 7 ->
              isQuarter(text)
                  ? LocalDate.parse(text.substring(0, 4) + "-01-01")
                      .plusMonths(3L * (text.charAt(6) - '1'))
                  : LocalDate.parse(text + "-01");
          case 8 -> LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE);
          default -> LocalDate.parse(text);
        };
    // A year has no week 53, no quarter 7, and no decade of its own, unless it is called so.
    if (!unit(text).label(first).equals(text)) {
      throw new DateTimeException(text);
    }
    return first;
  }

  private static boolean isQuarter(String text) {
    return text.charAt(5) == 'Q';
  }

  private static CalendarUnit unit(String text) {
    return switch (text.length()) {
      case 4 -> CalendarUnit.YEAR;
      case 5 -> CalendarUnit.DECADE;
      case 7 -> isQuarter(text) ? CalendarUnit.QUARTER : CalendarUnit.MONTH;
      case 8 -> CalendarUnit.WEEK;
      default -> CalendarUnit.DAY;
    };
  }

  private static LocalDate last(String text) {
    return unit(text).next(first(text)).minusDays(1);
  }
}
