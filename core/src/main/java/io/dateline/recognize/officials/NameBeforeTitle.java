package io.dateline.recognize.officials;

import org.jspecify.annotations.Nullable;

/** Finds the name that stands before a title, with a comma, a bracket, or a verb between. */
final class NameBeforeTitle {
  /**
   * The verb that gives an office stands this many tokens before it at most, or before its name.
   */
  private static final int REACH = 9;

  /** A subject stands this many tokens before its verb at most. */
  private static final int CLAUSE = 30;

  private final Tokens tokens;
  private final IntMap<Name> byEnd;

  /**
   * @param byEnd the names of the text by the token after each; names found later may be added
   */
  NameBeforeTitle(Tokens tokens, IntMap<Name> byEnd) {
    this.tokens = tokens;
    this.byEnd = byEnd;
  }

  /** The name of whom {@code title} is told, or null. */
  @Nullable Name find(Title title) {
    int at = title.from();
    boolean determined = false;
    while (tokens.joined(at) && tokens.is(at - 1, WordKind.APPOSITIVE)) {
      at--;
      determined = true;
    }
    if (!tokens.joined(at)) {
      return null;
    }
    if (tokens.is(at - 1, ",")) {
      boolean told = title.anchored() || determined || isPostNominal(title) || isOffice(title);
      return told && closesApposition(title.to(), determined)
          ? person(nameBeforeComma(at - 1))
          : null;
    }
    if (tokens.is(at - 1, "-")
        || tokens.is(at - 1, "\u2013")
        || tokens.is(at - 1, "\u2014")
        || tokens.is(at - 1, "(")) {
      return title.anchored() && tokens.joined(at - 1) ? person(byEnd.get(at - 1)) : null;
    }
    if (tokens.is(at - 1, WordKind.COPULA)) {
      boolean office = title.head().kind() == Head.Kind.OFFICE || title.anchored() || determined;
      return office ? subject(at - 1) : null;
    }
    if (tokens.is(at - 1, "as") || tokens.is(at - 1, "to")) {
      return appointed(at - 1, mayBeGiven(title));
    }
    if (tokens.is(at - 1, "elected")
        || tokens.is(at - 1, "appointed")
        || tokens.is(at - 1, "named")) {
      return subject(at - 1);
    }
    Name object = byEnd.get(at);
    if (object != null && isPostNominal(title)) {
      return object;
    }
    return object != null && mayBeGiven(title) && isGiven(object) ? object : null;
  }

  /** "Amy Hart MP". */
  private boolean isPostNominal(Title title) {
    return title.head().kind() == Head.Kind.OFFICE
        && title.from() == title.headFrom()
        && tokens.length(title.from()) < 5
        && tokens.upper(title.from());
  }

  /**
   * "Jane Roe, Prime Minister,", "Jane Roe, then prime minister,", "Jane Roe, prosecutor in Oran":
   * needs no article.
   */
  private boolean isOffice(Title title) {
    return title.head().kind() == Head.Kind.OFFICE
        && (title.office().former()
            || tokens.capital(title.headFrom())
            || tokens.is(title.to(), "in"));
  }

  /** "Jane Roe, the minister said": she is none, but "Jane Roe, minister of trade said" is. */
  private boolean closesApposition(int to, boolean determined) {
    return !tokens.joined(to)
        || tokens.is(to, WordKind.AFTER_APPOSITION)
        || (!determined && tokens.is(to, WordKind.SAID));
  }

  /** None if the words before tell that it names a place or a thing: "out of the Sahara". */
  private @Nullable Name person(@Nullable Name name) {
    boolean thing =
        name != null
            && tokens.joined(name.from())
            && name.length() == 1
            && (tokens.is(name.from() - 1, "the") || tokens.is(name.from() - 1, WordKind.LOCATIVE));
    return thing ? null : name;
  }

  /** The name before "," or ", 54," or "(second right)," or ", left,". */
  private @Nullable Name nameBeforeComma(int comma) {
    Name name = byEnd.get(comma);
    if (name != null) {
      return name;
    }
    int at = comma;
    if (tokens.is(at - 1, ")")) {
      int open = at - 2;
      while (open > at - 10 && !tokens.is(open, "(")) {
        open--;
      }
      return tokens.is(open, "(") ? byEnd.get(open) : null;
    }
    int inner = at - 1;
    while (inner > at - 4 && !tokens.is(inner, ",") && tokens.joined(inner)) {
      inner--;
    }
    boolean age = inner == at - 2 && tokens.digit(at - 1);
    boolean side = tokens.is(at - 1, WordKind.SIDE);
    return tokens.is(inner, ",") && (age || side) ? byEnd.get(inner) : null;
  }

  /** The subject of the verb at {@code verb}: the name before it, or before ", who". */
  private @Nullable Name subject(int verb) {
    int at = verb;
    while (tokens.joined(at) && isAuxiliary(at - 1)) {
      at--;
    }
    if (tokens.is(at - 1, "who")) {
      return person(tokens.is(at - 2, ",") ? nameBeforeComma(at - 2) : byEnd.get(at - 1));
    }
    if (!tokens.joined(at)) {
      return null;
    }
    if (!tokens.is(at - 1, ",")) {
      return person(byEnd.get(at));
    }
    Name name = person(nameBeforeComma(at - 1));
    return name != null && mayBeSubject(name) ? name : openingSubject(at - 1);
  }

  private boolean isAuxiliary(int i) {
    return tokens.is(i, WordKind.AUXILIARY) || tokens.is(i, WordKind.COPULA);
  }

  /** Whether nothing before the name makes it another word's object. */
  private boolean mayBeSubject(Name name) {
    return !tokens.joined(name.from()) || !tokens.is(name.from() - 1, WordKind.PREPOSITION);
  }

  /** "Jane Roe, the envoy who talked to the rebels, was": the name that opens the sentence. */
  private @Nullable Name openingSubject(int comma) {
    Name opening = null;
    for (int i = comma - 1; i > comma - CLAUSE && tokens.joined(i + 1); i--) {
      if (tokens.is(i, WordKind.SENTENCE_END)) {
        break;
      }
      Name name = tokens.is(i, ",") ? byEnd.get(i) : null;
      if (name != null) {
        opening = name.length() > 1 && tokens.opensSentence(name.from()) ? name : null;
      }
    }
    return opening;
  }

  /** "Jane Doe was elected as mayor of Springfield", "John Roe's return as president". */
  private @Nullable Name appointed(int as, boolean mayBeGiven) {
    boolean verb = false;
    for (int at = as; at > as - REACH && tokens.joined(at); at--) {
      boolean passes = tokens.is(at, "'s") || tokens.is(at, ",") || tokens.digit(at);
      if (!tokens.word(at) && !passes) {
        return null;
      }
      verb |= tokens.is(at, WordKind.APPOINTED);
      Name name = byEnd.get(at);
      if (name != null) {
        return (verb && tokens.is(as, "as")) || (mayBeGiven && isGiven(name)) ? name : null;
      }
    }
    return null;
  }

  /** Who held an office and who holds it now; null for one of them if the text does not say. */
  record Replacement(@Nullable Name before, @Nullable Name after) {}

  /** "Jane Roe replaced John Doe as minister", read at the title; or null. */
  @Nullable Replacement replacement(Title title) {
    int as = title.from() - 1;
    while (tokens.joined(as + 1) && tokens.is(as, WordKind.APPOSITIVE)) {
      as--;
    }
    Name object = tokens.is(as, "as") && tokens.joined(as) ? byEnd.get(as) : null;
    if (object == null || !mayBeGiven(title)) {
      return null;
    }
    int verb = object.from() - 1;
    while (verb > object.from() - REACH && tokens.joined(verb + 1) && tokens.capital(verb)) {
      verb--; // "General John Doe"
    }
    if (!tokens.joined(verb + 1)) {
      return null;
    }
    if (tokens.is(verb, "by") && tokens.is(verb - 1, WordKind.REPLACES) && tokens.joined(verb)) {
      return new Replacement(subject(verb - 1), object);
    }
    return tokens.is(verb, WordKind.REPLACES) ? new Replacement(object, subject(verb)) : null;
  }

  /** Whether it says enough to be public: a company names presidents as well. */
  private static boolean mayBeGiven(Title title) {
    boolean owned = !title.office().of().isEmpty() || !title.office().country().isEmpty();
    return title.head().kind() == Head.Kind.OFFICE || owned;
  }

  /** Whether a verb before the name gives its bearer an office: "named Jane Roe, 44, as". */
  private boolean isGiven(Name name) {
    for (int i = name.from() - 1; i > name.from() - REACH && tokens.joined(i + 1); i--) {
      if (tokens.is(i, WordKind.APPOINTS)) {
        return true;
      }
      if ((!tokens.word(i) && !tokens.is(i, ",")) || byEnd.contains(i + 1)) {
        return false;
      }
    }
    return false;
  }

  /** "who was foreign minister until 2010", "then foreign minister". */
  boolean endsInThePast(Title title, Name name) {
    boolean was = false;
    for (int i = name.to(); i < title.from(); i++) {
      was |= tokens.is(i, "was") && tokens.is(i - 1, "who");
      was |= tokens.is(i, WordKind.SERVED) && !tokens.is(i - 1, "has");
    }
    boolean span =
        tokens.is(title.to(), "until")
            || (tokens.is(title.to(), "from") && tokens.digit(title.to() + 1));
    return was || span;
  }
}
