package io.dateline.recognize.officials;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out which names of a text are one person's. */
final class Coreference {
  /** More people of one family name than this are a list; later ones are not told apart. */
  private static final int LARGEST_FAMILY = 40;

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Set<Person> people = new LinkedHashSet<>();
  private final Map<String, List<Person>> families = new HashMap<>();
  private final Map<String, Person> byKey = new HashMap<>();
  private final IntMap<Person> byToken = new IntMap<>();
  private final IntMap<Person> byLastToken = new IntMap<>();

  Coreference(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /**
   * The people of the text who may be those of {@code claims} or {@code wanted}, the former with
   * their offices.
   */
  List<Person> resolve(List<Name> names, List<Claim> claims, List<Name> wanted) {
    List<Name> claimed = new ArrayList<>();
    Set<Name> seen = new LinkedHashSet<>();
    for (Claim claim : claims) {
      if (seen.add(claim.name())) {
        claimed.add(claim.name());
      }
    }
    List<Name> others = others(names, claimed, wanted);
    List<Name> all = new ArrayList<>(claimed);
    all.addAll(others);
    all.sort(Comparator.comparingInt(Name::from));
    Map<Name, NameForm> forms = new HashMap<>();
    for (Name name : all) {
      NameForm form = NameForm.of(tokens, name, lexicon);
      forms.put(name, form);
      if (form.isFull()) {
        full(name, form);
      }
    }
    for (Claim claim : claims) {
      Name name = claim.name();
      NameForm form = forms.get(name);
      if (form != null && !form.isFull() && !byToken.contains(name.from())) {
        Person person = bearer(form.last(), name.from(), isCrowned(claim.office().title()));
        mention(person == null ? enter(form) : person, name, form);
      }
    }
    for (Claim claim : claims) {
      Person person = byToken.get(claim.name().from());
      if (person != null) {
        person.hold(claim.office());
      }
    }
    for (Name name : others) {
      NameForm form = forms.get(name);
      if (form == null || form.isFull()) {
        continue;
      }
      Person person = bearer(form.last(), name.from(), false);
      if (person != null) {
        mention(person, withParticles(name, person), form);
      }
    }
    return List.copyOf(people);
  }

  @Nullable Person of(Name name) {
    return byToken.get(name.from());
  }

  /** The person whose name ends with token {@code last}, or null. */
  @Nullable Person endingWith(int last) {
    return byLastToken.get(last);
  }

  /** The names that may be of someone claimed, by a word they share, and overlap none. */
  private List<Name> others(List<Name> names, List<Name> claimed, List<Name> wanted) {
    var used = new BitSet(tokens.size());
    var words = new IntMap<Name>();
    for (Name name : claimed) {
      used.set(name.from(), name.to());
      enterWords(name, words);
    }
    for (Name name : wanted) {
      enterWords(name, words);
    }
    List<Name> others = new ArrayList<>();
    for (Name name : names) {
      int taken = used.nextSetBit(name.from());
      boolean free = taken < 0 || taken >= name.to();
      boolean shares = false;
      for (int i = name.from(); i < name.to() && free && !shares; i++) {
        shares = words.contains(NameForm.key(tokens, i));
      }
      if (shares) {
        others.add(name);
      }
    }
    return others;
  }

  private void enterWords(Name name, IntMap<Name> words) {
    for (int i = name.from(); i < name.to(); i++) {
      words.put(NameForm.key(tokens, i), name);
    }
  }

  private void full(Name name, NameForm form) {
    Person person = byKey.get(form.sortedKey());
    if (person == null) {
      person = byKey.get(form.joinedKey());
    }
    if (person == null) {
      for (Person other : families.getOrDefault(form.last(), List.of())) {
        if (other.form().mayBe(form)) {
          person = other;
          break;
        }
      }
    }
    if (person == null) {
      person = enter(form);
    }
    byKey.putIfAbsent(form.sortedKey(), person);
    byKey.putIfAbsent(form.joinedKey(), person);
    mention(person, name, form);
    for (int i = name.from() - 1; i > name.from() - 3 && tokens.joined(i + 1); i--) {
      if (tokens.is(i, WordKind.KIN)) {
        person.markRelative();
      }
    }
  }

  /** Offices whose holders' families bear the same name and are in the news. */
  private static boolean isCrowned(String title) {
    return title.endsWith("president") || title.endsWith("minister") || title.endsWith("king");
  }

  /** "van Roe" for "Roe" when the full name has the particle. */
  private Name withParticles(Name name, Person person) {
    int from = name.from();
    while (from > name.from() - 3
        && tokens.joined(from)
        && tokens.word(from - 1)
        && !tokens.capital(from - 1)
        && person.form().text().contains(" " + tokens.phrase(from - 1, name.to()))) {
      from--;
    }
    return from == name.from() ? name : new Name(from, name.to());
  }

  /** Who is meant by a bare family name: the one last named in full, or the only one. */
  private @Nullable Person bearer(String family, int at, boolean crowned) {
    List<Person> bearers = families.getOrDefault(family, List.of());
    Person last = null;
    int best = -1;
    int later = 0;
    Person after = null;
    for (Person person : bearers) {
      if (crowned && person.relative()) {
        continue;
      }
      boolean family1 = person.form().family().equals(family);
      int named = person.form().isFull() ? person.lastNamedBefore(at) : 0;
      if (named >= 0 && (named > best || (named == best && family1))) {
        best = named;
        last = person;
      } else if (named < 0) {
        later++;
        after = person;
      }
    }
    if (last != null) {
      return last;
    }
    return later == 1 ? after : null;
  }

  private Person enter(NameForm form) {
    Person person = new Person(form);
    people.add(person);
    List<Person> family = families.computeIfAbsent(form.last(), k -> new ArrayList<>());
    if (family.size() < LARGEST_FAMILY) {
      family.add(person);
    }
    if (form.parts().size() > 1 && form.familyFirst()) {
      List<Person> first = families.computeIfAbsent(form.first(), k -> new ArrayList<>());
      if (first.size() < LARGEST_FAMILY) {
        first.add(person);
      }
    }
    return person;
  }

  private void mention(Person person, Name name, NameForm form) {
    person.add(name, form);
    byToken.put(name.from(), person);
    byLastToken.put(name.to() - 1, person);
  }
}
