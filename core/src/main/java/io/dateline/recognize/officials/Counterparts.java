package io.dateline.recognize.officials;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads whose office is told by another's: "his Japanese counterpart Jane Roe" holds the one that
 * was spoken of before, "her predecessor, John Doe," held it, "his deputy, Jane Roe," is next to
 * it.
 */
final class Counterparts {
  /** A counterpart's office is told no further back than this many tokens. */
  private static final int REACH = 120;

  /** Two officials of one office: the first one's country is not {@code otherCountry}. */
  record Pair(Claim claim, String otherCountry) {}

  /** "At the Treasury" and the like have no more words. */
  private static final int PHRASE = 6;

  private static final long RELATED = WordKind.DEPUTY.bit() | WordKind.PREDECESSOR.bit();

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final NameSpotter spotter;
  private final IntMap<Title> titleAt;
  private final List<Pair> pairs = new ArrayList<>();

  Counterparts(Tokens tokens, Lexicon lexicon, IntMap<Title> titleAt) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.spotter = new NameSpotter(tokens, lexicon);
    this.titleAt = titleAt;
  }

  /** The officials to whom the text gives counterparts. */
  List<Pair> pairs() {
    return pairs;
  }

  /**
   * The claims of counterparts.
   *
   * @param sources the other claims, in text order
   */
  List<Claim> find(List<Claim> sources) {
    List<Claim> found = new ArrayList<>();
    Map<Integer, Claim> byName = new HashMap<>();
    Claim last = null;
    int next = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean counterpart = tokens.is(i, "counterpart");
      if (!counterpart && !isOwnedRelation(i)) {
        continue;
      }
      while (next < sources.size() && sources.get(next).at() < i) {
        Claim source = sources.get(next++);
        if (mayHaveCounterpart(source)) {
          last = source;
          byName.put(tokens.hash(source.name().from()), source);
          byName.put(tokens.hash(source.name().to() - 1), source);
        }
      }
      if (!counterpart) {
        Claim claim = related(byName, last, i);
        if (claim != null) {
          found.add(claim);
        }
        continue;
      }
      int to = tokens.is(i + 1, ",") ? i + 2 : i + 1;
      Name name = tokens.joined(to) ? nameAfterRanks(to) : null;
      Owner country = countryBefore(i);
      Claim source = antecedent(byName, last, i);
      if (name == null || (source == null && country == null)) {
        continue;
      }
      String title = source == null ? "counterpart" : source.office().title();
      String land = country == null ? "" : country.country();
      String of = country == null ? "" : country.name();
      HeldOffice office = new HeldOffice(title, of, land, false, false);
      found.add(new Claim(name, i, office, country == null ? i : country.from(), i + 1));
      if (source != null && !land.isEmpty()) {
        pairs.add(new Pair(source, land));
      }
    }
    return found;
  }

  /** "His deputy", "her long-time deputy": with an owner right before, or one word between. */
  private boolean isOwnedRelation(int i) {
    return tokens.isAny(i, RELATED)
        && tokens.joined(i)
        && (isOwner(i - 1) || (tokens.joined(i - 1) && tokens.word(i - 1) && isOwner(i - 2)));
  }

  private boolean isOwner(int i) {
    return tokens.is(i, "his") || tokens.is(i, "her") || tokens.is(i, "'s");
  }

  /** What "his deputy, Jane Roe," says of her, or null. */
  private @Nullable Claim related(Map<Integer, Claim> byName, @Nullable Claim last, int at) {
    int to = afterPhrase(at + 1);
    to = tokens.is(to, ",") ? to + 1 : to;
    Name name = tokens.joined(to) ? nameAfterRanks(to) : null;
    Claim source = ownerOf(byName, last, at);
    if (name == null || name.length() < 2 || source == null || !mayHaveCounterpart(source)) {
      return null;
    }
    HeldOffice office = source.office();
    boolean deputy = tokens.is(at, WordKind.DEPUTY);
    HeldOffice own =
        new HeldOffice(
            deputy ? "deputy " + office.title() : office.title(),
            office.of(),
            office.country(),
            !deputy,
            office.international());
    return new Claim(name, at, own, at, at + 1);
  }

  /** The claim of the one whose deputy is meant: named right before, or the one spoken of. */
  private @Nullable Claim ownerOf(Map<Integer, Claim> byName, @Nullable Claim last, int at) {
    for (int owner = at - 1; owner > at - 3; owner--) {
      if (tokens.is(owner, "'s")) {
        return byName.get(tokens.hash(owner - 1));
      }
    }
    return antecedent(byName, last, at);
  }

  /** The comma behind "at the Treasury" and the like, or {@code from}. */
  private int afterPhrase(int from) {
    int to = from;
    if (tokens.joined(from) && tokens.is(from, WordKind.PREPOSITION)) {
      while (to < from + PHRASE && tokens.joined(to) && tokens.word(to)) {
        to++;
      }
    }
    return tokens.is(to, ",") ? to : from;
  }

  /** The claim of the one named last on this line, or else the last claim. */
  private @Nullable Claim antecedent(Map<Integer, Claim> byName, @Nullable Claim last, int at) {
    for (int i = at; i > at - REACH && tokens.joined(i); i--) {
      Claim claim = tokens.capital(i - 1) ? byName.get(tokens.hash(i - 1)) : null;
      if (claim != null) {
        return claim;
      }
    }
    return last != null && at - last.at() < REACH ? last : null;
  }

  /** Generals and spokesmen have no counterpart of their title; ministers have. */
  private boolean mayHaveCounterpart(Claim claim) {
    Title title = titleAt.get(claim.at());
    return title == null
        || (title.head().kind() != Head.Kind.RANK && !title.head().singular().startsWith("spokes"));
  }

  private @Nullable Name nameAfterRanks(int from) {
    Title title = titleAt.get(from);
    return spotter.afterTitle(title == null ? from : title.to(), false);
  }

  private @Nullable Owner countryBefore(int at) {
    OwnerReader owners = new OwnerReader(tokens, lexicon);
    for (int to = at; to > at - 4 && tokens.joined(to); to--) {
      Owner owner = owners.before(to);
      if (owner != null && owner.kind() == Owner.Kind.COUNTRY) {
        return owner;
      }
    }
    return null;
  }
}
