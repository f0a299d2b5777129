package io.dateline.search;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** A stretch of the calendar that days are counted by. */
public enum CalendarUnit {
  /** As {@code 2016-11-29}. */
  DAY {
    @Override
    public LocalDate first(LocalDate day) {
      return day;
    }

    @Override
    public LocalDate next(LocalDate first) {
      return first.plusDays(1);
    }

    @Override
    public String label(LocalDate day) {
      return day.toString();
    }
  },
  /** From Monday, numbered as in ISO 8601: {@code 2016-W48}. */
  WEEK {
    @Override
    public LocalDate first(LocalDate day) {
      return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    @Override
    public LocalDate next(LocalDate first) {
      return first.plusWeeks(1);
    }

    @Override
    public String label(LocalDate day) {
      return String.format(
          Locale.ROOT,
          "%04d-W%02d",
          day.get(IsoFields.WEEK_BASED_YEAR),
          day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
  },
  /** As {@code 2016-11}. */
  MONTH {
    @Override
    public LocalDate first(LocalDate day) {
      return day.withDayOfMonth(1);
    }

    @Override
    public LocalDate next(LocalDate first) {
      return first.plusMonths(1);
    }

    @Override
    public String label(LocalDate day) {
      return YearMonth.from(day).toString();
    }
  },
  /** From January, April, July, or October: {@code 2016-Q4}. */
  QUARTER {
    @Override
    public LocalDate first(LocalDate day) {
      return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }

    @Override
    public LocalDate next(LocalDate first) {
      return first.plusMonths(3);
    }

    @Override
    public String label(LocalDate day) {
      return String.format(
          Locale.ROOT, "%04d-Q%d", day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }
  },
  /** As {@code 2016}. */
  YEAR {
    @Override
    public LocalDate first(LocalDate day) {
      return day.withDayOfYear(1);
    }

    @Override
    public LocalDate next(LocalDate first) {
      return first.plusYears(1);
    }

    @Override
    public String label(LocalDate day) {
      return String.format(Locale.ROOT, "%04d", day.getYear());
    }
  },
  /** From a year that ends in 0: {@code 2010s}. */
  DECADE {
    @Override
    public LocalDate first(LocalDate day) {
      return LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
    }

    @Override
    public LocalDate next(LocalDate first) {
      return first.plusYears(10);
    }

    @Override
    public String label(LocalDate day) {
      return String.format(Locale.ROOT, "%04ds", first(day).getYear());
    }
  };

  /** The first day of the stretch that {@code day} lies in. */
  public abstract LocalDate first(LocalDate day);

  /** The first day of the stretch behind the one that begins at {@code first}. */
  public abstract LocalDate next(LocalDate first);

  /** The name of the stretch that {@code day} lies in, which sorts as they do. */
  public abstract String label(LocalDate day);

  /** The name in query text and on the command line, such as {@code month}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
