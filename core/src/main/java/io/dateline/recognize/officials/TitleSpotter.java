package io.dateline.recognize.officials;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds title phrases: a head, the words before it, and whose office it is. */
final class TitleSpotter {
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "for", "at", "in", "to", "on", "with");

  /** Heads that a field makes an office: "farm commissioner", "defence secretary". */
  private static final Set<String> FIELD_HEADS =
      Set.of("secretary", "commissioner", "adviser", "advisor", "minister", "advisers");

  /** Heads that need no more than a country: "Libyan leader". */
  private static final Set<String> COUNTRY_HEADS =
      Set.of(
          "leader",
          "paramount leader",
          "dictator",
          "ruler",
          "strongman",
          "negotiator",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "commander",
          "secretary",
          "administrator",
          "official",
          "president",
          "chief executive",
          "delegate");

  /** Ranks that are functions when written small: "the commander of the garrison". */
  private static final Set<String> FUNCTIONS =
      Set.of("commander", "inspector", "superintendent", "commissioner");

  /** Behind these stands whom the office is for, not whose it is. */
  private static final Set<String> TOWARDS = Set.of("to", "on", "with");

  /** Behind these a head names no person: "premier league", "presidential". */
  private static final Set<String> LEAGUES =
      Set.of(
          "league",
          "division",
          "assembly",
          "motors",
          "electric",
          "candidate",
          "hopeful",
          "nominee");

  private static final Set<String> LEGISLATORS =
      Set.of(
          "senator",
          "member of parliament",
          "lawmaker",
          "legislator",
          "congressman",
          "congresswoman",
          "representative",
          "parliamentarian",
          "mep",
          "councillor",
          "councilman");

  /** Those who speak for or advise one person, and hold a public office if that one does. */
  private static final Set<String> STAFF =
      Set.of(
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "press secretary",
          "adviser",
          "advisor",
          "special adviser",
          "special advisor");

  private static final Set<String> BARE_LOWER = Set.of("president", "vice president", "chancellor");

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "his", "her", "its", "their", "our");

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final OwnerReader owners;

  TitleSpotter(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.owners = new OwnerReader(tokens, lexicon);
  }

  /** All titles in text order; none lies inside another. */
  List<Title> spot() {
    List<Title> titles = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      var head = lexicon.headAt(tokens, i);
      if (head == null) {
        i++;
        continue;
      }
      if (LEAGUES.contains(tokens.lower(head.to()))) {
        i = head.to();
        continue;
      }
      Title title = read(head, floor(titles));
      while (!titles.isEmpty() && titles.get(titles.size() - 1).headFrom() >= title.from()) {
        titles.remove(titles.size() - 1);
      }
      titles.add(title);
      i = head.to();
      while (i < title.to() && lexicon.modifierAt(tokens, i) == null && !tokens.capital(i)) {
        i++;
      }
      i = title.office().title().contains(" of ") ? Math.max(i, title.to()) : i;
    }
    return titles;
  }

  /** Where a title may start at the earliest: behind the head of the one before. */
  private int floor(List<Title> titles) {
    if (titles.isEmpty()) {
      return 0;
    }
    Title last = titles.get(titles.size() - 1);
    // "deputy" and "chief" are heads, and the first words of longer titles as well.
    boolean modifier =
        last.head().kind() == Head.Kind.PLAIN && last.head().singular().indexOf(' ') < 0;
    boolean field = lexicon.modifierBefore(tokens, last.headTo()) != null;
    return modifier || field ? 0 : last.headTo();
  }

  /** What the words to the left of a head say. */
  private static final class Left {
    int from;
    boolean former;
    boolean field;
    boolean publicField;
    boolean determined;

    /** The last token of the name in "Mr. Roe's spokesman"; -1 if there is none. */
    int boss = -1;

    @Nullable Owner owner;
    @Nullable Owner country;
    final List<String> words = new ArrayList<>();

    /** Whether the office is a seat in a parliament, before which fields are parties. */
    final boolean legislator;

    Left(int from, boolean legislator) {
      this.from = from;
      this.legislator = legislator;
    }
  }

  private Title read(PhraseTable.Match<Head> match, int floor) {
    Head head = match.value();
    if (FUNCTIONS.contains(head.singular()) && !tokens.capital(match.from())) {
      head = new Head(head.singular(), head.plural(), Head.Kind.PLAIN);
    }
    Left left = readLeft(match.from(), floor, head);
    int to = match.to();
    List<String> words = new ArrayList<>(left.words);
    words.add(head.singular());
    if (lexicon.is("designate", tokens.lower(to)) && tokens.joined(to)) {
      String suffix = tokens.lower(to).replace("-", "");
      words.set(words.size() - 1, head.singular() + "-" + suffix);
      to++;
    }
    Owner owner = left.owner;
    boolean complement = false;
    boolean fieldAfter = false;
    if (tokens.joined(to) && PREPOSITIONS.contains(tokens.lower(to))) {
      int fieldEnd = fieldAfter(to);
      if (fieldEnd > to) {
        words.add(tokens.lowerPhrase(to, fieldEnd));
        to = fieldEnd;
        fieldAfter = true;
      }
      if (tokens.joined(to) && PREPOSITIONS.contains(tokens.lower(to))) {
        Owner after = owners.after(to + 1);
        if (after != null && accepts(tokens.lower(to), after, head)) {
          complement = true;
          boolean place = after.kind() == Owner.Kind.COUNTRY || after.kind() == Owner.Kind.PLACE;
          String preposition = tokens.lower(to);
          if (TOWARDS.contains(preposition)) {
            words.add(preposition + " " + tokens.phrase(to + 1, after.to()));
          } else if (owner == null && !(place && left.country != null)) {
            owner = after;
          }
          to = after.to();
        }
      }
    }
    Owner country = left.country;
    if (owner == null) {
      owner = country;
    }
    boolean capital = tokens.capital(match.from());
    boolean counts =
        counts(head, left, owner, capital, fieldAfter)
            && !isSurname(head, match.from())
            && !isClub(left, owner, head, capital);
    String of = owner == null ? "" : owner.name();
    String land = country != null ? country.country() : owner == null ? "" : owner.country();
    boolean international = owner != null && owner.kind() == Owner.Kind.INTERNATIONAL;
    boolean anchored = owner != null || complement || fieldAfter || left.field || left.determined;
    String title = String.join(" ", words);
    return new Title(
        left.from,
        match.from(),
        match.to(),
        to,
        head,
        new HeldOffice(title, of, land, left.former, international),
        counts,
        anchored,
        !counts && left.boss >= 0 && STAFF.contains(head.singular()) ? left.boss : -1);
  }

  private Left readLeft(int headFrom, int floor, Head head) {
    Left left = new Left(headFrom, LEGISLATORS.contains(head.singular()));
    boolean moving = true;
    while (moving && left.from > floor && tokens.joined(left.from)) {
      moving = stepLeft(left, headFrom);
    }
    left.determined |=
        tokens.joined(left.from) && DETERMINERS.contains(tokens.lower(left.from - 1));
    return left;
  }

  /** Takes one more phrase to the left; false at the first that is no part of the title. */
  private boolean stepLeft(Left left, int headFrom) {
    int at = left.from;
    String word = tokens.lower(at - 1);
    if (word.equals("'s") || (word.equals("'") && tokens.lower(at - 2).endsWith("s"))) {
      Owner owner = owners.before(at - 1);
      if (owner != null && owner.kind() == Owner.Kind.UNKNOWN) {
        left.boss = at - 2;
      }
      return takeOwner(left, owner, true);
    }
    var modifier = lexicon.modifierBefore(tokens, at);
    var place = lexicon.placeBefore(tokens, at);
    var institution = lexicon.institutionBefore(tokens, at);
    boolean longer = place != null && modifier != null && place.from() < modifier.from();
    if (institution != null && (modifier == null || institution.from() <= modifier.from())) {
      return takeOwner(left, owners.before(at), false);
    }
    if (modifier != null && !longer) {
      return takeModifier(left, modifier);
    }
    if (place != null) {
      return takeOwner(left, owners.before(at), false);
    }
    if (left.legislator && word.equals("opposition")) {
      left.from--;
      return true;
    }
    if (isFieldConnector(at - 1, left)) {
      left.words.add(0, tokens.is(at - 1, ",") ? "," : "and");
      left.from--;
      return true;
    }
    if ((word.equals("of") || word.equals("for")) && !left.words.isEmpty()) {
      return takeBodyBeforeFields(left, headFrom);
    }
    if (left.owner == null
        && (lexicon.is("noun", word)
            || lexicon.is("weak", word)
            || lexicon.is("private", word)
            || isUnknownCapital(at - 1))) {
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

  /** Takes "Foreign Ministry" with the fields before its noun. */
  private boolean takeBody(Left left) {
    Owner body = owners.before(left.from);
    if (body == null) {
      return false;
    }
    if (body.kind() == Owner.Kind.UNKNOWN
        && tokens.opensSentence(body.from())
        && isWord(body.from())) {
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
            && (lexicon.is("noun", tokens.lower(noun)) || lexicon.is("weak", tokens.lower(noun)))
            && !lexicon.is("deed", tokens.lower(noun))
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
    String word = tokens.lower(i);
    boolean connects = word.equals("and") || word.equals("&") || word.equals(",");
    if (!connects || left.words.isEmpty() || !tokens.joined(i) || left.from != i + 1) {
      return false;
    }
    if (word.equals(",") && !left.words.contains("and")) {
      return false;
    }
    var before = lexicon.modifierBefore(tokens, i);
    boolean fields = before != null && before.value() == Modifier.FIELD;
    return fields && tokens.capital(i - 1) == tokens.capital(i + 1);
  }

  /** Whether an unknown adjective stands between a country and its title: "Malawi's frail". */
  private boolean isAdjective(int i) {
    Token token = tokens.at(i);
    if (!token.word()
        || token.capital()
        || !tokens.joined(i)
        || lexicon.is("never", token.lower())) {
      return false;
    }
    boolean afterOwner =
        tokens.is(i - 1, "'s") || (isPlaceAdjective(i) && !token.lower().endsWith("s"));
    boolean compound = token.lower().indexOf('-') > 0;
    return afterOwner || compound;
  }

  private boolean isPlaceAdjective(int to) {
    var place = lexicon.placeBefore(tokens, to);
    return place != null && place.value().form() == Place.Form.ADJECTIVE;
  }

  private boolean isUnknownCapital(int i) {
    String word = tokens.lower(i);
    return tokens.capital(i)
        && !lexicon.is("never", word)
        && !(tokens.opensSentence(i) && isWord(i))
        && lexicon.placeBefore(tokens, i + 1) == null
        && lexicon.headAt(tokens, i) == null;
  }

  private boolean isWord(int i) {
    return lexicon.is("never", tokens.lower(i)) || tokens.lower(i).endsWith("ly");
  }

  /** The end of "of foreign affairs" or "for trade and industry", or {@code preposition}. */
  private int fieldAfter(int preposition) {
    if (!tokens.is(preposition, "of") && !tokens.is(preposition, "for")) {
      return preposition;
    }
    int i = preposition + 1;
    if (tokens.is(i, "the")) {
      i++;
    }
    int end = preposition;
    while (tokens.joined(i) && i - preposition < 14) {
      var modifier = lexicon.modifierAt(tokens, i);
      var institution = lexicon.institutionAt(tokens, i);
      if (institution != null && (modifier == null || institution.to() >= modifier.to())) {
        break;
      }
      if (modifier != null && modifier.value().inTitle()) {
        i = modifier.to();
        end = i;
        continue;
      }
      String word = tokens.lower(i);
      boolean connects = end == i && (word.equals("and") || word.equals("&") || word.equals(","));
      var next = connects ? lexicon.modifierAt(tokens, i + 1) : null;
      if (next == null || !next.value().inTitle() || !tokens.joined(i + 1)) {
        break;
      }
      if (word.equals(",") && lexicon.headAt(tokens, next.to()) != null) {
        break;
      }
      i++;
    }
    String after = tokens.lower(end);
    boolean body =
        lexicon.is("noun", after) || lexicon.is("weak", after) || lexicon.is("private", after);
    boolean title =
        end > preposition && lexicon.headAt(tokens, end) != null && !tokens.capital(end);
    return body || title ? preposition : end;
  }

  private static boolean accepts(String preposition, Owner owner, Head head) {
    return switch (preposition) {
      case "to" ->
          head.singular()
              .matches(
                  "(.* )?(ambassador|envoy|representative|adviser|commissioner|rapporteur)|diplomat");
      case "in", "on", "with" -> owner.isPublic();
      default -> true;
    };
  }

  private boolean counts(
      Head head, Left left, @Nullable Owner owner, boolean capital, boolean fieldAfter) {
    Owner.Kind kind = owner == null ? null : owner.kind();
    if (kind == Owner.Kind.PRIVATE) {
      return false;
    }
    boolean named = owner != null && owner.isPublic();
    boolean field = left.field || fieldAfter;
    return switch (head.kind()) {
      case OFFICE ->
          !head.singular().equals("minister")
              || capital
              || named
              || !left.words.isEmpty()
              || field
              || left.former;
      case RANK -> capital || left.former || left.publicField;
      case CROWN -> capital;
      case BODY ->
          (capital && (kind == null || named))
              || countsByOwner(owner, head, left.field && !left.publicField)
              || (field && FIELD_HEADS.contains(head.singular()))
              || (owner == null && BARE_LOWER.contains(head.singular()));
      case PLAIN ->
          countsByOwner(owner, head, left.field && !left.publicField)
              || (left.publicField && (owner == null || named))
              || (field && FIELD_HEADS.contains(head.singular()));
    };
  }

  private static boolean countsByOwner(@Nullable Owner owner, Head head, boolean field) {
    if (owner == null) {
      return false;
    }
    return switch (owner.kind()) {
      case PUBLIC_BODY, INTERNATIONAL -> true;
      case COUNTRY, PLACE ->
          head.kind() == Head.Kind.BODY || (!field && COUNTRY_HEADS.contains(head.singular()));
      case PRIVATE, UNKNOWN -> false;
    };
  }

  /** Whether a city stands for its club: "Bayern Munich president". */
  private boolean isClub(Left left, @Nullable Owner owner, Head head, boolean capital) {
    boolean city = owner != null && owner.kind() == Owner.Kind.PLACE && owner.from() == left.from;
    boolean many = head.kind() == Head.Kind.BODY || head.kind() == Head.Kind.PLAIN;
    boolean part = tokens.joined(left.from) && isUnknownCapital(left.from - 1);
    return city && many && (part || (!capital && head.singular().endsWith("president")));
  }

  /** Whether the head is part of a name: Larry King, Rosa Major. */
  private boolean isSurname(Head head, int at) {
    return head.kind() == Head.Kind.CROWN
        && tokens.joined(at)
        && tokens.capital(at - 1)
        && isUnknownCapital(at - 1);
  }
}
