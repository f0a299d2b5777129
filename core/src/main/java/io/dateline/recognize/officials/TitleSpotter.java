package io.dateline.recognize.officials;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds title phrases: a head, the words before it, and whose office it is. */
final class TitleSpotter {
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "for", "at", "in", "to", "on", "with");

  /** Behind these stands whom the office is for, not whose it is. */
  private static final Set<String> TOWARDS = Set.of("to", "on", "with");

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
    this.publicOffice = new PublicOffice(tokens, lexicon, leftReader);
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
      if (lexicon.is("not-before", tokens.lower(head.to()))) {
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

  private Title read(PhraseTable.Match<Head> match, int floor) {
    Head head = match.value();
    if (lexicon.is("function", head.singular()) && !tokens.capital(match.from())) {
      head = new Head(head.singular(), head.plural(), Head.Kind.PLAIN);
    }
    Left left = leftReader.read(match.from(), floor, head);
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
        !counts && left.boss >= 0 && lexicon.is("staff", head.singular()) ? left.boss : -1);
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

  /** Whether the words behind a preposition belong to the title. */
  private boolean accepts(String preposition, Owner owner, Head head) {
    return switch (preposition) {
      case "to" -> lexicon.is("sent", head.singular());
      case "in", "on", "with" -> owner.isPublic();
      default -> true;
    };
  }
}
