package io.dateline.search;

import java.time.LocalDate;
import java.util.List;

/** Writes spans of days out that count back from the day of asking. */
final class FixedDays {
  private FixedDays() {}

  /** {@code clause} as it is asked on {@code day}. */
  static Clause of(Clause clause, LocalDate day) {
    return switch (clause) {
      case Clause.And and -> Clause.all(each(and.clauses(), day));
      case Clause.Or or -> Clause.any(each(or.clauses(), day));
      case Clause.Not not -> Clause.not(of(not.clause(), day));
      case Clause.Recent recent -> recent.on(day);
      default -> clause;
    };
  }

  private static List<Clause> each(List<Clause> clauses, LocalDate day) {
    return clauses.stream().map(clause -> of(clause, day)).toList();
  }

  /** A value of a filter by day, as it is asked on {@code day}. */
  static String of(String value, LocalDate day) {
    return Clause.published(value) instanceof Clause.Recent recent
        ? DaySpan.textOf(recent.on(day))
        : value;
  }
}
