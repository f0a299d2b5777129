package io.dateline.internal.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells which sightings are one person's, in four steps:
 *
 * <ol>
 *   <li>those that a table of the user's names together are;
 *   <li>those of one name are, in any order, with any hyphens, accents, and case, unless {@link
 *       Namesakes} parts them by country;
 *   <li>a shorter name, without what stands in the middle or with initials, is the longer one's, if
 *       all longer ones of that country may be one person;
 *   <li>a family name alone is that of the only person who is named in full and holds the same
 *       office in a country that does not differ.
 * </ol>
 *
 * <p>Every step decides by what the steps before left, never by what it has united itself: the
 * result is the same in whatever order sightings come.
 */
final class PeopleMerge {
  /** A full name that is seen so much more rarely than another is a slip, and no rival. */
  private static final int SLIP = 20;

  /** So many names of one family and initial are no more compared each with each. */
  private static final int LARGEST_FAMILY = 500;

  private final List<Counted> all;
  private final Names names;
  private final List<Group> groups = new ArrayList<>();

  /** Of places of sightings. */
  private final Sets people;

  private PeopleMerge(List<Counted> all, Names names) {
    this.all = all;
    this.names = names;
    this.people = new Sets(all.size());
  }

  /**
   * Numbers the people.
   *
   * @param named for each sighting the entry of the user's table that names it, or -1
   * @return for each sighting the place of one of the same person
   */
  static int[] run(List<Counted> all, Names names, int[] named) {
    var merge = new PeopleMerge(all, names);
    merge.groupByName(named);
    List<Group> full =
        merge.groups.stream().filter(group -> group.isFull() || group.named).toList();
    full.forEach(group -> merge.unite(group.members));
    merge.joinShorter(full);
    merge.joinFamilyNames(merge.united(full));
    var person = new int[all.size()];
    for (int i = 0; i < person.length; i++) {
      person[i] = merge.people.of(i);
    }
    return person;
  }

  private void unite(List<Integer> members) {
    members.forEach(member -> people.unite(members.getFirst(), member));
  }

  private void groupByName(int[] named) {
    Map<Integer, Group> ofEntry = new TreeMap<>();
    Map<String, Integer> byKey = new HashMap<>();
    var sameName = new Sets(all.size());
    for (int i = 0; i < all.size(); i++) {
      if (named[i] >= 0) {
        Group group = ofEntry.computeIfAbsent(named[i], n -> new Group());
        group.named = true;
        group.add(i, all.get(i), names.of(i));
        continue;
      }
      for (String key : names.of(i).keys()) {
        Integer other = byKey.putIfAbsent(key, i);
        if (other != null) {
          sameName.unite(other, i);
        }
      }
    }
    groups.addAll(ofEntry.values());
    Map<Integer, List<Integer>> ofName = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      if (named[i] < 0) {
        ofName.computeIfAbsent(sameName.of(i), n -> new ArrayList<>()).add(i);
      }
    }
    ofName.values().forEach(members -> groups.addAll(Namesakes.part(members, all, names)));
  }

  /** What two names of which one is short for the other have in common. */
  private static Set<String> families(PersonName name) {
    if (!name.isFull()) {
      return Set.of();
    }
    List<String> words = name.words();
    int size = words.size();
    return Set.of(
        words.getFirst().charAt(0) + " " + words.getLast(),
        "< " + words.get(0) + " " + words.get(1),
        "> " + words.get(size - 2) + " " + words.get(size - 1));
  }

  private void joinShorter(List<Group> full) {
    Map<String, List<Group>> families = new HashMap<>();
    for (Group group : full) {
      Set<String> found = new HashSet<>();
      group.names.forEach(name -> found.addAll(families(name)));
      found.forEach(family -> families.computeIfAbsent(family, f -> new ArrayList<>()).add(group));
    }
    Map<Group, Set<Group>> longer = new HashMap<>();
    for (List<Group> family : families.values()) {
      if (family.size() > LARGEST_FAMILY) {
        continue;
      }
      for (Group one : family) {
        for (Group other : family) {
          if (one != other && one.isShortFor(other)) {
            longer.computeIfAbsent(one, g -> new HashSet<>()).add(other);
          }
        }
      }
    }
    longer.forEach(
        (shorter, others) -> {
          if (mayAllBeOne(others)) {
            others.forEach(other -> people.unite(shorter.first(), other.first()));
          }
        });
  }

  private static boolean mayAllBeOne(Collection<Group> groups) {
    for (Group one : groups) {
      for (Group other : groups) {
        if (one != other && !one.mayBe(other)) {
          return false;
        }
      }
    }
    return true;
  }

  /** What is now known of each person who is named in full. */
  private Collection<Group> united(List<Group> full) {
    Map<Integer, Group> united = new TreeMap<>();
    for (Group group : full) {
      united.computeIfAbsent(people.of(group.first()), n -> new Group()).add(group);
    }
    return united.values();
  }

  private void joinFamilyNames(Collection<Group> full) {
    Map<String, Set<Group>> byName = new HashMap<>();
    for (Group person : full) {
      for (PersonName name : person.names) {
        if (name.isFull()) {
          byName.computeIfAbsent(name.first(), f -> new HashSet<>()).add(person);
          byName.computeIfAbsent(name.last(), f -> new HashSet<>()).add(person);
        }
      }
    }
    for (Group group : groups) {
      if (!group.isFull() && !group.named) {
        joinFamilyName(group, byName.getOrDefault(names.of(group.first()).first(), Set.of()));
      }
    }
  }

  private void joinFamilyName(Group group, Set<Group> bearers) {
    List<Integer> rest = new ArrayList<>();
    for (int member : group.members) {
      Set<String> titles = new HashSet<>();
      all.get(member).sighting().offices().forEach(office -> titles.add(office.title()));
      List<Group> holders =
          bearers.stream()
              .filter(person -> person.countryAgrees(group) && Titles.meet(titles, person.titles))
              .toList();
      long most = holders.stream().mapToLong(person -> person.articles).max().orElse(0);
      List<Group> rivals =
          holders.stream().filter(person -> person.articles * SLIP > most).toList();
      if (rivals.size() == 1) {
        people.unite(rivals.getFirst().first(), member);
      } else {
        rest.add(member);
      }
    }
    rest.forEach(member -> people.unite(rest.getFirst(), member));
  }
}
