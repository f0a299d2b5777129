package io.dateline.recognize.byline;

import com.google.common.base.Splitter;
import io.dateline.recognize.wire.AgencyTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the names of people out of a byline, and leaves offices, places, dates, and firms. */
final class NameReader {
  private static final int MAX_NAME = 60;
  private static final int MAX_WORDS = 6;
  private static final int MAX_NAMES = 20;
  private static final Splitter PARTS =
      Splitter.onPattern("[|·•●—–\\[\\]<>/\\t]| - |  +").trimResults().omitEmptyStrings();
  private static final Splitter SLASHES = Splitter.on(" / ").trimResults().omitEmptyStrings();
  private static final Splitter PIECES =
      Splitter.onPattern("[,;、，]").trimResults().omitEmptyStrings();
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /** A small letter of three or more, then a capital: "McRoe" is one name. */
  private static final Pattern GLUED =
      Pattern.compile(
          "(\\p{Lu}\\S+ (?:\\S+ )?\\p{Lu}\\p{Ll}{2,})(\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)");

  /** {@code 24 Hour News}: a year or a day before a name is longer, or ends with a mark. */
  private static final Pattern COUNTED = Pattern.compile("\\s*\\d{1,3} \\p{Lu}");

  private final Predicate<String> isOther;

  /**
   * @param isOther whether a name is known to be that of something else, such as an outlet
   */
  NameReader(Predicate<String> isOther) {
    this.isOther = isOther;
  }

  /** The names in a line that has a label such as "By"; empty if it has none. */
  List<String> labelled(String line) {
    int start = BylineWords.labelEnd(line);
    return start == 0 ? List.of() : first(line.substring(start));
  }

  /** The names in the first part of a line that has a label: {@code March 4 | By Jane Roe}. */
  List<String> labelledPart(String line) {
    List<String> names = labelled(line);
    for (String part : PARTS.split(line)) {
      if (!names.isEmpty()) {
        return names;
      }
      names = labelled(part);
    }
    return names;
  }

  /** The names in a line that is a byline, label or not. */
  List<String> line(String line) {
    int start = BylineWords.labelEnd(line);
    if (start > 0) {
      return first(line.substring(start));
    }
    for (String part : PARTS.split(line)) {
      int label = BylineWords.labelEnd(part);
      List<String> names = names(part.substring(label));
      if (!names.isEmpty()) {
        return line.indexOf(" / ") > 0 ? besideSlash(line, names) : names;
      }
    }
    return List.of();
  }

  /** {@code Jane Roe / John Doe}: only if every part is a name. */
  private List<String> besideSlash(String line, List<String> first) {
    var all = new ArrayList<String>();
    for (String part : SLASHES.split(line)) {
      List<String> names = names(part);
      if (names.isEmpty()) {
        return first;
      }
      all.addAll(names);
    }
    return all;
  }

  /** Names stand in the first part; what follows a bar or a dash is date, place, or outlet. */
  private List<String> first(String text) {
    for (String part : PARTS.split(text)) {
      return names(part);
    }
    return List.of();
  }

  /** The names in a value that holds names only. */
  List<String> names(String text) {
    if (text.length() > 600 || looksLikeAddress(text)) {
      return List.of();
    }
    var names = new ArrayList<String>();
    for (String piece : PIECES.split(apart(withoutBrackets(text)))) {
      List<String> joined = joined(undoubled(piece));
      for (String name : joined) {
        Optional<String> person = person(name);
        if (person.isPresent() && !names.contains(person.get()) && names.size() < MAX_NAMES) {
          names.add(person.get());
        }
      }
    }
    return names;
  }

  /** {@code Jane Roe} of {@code Jane RoeJane Roe}: links to an author are often there twice. */
  private static String undoubled(String text) {
    int half = text.length() / 2;
    String one = text.substring(0, half).strip();
    String two = text.substring(half).strip();
    return !one.isEmpty() && one.equals(two) ? one : text;
  }

  /** {@code Jane Roe, John Doe} of {@code Jane RoeJohn Doe}. */
  private static String apart(String text) {
    Matcher glued = GLUED.matcher(text);
    return glued.matches() && !glued.group(1).equals(glued.group(2))
        ? glued.group(1) + ", " + glued.group(2)
        : text;
  }

  /** {@code A B}, {@code C D} of {@code A B and C D}. */
  private static List<String> joined(String piece) {
    var parts = new ArrayList<String>();
    var open = new StringBuilder();
    List<String> words = WORDS.splitToList(piece);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean lower = word.equals(word.toLowerCase(Locale.ROOT));
      boolean shouted =
          word.equals("AND") || word.equals("And") || word.equals("UND") || word.equals("WITH");
      // "Ortega y Gasset" is one name: a single letter joins only longer names.
      boolean joins =
          BylineWords.isJoiner(word)
              && (lower || shouted)
              && (word.length() > 1 || !Character.isLetter(word.charAt(0)) || wordsIn(open) >= 2);
      if (joins) {
        if (!open.isEmpty()) {
          parts.add(open.toString());
        }
        open.setLength(0);
      } else if (word.equals("in")
          || word.equals("for")
          || word.equals("at")
          || word.equals("on")
          || word.equals("für")
          || word.equals("IN")
          || word.equals("FOR")
          || word.equals("For")
          || word.equals("ON")
          || word.indexOf('@') > 0) {
        // What follows is where, for whom, when, or an address.
        break;
      } else {
        open.append(open.isEmpty() ? "" : " ").append(word);
      }
    }
    if (!open.isEmpty()) {
      parts.add(open.toString());
    }
    return parts;
  }

  private static int wordsIn(CharSequence text) {
    return WORDS.splitToList(text).size();
  }

  /** The name in one spelling, if this is that of a person. */
  Optional<String> person(String text) {
    if (COUNTED.matcher(text).lookingAt()) {
      return Optional.empty();
    }
    String name = stripped(text);
    int label = BylineWords.labelEnd(name);
    name = stripped(name.substring(label));
    if (name.isEmpty()
        || name.length() > MAX_NAME
        || AgencyTable.standard().named(name).isPresent()) {
      return Optional.empty();
    }
    if (isOther.test(name)) {
      return Optional.empty();
    }
    var words = new ArrayList<>(WORDS.splitToList(name));
    cutDate(words);
    cutOutlet(words);
    while (words.size() > 2 && isCredential(words.get(words.size() - 1), name)) {
      words.remove(words.size() - 1);
    }
    if (words.isEmpty() || words.stream().anyMatch(BylineWords::isGroup) || isWithAgency(words)) {
      return Optional.empty();
    }
    if (words.size() > MAX_WORDS || words.stream().anyMatch(BylineWords::isRole)) {
      return withoutRole(words);
    }
    return fitting(words);
  }

  /** {@code Avec AFP}: one word before an agency's letters is no name in any language. */
  private static boolean isWithAgency(List<String> words) {
    String last = words.get(words.size() - 1);
    return words.size() == 2
        && last.equals(last.toUpperCase(Locale.ROOT))
        && !words.get(0).equals(words.get(0).toUpperCase(Locale.ROOT))
        && AgencyTable.standard().named(last).isPresent();
  }

  /** {@code Jane Roe} of {@code Jane Roe Staff Writer}. */
  private static Optional<String> withoutRole(List<String> words) {
    int role = 0;
    while (role < words.size() && !BylineWords.isRole(words.get(role))) {
      role++;
    }
    return role == 2 || role == 3 ? fitting(words.subList(0, role)) : Optional.empty();
  }

  /** A first name alone, where the markup says that it is a person's. */
  Optional<String> single(String text) {
    String name = stripped(text);
    boolean fits =
        name.length() >= 3
            && name.length() <= 20
            && Character.isUpperCase(name.charAt(0))
            && name.chars().skip(1).allMatch(Character::isLowerCase)
            && !BylineWords.isRole(name)
            && !BylineWords.isGroup(name)
            && !isOther.test(name)
            && AgencyTable.standard().named(name).isEmpty();
    return fits ? Optional.of(name) : Optional.empty();
  }

  private static Optional<String> fitting(List<String> words) {
    boolean spaceless = words.size() == 1 && isEastAsian(words.get(0));
    if (words.size() < 2 && !spaceless) {
      return Optional.empty();
    }
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      char first = word.charAt(0);
      boolean upper = Character.isUpperCase(first) || !isCased(first);
      boolean small =
          i > 0
              && ((BylineWords.isParticle(word) && i < words.size() - 1)
                  || word.startsWith("d'")
                  || word.startsWith("al-"));
      boolean opening = i == 0 && BylineWords.isParticle(word) && words.size() > 2;
      if (!isWord(word) || !(upper || small || opening)) {
        return Optional.empty();
      }
    }
    String name = String.join(" ", words);
    return Optional.of(LetterCase.of(name));
  }

  private static boolean isWord(String word) {
    boolean letter = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        letter = true;
      } else if ("-‐.'’`´".indexOf(c) < 0) {
        return false;
      }
    }
    return letter;
  }

  private static boolean isEastAsian(String word) {
    return word.length() >= 2
        && word.length() <= 6
        && word.chars().allMatch(c -> c > 0x2e80 && Character.isLetter(c));
  }

  private static boolean isCased(char c) {
    return Character.isUpperCase(c) || Character.isLowerCase(c);
  }

  /** Capitals tell the degree from the name: {@code MA} and {@code Ma}. */
  private static boolean isCredential(String word, String name) {
    boolean shouted = name.equals(name.toUpperCase(Locale.ROOT));
    boolean dotted = word.length() >= 4 && word.length() % 2 == 0 && isDotted(word);
    return !shouted
        && (dotted || BylineWords.isCredential(word))
        && word.chars().filter(Character::isUpperCase).count() >= 2;
  }

  /** {@code Jane Roe} of {@code Jane Roe Springfield Courier}. */
  private void cutOutlet(List<String> words) {
    for (int i = 2; i < words.size() && i <= MAX_WORDS; i++) {
      boolean sentence = words.get(i - 1).endsWith(".") && words.get(i - 1).length() > 4;
      String rest = String.join(" ", words.subList(i, words.size()));
      if (sentence
          || isOther.test(rest)
          || startsWithOutlet(words, i)
          || (i == words.size() - 1 && AgencyTable.standard().named(rest).isPresent())) {
        words.subList(i, words.size()).clear();
        String last = words.get(i - 1);
        words.set(i - 1, sentence ? last.substring(0, last.length() - 1) : last);
      }
    }
  }

  /** {@code Springfield Courier} in {@code Jane Roe Springfield Courier Updated}. */
  private boolean startsWithOutlet(List<String> words, int i) {
    for (int end = words.size() - 1; end > i + 1; end--) {
      if (isOther.test(String.join(" ", words.subList(i, end)))) {
        return true;
      }
    }
    return false;
  }

  /** {@code Jane Roe} of {@code Jane Roe March 4, 2019}, or of {@code Jane RoeMarch 4}. */
  private static void cutDate(List<String> words) {
    int date = 0;
    while (date < words.size() && !isNumber(words.get(date))) {
      String word = words.get(date);
      int letters = word.length();
      while (letters > 2 && Character.isDigit(word.charAt(letters - 1))) {
        letters--;
      }
      // The number of a footnote sticks to a name.
      words.set(date, word.substring(0, letters));
      date++;
    }
    if (date == words.size()) {
      if (date > 2 && BylineWords.isWeekday(words.get(date - 1))) {
        words.remove(date - 1);
      }
      return;
    }
    words.subList(date, words.size()).clear();
    if (date > 0) {
      String last = words.get(date - 1);
      int month = BylineWords.endingMonth(last);
      if (month == 0) {
        words.remove(date - 1);
      } else if (month > 0) {
        words.set(date - 1, last.substring(0, month));
      }
    }
    if (!words.isEmpty() && BylineWords.isWeekday(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }

  /** {@code M.P.H.} */
  private static boolean isDotted(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i % 2 == 0 ? !Character.isUpperCase(c) : c != '.') {
        return false;
      }
    }
    return true;
  }

  private static boolean looksLikeAddress(String text) {
    return text.startsWith("http")
        || text.startsWith("www.")
        || text.startsWith("@")
        || text.startsWith("/");
  }

  private static String withoutBrackets(String text) {
    var out = new StringBuilder(text.length());
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth = Math.max(0, depth - 1);
        out.append(' ');
      } else if (depth == 0) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static String stripped(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetter(text.charAt(start)) && text.charAt(start) != '@') {
      start++;
    }
    while (end > start
        && !Character.isLetter(text.charAt(end - 1))
        && text.charAt(end - 1) != '.'
        && Character.getType(text.charAt(end - 1)) != Character.NON_SPACING_MARK
        && !Character.isDigit(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }
}
