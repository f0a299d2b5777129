package io.dateline.recognize.officials;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what is written like a person's name. */
final class NameSpotter {
  /** Longer runs of capitals are headlines or lists. */
  private static final int LONGEST = 7;

  private static final int LONGEST_WORD = 30;

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "di", "do", "dos", "das", "del", "della", "van", "von", "der", "den", "ter",
          "ten", "te", "bin", "ibn", "bint", "al", "el", "la", "le", "du", "wa", "zu", "af", "av",
          "y", "e", "abu", "ould", "ag", "ben", "st.");

  private static final Set<String> NAME_TITLES = Set.of("sheikh", "begum", "daw", "u");

  private static final Set<String> SUFFIXES =
      Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "vi");

  private final Tokens tokens;
  private final Lexicon lexicon;

  NameSpotter(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** Every run of capitals that may be a name, in text order, none inside another. */
  List<Name> all() {
    List<Name> names = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int to = tokens.capital(i) ? end(i, false) : i;
      if (to > i) {
        names.add(new Name(i, to));
        i = to;
      } else {
        i++;
      }
    }
    return names;
  }

  /** The name that follows a title and starts at {@code from}, past an honorific; or null. */
  @Nullable Name afterTitle(int from, boolean crown) {
    int start = from;
    while (start < from + 3
        && lexicon.is("honorific", tokens.lower(start))
        && tokens.joined(start)
        && tokens.joined(start + 1)
        && tokens.capital(start)
        && tokens.capital(start + 1)) {
      start++;
    }
    if (!tokens.joined(start)) {
      return null;
    }
    int to = end(start, true);
    if (to == start && crown && lexicon.placeAt(tokens, start) != null) {
      to = start + 1;
    }
    if (to == start || goesOnAsThing(to)) {
      return null;
    }
    // Sheikh Hasina is called so; with two names more, Sheikh is an honorific.
    boolean partOfName = to == start + 1 && NAME_TITLES.contains(tokens.lower(start - 1));
    return new Name(partOfName && start > from ? start - 1 : start, to);
  }

  /** Whether a word of things follows, so that this is its name: "General Consumer Price Index". */
  private boolean goesOnAsThing(int to) {
    String word = tokens.lower(to);
    return tokens.joined(to)
        && tokens.capital(to)
        && (lexicon.is("thing", word)
            || lexicon.is("noun", word)
            || lexicon.is("weak", word)
            || lexicon.is("private", word))
        && lexicon.headAt(tokens, to) == null;
  }

  /** The token after the name that starts at {@code start}; {@code start} if there is none. */
  private int end(int start, boolean titled) {
    if (!starts(start, titled)) {
      return start;
    }
    int end = start + 1;
    while (end - start < LONGEST && tokens.joined(end)) {
      int next = next(end);
      if (next == end) {
        break;
      }
      end = next;
    }
    return end;
  }

  private boolean starts(int i, boolean titled) {
    Token token = tokens.at(i);
    if (!token.capital() || token.text().length() > LONGEST_WORD) {
      return false;
    }
    String word = token.lower();
    boolean familyName = !lexicon.familyNameCountries(word).isEmpty();
    if (titled && familyName && tokens.joined(i + 1) && tokens.capital(i + 1) && follows(i + 1)) {
      return true; // He Yaming is a name, and "he" is none.
    }
    if (lexicon.is("never", word)
        || lexicon.is("thing", word)
        || lexicon.is("noun", word)
        || lexicon.is("weak", word)
        || (word.length() > 4 && lexicon.is("private", word))
        || isAcronym(token)
        || isField(i)
        || tokens.shouted(i)) {
      return false;
    }
    boolean followed = tokens.joined(i + 1) && tokens.capital(i + 1) && follows(i + 1);
    if (lexicon.is("maybe", word) && !(titled || followed)) {
      return false;
    }
    var place = lexicon.placeAt(tokens, i);
    if (place != null) {
      boolean adjective = place.value().form() == Place.Form.ADJECTIVE;
      return !adjective && place.to() == i + 1 && followed && (titled || !tokens.opensSentence(i));
    }
    return lexicon.headAt(tokens, i) == null
        && !lexicon.is("honorific", word)
        && (lexicon.institutionAt(tokens, i) == null || (titled && token.text().length() > 4));
  }

  private static boolean isAcronym(Token token) {
    String text = token.text();
    return text.length() > 1
        && text.length() < 4
        && !token.initials()
        && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Whether a word is a portfolio and no name: "General Internal Medicine". */
  private boolean isField(int i) {
    var modifier = lexicon.modifierAt(tokens, i);
    return modifier != null
        && modifier.value().inTitle()
        && modifier.value() != Modifier.DEGREE
        && !lexicon.is("maybe", tokens.lower(i));
  }

  /** The token after the next part of a name, or {@code i} if the name ends before it. */
  private int next(int i) {
    Token token = tokens.at(i);
    String word = token.lower();
    if (SUFFIXES.contains(word) && token.capital()) {
      return i + 1;
    }
    if (PARTICLES.contains(word) && !token.capital()) {
      int to = i + 1;
      while (to < i + 3 && PARTICLES.contains(tokens.lower(to)) && !tokens.capital(to)) {
        to++;
      }
      boolean goesOn =
          tokens.joined(i + 1) && tokens.joined(to) && tokens.capital(to) && follows(to);
      return goesOn ? to + 1 : i;
    }
    return token.capital() && follows(i) ? i + 1 : i;
  }

  /** Whether the capitalised token {@code i} may go on a name. */
  private boolean follows(int i) {
    Token token = tokens.at(i);
    String word = token.lower();
    if (token.text().length() > LONGEST_WORD
        || lexicon.is("never", word)
        || lexicon.is("thing", word)) {
      return false;
    }
    if (token.initials() && token.text().length() < 4) {
      return true;
    }
    var place = lexicon.placeAt(tokens, i);
    if (place != null && (place.value().form() == Place.Form.ADJECTIVE || place.to() > i + 1)) {
      return false;
    }
    if (lexicon.institutionAt(tokens, i) != null) {
      return false;
    }
    var head = lexicon.headAt(tokens, i);
    if (head == null) {
      return true;
    }
    // King and Judge are family names when nothing that could be the name's follows.
    return head.to() == i + 1
        && Set.of("king", "judge", "justice", "major", "marshal", "prince", "provost")
            .contains(word)
        && !(tokens.joined(i + 1) && tokens.capital(i + 1));
  }
}
