package io.dateline.recognize.officials;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a title in the plural and the names of all who hold it. */
final class SharedTitle {
  /** More names than this are no list of officials. */
  private static final int MOST = 12;

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final NameSpotter spotter;
  private final OwnerReader owners;
  private final PlaceAfterName places;
  private final IntMap<Title> titleAt;
  private final IntMap<Name> byEnd;

  SharedTitle(
      Tokens tokens,
      Lexicon lexicon,
      NameSpotter spotter,
      IntMap<Title> titleAt,
      IntMap<Name> byEnd) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.spotter = spotter;
    this.owners = new OwnerReader(tokens, lexicon);
    this.places = new PlaceAfterName(tokens, lexicon);
    this.titleAt = titleAt;
    this.byEnd = byEnd;
  }

  /** The claims of all whom the text gives {@code title}; empty if it names none. */
  List<Claim> read(Title title) {
    if (!title.counts()) {
      return List.of();
    }
    List<Claim> claims = namesFrom(title.to(), title);
    if (!claims.isEmpty()) {
      return distribute(claims, placesBefore(title));
    }
    claims = behindOwners(title);
    return claims.isEmpty() ? before(title) : claims;
  }

  /** "Presidents A B and C D", "ministers A B of France and C D of Italy". */
  private List<Claim> namesFrom(int from, Title title) {
    List<Claim> claims = new ArrayList<>();
    int at = from;
    while (claims.size() < MOST && tokens.joined(at)) {
      Name name = spotter.afterTitle(at, false);
      if (name == null) {
        break;
      }
      HeldOffice office = title.office();
      int next = afterAge(name.to());
      PlaceAfterName.Found found = places.find(next);
      Owner owner = found == null ? ownerAfter(next) : null;
      if (found != null) {
        office = found.give(office);
        next = found.to();
      } else if (owner != null) {
        office =
            new HeldOffice(
                office.title(),
                owner.name(),
                owner.country(),
                office.former(),
                owner.kind() == Owner.Kind.INTERNATIONAL);
        next = owner.to();
      }
      claims.add(Claim.of(title, name, name.from(), office));
      int more = next;
      while (more < next + 2 && tokens.joined(more) && isLink(more)) {
        more++;
      }
      boolean link = more > next || tokens.is(next - 1, ",");
      if (!link || titleAt.contains(more)) {
        break;
      }
      at = more;
    }
    return claims;
  }

  /** Past ", 52," and "(52)". */
  private int afterAge(int at) {
    boolean open = tokens.is(at, ",") || tokens.is(at, "(");
    boolean closed = tokens.is(at + 2, ",") || tokens.is(at + 2, ")");
    return open && closed && tokens.digit(at + 1) ? at + 3 : at;
  }

  private @Nullable Owner ownerAfter(int at) {
    if (!tokens.is(at, "of") || !tokens.joined(at)) {
      return null;
    }
    Owner owner = owners.after(at + 1);
    if (owner == null || owner.isPublic()) {
      return owner;
    }
    boolean ends = isLink(owner.to()) || tokens.is(owner.to(), WordKind.SENTENCE_END);
    return owner.kind() == Owner.Kind.UNKNOWN && owner.to() - owner.from() < 3 && ends
        ? owner
        : null;
  }

  /** "French and German Foreign Ministers A B and C D": each is one country's. */
  private List<Claim> distribute(List<Claim> claims, List<Place> countries) {
    if (countries.size() < 2) {
      return claims;
    }
    List<Claim> each = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      // Who of several is whose is anybody's guess.
      boolean told = countries.size() == claims.size();
      HeldOffice office = claim.office();
      String name = told ? countries.get(i).name() : "";
      String country = told ? countries.get(i).country() : "";
      each.add(
          new Claim(
              claim.name(),
              claim.at(),
              new HeldOffice(office.title(), name, country, office.former(), false),
              claim.from(),
              claim.to()));
    }
    return each;
  }

  private List<Place> placesBefore(Title title) {
    List<Place> found = new ArrayList<>();
    var first = lexicon.placeAt(tokens, title.from());
    if (first == null) {
      return found;
    }
    found.add(first.value());
    int at = title.from();
    while (found.size() < MOST && tokens.joined(at) && isLink(at - 1)) {
      int to = tokens.is(at - 2, ",") ? at - 2 : at - 1;
      var place = tokens.joined(to) ? lexicon.placeBefore(tokens, to) : null;
      if (place == null || place.value().form() != first.value().form()) {
        break;
      }
      found.add(0, place.value());
      at = place.from();
    }
    return found;
  }

  /** "The foreign ministers of France and Italy, A B and C D, met". */
  private List<Claim> behindOwners(Title title) {
    List<Place> found = new ArrayList<>();
    int at = title.to();
    var last = lexicon.placeBefore(tokens, at);
    if (last != null) {
      found.add(last.value());
    }
    while (found.size() < MOST && tokens.joined(at) && isLink(at)) {
      int from = tokens.is(at, ",") && tokens.is(at + 1, "and") ? at + 2 : at + 1;
      var place = tokens.joined(from) ? lexicon.placeAt(tokens, from) : null;
      if (place == null) {
        break;
      }
      found.add(place.value());
      at = place.to();
    }
    if (!tokens.is(at, ",") || !tokens.joined(at)) {
      return List.of();
    }
    List<Claim> claims = namesFrom(at + 1, title);
    boolean full = claims.size() > 1 && claims.stream().allMatch(c -> c.name().length() > 1);
    boolean agree = found.size() < 2 || found.size() == claims.size();
    return full && agree ? distribute(claims, found) : List.of();
  }

  /** "A B and C D, both members of parliament,". */
  private List<Claim> before(Title title) {
    int at = title.from();
    while (at > title.from() - 3
        && tokens.joined(at)
        && (tokens.is(at - 1, WordKind.ALL) || tokens.is(at - 1, WordKind.DETERMINER))) {
      at--;
    }
    if (!tokens.is(at, WordKind.ALL) || !tokens.is(at - 1, ",") || !tokens.joined(at)) {
      return List.of();
    }
    List<Claim> claims = new ArrayList<>();
    Name name = byEnd.get(at - 1);
    while (name != null && name.length() > 1 && claims.size() < MOST) {
      claims.add(0, Claim.of(title, name, title.from(), title.office()));
      int to = name.from();
      while (to > name.from() - 2 && tokens.joined(to) && isLink(to - 1)) {
        to--;
      }
      name = to == name.from() ? null : byEnd.get(to);
    }
    return claims.size() > 1 ? claims : List.of();
  }

  private boolean isLink(int i) {
    return tokens.is(i, ",") || tokens.is(i, "and") || tokens.is(i, "&");
  }
}
