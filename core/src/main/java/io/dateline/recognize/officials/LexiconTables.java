package io.dateline.recognize.officials;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the tables of a language; each says in its first lines how it is written. */
final class LexiconTables {
  /** The tables of words alone, by kind. */
  private static final List<String> WORD_TABLES =
      List.of("grammar.txt", "bodies.txt", "not-names.txt", "name-parts.txt");

  private final String folder;
  private final Vocabulary vocabulary;
  private final Map<String, WordKind> kinds = new HashMap<>();

  LexiconTables(String folder, Vocabulary vocabulary) {
    this.folder = folder;
    this.vocabulary = vocabulary;
    for (WordKind kind : WordKind.values()) {
      kinds.put(kind.id(), kind);
    }
  }

  private List<List<String>> rows(String table) {
    return Resource.rows(folder + "/" + table);
  }

  /** Marks the words of the tables that tell kinds. They come first: abbreviations cut tokens. */
  void readWords() {
    for (String table : WORD_TABLES) {
      for (List<String> row : rows(table)) {
        WordKind kind = kinds.get(row.get(0));
        if (kind == null) {
          throw new IllegalStateException(table + " has rows of the unknown kind " + row.get(0));
        }
        for (String word : row.get(1).split(" ", -1)) {
          mark(word, kind);
        }
      }
    }
  }

  private void mark(String word, WordKind kind) {
    if (!word.isBlank()) {
      vocabulary.mark(vocabulary.add(word.strip()), kind);
    }
  }

  void readHeads(PhraseTable<Head> heads) {
    Map<String, String> longForms = new HashMap<>();
    Map<String, Set<Head.Trait>> traits = new HashMap<>();
    for (List<String> row : rows("titles.txt")) {
      for (String entry : Resource.entries(row.get(1))) {
        if (row.get(0).equals("abbreviation")) {
          String[] forms = entry.split(" = ", 2);
          longForms.put(forms[0], forms[1]);
        } else if (kinds.containsKey(row.get(0))) {
          mark(entry, kinds.get(row.get(0)));
        } else if (isTrait(row.get(0))) {
          traits
              .computeIfAbsent(entry, e -> EnumSet.noneOf(Head.Trait.class))
              .add(Head.Trait.valueOf(constant(row.get(0))));
        }
      }
    }
    for (List<String> row : rows("titles.txt")) {
      String kind = row.get(0);
      if (kind.equals("abbreviation") || kinds.containsKey(kind) || isTrait(kind)) {
        continue;
      }
      for (String entry : Resource.entries(row.get(1))) {
        String[] forms = entry.split(" = ", 2);
        String singular = longForms.getOrDefault(forms[0], forms[0]);
        Set<Head.Trait> known = traits.getOrDefault(singular, Set.of());
        Head.Kind of = Head.Kind.valueOf(constant(kind));
        heads.put(forms[0], new Head(singular, false, of, known));
        // Kings and Queens are rather places and clubs than a list of monarchs.
        if (forms.length > 1 || of != Head.Kind.CROWN) {
          String plural = forms.length > 1 ? forms[1] : plural(forms[0]);
          heads.put(plural, new Head(singular, true, of, known));
        }
      }
    }
  }

  /** Minister is ministers, spokesman spokesmen, minister of state ministers of state. */
  static String plural(String head) {
    int of = head.indexOf(" of ");
    if (of > 0) {
      return plural(head.substring(0, of)) + head.substring(of);
    }
    if (head.endsWith(" general") || head.endsWith("-general")) {
      int end = head.length() - "-general".length();
      boolean rank = head.matches("(?:lieutenant|major|brigadier|colonel|army)[ -]general");
      return rank ? head + "s" : plural(head.substring(0, end)) + head.substring(end);
    }
    if (head.endsWith("man")) {
      return head.substring(0, head.length() - 2) + "en";
    }
    if (head.endsWith("y") && !head.endsWith("ey")) {
      return head.substring(0, head.length() - 1) + "ies";
    }
    if (head.endsWith("ss") || head.endsWith("ch")) {
      return head + "es";
    }
    return head.endsWith(".") ? head.substring(0, head.length() - 1) + "s." : head + "s";
  }

  private static boolean isTrait(String kind) {
    for (Head.Trait trait : Head.Trait.values()) {
      if (trait.name().equals(constant(kind))) {
        return true;
      }
    }
    return false;
  }

  private static String constant(String kind) {
    return kind.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  void readModifiers(PhraseTable<Modifier> modifiers) {
    for (List<String> row : rows("modifiers.txt")) {
      WordKind kind = kinds.get(row.get(0));
      for (String entry : Resource.entries(row.get(1))) {
        if (kind == null) {
          modifiers.put(entry, Modifier.valueOf(constant(row.get(0))));
        } else {
          mark(entry, kind);
        }
      }
    }
  }

  void readPlaces(PhraseTable<Place> places, Set<Integer> acronyms) {
    for (List<String> row : rows("countries.txt")) {
      String name = row.get(0);
      putPlaces(places, acronyms, name, new Place(name, name, Place.Form.NAME));
      putPlaces(places, acronyms, Resource.field(row, 3), new Place(name, name, Place.Form.NAME));
      putPlaces(
          places, acronyms, Resource.field(row, 1), new Place(name, name, Place.Form.ADJECTIVE));
      for (String seat : Resource.entries(Resource.field(row, 2))) {
        places.put(seat, new Place(seat, name, Place.Form.SEAT));
      }
    }
    for (List<String> row : rows("regions.txt")) {
      Place place = new Place(row.get(0), row.get(1), Place.Form.REGION);
      putPlaces(places, acronyms, row.get(0), place);
      putPlaces(places, acronyms, Resource.field(row, 2), place);
      putPlaces(places, acronyms, Resource.field(row, 3), place);
    }
  }

  private void putPlaces(
      PhraseTable<Place> places, Set<Integer> acronyms, String entries, Place place) {
    for (String entry : Resource.entries(entries)) {
      places.put(entry, place);
      noteAcronym(acronyms, entry);
    }
  }

  void readInstitutions(PhraseTable<Institution> institutions, Set<Integer> acronyms) {
    for (List<String> row : rows("institutions.txt")) {
      Institution institution = Institution.of(row.get(0), Resource.field(row, 1));
      institutions.put(row.get(0), institution);
      noteAcronym(acronyms, row.get(0));
      for (String name : Resource.entries(Resource.field(row, 2))) {
        institutions.put(name, institution);
        noteAcronym(acronyms, name);
      }
    }
  }

  private void noteAcronym(Set<Integer> acronyms, String name) {
    if (name.equals(name.toUpperCase(Locale.ROOT))) {
      acronyms.add(vocabulary.add(name));
    }
  }

  /** Fills in, by country, the ends of titles that no office there has. */
  void readGovernments(Map<String, Set<String>> lacking) {
    for (List<String> row : rows("governments.txt")) {
      for (String country : Resource.entries(row.get(1))) {
        lacking.computeIfAbsent(country, c -> new HashSet<>()).addAll(Resource.entries(row.get(0)));
      }
    }
  }

  void readFamilyNames(Map<Integer, Set<String>> familyNames) {
    for (List<String> row : rows("family-names.txt")) {
      for (String name : row.get(1).split(" ", -1)) {
        familyNames
            .computeIfAbsent(vocabulary.add(name), n -> new HashSet<>())
            .addAll(Resource.entries(row.get(0)));
      }
    }
  }
}
