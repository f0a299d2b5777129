package io.dateline.recognize.officials;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what is written like a person's name. */
final class NameSpotter {
  /** Longer runs of capitals are headlines or lists. */
  private static final int LONGEST = 7;

  private static final int LONGEST_WORD = 30;

  private static final long NO_PART = WordKind.NEVER.bit() | WordKind.THING.bit();
  private static final long NO_START = NO_PART | WordKind.NOUN.bit() | WordKind.WEAK.bit();
  private static final long THING_OR_BODY =
      WordKind.THING.bit() | WordKind.NOUN.bit() | WordKind.WEAK.bit() | WordKind.PRIVATE.bit();

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
        if (!isPlace(i)) {
          names.add(new Name(i, to));
        }
        i = to;
      } else {
        i++;
      }
    }
    return names;
  }

  /** Whether the words before tell that a place is named: "the capital Grodin". */
  private boolean isPlace(int from) {
    return tokens.joined(from)
        && tokens.is(from - 1, WordKind.PLACE_NOUN)
        && !tokens.capital(from - 1);
  }

  /** The name that follows a title and starts at {@code from}, past an honorific; or null. */
  @Nullable Name afterTitle(int from, boolean crown) {
    int start = from;
    while (start < from + 3
        && tokens.is(start, WordKind.HONORIFIC)
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
    boolean letter = to == start + 1 && tokens.length(start) == 1;
    if (to == start || letter || goesOnAsThing(to) || (crown && isCalledAfterCrown(to - 1))) {
      return null;
    }
    // Sheikh Hasina is called so; with two names more, Sheikh is an honorific.
    boolean partOfName = to == start + 1 && tokens.is(start - 1, WordKind.NAME_TITLE);
    return new Name(partOfName && start > from ? start - 1 : start, to);
  }

  /** King Street, Queen Elizabeth Hospital: words of places that are family names of others. */
  private boolean isCalledAfterCrown(int last) {
    return tokens.is(last, WordKind.MAYBE) && tokens.is(last, WordKind.PLACE_NOUN);
  }

  /** Whether a word of things follows, so that this is its name: "General Consumer Price Index". */
  private boolean goesOnAsThing(int to) {
    return tokens.joined(to)
        && tokens.capital(to)
        && tokens.isAny(to, THING_OR_BODY)
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
    if (!tokens.capital(i) || tokens.length(i) > LONGEST_WORD) {
      return false;
    }
    boolean familyName = titled && !lexicon.familyNameCountries(tokens, i).isEmpty();
    if (familyName && tokens.joined(i + 1) && tokens.capital(i + 1) && follows(i + 1)) {
      return true; // He Yaming is a name, and "he" is none.
    }
    if (tokens.isAny(i, NO_START)
        || (tokens.length(i) > 4 && tokens.is(i, WordKind.PRIVATE))
        || (isAcronym(i) && !(titled && isShoutedName(i)))
        || isField(i)
        || tokens.shouted(i)) {
      return false;
    }
    boolean followed = tokens.joined(i + 1) && tokens.capital(i + 1) && follows(i + 1);
    if (tokens.is(i, WordKind.MAYBE) && !(titled || followed)) {
      return false;
    }
    var place = lexicon.placeAt(tokens, i);
    if (place != null) {
      boolean adjective = place.value().form() == Place.Form.ADJECTIVE;
      return !adjective && place.to() == i + 1 && followed && (titled || !tokens.opensSentence(i));
    }
    return lexicon.headAt(tokens, i) == null
        && !tokens.is(i, WordKind.HONORIFIC)
        && (lexicon.institutionAt(tokens, i) == null || (titled && tokens.length(i) > 4));
  }

  /** "Gen. NE WIN": a name in capitals behind a title. */
  private boolean isShoutedName(int i) {
    return tokens.joined(i + 1)
        && tokens.upper(i + 1)
        && tokens.length(i + 1) > 1
        && lexicon.institutionAt(tokens, i) == null
        && lexicon.placeAt(tokens, i) == null
        && follows(i + 1);
  }

  private boolean isAcronym(int i) {
    return tokens.length(i) > 1 && tokens.length(i) < 4 && tokens.upper(i) && !tokens.initials(i);
  }

  /** Whether a word is a portfolio and no name: "General Internal Medicine". */
  private boolean isField(int i) {
    var modifier = lexicon.modifierAt(tokens, i);
    return modifier != null
        && modifier.value().inTitle()
        && modifier.value() != Modifier.DEGREE
        && !tokens.is(i, WordKind.MAYBE);
  }

  /** The token after the next part of a name, or {@code i} if the name ends before it. */
  private int next(int i) {
    boolean capital = tokens.capital(i);
    if (capital && tokens.is(i, WordKind.SUFFIX)) {
      return i + 1;
    }
    if (!capital && isParticle(i)) {
      int to = i + 1;
      while (to < i + 3 && isParticle(to) && !tokens.capital(to)) {
        to++;
      }
      boolean place = tokens.is(i, "as") && lexicon.placeAt(tokens, to) != null;
      boolean goesOn =
          tokens.joined(i + 1) && tokens.joined(to) && tokens.capital(to) && follows(to) && !place;
      return goesOn ? to + 1 : i;
    }
    return capital && follows(i) ? i + 1 : i;
  }

  private boolean isParticle(int i) {
    return tokens.is(i, WordKind.PARTICLE);
  }

  /** Whether the capitalised token {@code i} may go on a name. */
  private boolean follows(int i) {
    if (tokens.length(i) > LONGEST_WORD || tokens.isAny(i, NO_PART)) {
      return false;
    }
    if (tokens.initials(i) && tokens.length(i) < 4) {
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
        && tokens.is(i, WordKind.TITLE_NAME)
        && !(tokens.joined(i + 1) && tokens.capital(i + 1));
  }
}
