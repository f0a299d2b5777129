package io.dateline.recognize.officials;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads whose office it is: the country, region, or body before or after a title. */
final class OwnerReader {
  /** A phrase longer than this names no body. */
  private static final int LONGEST = 12;

  /** Words that alone name no body or place: the republic, the region. */
  private static final long POINTING = WordKind.GENERIC.bit() | WordKind.PLACE_NOUN.bit();

  private static final long BODY_NOUN = WordKind.NOUN.bit() | WordKind.WEAK.bit();

  private final Tokens tokens;
  private final Lexicon lexicon;

  OwnerReader(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** The owner whose words end before {@code to}, or null. */
  @Nullable Owner before(int to) {
    if (!tokens.joined(to)) {
      return null;
    }
    var institution = lexicon.institutionBefore(tokens, to);
    var place = lexicon.placeBefore(tokens, to);
    boolean part = institution != null && isPartOfName(institution.from(), to);
    if (institution != null && !part && (place == null || institution.from() <= place.from())) {
      Institution found = institution.value();
      return new Owner(institution.from(), to, found.name(), found.country(), found.kind());
    }
    if (place == null) {
      return bodyBefore(to);
    }
    // "University of Texas": the place is the end of a body's name.
    int of = place.from() - 1;
    boolean bodyOf =
        place.value().form() != Place.Form.ADJECTIVE
            && tokens.joined(of + 1)
            && tokens.joined(of)
            && tokens.is(of, "of");
    Owner body = bodyOf && isNoun(of - 1) ? bodyBefore(of) : null;
    return body == null ? ofPlace(place.value(), place.from(), to) : body(body.from(), to);
  }

  /** Whether one word that names a body ends the name of another: "Energy Trade Commission". */
  private boolean isPartOfName(int from, int to) {
    return to == from + 1
        && isNoun(from)
        && tokens.joined(from)
        && tokens.capital(from - 1)
        && lexicon.placeBefore(tokens, from) == null
        && !tokens.is(from - 1, WordKind.NEVER);
  }

  /** The public or private body whose words end before {@code to}, or null. */
  private @Nullable Owner bodyBefore(int to) {
    boolean noun = isNoun(to - 1);
    if (!noun && !isOwnName(to - 1)) {
      return null;
    }
    int from = to - 1;
    while (to - from < LONGEST && tokens.joined(from)) {
      var place = lexicon.placeBefore(tokens, from);
      if (place != null && place.value().form() == Place.Form.REGION) {
        from = place.from();
      } else if (belongs(from - 1, from)) {
        from--;
      } else {
        break;
      }
    }
    return from == to - 1 && !noun && !isOwnName(from) ? null : body(from, to);
  }

  /** Whether token {@code i} continues a body's name to the left of {@code right}. */
  private boolean belongs(int i, int right) {
    if (lexicon.placeBefore(tokens, i + 1) != null || isHead(i)) {
      return false;
    }
    if (tokens.is(i, WordKind.INNER)) {
      boolean inside = tokens.is(i, "of") || tokens.is(i, "and") || tokens.is(i, "for");
      return inside
          && tokens.joined(i)
          && tokens.capital(right)
          && (isBodyNoun(i - 1) || lexicon.modifierBefore(tokens, i) != null)
          && tokens.capital(i - 1);
    }
    var modifier = lexicon.modifierBefore(tokens, i + 1);
    if (modifier != null) {
      return modifier.value().inTitle();
    }
    return isNoun(i) || isOwnName(i);
  }

  /**
   * Whether token {@code i} is a title's head, and no noun of bodies: "Vice President Dick Roe".
   */
  private boolean isHead(int i) {
    return lexicon.headAt(tokens, i) != null && !isNoun(i);
  }

  /** The owner whose words start at {@code from}, after its preposition, or null. */
  @Nullable Owner after(int from) {
    int start = from;
    if (tokens.is(start, WordKind.DETERMINER) && tokens.joined(start + 1)) {
      start++;
    }
    Owner owner = read(from, start);
    if (owner != null || start == from) {
      return owner;
    }
    int named = pastAdjectives(start);
    Owner described = named > start ? read(from, named) : null;
    return described != null && described.isPublic() ? described : null;
  }

  /**
   * The capital word behind one or two small ones, as in "the troubled Aid Agency"; or {@code i}.
   */
  private int pastAdjectives(int i) {
    int at = i;
    while (at < i + 2
        && tokens.joined(at + 1)
        && tokens.word(at)
        && !tokens.capital(at)
        && !tokens.is(at, WordKind.NEVER)
        && lexicon.headAt(tokens, at) == null) {
      at++;
    }
    return tokens.capital(at) ? at : i;
  }

  /** The owner whose name starts at {@code start}, its words at {@code from}. */
  private @Nullable Owner read(int from, int start) {
    if (!tokens.joined(start)) {
      return null;
    }
    int to = start;
    while (to - start < LONGEST && (to == start || tokens.joined(to))) {
      int next = step(to, start);
      // "President of the Republic Jane Roe": behind its noun a body's name goes on with words
      // only.
      boolean person = to > start && endsName(to) && isUnknown(to) && !leadsToNoun(to);
      if (next == to || person) {
        break;
      }
      to = next;
    }
    if (to == start) {
      return null;
    }
    var institution = lexicon.institutionAt(tokens, start);
    if (institution != null && institution.to() >= to) {
      Institution found = institution.value();
      return new Owner(from, institution.to(), found.name(), found.country(), found.kind());
    }
    var place = lexicon.placeAt(tokens, start);
    if (place != null && place.to() >= to) {
      return ofPlace(place.value(), from, place.to());
    }
    Owner body = body(start, to);
    // "of Japan Jane Roe": the place ends the phrase unless a noun makes it a body's name.
    return place != null && body.kind() == Owner.Kind.UNKNOWN
        ? ofPlace(place.value(), from, place.to())
        : body;
  }

  /** The token after what starts at {@code i} and belongs to the phrase, or {@code i}. */
  private int step(int i, int start) {
    var institution = lexicon.institutionAt(tokens, i);
    if (institution != null) {
      return institution.to();
    }
    var place = lexicon.placeAt(tokens, i);
    if (place != null) {
      return place.to();
    }
    var modifier = lexicon.modifierAt(tokens, i);
    if (modifier != null && modifier.to() > i + 1 && modifier.value().inTitle()) {
      return modifier.to();
    }
    if (tokens.is(i, "'s") && i > start) {
      return i + 1;
    }
    if (tokens.is(i, WordKind.INNER) && i > start) {
      int next = tokens.is(i + 1, "the") ? i + 2 : i + 1;
      boolean goesOn = tokens.joined(i + 1) && tokens.joined(next) && isPart(next);
      boolean list = tokens.is(i, "and") && isUnknown(next);
      return goesOn && !list && !tokens.is(next, WordKind.NEVER) ? next : i;
    }
    return isPart(i) ? i + 1 : i;
  }

  private boolean isPart(int i) {
    if (lexicon.headAt(tokens, i) != null && !isBodyNoun(i)) {
      return false;
    }
    var modifier = lexicon.modifierAt(tokens, i);
    return isNoun(i)
        || (modifier != null && modifier.to() == i + 1 && modifier.value() != Modifier.FORMER)
        || lexicon.placeAt(tokens, i) != null
        || isOwnName(i)
        || tokens.is(i, WordKind.CIVIC)
        || isOrdinal(i);
  }

  /** "3rd Brigade". */
  private boolean isOrdinal(int i) {
    return tokens.digit(i) && tokens.length(i) < 6 && tokens.joined(i + 1) && tokens.capital(i + 1);
  }

  /** The body that all the words from {@code from} to {@code to} name. */
  Owner named(int from, int to) {
    var institution = lexicon.institutionAt(tokens, from);
    if (institution != null && institution.to() == to) {
      Institution found = institution.value();
      return new Owner(from, to, found.name(), found.country(), found.kind());
    }
    return body(from, to);
  }

  /** What the words from {@code from} to {@code to} name, judged by the nouns in them. */
  private Owner body(int from, int to) {
    boolean noun = false;
    boolean weak = false;
    boolean hidden = false;
    // "The ministry's securities bureau": what a public body has is public.
    boolean owned = false;
    boolean publicWord = false;
    boolean international = false;
    boolean bank = false;
    boolean publicBank = false;
    String country = "";
    String canonical = "";
    int i = from;
    while (i < to) {
      var institution = lexicon.institutionAt(tokens, i);
      var place = lexicon.placeAt(tokens, i);
      if (institution != null && institution.to() <= to) {
        noun = true;
        hidden |= institution.value().kind() == Owner.Kind.PRIVATE;
        international |= institution.value().kind() == Owner.Kind.INTERNATIONAL;
        country = country.isEmpty() ? institution.value().country() : country;
        canonical = canonical.isEmpty() ? institution.value().name() : canonical;
        i = institution.to();
        continue;
      }
      if (place != null && place.to() <= to) {
        country = country.isEmpty() ? place.value().country() : country;
        publicWord = true;
        i = place.to();
        continue;
      }
      owned |= noun && !hidden && tokens.is(i, "'s");
      noun |= tokens.is(i, WordKind.NOUN);
      weak |= tokens.is(i, WordKind.WEAK);
      publicWord |= tokens.is(i, WordKind.CIVIC);
      international |= tokens.is(i, WordKind.INTERNATIONAL) && country.isEmpty();
      hidden |= tokens.is(i, WordKind.PRIVATE) && !owned;
      bank |= tokens.is(i, "bank") && (tokens.capital(i) || tokens.is(i - 1, WordKind.BANK));
      publicBank |= tokens.is(i, WordKind.BANK);
      var modifier = lexicon.modifierAt(tokens, i);
      publicWord |= modifier != null && modifier.value() == Modifier.PUBLIC;
      i++;
    }
    Owner.Kind kind = Owner.Kind.UNKNOWN;
    if (hidden || (bank && !publicBank && !noun)) {
      kind = Owner.Kind.PRIVATE;
    } else if (noun || bank || (weak && (publicWord || tokens.capital(to - 1)))) {
      kind = Owner.Kind.PUBLIC_BODY;
    }
    if (kind == Owner.Kind.PUBLIC_BODY && international) {
      return new Owner(from, to, name(from, to), "", Owner.Kind.INTERNATIONAL);
    }
    return new Owner(from, to, name(from, to), country, kind);
  }

  /** A body's name with capitals, as a facet shows it: foreign ministry is Foreign Ministry. */
  private String name(int from, int to) {
    int start = from;
    var place = lexicon.placeAt(tokens, from);
    boolean named = place != null && place.to() == to - 1 && tokens.is(to - 1, WordKind.PLACE_NOUN);
    boolean region = place != null && place.value().form() == Place.Form.REGION;
    if (place != null && place.to() < to && !region && !(named && !place.value().isCountry())) {
      start = tokens.is(place.to(), "'s") ? place.to() + 1 : place.to();
    }
    if (start + 2 < to && tokens.is(start + 1, "'s") && !tokens.capital(start)) {
      start += 2; // "the ministry's Securities Bureau"
    }
    while (start < to - 1 && isAttribute(start)) {
      start++;
    }
    boolean one = start == to - 1;
    if (start >= to || (one && tokens.isAny(start, POINTING))) {
      return "";
    }
    StringBuilder name = new StringBuilder();
    for (int i = start; i < to; i++) {
      String word = tokens.text(i);
      boolean glued = !tokens.word(i) && !word.equals("&");
      if (!name.isEmpty() && !glued) {
        name.append(' ');
      }
      if (tokens.is(i, WordKind.INNER) && !tokens.capital(i)) {
        name.append(word);
      } else {
        name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return name.toString();
  }

  private boolean isAttribute(int i) {
    var modifier = lexicon.modifierAt(tokens, i);
    return modifier != null
        && modifier.to() == i + 1
        && modifier.value() == Modifier.STATUS
        && !tokens.capital(i);
  }

  private static Owner ofPlace(Place place, int from, int to) {
    Owner.Kind kind = place.isCountry() ? Owner.Kind.COUNTRY : Owner.Kind.PLACE;
    return new Owner(from, to, place.name(), place.country(), kind);
  }

  private boolean isNoun(int i) {
    return isBodyNoun(i) || tokens.is(i, WordKind.PRIVATE);
  }

  private boolean isBodyNoun(int i) {
    return tokens.isAny(i, BODY_NOUN) || tokens.is(i, "bank");
  }

  /** Whether a body's name may end before {@code to}: with its noun, or as a known name. */
  private boolean endsName(int to) {
    return isBodyNoun(to - 1)
        || lexicon.institutionBefore(tokens, to) != null
        || lexicon.placeBefore(tokens, to) != null;
  }

  /**
   * Whether the capitals from {@code i} on end in a body's noun: "Senate Armed Services Committee".
   */
  private boolean leadsToNoun(int i) {
    for (int at = i; at < i + 5 && (at == i || tokens.joined(at)) && tokens.capital(at); at++) {
      if (isNoun(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnknown(int i) {
    return isOwnName(i)
        && !tokens.is(i, WordKind.THING)
        && !isNoun(i)
        && lexicon.modifierAt(tokens, i) == null
        && lexicon.placeAt(tokens, i) == null
        && lexicon.institutionAt(tokens, i) == null;
  }

  /** A capitalised word that is no word of the language: Springfield. */
  private boolean isOwnName(int i) {
    return tokens.capital(i) && !tokens.is(i, WordKind.NEVER) && !tokens.is(i, WordKind.HONORIFIC);
  }
}
