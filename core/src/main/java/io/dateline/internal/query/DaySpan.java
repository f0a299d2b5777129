package io.dateline.internal.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Reads days as people write spans of them: {@code 2016}, {@code 2016-11}, {@code 2016..2017-06}.
 */
public final class DaySpan {
  private DaySpan() {}

  /** The span {@code text} means; empty if it means none. Either end of a range may be left out. */
  public static Optional<QueryNode.Days> parse(String text) {
    int dots = text.indexOf("..");
    try {
      if (dots < 0) {
        return Optional.of(new QueryNode.Days(Optional.of(first(text)), Optional.of(last(text))));
      }
      String from = text.substring(0, dots);
      String to = text.substring(dots + 2);
      if (from.isEmpty() && to.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          new QueryNode.Days(
              from.isEmpty() ? Optional.empty() : Optional.of(first(from)),
              to.isEmpty() ? Optional.empty() : Optional.of(last(to))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate first(String text) {
    return switch (text.length()) {
      case 4 -> LocalDate.parse(text + "-01-01");
      case 7 -> LocalDate.parse(text + "-01");
      default -> LocalDate.parse(text);
    };
  }

  private static LocalDate last(String text) {
    return switch (text.length()) {
      case 4 -> LocalDate.parse(text + "-12-31");
      case 7 -> YearMonth.parse(text).atEndOfMonth();
      default -> LocalDate.parse(text);
    };
  }
}
