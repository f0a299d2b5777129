package io.dateline.internal.people;

import io.dateline.internal.schema.Keys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A name ready to be compared: its words without case, accents, hyphens, and the article of Arabic
 * names, an initial as one letter.
 */
final class PersonName {
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final String APOSTROPHES = "'`\u2018\u2019\u02bb";

  /** What one name is to another that has more letters. */
  enum Likeness {
    /** Another name. */
    NONE,
    /** Someone of this name may go by the longer one, if the office agrees: J. Roe, Jane Roe. */
    SHORT,
    /** The same name but for what stands in the middle: Jane Roe, Jane A. Roe. */
    SAME
  }

  /** In order; none only where the name holds no letter. */
  private final List<String> words;

  /** Junior or a number; empty if there is none. */
  private final String suffix;

  private final List<String> keys;
  private final int letters;

  private PersonName(List<String> words, String suffix) {
    this.words = List.copyOf(words);
    this.suffix = suffix;
    this.keys = keysOf(this.words, suffix);
    this.letters = words.stream().mapToInt(String::length).sum() + suffix.length();
  }

  static PersonName of(String name) {
    String text = Keys.folded(name);
    List<String> words = new ArrayList<>();
    var word = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (word.isEmpty() && isArticle(text, i)) {
        i += "al-".length();
        continue;
      }
      if (Character.isLetterOrDigit(c)) {
        word.appendCodePoint(c);
      } else if (APOSTROPHES.indexOf(c) < 0) {
        end(word, words);
      }
      i += Character.charCount(c);
    }
    end(word, words);
    String last = words.isEmpty() ? "" : words.getLast();
    boolean suffixed = words.size() > 2 && SUFFIXES.contains(last);
    return new PersonName(
        suffixed ? words.subList(0, words.size() - 1) : words, suffixed ? last : "");
  }

  private static boolean isArticle(String text, int i) {
    return (i == 0 || text.charAt(i - 1) == ' ')
        && (text.startsWith("al-", i) || text.startsWith("el-", i))
        && i + 3 < text.length();
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  List<String> words() {
    return words;
  }

  /** Whether it holds more than one word, so that it is not a family name alone. */
  boolean isFull() {
    return words.size() > 1;
  }

  String first() {
    return words.isEmpty() ? "" : words.getFirst();
  }

  String last() {
    return words.isEmpty() ? "" : words.getLast();
  }

  /**
   * What names of one person have in common, whatever their order and hyphens: the words sorted,
   * and all but the first or the last of them run together.
   */
  List<String> keys() {
    return keys;
  }

  private static List<String> keysOf(List<String> words, String suffix) {
    String end = suffix.isEmpty() ? "" : " " + suffix;
    String[] sorted = words.toArray(String[]::new);
    Arrays.sort(sorted);
    String all = "=" + String.join(" ", sorted) + end;
    int size = words.size();
    return size < 3
        ? size == 2
            ? List.of(
                all,
                "<" + words.get(0) + " " + words.get(1) + end,
                ">" + words.get(0) + " " + words.get(1) + end)
            : List.of(all)
        : List.of(
            all,
            "<" + words.get(0) + " " + String.join("", words.subList(1, size)) + end,
            ">" + String.join("", words.subList(0, size - 1)) + " " + words.get(size - 1) + end);
  }

  /** What this full name is to {@code longer}. */
  Likeness to(PersonName longer) {
    if (letters >= longer.letters || !suffixAgrees(longer)) {
      return Likeness.NONE;
    }
    return likeness(longer);
  }

  /** Whether two full names may be one person's, whichever is longer. */
  boolean mayBe(PersonName other) {
    return suffixAgrees(other)
        && (keys.getFirst().equals(other.keys.getFirst())
            || likeness(other) != Likeness.NONE
            || other.likeness(this) != Likeness.NONE);
  }

  private Likeness likeness(PersonName longer) {
    if (last().equals(longer.last()) && middlesAgree(longer)) {
      if (first().equals(longer.first()) && first().length() > 1) {
        return Likeness.SAME;
      }
      if (agree(first(), longer.first())) {
        return Likeness.SHORT;
      }
    }
    int size = words.size();
    int more = longer.words.size();
    boolean part =
        size < more
            && last().length() > 1
            && (longer.words.subList(0, size).equals(words)
                || longer.words.subList(more - size, more).equals(words));
    return part ? Likeness.SHORT : Likeness.NONE;
  }

  private boolean suffixAgrees(PersonName other) {
    return suffix.isEmpty() || other.suffix.isEmpty() || suffix.equals(other.suffix);
  }

  /** Whether one of both has no names in the middle, or all of them go together. */
  private boolean middlesAgree(PersonName other) {
    int mine = words.size() - 2;
    int others = other.words.size() - 2;
    if (mine <= 0 || others <= 0) {
      return true;
    }
    boolean agree = mine == others;
    for (int i = 1; agree && i <= mine; i++) {
      agree = agree(words.get(i), other.words.get(i));
    }
    return agree;
  }

  /** Whether two words are the same, or one is the initial of the other. */
  private static boolean agree(String one, String other) {
    return one.equals(other)
        || (one.length() == 1 && other.startsWith(one))
        || (other.length() == 1 && one.startsWith(other));
  }
}
