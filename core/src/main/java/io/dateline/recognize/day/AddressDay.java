package io.dateline.recognize.day;

import io.dateline.recognize.address.PageAddress;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day in a page's address: {@code /2016/11/29/}, {@code /2016-11/29/}, {@code /20161129/}. */
final class AddressDay {
  private static final Pattern PARTED =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)([-/_.])?(\\d\\d?)([-/_.])(\\d\\d(?!\\d)|\\d(?=/|$))");
  private static final Pattern COMPACT =
      Pattern.compile("(?<![\\dA-Za-z])((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?![\\dA-Za-z])");
  private static final Pattern NAMED =
      Pattern.compile("/((?:19|20)\\d\\d)/([A-Za-z]{3,9})/(\\d\\d?)(?=/|$)");

  private AddressDay() {}

  /** The day that the first telling address names. */
  static Optional<LocalDate> in(List<PageAddress> addresses, DayReader reader) {
    return addresses.stream().flatMap(a -> in(a.path(), reader).stream()).findFirst();
  }

  private static Optional<LocalDate> in(String path, DayReader reader) {
    Matcher parted = PARTED.matcher(path);
    while (parted.find()) {
      if (parted.group(2) != null || parted.group(3).length() == 2) {
        Optional<LocalDate> day = day(parted.group(1), parted.group(3), parted.group(5), reader);
        if (day.isPresent()) {
          return day;
        }
      }
    }
    Matcher compact = COMPACT.matcher(path);
    while (compact.find()) {
      Optional<LocalDate> day = day(compact.group(1), compact.group(2), compact.group(3), reader);
      if (day.isPresent()) {
        return day;
      }
    }
    Matcher named = NAMED.matcher(path);
    if (named.find()) {
      int month = MonthNames.number(MonthNames.fold(named.group(2)));
      return day(named.group(1), String.valueOf(month), named.group(3), reader);
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(
      String year, String month, String dayOfMonth, DayReader reader) {
    try {
      return Optional.of(
              LocalDate.of(
                  Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(dayOfMonth)))
          .filter(reader::isPlausible);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
