package io.dateline.internal.people;

import com.google.common.collect.Ordering;
import io.dateline.index.OfficialAliases;
import io.dateline.internal.schema.Keys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The people of an archive, numbered in the order of the names they are shown by. Immutable, safe
 * for concurrent use.
 */
public final class People {
  private final List<Counted> all;
  private final int[] person;
  private final List<String> shown;
  private final Map<String, Integer> byShown = new HashMap<>();
  private final Map<String, Set<Integer>> byKey = new HashMap<>();
  private final List<List<Integer>> members = new ArrayList<>();

  private People(List<Counted> all, int[] person, List<String> shown) {
    this.all = all;
    this.person = person;
    this.shown = shown;
    for (int i = 0; i < shown.size(); i++) {
      byShown.put(Keys.folded(shown.get(i)), i);
      members.add(new ArrayList<>());
    }
    for (int i = 0; i < person.length; i++) {
      members.get(person[i]).add(i);
    }
  }

  /** Tells who is who among {@code all}, which are distinct. */
  public static People of(List<Counted> all, OfficialAliases aliases) {
    var names = new Names(all);
    int[] named = new AliasLookup(aliases).of(all, names);
    int[] sets = PeopleMerge.run(all, names, named);
    String[] shownAs = new ShownNames(all, names, named, aliases).of(sets);
    // Whom nothing tells apart is one; of spellings in capitals and without, the latter sort last.
    Map<String, String> spelling = new HashMap<>();
    for (String name : shownAs) {
      spelling.merge(Keys.folded(name), name, (one, other) -> Ordering.natural().max(one, other));
    }
    Arrays.setAll(shownAs, i -> spelling.getOrDefault(Keys.folded(shownAs[i]), shownAs[i]));
    List<String> shown = Arrays.stream(shownAs).distinct().sorted().toList();
    Map<String, Integer> number = new HashMap<>();
    shown.forEach(name -> number.put(name, number.size()));
    var person = new int[sets.length];
    for (int i = 0; i < person.length; i++) {
      person[i] = number.getOrDefault(shownAs[i], 0);
    }
    var people = new People(all, person, shown);
    people.addKeys(names, named, aliases);
    return people;
  }

  private void addKeys(Names names, int[] named, OfficialAliases aliases) {
    for (int i = 0; i < person.length; i++) {
      addKeys(names.of(i), person[i]);
      if (named[i] >= 0) {
        for (String name : aliases.entries().get(named[i]).names()) {
          addKeys(PersonName.of(name), person[i]);
        }
      }
    }
  }

  private void addKeys(PersonName name, int person) {
    name.keys().forEach(key -> byKey.merge(key, Set.of(person), People::both));
  }

  private static Set<Integer> both(Set<Integer> some, Set<Integer> others) {
    return some.containsAll(others)
        ? some
        : Set.copyOf(com.google.common.collect.Sets.union(some, others));
  }

  /** How many there are. */
  public int count() {
    return shown.size();
  }

  /** The name a person is shown by: the one most used, with a country where two share it. */
  public String name(int person) {
    return shown.get(person);
  }

  /** Whose a sighting is, by its place. */
  public int of(int sighting) {
    return person[sighting];
  }

  /** The places of a person's sightings. */
  public List<Integer> sightings(int person) {
    return members.get(person);
  }

  /**
   * Those whom {@code name} means: the one who is shown by it, or else all whom some article or the
   * user's table calls so, in any order, case, and with any hyphens and accents.
   */
  public Set<Integer> named(String name) {
    Integer one = byShown.get(Keys.folded(name));
    if (one != null) {
      return Set.of(one);
    }
    Set<Integer> found = new TreeSet<>();
    PersonName.of(name).keys().forEach(key -> found.addAll(byKey.getOrDefault(key, Set.of())));
    return found;
  }

  /** What names have in common that may mean one person: their words in any order, and the like. */
  public static Collection<String> keys(String name) {
    return PersonName.of(name).keys();
  }

  /** Those of whose forms one holds all of {@code words}, which are folded. */
  public List<Integer> holding(List<String> words) {
    return words.isEmpty()
        ? List.of()
        : IntStream.range(0, count()).filter(person -> holds(person, words)).boxed().toList();
  }

  private boolean holds(int person, List<String> words) {
    return holds(shown.get(person), words)
        || members.get(person).stream()
            .anyMatch(member -> holds(all.get(member).sighting().name(), words));
  }

  /** The names of those of whose forms one has a word that goes on as {@code prefix}, folded. */
  public Set<String> calledLike(String prefix) {
    return IntStream.range(0, count())
        .filter(person -> isCalledLike(person, prefix))
        .mapToObj(shown::get)
        .collect(Collectors.toSet());
  }

  private boolean isCalledLike(int person, String prefix) {
    return Keys.hasWordsFrom(Keys.folded(shown.get(person)), prefix)
        || members.get(person).stream()
            .map(member -> Keys.folded(all.get(member).sighting().name()))
            .anyMatch(name -> Keys.hasWordsFrom(name, prefix));
  }

  private static boolean holds(String name, List<String> words) {
    return Arrays.asList(Keys.folded(name).split(" ", -1)).containsAll(words);
  }
}
