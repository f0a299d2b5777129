package io.dateline.internal.people;

import io.dateline.article.Office;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Parts the sightings of one name by country: two people of one name in two countries.
 *
 * <p>The country of an office is often worked out from what else an article speaks of, and wrong in
 * some cases of a hundred: of thirty names with two countries in 43,000 news texts, three were two
 * people's. So a country that is given a fifth as often as another, with no office that is not
 * given with that one too, is taken for a slip, and one that is given a twentieth as often in any
 * case. One that is part of the other parts nobody of the same office.
 */
final class Namesakes {
  private static final int SLIP_OF_SAME_OFFICE = 5;
  private static final int SLIP = 20;

  private final List<Counted> all;
  private final Map<String, Place> places = new TreeMap<>();
  private final List<Integer> nowhere = new ArrayList<>();
  private Sets same = new Sets(0);

  /** What is said of the name with one country. */
  private static final class Place {
    final int number;
    final Set<String> titles = new TreeSet<>();
    long articles;

    /** Articles that tell of an office as here, but not where. */
    long weight;

    Place(int number) {
      this.number = number;
    }
  }

  private Namesakes(List<Counted> all) {
    this.all = all;
  }

  /** The groups of {@code members}, places in {@code all}, each with its country or without. */
  static Collection<Group> part(Collection<Integer> members, List<Counted> all, Names names) {
    if (members.stream().flatMap(m -> countries(all.get(m)).stream()).distinct().count() < 2) {
      var one = new Group();
      members.forEach(m -> one.add(m, all.get(m), names.of(m)));
      return List.of(one);
    }
    var parted = new Namesakes(all);
    parted.count(members);
    parted.joinSlips();
    return parted.groups(members, names);
  }

  private static Set<String> countries(Counted counted) {
    Set<String> countries = new TreeSet<>();
    for (Office office : counted.sighting().offices()) {
      office.country().ifPresent(countries::add);
    }
    return countries;
  }

  private static Set<String> titles(Counted counted) {
    Set<String> titles = new TreeSet<>();
    counted.sighting().offices().forEach(office -> titles.add(office.title()));
    return titles;
  }

  private void count(Collection<Integer> members) {
    for (int member : members) {
      for (String country : countries(all.get(member))) {
        places.computeIfAbsent(country, c -> new Place(places.size()));
      }
    }
    same = new Sets(places.size());
    for (int member : members) {
      Counted counted = all.get(member);
      int first = -1;
      for (String country : countries(counted)) {
        Place place = places.get(country);
        if (place != null) {
          place.articles += counted.articles();
          place.titles.addAll(titles(counted));
          first = first < 0 ? place.number : first;
          // Whom one article gives offices of two countries is one person.
          same.unite(first, place.number);
        }
      }
      if (first < 0) {
        nowhere.add(member);
      }
    }
  }

  private void joinSlips() {
    for (int member : nowhere) {
      Counted counted = all.get(member);
      Set<String> held = titles(counted);
      places.values().stream()
          .filter(place -> Titles.meet(held, place.titles))
          .forEach(place -> place.weight += counted.articles());
    }
    List<Place> byCount = new ArrayList<>(places.values());
    // Equal counts stay in the order of names.
    byCount.sort(Comparator.comparingLong(place -> -place.articles));
    for (var one : places.entrySet()) {
      for (var other : places.entrySet()) {
        if (Wholes.join(one.getKey(), other.getKey())
            && Titles.meet(one.getValue().titles, other.getValue().titles)) {
          same.unite(one.getValue().number, other.getValue().number);
        }
      }
    }
    for (Place slip : byCount) {
      byCount.stream()
          .filter(place -> isSlip(slip, place))
          .findFirst()
          .ifPresent(place -> same.unite(slip.number, place.number));
    }
  }

  private static boolean isSlip(Place slip, Place of) {
    return slip.articles * SLIP <= of.articles + of.weight
        || (slip.articles * SLIP_OF_SAME_OFFICE <= of.articles
            && slip.titles.stream().allMatch(title -> Titles.meet(Set.of(title), of.titles)));
  }

  private Collection<Group> groups(Collection<Integer> members, Names names) {
    Map<Integer, Group> groups = new TreeMap<>();
    Map<Integer, Set<String>> titles = new HashMap<>();
    places.forEach(
        (country, place) ->
            titles
                .computeIfAbsent(same.of(place.number), n -> new TreeSet<>())
                .addAll(place.titles));
    for (int member : members) {
      Counted counted = all.get(member);
      Set<String> countries = countries(counted);
      int set =
          countries.isEmpty()
              ? homeOf(counted, titles)
              : same.of(place(countries.iterator().next()).number);
      groups.computeIfAbsent(set, s -> new Group()).add(member, counted, names.of(member));
    }
    return groups.values();
  }

  private Place place(String country) {
    return java.util.Objects.requireNonNull(places.get(country));
  }

  /** Whose a sighting without country is: of the only one, or of the only one with that office. */
  private static int homeOf(Counted counted, Map<Integer, Set<String>> titles) {
    if (titles.size() == 1) {
      return titles.keySet().iterator().next();
    }
    Set<String> held = titles(counted);
    int home = -1;
    for (var entry : titles.entrySet()) {
      if (Titles.meet(held, entry.getValue())) {
        if (home >= 0) {
          return -1;
        }
        home = entry.getKey();
      }
    }
    return home;
  }
}
