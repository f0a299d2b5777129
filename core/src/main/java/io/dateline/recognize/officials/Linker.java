package io.dateline.recognize.officials;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ties titles to names: before the name, beside it, after a verb, and by counterparts. */
final class Linker {
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final NameSpotter spotter;
  private final List<Title> titles;
  private final Map<Integer, Name> byEnd = new HashMap<>();
  private final Map<Integer, Title> titleAt = new HashMap<>();
  private final Set<Integer> linked = new HashSet<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Dependent> dependents = new ArrayList<>();
  private final NameBeforeTitle before;
  private final Counterparts counterparts;

  /** An office that is one if the person named before token {@code boss} holds one. */
  record Dependent(Claim claim, int boss) {}

  Linker(Tokens tokens, Lexicon lexicon, List<Title> titles, List<Name> names) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.spotter = new NameSpotter(tokens, lexicon);
    this.titles = titles;
    for (Name name : names) {
      byEnd.put(name.to(), name);
    }
    for (Title title : titles) {
      titleAt.put(title.from(), title);
    }
    this.before = new NameBeforeTitle(tokens, byEnd);
    this.counterparts = new Counterparts(tokens, lexicon, titleAt);
  }

  /** All claims, in text order. */
  List<Claim> link() {
    for (int i = 0; i < titles.size(); i++) {
      if (titles.get(i).head().plural()) {
        beforeNames(i);
      } else {
        beforeName(i);
      }
    }
    for (int i = 0; i < titles.size(); i++) {
      if (!linked.contains(i) && !titles.get(i).head().plural()) {
        besideName(i);
      }
    }
    claims.sort(Comparator.comparingInt(Claim::at));
    claims.addAll(counterparts.find(List.copyOf(claims)));
    claims.sort(Comparator.comparingInt(Claim::at));
    return claims;
  }

  /** Offices that hang on another person's. */
  List<Dependent> dependents() {
    return dependents;
  }

  /** The officials to whom the text gives counterparts. */
  List<Counterparts.Pair> pairs() {
    return counterparts.pairs();
  }

  /** "Foreign Minister Jane Roe", and the titles that stand before this one. */
  private void beforeName(int i) {
    Title title = titles.get(i);
    if (titleAt.containsKey(title.to()) && tokens.joined(title.to())) {
      return;
    }
    Name name = spotter.afterTitle(title.to(), title.head().kind() == Head.Kind.CROWN);
    if (name == null) {
      return;
    }
    if (title.head().kind() == Head.Kind.CROWN && tokens.is(name.to(), "i")) {
      name = new Name(name.from(), name.to() + 1);
    }
    linked.add(i);
    byEnd.put(name.to(), name);
    List<Title> chain = chainEndingWith(i);
    for (Title each : chain) {
      give(each, new Claim(name, each.from(), withPlaceAfter(name, each.office())));
    }
  }

  /** "King Hamid of Jordan", "Sen. Ann Lowe (D-Maine)": the office with the place that follows. */
  private HeldOffice withPlaceAfter(Name name, HeldOffice office) {
    if (!office.of().isEmpty() || office.international() || !tokens.joined(name.to())) {
      return office;
    }
    Place place = null;
    String mark = tokens.lower(name.to());
    if (mark.equals("of")) {
      var match = lexicon.placeAt(tokens, name.to() + 1);
      place = match == null || tokens.is(match.to(), "'s") ? null : match.value();
    } else if (mark.equals("(") || mark.equals(",")) {
      String party = tokens.lower(name.to() + 1);
      boolean american =
          party.length() > 2 && party.charAt(1) == '-' && "rdi".indexOf(party.charAt(0)) >= 0;
      place = american ? lexicon.placeNamed(party.substring(2)) : null;
    }
    return place == null || place.form() == Place.Form.ADJECTIVE
        ? office
        : new HeldOffice(office.title(), place.name(), place.country(), office.former(), false);
  }

  /**
   * The titles that hang together before title {@code i}: "State Councilor and Defense Minister".
   */
  private List<Title> chainEndingWith(int i) {
    List<Title> chain = new ArrayList<>();
    chain.add(titles.get(i));
    int at = i;
    while (at > 0 && chain.size() < 5) {
      Title last = titles.get(at - 1);
      Title title = titles.get(at);
      int gap = title.from() - last.to();
      boolean adjacent = gap == 0 && tokens.joined(title.from());
      String between = tokens.lower(title.from() - 1);
      boolean joined =
          gap == 1
              && (between.equals("and") || between.equals("-") || between.equals("/"))
              && tokens.joined(title.from())
              && tokens.joined(title.from() - 1);
      if (joined && tokens.is(last.from() - 1, "the") && !last.anchored()) {
        joined = false;
      }
      if ((!adjacent && !joined) || last.head().plural() || linked.contains(at - 1)) {
        break;
      }
      at--;
      linked.add(at);
      chain.add(0, last);
    }
    return chain;
  }

  /** "Presidents A B and C D", "ministers A B of France and C D of Italy". */
  private void beforeNames(int i) {
    Title title = titles.get(i);
    if (!title.counts()) {
      return;
    }
    int at = title.to();
    while (tokens.joined(at)) {
      Name name = spotter.afterTitle(at, false);
      if (name == null) {
        return;
      }
      linked.add(i);
      byEnd.put(name.to(), name);
      HeldOffice office = title.office();
      int next = name.to();
      if (tokens.is(next, "of") && tokens.joined(next)) {
        Owner owner = new OwnerReader(tokens, lexicon).after(next + 1);
        if (owner != null && owner.isPublic()) {
          office =
              new HeldOffice(
                  office.title(),
                  owner.name(),
                  owner.country(),
                  office.former(),
                  office.international());
          next = owner.to();
        }
      }
      claims.add(new Claim(name, name.from(), office));
      int more = next;
      while (more < next + 2 && (tokens.is(more, ",") || tokens.is(more, "and"))) {
        more++;
      }
      if (more == next || titleAt.containsKey(more)) {
        return;
      }
      at = more;
    }
  }

  /** A title apart from the name: "Jane Roe, Peru's vice foreign minister,". */
  private void besideName(int i) {
    Title title = titles.get(i);
    boolean bareCrown = title.head().kind() == Head.Kind.CROWN && title.office().of().isEmpty();
    boolean may = title.counts() || title.boss() >= 0;
    if (!may || tokens.is(title.to(), "'s") || bareCrown) {
      return;
    }
    boolean chained = linkedToPrevious(i);
    Name name = before.find(title);
    if (name == null && chained) {
      name = claims.isEmpty() ? null : claims.get(claims.size() - 1).name();
    }
    if (name != null) {
      linked.add(i);
      boolean past = title.office().former() || before.endsInThePast(title, name);
      HeldOffice office = title.office();
      give(
          title,
          new Claim(name, Math.max(title.from(), name.from()), past ? office.past() : office));
      return;
    }
    nameAfterComma(i);
  }

  private void give(Title title, Claim claim) {
    if (title.counts()) {
      claims.add(claim);
    } else if (title.boss() >= 0) {
      dependents.add(new Dependent(claim, title.boss()));
    }
  }

  /** Whether the title before was given to a name and "and" ties this one to it. */
  private boolean linkedToPrevious(int i) {
    if (i == 0 || !linked.contains(i - 1) || claims.isEmpty()) {
      return false;
    }
    Title first = titles.get(i - 1);
    Claim last = claims.get(claims.size() - 1);
    boolean tied =
        tokens.is(first.to(), "and")
            && titles.get(i).from() - first.to() <= 2
            && tokens.joined(titles.get(i).from());
    return tied && last.at() == first.from() && last.name().to() <= first.from();
  }

  /** "the mayor of Springfield, John Roe, said". */
  private void nameAfterComma(int i) {
    Title title = titles.get(i);
    boolean comma = tokens.is(title.to(), ",") && tokens.joined(title.to());
    if (!comma || !title.anchored() || title.head().kind() == Head.Kind.RANK) {
      return;
    }
    Name name = spotter.afterTitle(title.to() + 1, false);
    if (name == null || name.length() < 2 || !tokens.joined(title.to() + 1)) {
      return;
    }
    String next = tokens.lower(name.to());
    boolean closed =
        next.equals(",")
            || next.equals(".")
            || next.equals("\"")
            || !tokens.joined(name.to())
            || (!tokens.capital(name.to()) && tokens.at(name.to()).word() && !next.equals("and"));
    if (closed) {
      linked.add(i);
      byEnd.put(name.to(), name);
      give(title, new Claim(name, title.from(), title.office()));
    }
  }
}
