package io.dateline.recognize.wire;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import io.dateline.article.Agency;
import io.dateline.recognize.table.Fold;
import io.dateline.recognize.table.TableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that open a story before its first sentence: {@code TOKYO, Jan 14 (AFP) -}, {@code
 * LONDON (Reuters) —}, {@code ISTANBUL (Turkey)} on a line of its own.
 *
 * @param place as printed, without day and agency
 * @param agency the agency in brackets
 * @param end the unit after the dateline and its dash
 */
public record Dateline(Optional<String> place, Optional<Agency> agency, int end) {

  private static final Set<String> NOT_PLACES =
      Set.copyOf(TableFile.lines(Dateline.class, "not-places.txt"));

  private static final Pattern WIRE = Pattern.compile("([^()]{3,70}?),? *\\(([^()]{2,40})\\) *");
  private static final int MAX_HEAD = 110;
  private static final int MAX_PLACE = 50;
  private static final int MAX_WORDS = 5;

  public Dateline {
    requireNonNull(place, "place");
    requireNonNull(agency, "agency");
  }

  /** The dateline at the start of {@code paragraph}. */
  public static Optional<Dateline> in(String paragraph) {
    int dash = dash(paragraph);
    if (dash > 0) {
      String head = paragraph.substring(0, dash);
      int end = afterDash(paragraph, dash);
      Optional<Dateline> dateline = head(head, end).or(() -> ofUnknownAgency(head, end));
      if (dateline.isPresent()) {
        return dateline;
      }
    }
    int close = closing(paragraph);
    if (close > 0) {
      return head(paragraph.substring(0, close + 1), close + 1)
          .filter(dateline -> dateline.agency.isPresent());
    }
    return Optional.empty();
  }

  /** The dateline that fills {@code line}: what is not place, day, or agency makes it none. */
  public static Optional<Dateline> line(String line) {
    String text = line.strip();
    if (text.length() > MAX_HEAD) {
      return Optional.empty();
    }
    while (!text.isEmpty() && "-–—:".indexOf(text.charAt(text.length() - 1)) >= 0) {
      text = text.substring(0, text.length() - 1).strip();
    }
    int open = text.indexOf('(');
    int close = text.indexOf(')');
    if (open > 0 && close == text.length() - 1) {
      String inner = text.substring(open + 1, close).strip();
      String place = text.substring(0, open).strip();
      if (AgencyTable.standard().named(inner).isEmpty() && isShouted(place) && isPlace(place)) {
        return isPlace(inner)
            ? Optional.of(new Dateline(Optional.of(text), Optional.empty(), line.length()))
            : Optional.empty();
      }
    }
    return head(text, line.length());
  }

  private static Optional<Dateline> head(String head, int end) {
    Optional<Agency> agency = Optional.empty();
    String before = head;
    int open = indexOfAny(head, "(/[");
    if (open >= 0) {
      int close = indexOfAny(head, ")/]", open + 1);
      if (close < 0) {
        return Optional.empty();
      }
      for (String part : Splitter.onPattern("[/,;]").split(head.substring(open + 1, close))) {
        agency = agency.or(() -> AgencyTable.standard().named(part));
      }
      if (agency.isEmpty()) {
        return Optional.empty();
      }
      before = head.substring(0, open);
    }
    var kept = new ArrayList<String>();
    boolean dated = false;
    for (String piece : Splitter.on(',').trimResults().omitEmptyStrings().split(before)) {
      if (hasDigit(piece)) {
        dated = true;
        String name = beforeMonth(piece);
        if (!name.isEmpty() && kept.isEmpty()) {
          kept.add(name);
        }
      } else if (kept.size() < 3) {
        kept.add(piece);
      } else {
        return Optional.empty();
      }
    }
    if (kept.isEmpty()) {
      return agency.isPresent() && !dated
          ? Optional.of(new Dateline(Optional.empty(), agency, end))
          : Optional.empty();
    }
    String place = String.join(", ", kept);
    // A place in small letters is a place only beside an agency: "Updated, May 3 -" looks alike.
    boolean known = agency.isPresent() || isShouted(kept.get(0));
    return known
            && !NOT_PLACES.contains(Fold.name(kept.get(0)))
            && place.length() <= MAX_PLACE
            && kept.stream().allMatch(Dateline::isPlace)
        ? Optional.of(new Dateline(Optional.of(place), agency, end))
        : Optional.empty();
  }

  /** The form of a wire, {@code SPRINGFIELD, March 4 (Wire) -}, names an agency by itself. */
  private static Optional<Dateline> ofUnknownAgency(String head, int end) {
    Matcher wire = WIRE.matcher(head);
    if (!wire.matches()) {
      return Optional.empty();
    }
    String name = wire.group(2).strip();
    return head(head.substring(0, wire.end(1)), end)
        .filter(dateline -> dateline.place.isPresent())
        .filter(dateline -> UnknownAgency.isName(name))
        // Without a day, what stands in brackets may tell which Springfield it is.
        .filter(dateline -> wire.group(1).matches(".*\\d.*") || UnknownAgency.saysWire(name))
        .map(dateline -> new Dateline(dateline.place, Optional.of(UnknownAgency.of(name)), end));
  }

  /** {@code MOSCOW} of {@code MOSCOW March 3.}: a month is the word before the number. */
  private static String beforeMonth(String piece) {
    List<String> words = Splitter.on(' ').omitEmptyStrings().splitToList(piece);
    int digit = 0;
    while (digit < words.size() && !hasDigit(words.get(digit))) {
      digit++;
    }
    return digit > 1 ? String.join(" ", words.subList(0, digit - 1)) : "";
  }

  private static boolean isPlace(String text) {
    List<String> words = Splitter.onPattern("[ -]").omitEmptyStrings().splitToList(text);
    if (words.isEmpty() || words.size() > MAX_WORDS || !isUpper(text.charAt(0))) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetter(c)
          && " .'’-/".indexOf(c) < 0
          && Character.getType(c) != Character.NON_SPACING_MARK) {
        return false;
      }
    }
    return isUpper(words.get(words.size() - 1).charAt(0)) || !isCased(text.charAt(0));
  }

  private static boolean isUpper(char c) {
    return Character.isLetter(c) && !Character.isLowerCase(c);
  }

  private static boolean isCased(char c) {
    return Character.isUpperCase(c) || Character.isLowerCase(c);
  }

  /** All capitals, three letters or more; {@code McALLEN} may pass. */
  private static boolean isShouted(String text) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < text.length(); i++) {
      upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
    }
    return upper >= 3 && lower * 4 <= upper;
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /** Where the dash after the dateline is; -1 if none stands near. */
  private static int dash(String text) {
    int limit = Math.min(text.length() - 1, MAX_HEAD);
    for (int i = 1; i < limit; i++) {
      char c = text.charAt(i);
      boolean spaced = Character.isWhitespace(text.charAt(i - 1)) || text.charAt(i - 1) == ')';
      if (c == '—' || c == '–' || c == '―') {
        return i;
      }
      if (c == '-' && (spaced || text.charAt(i + 1) == '-')) {
        return i;
      }
      if (c == ':' && Character.isWhitespace(text.charAt(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  private static int afterDash(String text, int dash) {
    int end = dash;
    while (end < text.length()
        && ("-–—―:".indexOf(text.charAt(end)) >= 0 || Character.isWhitespace(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  /** The end of the first bracket or slashed word, if it stands near the start. */
  private static int closing(String text) {
    String head = text.substring(0, Math.min(text.length(), MAX_HEAD));
    int open = indexOfAny(head, "(/");
    return open < 0 ? -1 : head.indexOf(head.charAt(open) == '(' ? ')' : '/', open + 1);
  }

  private static int indexOfAny(String text, String wanted) {
    return indexOfAny(text, wanted, 0);
  }

  private static int indexOfAny(String text, String wanted, int from) {
    for (int i = from; i < text.length(); i++) {
      if (wanted.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
