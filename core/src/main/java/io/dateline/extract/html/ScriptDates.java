package io.dateline.extract.html;

import java.util.Locale;
import java.util.function.BiConsumer;

/**
 * Finds days of publication in the data that scripts carry, such as {@code "published_at":
 * "2019-03-04T11:25"}: what applications keep of the page they show, in JSON, in strings of escaped
 * JSON, or in calls of a tag manager.
 *
 * <p>Scripts are most of many pages. They are searched, not parsed: one pass a name, without
 * copies.
 */
final class ScriptDates {
  private static final String[] STEMS = {"ublish", "ublication", "ubdate", "ubDate", "ub_date"};
  private static final int MAX_KEY = 40;
  private static final int MAX_GAP = 8;
  private static final int MAX_VALUE = 40;
  private static final int MIN_DIGITS = 6;

  /** Figures of a moment in seconds, of this century's first years. */
  private static final int MIN_EPOCH = 9;

  private static final int MAX_FOUND = 40;

  private final BiConsumer<String, String> sink;
  private int found;

  /**
   * @param sink takes each name in lower case, and its value
   */
  ScriptDates(BiConsumer<String, String> sink) {
    this.sink = sink;
  }

  /** Reads one script. */
  void read(String script) {
    for (String stem : STEMS) {
      int at = script.indexOf(stem);
      while (at >= 0 && found < MAX_FOUND) {
        at = script.indexOf(stem, readAt(script, at));
      }
    }
  }

  /** Reads the name around {@code at} and its value; returns where to go on. */
  private int readAt(String script, int at) {
    int start = at;
    while (start > 0 && at - start < MAX_KEY && isName(script.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < script.length() && end - at < MAX_KEY && isName(script.charAt(end))) {
      end++;
    }
    int colon = skip(script, end, "\\\"' \n\t&;quot");
    if (colon >= script.length() || ":=,".indexOf(script.charAt(colon)) < 0) {
      return end;
    }
    int from = skip(script, colon + 1, "\\\"' \n\t&;quot");
    int to = from;
    int digits = 0;
    while (to < script.length() && to - from < MAX_VALUE && isValue(script.charAt(to))) {
      digits += Character.isDigit(script.charAt(to)) ? 1 : 0;
      to++;
    }
    if (digits >= MIN_DIGITS) {
      found++;
      sink.accept(script.substring(start, end).toLowerCase(Locale.ROOT), value(script, from, to));
    }
    return end;
  }

  /** A number without quotation marks ends at the comma. */
  private static String value(String script, int from, int to) {
    int end = from;
    while (end < to && Character.isDigit(script.charAt(end))) {
      end++;
    }
    return script.substring(from, end - from >= MIN_EPOCH ? end : to);
  }

  private static int skip(String script, int from, String passed) {
    int at = from;
    while (at < script.length() && at - from < MAX_GAP && passed.indexOf(script.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static boolean isName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
  }

  /** A comma may be one of {@code Mon, 04 Mar 2019}. */
  private static boolean isValue(char c) {
    return Character.isLetterOrDigit(c) || " .:/+-,".indexOf(c) >= 0;
  }
}
