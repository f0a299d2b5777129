package io.dateline.recognize.officials;

import java.util.ArrayList;
import java.util.List;

/** Finds title phrases: a head, the words before it, and whose office it is. */
final class TitleSpotter {
  private static final long BODY =
      WordKind.NOUN.bit() | WordKind.WEAK.bit() | WordKind.PRIVATE.bit();

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final OwnerReader owners;
  private final LeftReader leftReader;
  private final PublicOffice publicOffice;

  TitleSpotter(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.owners = new OwnerReader(tokens, lexicon);
    this.leftReader = new LeftReader(tokens, lexicon);
    this.publicOffice = new PublicOffice(tokens, leftReader);
  }

  /** All titles in text order; none lies inside another. */
  List<Title> spot() {
    List<Title> titles = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      // Joint Chiefs of Staff, European Central Bank: names of bodies hold words of titles.
      var body = lexicon.institutionAt(tokens, i);
      if (body != null && body.to() > i + 1) {
        i = body.to();
        continue;
      }
      var head = lexicon.headAt(tokens, i);
      if (head == null) {
        i++;
        continue;
      }
      if (tokens.is(head.to(), WordKind.NOT_BEFORE)) {
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
    if (last.to() > last.headTo()) {
      return last.to();
    }
    // "deputy" and "chief" are heads, and the first words of longer titles as well.
    boolean modifier =
        last.head().kind() == Head.Kind.PLAIN && last.head().singular().indexOf(' ') < 0;
    var before = lexicon.modifierBefore(tokens, last.headTo());
    boolean field = before != null && before.from() <= last.headFrom();
    return modifier || field ? 0 : last.headTo();
  }

  private Title read(PhraseTable.Match<Head> match, int floor) {
    Head head = match.value();
    if (head.is(Head.Trait.FUNCTION) && !tokens.capital(match.from())) {
      head = new Head(head.singular(), head.plural(), Head.Kind.PLAIN, head.traits());
    }
    Left left = leftReader.read(match.from(), floor, head);
    int to = match.to();
    List<String> words = new ArrayList<>(left.words);
    words.add(head.singular());
    if (tokens.is(to, WordKind.DESIGNATE) && tokens.joined(to)) {
      String suffix = tokens.lower(to).replace("-", "");
      words.set(words.size() - 1, head.singular() + "-" + suffix);
      to++;
    }
    Owner owner = left.owner;
    boolean complement = false;
    boolean fieldAfter = false;
    if (tokens.joined(to) && tokens.is(to, WordKind.PREPOSITION)) {
      for (int end = fieldAfter(to, head); end > to; end = fieldAfter(to, head)) {
        words.add(tokens.lowerPhrase(to, end));
        to = end;
        fieldAfter = true;
      }
      if (tokens.joined(to) && tokens.is(to, WordKind.PREPOSITION)) {
        Owner after = owners.after(to + 1);
        if (after != null && accepts(to, after, head)) {
          complement = true;
          boolean place = after.kind() == Owner.Kind.COUNTRY || after.kind() == Owner.Kind.PLACE;
          boolean mission = place && head.is(Head.Trait.SENT) && tokens.is(to, "for");
          if (tokens.is(to, WordKind.TOWARDS) || (mission && owner != null)) {
            words.add(tokens.lower(to) + " " + tokens.phrase(to + 1, after.to()));
          } else if (owner == null && !(place && left.country != null)) {
            owner = after;
          }
          to = after.to();
        }
      }
    }
    Owner country = left.country;
    if (country != null
        && owner != null
        && owner.kind() == Owner.Kind.INTERNATIONAL
        && head.is(Head.Trait.SENT)) {
      // "Iraq's U.N. ambassador": he is Iraq's.
      words.add("to the " + owner.name());
      owner = null;
    }
    if (owner == null) {
      owner = country;
    }
    boolean counts = publicOffice.test(head, match.from(), left, owner, fieldAfter);
    String of = owner == null ? "" : owner.name();
    String land = country != null ? country.country() : owner == null ? "" : owner.country();
    boolean international = owner != null && owner.kind() == Owner.Kind.INTERNATIONAL;
    boolean anchored = owner != null || complement || fieldAfter || left.field || left.determined;
    String title = String.join(" ", words).replace(" ,", ",");
    return new Title(
        left.from,
        match.from(),
        match.to(),
        to,
        head,
        new HeldOffice(title, of, land, left.former, international),
        counts,
        anchored,
        counts ? -1 : left.boss);
  }

  /** The end of "of foreign affairs" or "for trade and industry", or {@code preposition}. */
  private int fieldAfter(int preposition, Head head) {
    boolean ties = tokens.is(preposition, "of") || tokens.is(preposition, "for");
    if (!ties || !tokens.joined(preposition)) {
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
      boolean connects =
          end == i && (tokens.is(i, "and") || tokens.is(i, "&") || tokens.is(i, ","));
      var next = connects ? lexicon.modifierAt(tokens, i + 1) : null;
      if (next == null || !next.value().inTitle() || !tokens.joined(i + 1)) {
        break;
      }
      if (tokens.is(i, ",") && lexicon.headAt(tokens, next.to()) != null) {
        break;
      }
      i++;
    }
    // "President of the city council": whose office it is, and no field.
    boolean owner =
        !head.is(Head.Trait.WITH_FIELD)
            && tokens.is(preposition + 1, "the")
            && (tokens.isAny(end - 1, BODY) || tokens.is(end - 1, "bank"));
    boolean body = owner || tokens.isAny(end, BODY);
    boolean title =
        end > preposition && lexicon.headAt(tokens, end) != null && !tokens.capital(end);
    return body || title ? preposition : end;
  }

  /** Whether the words behind a preposition belong to the title. */
  private boolean accepts(int preposition, Owner owner, Head head) {
    if (tokens.is(preposition, "to")) {
      return head.is(Head.Trait.SENT);
    }
    boolean loose = tokens.is(preposition, "in") || tokens.is(preposition, WordKind.TOWARDS);
    return !loose || owner.isPublic();
  }
}
