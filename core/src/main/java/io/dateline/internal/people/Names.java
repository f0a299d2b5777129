package io.dateline.internal.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of sightings, each read once. */
final class Names {
  private final Map<String, PersonName> known = new HashMap<>();
  private final PersonName[] ofMember;

  Names(List<Counted> all) {
    ofMember = new PersonName[all.size()];
    for (int i = 0; i < ofMember.length; i++) {
      ofMember[i] = known.computeIfAbsent(all.get(i).sighting().name(), PersonName::of);
    }
  }

  /** The name of the sighting at this place. */
  PersonName of(int member) {
    return ofMember[member];
  }
}
