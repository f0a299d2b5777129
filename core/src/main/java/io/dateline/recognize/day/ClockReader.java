package io.dateline.recognize.day;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the time of day that stands beside a date: {@code 11:25 a.m.}, {@code 11.25 Uhr}, {@code
 * 11h25}.
 */
final class ClockReader {
  private static final int MAX_GAP = 4;
  private static final int MAX_CLOCK = 9;
  private static final Set<String> BETWEEN =
      Set.of(
          "t",
          "at",
          "um",
          "a",
          "as",
          "las",
          "kl",
          "klo",
          "alle",
          "ore",
          "h",
          "om",
          "o",
          "в",
          "on",
          "uhr",
          "to",
          "la",
          "os",
          "den",
          "am",
          "est",
          "edt",
          "gmt",
          "et",
          "le",
          "il",
          "el",
          "mon",
          "tue",
          "wed",
          "thu",
          "fri",
          "sat",
          "sun",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "pst",
          "pdt",
          "cst",
          "cdt",
          "ist",
          "utc",
          "bst",
          "updated");

  private ClockReader() {}

  /** A time and the index of the token after it. */
  record Clock(LocalTime time, int next) {}

  /** The time that follows at {@code i}, at most a few connecting words away. */
  static @Nullable Clock after(List<DateToken> t, int i) {
    int at = i;
    while (at < t.size() && at < i + MAX_GAP) {
      Clock clock = at(t, at);
      if (clock != null) {
        return clock;
      }
      if (!isBetween(t.get(at))) {
        return null;
      }
      at++;
    }
    return null;
  }

  /** The time that ends just before {@code i} and starts at {@code floor} or later. */
  static @Nullable Clock before(List<DateToken> t, int i, int floor) {
    for (int from = Math.max(floor, i - MAX_CLOCK); from < i; from++) {
      Clock clock = at(t, from);
      if (clock != null && clock.next() <= i && isGap(t, clock.next(), i)) {
        return clock;
      }
    }
    return null;
  }

  /** The time whose first token is {@code i}. */
  static @Nullable Clock at(List<DateToken> t, int i) {
    if (i >= t.size()) {
      return null;
    }
    DateToken first = t.get(i);
    if (first.isNumber(4, 4) && i > 0 && t.get(i - 1).isWord("t")) {
      return clock(first.value() / 100, first.value() % 100, 0, i + 1);
    }
    if (first.isNumber(6, 6) && i > 0 && t.get(i - 1).isWord("t")) {
      int value = first.value();
      return clock(value / 10000, value / 100 % 100, value % 100, i + 1);
    }
    if (!first.isNumber(1, 2)) {
      return null;
    }
    int hour = first.value();
    if (i + 1 < t.size() && isHalf(t.get(i + 1))) {
      return half(t, hour, 0, 0, i + 1);
    }
    if (i + 2 >= t.size() || !t.get(i + 2).isNumber(2, 2)) {
      return null;
    }
    DateToken separator = t.get(i + 1);
    int minute = t.get(i + 2).value();
    if (separator.isMark(":：") || separator.isWord("h")) {
      int next = i + 3;
      int second = 0;
      if (next + 1 < t.size() && t.get(next).isMark(":") && t.get(next + 1).isNumber(2, 2)) {
        second = t.get(next + 1).value();
        next += 2;
      }
      return half(t, hour, minute, second, next);
    }
    // "11.25" is a number unless a word says that it is a time.
    boolean said =
        (i + 3 < t.size() && t.get(i + 3).isWord("uhr"))
            || (i > 0 && (t.get(i - 1).isWord("kl") || t.get(i - 1).isWord("klo")))
            || (i > 1 && t.get(i - 1).isMark(".") && t.get(i - 2).isWord("kl"));
    boolean halved = i + 3 < t.size() && isHalf(t.get(i + 3));
    if (separator.isMark(".") && (said || halved)) {
      return half(t, hour, minute, 0, i + 3);
    }
    return null;
  }

  private static boolean isHalf(DateToken token) {
    return token.isWord("am") || token.isWord("pm");
  }

  private static @Nullable Clock half(List<DateToken> t, int hour, int minute, int second, int i) {
    boolean am = false;
    boolean pm = false;
    int next = i;
    if (i < t.size()) {
      am = t.get(i).isWord("am");
      pm = t.get(i).isWord("pm");
      if (am || pm) {
        next = i + 1;
      } else if (i + 2 < t.size() && t.get(i + 1).isMark(".") && t.get(i + 2).isWord("m")) {
        am = t.get(i).isWord("a");
        pm = t.get(i).isWord("p");
        next = am || pm ? i + 3 : i;
      }
    }
    if ((am || pm) && hour > 12 && !pm) {
      return null;
    }
    int adjusted = pm && hour < 12 ? hour + 12 : am && hour == 12 ? 0 : hour;
    return clock(adjusted, minute, second, next);
  }

  private static @Nullable Clock clock(int hour, int minute, int second, int next) {
    return hour < 24 && minute < 60 && second < 60
        ? new Clock(LocalTime.of(hour, minute, second), next)
        : null;
  }

  private static boolean isGap(List<DateToken> t, int from, int to) {
    if (to - from > MAX_GAP) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!isBetween(t.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBetween(DateToken token) {
    return token.isMark(",-–—|·•/@.(") || (token.isWord() && BETWEEN.contains(token.text()));
  }
}
