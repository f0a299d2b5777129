package io.dateline.recognize.officials;

import org.jspecify.annotations.Nullable;

/** Reads whose office it is from what follows the name: "Foreign Minister Jane Roe of Ghana". */
final class PlaceAfterName {
  private final Tokens tokens;
  private final Lexicon lexicon;

  PlaceAfterName(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** What follows a name: the place, and the token after it. */
  record Found(Place place, int to) {
    HeldOffice give(HeldOffice office) {
      return new HeldOffice(
          office.title(), place.name(), place.country(), office.former(), office.international());
    }
  }

  /** The office with the place that follows {@code name}, if it has no owner yet. */
  HeldOffice complete(Name name, HeldOffice office) {
    if (!office.of().isEmpty() || office.international()) {
      return office;
    }
    Found found = find(name.to());
    return found == null ? office : found.give(office);
  }

  /**
   * The place in "of Jordan", "(D-Maine)", ", R-Texas,", ", Democrat of Ohio,", ", a Texas
   * Republican,"; or null.
   */
  @Nullable Found find(int at) {
    if (!tokens.joined(at)) {
      return null;
    }
    if (tokens.is(at, "of")) {
      return place(at + 1, false);
    }
    boolean article = tokens.is(at + 1, "a") || tokens.is(at + 1, "an");
    if (tokens.is(at, ",") && article) {
      Found found = place(at + 2, false);
      return found != null && tokens.is(found.to(), WordKind.PARTY_MARK) ? found : null;
    }
    boolean open = tokens.is(at, "(");
    if ((!open && !tokens.is(at, ",")) || !tokens.is(at + 1, WordKind.PARTY_MARK)) {
      return null;
    }
    int from = at + 2;
    while (from < at + 4 && (tokens.is(from, "of") || tokens.is(from, ","))) {
      from++;
    }
    return place(from, true);
  }

  private @Nullable Found place(int from, boolean closed) {
    var match = tokens.joined(from) ? lexicon.placeAt(tokens, from) : null;
    if (match == null
        || match.value().form() == Place.Form.ADJECTIVE
        || tokens.is(match.to(), "'s")) {
      return null;
    }
    boolean mark = closed && (tokens.is(match.to(), ")") || tokens.is(match.to(), ","));
    return new Found(match.value(), mark ? match.to() + 1 : match.to());
  }
}
