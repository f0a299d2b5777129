package io.dateline.recognize.officials;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One form of a name, ready to be compared.
 *
 * @param text as written
 * @param parts the words without initials, suffixes, and particles, folded
 * @param initial the first letter of the first word
 * @param initials whether initials stand for given names: J.W. van Roe
 * @param familyFirst whether the family name is the first word
 */
record NameForm(
    String text, List<String> parts, char initial, boolean initials, boolean familyFirst) {
  static NameForm of(Tokens tokens, Name name, Lexicon lexicon) {
    List<String> parts = new ArrayList<>();
    boolean initials = false;
    char initial = fold(tokens.lower(name.from())).charAt(0);
    for (int i = name.from(); i < name.to(); i++) {
      boolean particle =
          name.length() > 1 && (!tokens.capital(i) || tokens.is(i, WordKind.DROPPED_PARTICLE));
      initials |= tokens.initials(i);
      boolean dropped = particle || tokens.initials(i) || tokens.is(i, WordKind.SUFFIX);
      if (!dropped) {
        parts.add(fold(tokens.lower(i)));
      }
    }
    if (parts.isEmpty()) {
      parts.add(fold(tokens.lower(name.to() - 1)));
    }
    boolean familyFirst =
        parts.size() > 1
            && parts.size() < 4
            && !lexicon.familyNameCountries(tokens, name.from()).isEmpty()
            && name.from() + parts.size() == name.to();
    return new NameForm(
        tokens.phrase(name.from(), name.to()), parts, initial, initials, familyFirst);
  }

  /** A number for the word at {@code i} as it is compared; equal words have equal ones. */
  static int key(Tokens tokens, int i) {
    if (tokens.plain(i)) {
      return tokens.hash(i);
    }
    String folded = fold(tokens.lower(i));
    return Vocabulary.hash(folded, 0, folded.length());
  }

  /** Without accents and the article of Arabic names: Assad for al-Assad. */
  private static String fold(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      if (Character.getType(plain.charAt(i)) != Character.NON_SPACING_MARK) {
        folded.append(plain.charAt(i));
      }
    }
    String text = folded.toString().toLowerCase(Locale.ROOT);
    return text.startsWith("al-") || text.startsWith("el-") ? text.substring(3) : text;
  }

  /** Whether it has more than a family name. */
  boolean isFull() {
    return parts.size() > 1 || initials;
  }

  boolean isFullerThan(NameForm other) {
    return parts.size() > other.parts.size()
        || (parts.size() == other.parts.size() && text.length() > other.text.length());
  }

  /** The word by which others call the person: Roe for Jane Roe, Luo for Luo Shan. */
  String family() {
    return familyFirst ? parts.get(0) : last();
  }

  String last() {
    return parts.get(parts.size() - 1);
  }

  String first() {
    return parts.get(0);
  }

  /** The same for Kenta Morioka and Morioka Kenta. */
  String sortedKey() {
    return String.join(" ", parts.stream().sorted().toList());
  }

  /** The same for Kim Jong-un and Kim Jong Un. */
  String joinedKey() {
    return String.join("", parts).replace("-", "").replace("'", "");
  }

  /** Whether two full names with a word in common may be one person's. */
  boolean mayBe(NameForm other) {
    if (sortedKey().equals(other.sortedKey()) || joinedKey().equals(other.joinedKey())) {
      return true;
    }
    boolean sameEnd = last().equals(other.last());
    if (sameEnd && first().equals(other.first())) {
      return true;
    }
    if (sameEnd && (parts.size() == 1 || other.parts.size() == 1)) {
      return initial == other.initial;
    }
    return sameEnd && (parts.containsAll(other.parts) || other.parts.containsAll(parts));
  }
}
