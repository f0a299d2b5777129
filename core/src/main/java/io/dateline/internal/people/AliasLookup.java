package io.dateline.internal.people;

import io.dateline.article.Office;
import io.dateline.index.OfficialAliases;
import io.dateline.index.OfficialAliases.Entry;
import io.dateline.index.TableFormatException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the entry of a user's table that names a sighting. */
public final class AliasLookup {
  private final List<Entry> entries;
  private final Map<String, Set<Integer>> byKey = new HashMap<>();

  AliasLookup(OfficialAliases aliases) {
    entries = aliases.entries();
    for (int i = 0; i < entries.size(); i++) {
      for (String name : entries.get(i).names()) {
        for (String key : PersonName.of(name).keys()) {
          byKey.computeIfAbsent(key, k -> new TreeSet<>()).add(i);
        }
      }
    }
  }

  /**
   * Refuses a table that gives one name to two people.
   *
   * @throws TableFormatException naming the later line
   */
  public static void check(OfficialAliases aliases) throws TableFormatException {
    var lookup = new AliasLookup(aliases);
    for (int i = 0; i < lookup.entries.size(); i++) {
      for (String name : lookup.entries.get(i).names()) {
        for (int other : lookup.entries(PersonName.of(name))) {
          if (other < i && lookup.meet(other, i)) {
            throw new TableFormatException(
                aliases.source(),
                lookup.entries.get(i).line(),
                "'"
                    + name
                    + "' is in line "
                    + lookup.entries.get(other).line()
                    + " too; give it to one of them, or give both a country");
          }
        }
      }
    }
  }

  /** Whether one sighting may be meant by both. */
  private boolean meet(int one, int other) {
    return entries.get(one).country().isEmpty()
        || entries.get(other).country().isEmpty()
        || entries.get(one).country().equals(entries.get(other).country());
  }

  private Set<Integer> entries(PersonName name) {
    Set<Integer> found = new TreeSet<>();
    name.keys().forEach(key -> found.addAll(byKey.getOrDefault(key, Set.of())));
    return found;
  }

  /** The entry that names each of {@code all}; -1 for none, and where two of them may. */
  int[] of(List<Counted> all, Names names) {
    var found = new int[all.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = entries.isEmpty() ? -1 : of(names.of(i), all.get(i).sighting().offices());
    }
    return found;
  }

  private int of(PersonName name, List<Office> offices) {
    int found = -1;
    for (int entry : entries(name)) {
      if (isOf(entries.get(entry), offices)) {
        if (found >= 0) {
          return -1;
        }
        found = entry;
      }
    }
    return found;
  }

  private static boolean isOf(Entry entry, List<Office> offices) {
    return entry.country().isEmpty()
        || offices.stream().allMatch(office -> office.country().isEmpty())
        || offices.stream()
            .anyMatch(
                office ->
                    office.country().filter(entry.country().get()::equalsIgnoreCase).isPresent());
  }
}
