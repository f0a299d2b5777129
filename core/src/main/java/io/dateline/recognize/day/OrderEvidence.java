package io.dateline.recognize.day;

import io.dateline.article.RemovalReason;
import io.dateline.extract.Clue;
import io.dateline.recognize.address.PageAddress;
import io.dateline.recognize.evidence.PageEvidence;
import io.dateline.recognize.evidence.PageLine;
import io.dateline.recognize.table.Fold;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides from the whole page whether days or months come first in its dates. */
final class OrderEvidence {
  private static final Pattern NUMERIC =
      Pattern.compile("(?<![\\d/-])(\\d\\d?)([/-])(\\d\\d?)\\2((?:\\d\\d){1,2})(?!\\d)");
  private static final Pattern WORD_BEFORE = Pattern.compile("(\\p{L}+)[.,]? $");
  private static final int MAX_LINE = 240;
  private static final Set<String> GENERIC_DOMAINS =
      Set.of("com", "org", "net", "info", "biz", "tv", "io", "co", "me", "news", "online", "eu");
  private static final Set<String> MONTH_FIRST_DOMAINS = Set.of("us", "gov", "mil", "edu", "ph");

  private OrderEvidence() {}

  /**
   * @param addressed the day in the page's address, which a date of small numbers may repeat
   */
  static DayOrder of(PageEvidence page, Optional<String> language, Optional<LocalDate> addressed) {
    DayOrder shown = shown(page, addressed);
    if (shown != DayOrder.UNKNOWN) {
      return shown;
    }
    Optional<String> domain =
        page.addresses().stream().map(PageAddress::hostName).map(OrderEvidence::last).findFirst();
    if (domain.isPresent() && MONTH_FIRST_DOMAINS.contains(domain.get())) {
      return DayOrder.MONTH_FIRST;
    }
    if (domain.isPresent()
        && domain.get().length() == 2
        && !GENERIC_DOMAINS.contains(domain.get())) {
      return DayOrder.DAY_FIRST;
    }
    for (String tag : tags(page)) {
      String folded = tag.toLowerCase(Locale.ROOT).replace('_', '-');
      if (folded.startsWith("en-us")) {
        return DayOrder.MONTH_FIRST;
      }
      if (folded.length() > 3 && folded.startsWith("en-")) {
        return DayOrder.DAY_FIRST;
      }
    }
    if (language.isPresent() && !language.get().startsWith("en")) {
      return DayOrder.DAY_FIRST;
    }
    return language.isPresent() && domain.isPresent() ? DayOrder.MONTH_FIRST : DayOrder.UNKNOWN;
  }

  /** What the dates themselves show, when one of their parts can be no month. */
  private static DayOrder shown(PageEvidence page, Optional<LocalDate> addressed) {
    int dayFirst = 0;
    int monthFirst = 0;
    var texts = new ArrayList<String>();
    for (PageLine line : page.lines()) {
      if (line.is(RemovalReason.DATE_LINE, RemovalReason.BYLINE, RemovalReason.RELATED)) {
        texts.add(line.text());
      }
    }
    for (Clue clue : page.clues(Clue.Origin.MARKED_ELEMENT)) {
      texts.add(clue.value());
    }
    for (String text : texts) {
      if (!mayHoldDate(text)) {
        continue;
      }
      String line = text.substring(0, Math.min(text.length(), MAX_LINE));
      Matcher matcher = NUMERIC.matcher(line);
      while (matcher.find()) {
        Optional<DayOfWeek> weekday = weekdayBefore(line, matcher.start());
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(3));
        boolean addressedDay =
            first <= 12
                && second <= 12
                && addressed.filter(d -> isDayOf(d, first, second)).isPresent();
        boolean addressedMonth =
            first <= 12
                && second <= 12
                && addressed.filter(d -> isDayOf(d, second, first)).isPresent();
        String year = matcher.group(4);
        boolean fitsDay = fits(weekday, year, second, first);
        boolean fitsMonth = fits(weekday, year, first, second);
        dayFirst += (first > 12 && second <= 12) || addressedDay || (fitsDay && !fitsMonth) ? 1 : 0;
        monthFirst +=
            (first <= 12 && second > 12) || addressedMonth || (fitsMonth && !fitsDay) ? 1 : 0;
      }
    }
    if (dayFirst > 0 == monthFirst > 0) {
      return DayOrder.UNKNOWN;
    }
    return dayFirst > 0 ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
  }

  /** {@code Thu} of {@code Thu, 03/04/2021}. */
  private static Optional<DayOfWeek> weekdayBefore(String line, int at) {
    Matcher word = WORD_BEFORE.matcher(line.substring(Math.max(0, at - 16), at));
    return word.find() ? RelativeReader.weekday(Fold.word(word.group(1))) : Optional.empty();
  }

  private static boolean fits(Optional<DayOfWeek> weekday, String year, int month, int day) {
    return weekday.isPresent()
        && year.length() == 4
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(Integer.parseInt(year), month).lengthOfMonth()
        && LocalDate.of(Integer.parseInt(year), month, day).getDayOfWeek() == weekday.get();
  }

  /** Whether a slash or hyphen stands between two figures: most have it elsewhere, or none. */
  private static boolean mayHoldDate(String text) {
    int end = Math.min(text.length(), MAX_LINE) - 1;
    for (int i = 1; i < end; i++) {
      char c = text.charAt(i);
      if ((c == '/' || c == '-')
          && Character.isDigit(text.charAt(i - 1))
          && Character.isDigit(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDayOf(LocalDate date, int dayOfMonth, int month) {
    return date.getDayOfMonth() == dayOfMonth && date.getMonthValue() == month;
  }

  private static List<String> tags(PageEvidence page) {
    var tags = new ArrayList<String>();
    page.clues(Clue.Origin.LANGUAGE).forEach(clue -> tags.add(clue.value()));
    tags.addAll(page.meta(List.of("og:locale", "content-language", "language")));
    return tags;
  }

  private static String last(String host) {
    return host.substring(host.lastIndexOf('.') + 1);
  }
}
