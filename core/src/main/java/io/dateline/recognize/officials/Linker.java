package io.dateline.recognize.officials;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Ties titles to names: before the name, beside it, after a verb, and by counterparts. */
final class Linker {
  /** The verb stands among this many tokens before: "was sworn in as". */
  private static final int ELECTION = 3;

  /** A phrase between a title and its name has no more words. */
  private static final int PHRASE = 7;

  /** A company's name has no more words before the one that says so. */
  private static final int FIRM = 6;

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final NameSpotter spotter;
  private final List<Title> titles;
  private final List<Name> names;
  private final IntMap<Name> byEnd = new IntMap<>();
  private final IntMap<Title> titleAt = new IntMap<>();

  /** Titles that are the first words of names of things, by the hash of the next word. */
  private final IntMap<Title> things = new IntMap<>();

  private final BitSet linked = new BitSet();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Dependent> dependents = new ArrayList<>();
  private final NameBeforeTitle before;
  private final PlaceAfterName places;
  private final SharedTitle shared;
  private final Counterparts counterparts;
  private final PartySeats seats;
  private final OpenOffice open;

  /** An office that is one if the person named before token {@code boss} holds one. */
  record Dependent(Claim claim, int boss) {}

  Linker(Tokens tokens, Lexicon lexicon, List<Title> titles, List<Name> names) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.spotter = new NameSpotter(tokens, lexicon);
    this.open = new OpenOffice(tokens, lexicon, names);
    this.titles = open.completeSpokesmen(new StaffTitles(tokens, spotter).complete(titles));
    for (Name name : names) {
      byEnd.put(name.to(), name);
    }
    for (Title title : this.titles) {
      titleAt.put(title.from(), title);
    }
    this.places = new PlaceAfterName(tokens, lexicon);
    this.shared = new SharedTitle(tokens, lexicon, spotter, titleAt, byEnd);
    this.before = new NameBeforeTitle(tokens, byEnd);
    this.names = names;
    this.seats = new PartySeats(tokens, lexicon);
    this.counterparts = new Counterparts(tokens, lexicon, titleAt);
  }

  /** All claims, in text order. */
  List<Claim> link() {
    for (Title title : titles) {
      if (isTown(title) || isFirm(title)) {
        things.put(tokens.hash(title.to()), title);
      }
    }
    for (int i = 0; i < titles.size(); i++) {
      if (titles.get(i).head().plural()) {
        List<Claim> shared = this.shared.read(titles.get(i));
        for (Claim claim : shared) {
          byEnd.put(claim.name().to(), claim.name());
        }
        claims.addAll(shared);
      } else {
        beforeName(i);
      }
    }
    for (int i = 0; i < titles.size(); i++) {
      if (!linked.get(i) && !titles.get(i).head().plural()) {
        besideName(i);
      }
    }
    claims.addAll(seats.find(names, claims));
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
    if (titleAt.contains(title.to()) && tokens.joined(title.to())) {
      return;
    }
    Name name = spotter.afterTitle(title.to(), title.head().kind() == Head.Kind.CROWN);
    boolean crown = title.head().kind() == Head.Kind.CROWN;
    boolean thing = crown || title.head().kind() == Head.Kind.RANK;
    if (name == null || (thing && things.contains(tokens.hash(name.from())))) {
      return;
    }
    if (crown && tokens.is(name.to(), "i")) {
      name = new Name(name.from(), name.to() + 1);
    }
    linked.set(i);
    byEnd.put(name.to(), name);
    List<Title> chain = chainEndingWith(i);
    for (Title part : chain) {
      Title each = open.complete(part, name);
      give(each, Claim.of(each, name, each.from(), places.complete(name, each.office())));
    }
  }

  /** "In Prince Rupert", "Prince Rupert, British Columbia": a town, here and in all the text. */
  private boolean isTown(Title title) {
    boolean bare = title.from() == title.headFrom() && !tokens.is(title.to() + 1, "'s");
    if (title.head().kind() != Head.Kind.CROWN || !bare) {
      return false;
    }
    if (tokens.joined(title.from()) && tokens.is(title.from() - 1, WordKind.LOCATIVE)) {
      return true;
    }
    var place = tokens.is(title.to() + 1, ",") ? lexicon.placeAt(tokens, title.to() + 2) : null;
    return place != null
        && place.value().form() != Place.Form.ADJECTIVE
        && !tokens.is(place.to(), "'s");
  }

  /** "General Tools and Gear Co": a company, here and in all the text. */
  private boolean isFirm(Title title) {
    if (title.head().kind() != Head.Kind.RANK) {
      return false;
    }
    for (int i = title.to(); i < title.to() + FIRM && tokens.joined(i); i++) {
      if (!tokens.capital(i) && !tokens.is(i, "and") && !tokens.is(i, "&")) {
        return false;
      }
      if (i > title.to() && tokens.is(i, WordKind.PRIVATE)) {
        return true;
      }
    }
    return false;
  }

  /** "Named president": of a company as likely as of a country. */
  private boolean isAnybodys(Title title) {
    boolean owned = !title.office().of().isEmpty() || !title.office().country().isEmpty();
    if (title.head().kind() != Head.Kind.BODY
        || owned
        || tokens.capital(title.headFrom())
        || title.office().former()
        || tokens.is(title.from() - 1, "the")) {
      return false;
    }
    boolean elected = false;
    for (int i = title.from() - ELECTION; i < title.headFrom(); i++) {
      elected |= tokens.is(i, WordKind.ELECTED);
    }
    return !elected || tokens.is(title.to(), "and") || tokens.is(title.to(), "of");
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
      boolean joined =
          gap == 1
              && (tokens.is(title.from() - 1, "and")
                  || tokens.is(title.from() - 1, "-")
                  || tokens.is(title.from() - 1, "/"))
              && tokens.joined(title.from())
              && tokens.joined(title.from() - 1);
      if (joined && tokens.is(last.from() - 1, "the") && !last.anchored()) {
        joined = false;
      }
      if ((!adjacent && !joined) || last.head().plural() || linked.get(at - 1)) {
        break;
      }
      at--;
      linked.set(at);
      chain.add(0, last);
    }
    return chain;
  }

  /** A title apart from the name: "Jane Roe, Peru's vice foreign minister,". */
  private void besideName(int i) {
    Title title = titles.get(i);
    boolean bareCrown = title.head().kind() == Head.Kind.CROWN && title.office().of().isEmpty();
    boolean may = title.counts() || title.boss() >= 0;
    if (!may || tokens.is(title.to(), "'s") || bareCrown || isAnybodys(title)) {
      return;
    }
    boolean chained = linkedToPrevious(i);
    Name name = before.find(title);
    if (name == null && chained) {
      name = claims.isEmpty() ? null : claims.get(claims.size() - 1).name();
    }
    if (name != null) {
      linked.set(i);
      boolean past = title.office().former() || before.endsInThePast(title, name);
      HeldOffice office = title.office();
      give(
          title,
          Claim.of(
              title, name, Math.max(title.from(), name.from()), past ? office.past() : office));
      return;
    }
    if (!nameAfterComma(i) && !replacement(title)) {
      nameInNextSentence(i);
    }
  }

  /** "Jane Roe replaced John Doe as minister": she is one, and he was. */
  private boolean replacement(Title title) {
    NameBeforeTitle.Replacement change = before.replacement(title);
    if (change == null) {
      return false;
    }
    int at = title.from();
    Name before = change.before();
    Name after = change.after();
    if (before != null) {
      give(title, Claim.of(title, before, at, title.office().past()));
    }
    if (after != null) {
      give(title, Claim.of(title, after, at, title.office()));
    }
    return true;
  }

  /** "Peru's envoy has left. Jane Roe said so": of someone the text gives no other office. */
  private void nameInNextSentence(int i) {
    Title title = titles.get(i);
    Name name = open.subjectOfNext(title);
    if (name == null) {
      return;
    }
    for (Claim claim : claims) {
      if (tokens.hash(claim.name().to() - 1) == tokens.hash(name.to() - 1)) {
        return;
      }
    }
    linked.set(i);
    give(title, Claim.of(title, name, title.from(), title.office()));
  }

  /** Whether the title only says whose spokesman or wife is meant: "aide to the mayor, Jo Roe". */
  private boolean isAnothers(int i) {
    Title title = titles.get(i);
    if (i > 0 && titles.get(i - 1).to() >= title.to()) {
      return true;
    }
    int at = title.from();
    while (tokens.joined(at) && tokens.is(at - 1, WordKind.DETERMINER)) {
      at--;
    }
    boolean tied = tokens.is(at - 1, "of") || tokens.is(at - 1, "to") || tokens.is(at - 1, "for");
    return tied && tokens.isAny(at - 2, WordKind.KIN.bit() | WordKind.RELATION.bit());
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
    if (i == 0 || !linked.get(i - 1) || claims.isEmpty()) {
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
  private boolean nameAfterComma(int i) {
    Title title = titles.get(i);
    // "The president of the insurer": what is behind "of" says whose office it is.
    boolean office = title.head().kind() == Head.Kind.OFFICE || !tokens.is(title.to(), "of");
    int end = office ? afterPhrase(title.to()) : title.to();
    boolean comma = tokens.is(end, ",") && tokens.joined(end);
    if (!comma || !title.anchored() || title.head().kind() == Head.Kind.RANK || isAnothers(i)) {
      return false;
    }
    int from = end + 1;
    Title rank = titleAt.get(from);
    boolean ranked = rank != null && rank.head().kind() == Head.Kind.RANK;
    int start = ranked && rank != null ? rank.to() : from;
    Name name = tokens.joined(from) ? spotter.afterTitle(start, false) : null;
    boolean full = name != null && name.length() > 1;
    if (name == null || (!full && !ranked)) {
      return false;
    }
    boolean closed =
        tokens.is(name.to(), ",")
            || tokens.is(name.to(), ".")
            || tokens.is(name.to(), "\"")
            || !tokens.joined(name.to())
            || (!tokens.capital(name.to())
                && tokens.word(name.to())
                && !tokens.is(name.to(), "and"));
    if (closed && (end == title.to() || tokens.is(name.to(), ","))) {
      linked.set(i);
      byEnd.put(name.to(), name);
      give(title, Claim.of(title, name, title.from(), title.office()));
      return true;
    }
    return false;
  }

  /** The end of "at stalled talks" and the like, in small letters, before a comma; or {@code i}. */
  private int afterPhrase(int i) {
    if (!tokens.joined(i) || !tokens.is(i, WordKind.PREPOSITION) || tokens.is(i, "to")) {
      return i;
    }
    int end = i + 1;
    while (end < i + PHRASE && tokens.joined(end) && tokens.word(end) && !tokens.capital(end)) {
      end++;
    }
    return tokens.is(end, ",") ? end : i;
  }
}
