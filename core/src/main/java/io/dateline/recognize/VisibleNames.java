package io.dateline.recognize;

import com.google.common.base.CharMatcher;
import io.dateline.article.RemovalReason;
import io.dateline.recognize.evidence.PageEvidence;
import io.dateline.recognize.evidence.PageLine;
import io.dateline.recognize.wire.AgencyTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names of outlets that readers see: above the menus, in notices, in the lines of bylines. */
final class VisibleNames {
  private static final int MAX_LINE = 300;

  /** A site's name stands above its menus. */
  private static final int MAX_HEADERS = 3;

  private static final String COPYRIGHT = "copyright";
  private static final List<String> MARKS = List.of("©", "(c)", COPYRIGHT);

  /** In characters: farther on, a mark speaks of something else. */
  private static final int LAST_MARK = 60;

  private static final List<String> STOPS =
      List.of(
          ". ", ", ", "; ", " | ", " - ", " – ", " — ", " (", " · ", " all rights", " 19", " 20");
  private static final Pattern YEAR_FOLLOWS = Pattern.compile("^[ ,]*(?:19|20)\\d\\d(?!\\d).*");

  private VisibleNames() {}

  /** Site headers first, then the holders of rights. An agency holds rights of its own. */
  static List<String> of(PageEvidence page) {
    var names = new ArrayList<String>(headers(page));
    for (PageLine line : page.lines()) {
      publicService(line.text()).ifPresent(names::add);
    }
    names.addAll(holders(page));
    return names.stream().filter(VisibleNames::isOutlet).distinct().toList();
  }

  /** The outlet that a page says to be a public service of. */
  static Optional<String> service(PageEvidence page) {
    return page.lines().stream().flatMap(line -> publicService(line.text()).stream()).findFirst();
  }

  /** Those in the copyright lines alone. */
  static List<String> holders(PageEvidence page) {
    var names = new ArrayList<String>();
    for (PageLine line : page.lines()) {
      if (!line.is(RemovalReason.CAPTION, RemovalReason.RELATED, RemovalReason.COMMENTS)) {
        holder(line.text()).filter(VisibleNames::isOutlet).ifPresent(names::add);
      }
    }
    return names;
  }

  private static boolean isOutlet(String name) {
    return AgencyTable.standard().named(name).isEmpty();
  }

  private static List<String> headers(PageEvidence page) {
    return page.lines().stream()
        .filter(line -> line.is(RemovalReason.SITE_HEADER))
        // Below the headline stand its byline and its day.
        .filter(line -> line.fromTitle() < 0 || line.fromTitle() == PageLine.NO_TITLE)
        .filter(line -> line.text().length() <= MAX_LINE / 2)
        .limit(MAX_HEADERS)
        .map(PageLine::text)
        .filter(text -> !text.regionMatches(true, 0, "by ", 0, 3))
        .flatMap(text -> SiteName.of(text).stream())
        .filter(name -> !Character.isLowerCase(name.charAt(0)) || name.indexOf('.') > 0)
        .toList();
  }

  /** {@code News from Alabama Public Radio is a public service}. */
  private static Optional<String> publicService(String line) {
    int end = line.startsWith("News from ") ? line.indexOf(" is a public service") : -1;
    return end > 10 ? SiteName.part(line.substring(10, end)) : Optional.empty();
  }

  /**
   * {@code Springfield Radio} of {@code © 2024 Springfield Radio. All rights reserved.} and of
   * {@code (c) Springfield Radio 2024}.
   */
  private static Optional<String> holder(String line) {
    if (line.length() > MAX_LINE || !mayBeMarked(line)) {
      return Optional.empty();
    }
    String lower = line.toLowerCase(Locale.ROOT);
    if (lower.length() != line.length()) {
      return Optional.empty();
    }
    int start = -1;
    for (String mark : MARKS) {
      int at = lower.indexOf(mark);
      if (at >= 0 && at < LAST_MARK) {
        start = Math.max(start, at + mark.length());
      }
    }
    if (start < 0) {
      return Optional.empty();
    }
    int digits = start;
    boolean dated = false;
    while (digits < line.length() && !Character.isLetter(line.charAt(digits))) {
      dated |= Character.isDigit(line.charAt(digits));
      digits++;
    }
    String rest = line.substring(digits);
    if (rest.regionMatches(true, 0, "by ", 0, 3)) {
      rest = rest.substring(3);
    }
    rest = SiteName.joinLetters(rest);
    int end = end(rest);
    if (rest.startsWith(", ", end)) {
      // "Courier Press, S.L." is one name.
      int next = (rest + " ").indexOf(' ', end + 2);
      String form = CharMatcher.anyOf(",;").trimTrailingFrom(rest.substring(end + 2, next));
      end = SiteName.isFirm(form) ? end + 2 + form.length() : end;
    }
    String name = rest.substring(0, end).strip();
    dated |= YEAR_FOLLOWS.matcher(rest.substring(end)).matches();
    boolean named = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
    return dated && named ? SiteName.part(name) : Optional.empty();
  }

  /** Whether one of the {@link #MARKS} may begin near the line's start: most lines have none. */
  private static boolean mayBeMarked(String line) {
    int end = Math.min(line.length(), LAST_MARK);
    for (int i = 0; i < end; i++) {
      char c = line.charAt(i);
      if (c == '©' || c == '(') {
        return true;
      }
      if ((c == 'c' || c == 'C') && line.regionMatches(true, i, COPYRIGHT, 0, COPYRIGHT.length())) {
        return true;
      }
    }
    return false;
  }

  private static int end(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int end = text.length();
    for (String stop : STOPS) {
      int at = lower.indexOf(stop);
      if (at > 0) {
        end = Math.min(end, Math.min(at, text.length()));
      }
    }
    return end;
  }

  /** Hosts that stand as words in the lines of byline and date. */
  static List<String> hosts(PageEvidence page) {
    var hosts = new ArrayList<String>();
    for (PageLine line : page.lines()) {
      if (line.is(RemovalReason.BYLINE, RemovalReason.DATE_LINE)
          && line.text().length() <= MAX_LINE) {
        for (String word : line.text().split("[\\s|,;()]+", 60)) {
          host(word).ifPresent(hosts::add);
        }
      }
    }
    return hosts;
  }

  private static Optional<String> host(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int dot = lower.lastIndexOf('.');
    boolean shaped =
        dot > 2
            && lower.length() - dot > 2
            && lower.indexOf('@') < 0
            && lower
                .chars()
                .allMatch(
                    c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-')
            && Character.isLetter(lower.charAt(lower.length() - 1));
    return shaped ? Optional.of(lower) : Optional.empty();
  }
}
