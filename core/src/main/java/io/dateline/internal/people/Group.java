package io.dateline.internal.people;

import io.dateline.article.Office;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sightings that are one person's, and what they say together. */
final class Group {
  /** Places of the sightings in the list of all. */
  final List<Integer> members = new ArrayList<>();

  final Set<PersonName> names = new HashSet<>();
  final Set<String> titles = new HashSet<>();
  final Set<String> countries = new HashSet<>();

  /** Articles, one that holds two sightings counted twice. */
  long articles;

  /** Whether a table of the user's says that these are one person, and who. */
  boolean named;

  void add(int member, Counted counted, PersonName name) {
    members.add(member);
    names.add(name);
    articles += counted.articles();
    for (Office office : counted.sighting().offices()) {
      titles.add(office.title());
      office.country().ifPresent(countries::add);
    }
  }

  void add(Group other) {
    members.addAll(other.members);
    names.addAll(other.names);
    titles.addAll(other.titles);
    countries.addAll(other.countries);
    articles += other.articles;
    named |= other.named;
  }

  /** The place of one of its sightings. */
  int first() {
    return members.getFirst();
  }

  boolean isFull() {
    return names.stream().anyMatch(PersonName::isFull);
  }

  /** Whether nothing says that these are of two countries. */
  boolean countryAgrees(Group other) {
    return countries.isEmpty()
        || other.countries.isEmpty()
        || countries.stream().anyMatch(other.countries::contains);
  }

  /** Whether this may be a shorter form of all that {@code other} goes by. */
  boolean isShortFor(Group other) {
    if ((named && other.named) || !countryAgrees(other)) {
      return false;
    }
    for (PersonName name : names) {
      for (PersonName longer : other.names) {
        if (name.isFull() && longer.isFull()) {
          PersonName.Likeness likeness = name.to(longer);
          if (likeness == PersonName.Likeness.SAME
              || (likeness == PersonName.Likeness.SHORT && Titles.meet(titles, other.titles))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether this and {@code other} may be one person, by name and country; in either order. */
  boolean mayBe(Group other) {
    return !(named && other.named)
        && countryAgrees(other)
        && namesAgree(other)
        && other.namesAgree(this);
  }

  private boolean namesAgree(Group other) {
    return names.stream()
        .filter(PersonName::isFull)
        .allMatch(name -> other.names.stream().anyMatch(name::mayBe));
  }
}
