package io.dateline.internal.people;

import static java.util.Objects.requireNonNull;

import io.dateline.article.Office;
import io.dateline.index.OfficialAliases;
import io.dateline.internal.schema.Keys;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which form of a person's name is shown, and what tells people of one name apart. */
final class ShownNames {
  private final List<Counted> all;
  private final Names names;
  private final int[] named;
  private final OfficialAliases aliases;

  ShownNames(List<Counted> all, Names names, int[] named, OfficialAliases aliases) {
    this.all = all;
    this.names = names;
    this.named = named;
    this.aliases = aliases;
  }

  /** The name of the person of each sighting, by place. */
  String[] of(int[] sets) {
    Map<Integer, Person> people = new HashMap<>();
    for (int i = 0; i < sets.length; i++) {
      people.computeIfAbsent(sets[i], s -> new Person()).add(i);
    }
    Map<String, Integer> bearers = new HashMap<>();
    Map<Integer, String> nameOf = new HashMap<>();
    people.forEach(
        (set, person) -> {
          nameOf.put(set, person.name());
          bearers.merge(Keys.folded(person.name()), 1, Integer::sum);
        });
    nameOf.replaceAll(
        (set, name) ->
            bearers.getOrDefault(Keys.folded(name), 1) == 1
                ? name
                : name + " (" + requireNonNull(people.get(set)).country() + ")");
    var shown = new String[sets.length];
    for (int i = 0; i < sets.length; i++) {
      shown[i] = requireNonNull(nameOf.get(sets[i]));
    }
    return shown;
  }

  /** What is counted of one person. */
  private final class Person {
    private final Map<String, Long> forms = new HashMap<>();
    private final Map<String, Long> families = new HashMap<>();
    private final Map<String, Long> countries = new HashMap<>();
    private int entry = -1;

    void add(int member) {
      Counted counted = all.get(member);
      String name = counted.sighting().name();
      // Campbell-Smith alone is a family name of two words.
      boolean full = names.of(member).isFull() && name.indexOf(' ') > 0;
      (full ? forms : families).merge(name, counted.articles(), Long::sum);
      for (Office office : counted.sighting().offices()) {
        office.country().ifPresent(c -> countries.merge(c, counted.articles(), Long::sum));
      }
      entry = Math.max(entry, named[member]);
    }

    String name() {
      return entry >= 0
          ? aliases.entries().get(entry).name()
          : most(forms.isEmpty() ? families : forms);
    }

    String country() {
      return entry >= 0
          ? aliases.entries().get(entry).country().orElseGet(this::mostCountry)
          : mostCountry();
    }

    private String mostCountry() {
      return countries.isEmpty() ? "no country" : most(countries);
    }
  }

  /** The most frequent; of equal ones that without a word in capitals, and the first by name. */
  private static String most(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .min(
            Comparator.comparingLong((Map.Entry<String, Long> e) -> -e.getValue())
                .thenComparing(e -> shouts(e.getKey()))
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static boolean shouts(String name) {
    int capitals = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i < name.length() && Character.isUpperCase(name.charAt(i))) {
        capitals++;
      } else {
        boolean wordEnds = i == name.length() || !Character.isLetter(name.charAt(i));
        if (wordEnds && capitals > 2) {
          return true;
        }
        capitals = 0;
      }
    }
    return false;
  }
}
