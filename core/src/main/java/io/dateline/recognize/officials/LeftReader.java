package io.dateline.recognize.officials;

import org.jspecify.annotations.Nullable;

/** Reads the words before the head of a title, from right to left. */
final class LeftReader {
  private static final long BODY =
      WordKind.NOUN.bit() | WordKind.WEAK.bit() | WordKind.PRIVATE.bit();

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final OwnerReader owners;

  LeftReader(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.owners = new OwnerReader(tokens, lexicon);
  }

  /**
   * What stands before a head.
   *
   * @param headFrom the head's first token
   * @param floor the first token that may belong to the title
   */
  Left read(int headFrom, int floor, Head head) {
    Left left = new Left(headFrom, head);
    boolean moving = true;
    while (moving && left.from > floor && tokens.joined(left.from)) {
      moving = stepLeft(left, headFrom, floor);
    }
    left.determined |= tokens.joined(left.from) && isDeterminer(left.from - 1);
    return left;
  }

  /** Takes one more phrase to the left; false at the first that is no part of the title. */
  private boolean stepLeft(Left left, int headFrom, int floor) {
    int at = left.from;
    if (tokens.is(at - 1, "'s") || (tokens.is(at - 1, "'") && tokens.endsWith(at - 2, "s"))) {
      Owner owner = owners.before(at - 1);
      if (owner != null && owner.kind() == Owner.Kind.UNKNOWN && left.staff) {
        // The words before are a person's name and may have a title of their own.
        left.boss = at - 2;
        left.determined = true;
        return false;
      }
      if (owner != null && owner.kind() == Owner.Kind.UNKNOWN && owner.from() == floor) {
        // "President Jane Roe's envoy": the words before are the name of a title of its own.
        left.determined = true;
        return false;
      }
      return takeOwner(left, owner, true);
    }
    var modifier = lexicon.modifierBefore(tokens, at);
    var place = lexicon.placeBefore(tokens, at);
    var institution = lexicon.institutionBefore(tokens, at);
    boolean longer = place != null && modifier != null && place.from() < modifier.from();
    if (modifier != null && !longer && left.owner == null && endsBody(modifier, at)) {
      return takeBody(left);
    }
    if (institution != null && (modifier == null || institution.from() <= modifier.from())) {
      return takeOwner(left, owners.before(at), false);
    }
    if (modifier != null && !longer) {
      return takeModifier(left, modifier);
    }
    if (place != null) {
      return takeOwner(left, owners.before(at), false);
    }
    if (left.legislator && tokens.is(at - 1, "opposition")) {
      left.from--;
      return true;
    }
    if (isFieldConnector(at - 1, left)) {
      left.words.add(0, tokens.is(at - 1, ",") ? "," : "and");
      left.from--;
      return true;
    }
    if ((tokens.is(at - 1, "of") || tokens.is(at - 1, "for")) && !left.words.isEmpty()) {
      return takeBodyBeforeFields(left, headFrom);
    }
    if (left.owner == null && (tokens.isAny(at - 1, BODY) || isUnknownCapital(at - 1))) {
      return takeBody(left);
    }
    if (isAdjective(at - 1)) {
      left.from--;
      return true;
    }
    return false;
  }

  private boolean takeModifier(Left left, PhraseTable.Match<Modifier> modifier) {
    left.from = modifier.from();
    if (modifier.value() == Modifier.FORMER) {
      left.former = true;
    } else if (left.legislator && modifier.value() == Modifier.FIELD) {
      return true;
    } else if (modifier.value().inTitle() && left.owner == null && left.country == null) {
      left.words.add(0, tokens.lowerPhrase(modifier.from(), modifier.to()));
      left.field |= modifier.value() != Modifier.DEGREE;
      left.publicField |= modifier.value() == Modifier.PUBLIC;
    }
    return true;
  }

  private boolean takeOwner(Left left, @Nullable Owner owner, boolean possessive) {
    if (owner == null) {
      return false;
    }
    boolean country = owner.kind() == Owner.Kind.COUNTRY;
    if (country ? left.country != null : left.owner != null) {
      return false;
    }
    if (country) {
      left.country = owner;
    } else {
      left.owner = owner;
    }
    left.from = owner.from();
    left.determined |= possessive;
    return !possessive || !country;
  }

  /** Whether a field is the noun of a body's name: "National Weather Service director". */
  private boolean endsBody(PhraseTable.Match<Modifier> modifier, int at) {
    int noun = at - 1;
    return modifier.from() == noun
        && tokens.capital(noun)
        && tokens.isAny(noun, BODY)
        && tokens.joined(noun)
        && lexicon.modifierBefore(tokens, noun) == null
        && isUnknownCapital(noun - 1)
        && !tokens.opensSentence(noun - 1);
  }

  /** Takes "Foreign Ministry" with the fields before its noun. */
  private boolean takeBody(Left left) {
    Owner body = owners.before(left.from);
    if (body == null) {
      return false;
    }
    boolean unknown = body.kind() == Owner.Kind.UNKNOWN;
    if (unknown && tokens.opensSentence(body.from()) && isWord(body.from())) {
      return false;
    }
    // "Amy Hart MP said": the office follows the name.
    if (unknown
        && left.from - body.from() > 1
        && tokens.upper(left.from)
        && tokens.length(left.from) < 5
        && !tokens.capital(left.from + 1)) {
      return false;
    }
    // "named Jane Roe finance minister": she is no body.
    if (unknown && tokens.joined(body.from()) && tokens.is(body.from() - 1, WordKind.APPOINTS)) {
      return false;
    }
    left.owner = body;
    left.from = body.from();
    return true;
  }

  /** Turns the fields taken so far into a body's name: "Ministry of" + "National Defense". */
  private boolean takeBodyBeforeFields(Left left, int headFrom) {
    int noun = left.from - 2;
    boolean named =
        tokens.joined(left.from - 1)
            && (tokens.is(noun, WordKind.NOUN) || tokens.is(noun, WordKind.WEAK))
            && !tokens.is(noun, WordKind.DEED)
            && tokens.capital(noun) == tokens.capital(left.from);
    if (!named || left.owner != null) {
      return false;
    }
    Owner body = owners.after(noun);
    if (body == null || body.to() < headFrom - left.words.size()) {
      return false;
    }
    Owner exact = owners.named(noun, headFrom);
    left.owner = exact;
    left.from = exact.from();
    left.words.clear();
    return true;
  }

  private boolean isFieldConnector(int i, Left left) {
    boolean connects = tokens.is(i, "and") || tokens.is(i, "&") || tokens.is(i, ",");
    if (!connects || left.words.isEmpty() || !tokens.joined(i) || left.from != i + 1) {
      return false;
    }
    if (tokens.is(i, ",") && !left.words.contains("and")) {
      return false;
    }
    var before = lexicon.modifierBefore(tokens, i);
    boolean fields = before != null && before.value() == Modifier.FIELD;
    return fields && tokens.capital(i - 1) == tokens.capital(i + 1);
  }

  /** Whether an unknown adjective stands between a country and its title: "Peru's frail". */
  private boolean isAdjective(int i) {
    if (!tokens.word(i) || tokens.capital(i) || !tokens.joined(i) || tokens.is(i, WordKind.NEVER)) {
      return false;
    }
    boolean afterOwner =
        tokens.is(i - 1, "'s") || (isPlaceAdjective(i) && !tokens.endsWith(i, "s"));
    boolean compound = tokens.hyphened(i);
    return afterOwner || compound;
  }

  private boolean isDeterminer(int i) {
    return tokens.is(i, WordKind.DETERMINER) && !tokens.is(i, "this") && !tokens.is(i, "that");
  }

  private boolean isPlaceAdjective(int to) {
    var place = lexicon.placeBefore(tokens, to);
    return place != null && place.value().form() == Place.Form.ADJECTIVE;
  }

  /** Whether token {@code i} is a capitalised word that no table explains. */
  boolean isUnknownCapital(int i) {
    return tokens.capital(i)
        && !tokens.is(i, WordKind.NEVER)
        && !(tokens.opensSentence(i) && isWord(i))
        && lexicon.placeBefore(tokens, i + 1) == null
        && lexicon.headAt(tokens, i) == null;
  }

  private boolean isWord(int i) {
    return tokens.is(i, WordKind.NEVER) || tokens.endsWith(i, "ly");
  }
}
