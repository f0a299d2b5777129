package io.dateline.recognize.officials;

import java.util.ArrayList;
import java.util.List;

/** Reads "Jane Roe, D-Ohio," and "John Doe (R-N.Y.)": the mark of party and state is a seat's. */
final class PartySeats {
  private static final String TITLE = "legislator";

  private final Tokens tokens;
  private final PlaceAfterName places;

  PartySeats(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.places = new PlaceAfterName(tokens, lexicon);
  }

  /**
   * The claims of those whom nothing else gives an office.
   *
   * @param names of the text, in text order
   * @param claims what the text gives otherwise
   */
  List<Claim> find(List<Name> names, List<Claim> claims) {
    if (!tokens.hasAny(WordKind.PARTY_MARK)) {
      return List.of();
    }
    var taken = new IntMap<Claim>();
    for (Claim claim : claims) {
      taken.put(claim.name().to(), claim);
    }
    List<Claim> found = new ArrayList<>();
    for (Name name : names) {
      int at = name.to();
      boolean mark = tokens.is(at + 1, WordKind.PARTY_MARK) && tokens.length(at + 1) == 2;
      if (!mark || name.length() < 2 || taken.contains(at)) {
        continue;
      }
      PlaceAfterName.Found place = places.find(at);
      if (place != null) {
        HeldOffice office = place.give(new HeldOffice(TITLE, "", "", false, false));
        found.add(new Claim(name, name.from(), office, at + 1, place.to()));
      }
    }
    return found;
  }
}
