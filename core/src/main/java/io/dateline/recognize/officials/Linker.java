package io.dateline.recognize.officials;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ties titles to names: before the name, beside it, after a verb, and by counterparts. */
final class Linker {
  private static final Set<String> COPULAS =
      Set.of(
          "is", "was", "became", "becomes", "become", "be", "been", "being", "remains", "remained");

  private static final Set<String> APPOINTED =
      Set.of(
          "elected",
          "appointed",
          "named",
          "inaugurated",
          "return",
          "serves",
          "served",
          "serving",
          "took",
          "takes",
          "sworn",
          "in",
          "confirmed",
          "re-elected",
          "reelected",
          "nominated",
          "resigned",
          "resign",
          "over",
          "down",
          "replaced",
          "succeeded",
          "chosen",
          "reappointed",
          "tenure",
          "term",
          "years",
          "off",
          "reinstated",
          "office",
          "stint",
          "work",
          "worked");

  private static final Set<String> DETERMINERS =
      Set.of(
          "the",
          "a",
          "an",
          "then",
          "now",
          "his",
          "her",
          "its",
          "their",
          "also",
          "currently",
          "one");

  private static final Set<String> AFTER_APPOSITION =
      Set.of(
          ",", ".", ";", ")", "-", "\u2013", "\u2014", "who", "and", "until", "from", "in", "at",
          "since", "when", "\"", "\u201d", ":", "during", "under", "between", "on", "after",
          "before", "or", "as", "with", "but", "by", "'", "last", "this", "for");

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final NameSpotter spotter;
  private final List<Title> titles;
  private final Map<Integer, Name> byEnd = new HashMap<>();
  private final Map<Integer, Integer> titleAt = new HashMap<>();
  private final Set<Integer> linked = new HashSet<>();
  private final List<Claim> claims = new ArrayList<>();

  Linker(Tokens tokens, Lexicon lexicon, List<Title> titles, List<Name> names) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.spotter = new NameSpotter(tokens, lexicon);
    this.titles = titles;
    for (Name name : names) {
      byEnd.put(name.to(), name);
    }
    for (int i = 0; i < titles.size(); i++) {
      titleAt.put(titles.get(i).from(), i);
    }
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
    counterparts();
    claims.sort(Comparator.comparingInt(Claim::at));
    return claims;
  }

  /** "Foreign Minister Wang Yi", and the titles that stand before this one. */
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
      Title before = titles.get(at - 1);
      Title title = titles.get(at);
      int gap = title.from() - before.to();
      boolean adjacent = gap == 0 && tokens.joined(title.from());
      String between = tokens.lower(title.from() - 1);
      boolean joined =
          gap == 1
              && (between.equals("and") || between.equals("-") || between.equals("/"))
              && tokens.joined(title.from())
              && tokens.joined(title.from() - 1);
      if (joined && tokens.is(before.from() - 1, "the") && !before.anchored()) {
        joined = false;
      }
      if ((!adjacent && !joined) || before.head().plural() || linked.contains(at - 1)) {
        break;
      }
      at--;
      linked.add(at);
      chain.add(0, before);
    }
    return chain;
  }

  /** "Presidents Xi Jinping and Vladimir Putin", "ministers A B of France and C D of Italy". */
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

  /** A title apart from the name: "Liu Jianchao, China's assistant foreign minister,". */
  private void besideName(int i) {
    Title title = titles.get(i);
    boolean bareCrown = title.head().kind() == Head.Kind.CROWN && title.office().of().isEmpty();
    boolean may = title.counts() || title.boss() >= 0;
    if (!may || tokens.is(title.to(), "'s") || bareCrown) {
      return;
    }
    boolean chained = linkedToPrevious(i);
    Title first = title;
    Name name = nameBefore(first.from(), title);
    if (name == null && chained) {
      name = claims.isEmpty() ? null : claims.get(claims.size() - 1).name();
    }
    if (name != null) {
      linked.add(i);
      boolean past = title.office().former() || endsInThePast(title, name);
      HeldOffice office = title.office();
      give(
          title,
          new Claim(
              name,
              Math.max(title.from(), name.from()),
              new HeldOffice(
                  office.title(), office.of(), office.country(), past, office.international())));
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
    Title before = titles.get(i - 1);
    Claim last = claims.get(claims.size() - 1);
    boolean tied =
        tokens.is(before.to(), "and")
            && titles.get(i).from() - before.to() <= 2
            && tokens.joined(titles.get(i).from());
    return tied && last.at() == before.from() && last.name().to() <= before.from();
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

  /** The name to whose right the title stands, with a comma, a bracket, or a verb between. */
  private @Nullable Name nameBefore(int from, Title title) {
    int at = from;
    boolean determined = false;
    while (tokens.joined(at) && DETERMINERS.contains(tokens.lower(at - 1))) {
      at--;
      determined = true;
    }
    if (!tokens.joined(at)) {
      return null;
    }
    String before = tokens.lower(at - 1);
    if (before.equals(",")) {
      boolean told = title.anchored() || determined;
      return told && closesApposition(title.to()) ? nameBeforeComma(at - 1) : null;
    }
    if (before.equals("-")
        || before.equals("\u2013")
        || before.equals("\u2014")
        || before.equals("(")) {
      return title.anchored() && tokens.joined(at - 1) ? byEnd.get(at - 1) : null;
    }
    if (COPULAS.contains(before)) {
      boolean office = title.head().kind() == Head.Kind.OFFICE || title.anchored() || determined;
      return office ? subject(at - 1) : null;
    }
    if (before.equals("as")
        || before.equals("elected")
        || before.equals("appointed")
        || before.equals("named")) {
      return appointed(at - 1);
    }
    return null;
  }

  private boolean closesApposition(int to) {
    return !tokens.joined(to) || AFTER_APPOSITION.contains(tokens.lower(to));
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
    boolean age = inner == at - 2 && Character.isDigit((tokens.lower(at - 1) + " ").charAt(0));
    boolean side = Set.of("left", "right", "center", "centre").contains(tokens.lower(at - 1));
    return tokens.is(inner, ",") && (age || side) ? byEnd.get(inner) : null;
  }

  /** The subject of the verb at {@code verb}: the name before it, or before ", who". */
  private @Nullable Name subject(int verb) {
    int at = verb;
    while (tokens.joined(at)
        && Set.of("has", "had", "have", "will", "would", "to").contains(tokens.lower(at - 1))) {
      at--;
    }
    if (tokens.is(at - 1, "who")) {
      return tokens.is(at - 2, ",") ? nameBeforeComma(at - 2) : byEnd.get(at - 1);
    }
    if (!tokens.joined(at)) {
      return null;
    }
    return tokens.is(at - 1, ",") ? nameBeforeComma(at - 1) : byEnd.get(at);
  }

  /** "Jane Doe was elected as mayor of Springfield", "John Roe's return as president". */
  private @Nullable Name appointed(int as) {
    boolean verb = false;
    for (int at = as; at > as - 9 && tokens.joined(at); at--) {
      String word = tokens.lower(at);
      verb |= APPOINTED.contains(word);
      if (!tokens.at(at).word() && !word.equals("'s") && !word.equals(",")) {
        return null;
      }
      Name name = byEnd.get(at);
      if (name != null) {
        return verb ? name : null;
      }
    }
    return null;
  }

  /** "who was foreign minister until 2010". */
  private boolean endsInThePast(Title title, Name name) {
    boolean was = false;
    for (int i = name.to(); i < title.from(); i++) {
      was |= tokens.is(i, "was") && tokens.is(i - 1, "who");
      was |= tokens.is(i, "served");
    }
    boolean span =
        tokens.is(title.to(), "until")
            || (tokens.is(title.to(), "from")
                && Character.isDigit((tokens.lower(title.to() + 1) + " ").charAt(0)));
    return was || span;
  }

  /** "his Japanese counterpart Fumio Kishida": the same office as the one spoken of before. */
  private void counterparts() {
    List<Claim> sources = List.copyOf(claims);
    int next = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.is(i, "counterpart")) {
        continue;
      }
      while (next < sources.size() && sources.get(next).at() < i) {
        next++;
      }
      int to = tokens.is(i + 1, ",") ? i + 2 : i + 1;
      Name name = tokens.joined(to) ? nameAfterRanks(to) : null;
      if (name == null) {
        continue;
      }
      Owner country = countryBefore(i);
      Claim source = antecedent(sources, next - 1, i);
      String title = source == null ? "counterpart" : source.office().title();
      String land = country == null ? "" : country.country();
      String of = country == null ? "" : country.name();
      if (source == null && country == null) {
        continue;
      }
      byEnd.put(name.to(), name);
      claims.add(new Claim(name, i, new HeldOffice(title, of, land, false, false)));
      if (source != null && !land.isEmpty()) {
        pairs.add(new Pair(source, land));
      }
    }
  }

  /** An office that is one if the person named before token {@code boss} holds one. */
  record Dependent(Claim claim, int boss) {}

  private final List<Dependent> dependents = new ArrayList<>();

  List<Dependent> dependents() {
    return dependents;
  }

  /** Two officials of one office: the first one's country is not {@code otherCountry}. */
  record Pair(Claim claim, String otherCountry) {}

  private final List<Pair> pairs = new ArrayList<>();

  /** The officials to whom the text gives counterparts. */
  List<Pair> pairs() {
    return pairs;
  }

  private @Nullable Name nameAfterRanks(int from) {
    Integer title = titleAt.get(from);
    int to = title == null ? from : titles.get(title).to();
    return spotter.afterTitle(to, false);
  }

  private @Nullable Owner countryBefore(int at) {
    int to = at;
    for (int i = 0; i < 4 && tokens.joined(to); i++) {
      Owner owner = new OwnerReader(tokens, lexicon).before(to);
      if (owner != null && owner.kind() == Owner.Kind.COUNTRY) {
        return owner;
      }
      to--;
    }
    return null;
  }

  /** The last claim before, whose office may have a counterpart; of this line if there is one. */
  private @Nullable Claim antecedent(List<Claim> sources, int last, int at) {
    for (int i = last; i >= 0 && i > last - 6; i--) {
      Claim claim = sources.get(i);
      boolean rank = isRank(claim);
      if (!rank && at - claim.at() < 120) {
        return claim;
      }
    }
    return null;
  }

  private boolean isRank(Claim claim) {
    Integer title = titleAt.get(claim.at());
    if (title == null) {
      return false;
    }
    Head head = titles.get(title).head();
    return head.kind() == Head.Kind.RANK || head.singular().startsWith("spokes");
  }
}
