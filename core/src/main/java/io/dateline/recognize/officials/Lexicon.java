package io.dateline.recognize.officials;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables of this package, read once. */
final class Lexicon {
  /** What a word before the head of a title is; kinds that are no modifier are sets of words. */
  private static final Set<String> WORD_KINDS = Set.of("designate", "honorific", "kin");

  /** Rows of the titles that say more about heads. */
  private static final Set<String> HEAD_WORDS =
      Set.of(
          "with-field", "with-country", "alone", "function", "staff", "seat", "not-before", "sent");

  private final PhraseTable<Head> heads = new PhraseTable<>();
  private final PhraseTable<Modifier> modifiers = new PhraseTable<>();
  private final PhraseTable<Place> places = new PhraseTable<>();
  private final PhraseTable<Institution> institutions = new PhraseTable<>();
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Set<String> acronyms = new HashSet<>();
  private final Map<String, Set<String>> familyNames = new HashMap<>();

  private Lexicon() {
    readHeads();
    readModifiers();
    readPlaces();
    readInstitutions();
    readWords("bodies.txt", ";");
    readWords("not-names.txt", " ");
    for (List<String> row : Resource.rows("family-names.txt")) {
      for (String name : row.get(1).split(" ", -1)) {
        familyNames
            .computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new HashSet<>())
            .addAll(Resource.entries(row.get(0)));
      }
    }
  }

  private static final class Holder {
    static final Lexicon STANDARD = new Lexicon();
  }

  static Lexicon standard() {
    return Holder.STANDARD;
  }

  PhraseTable.@Nullable Match<Head> headAt(Tokens tokens, int from) {
    return heads.startingAt(tokens, from);
  }

  PhraseTable.@Nullable Match<Modifier> modifierBefore(Tokens tokens, int to) {
    return modifiers.endingAt(tokens, to);
  }

  PhraseTable.@Nullable Match<Modifier> modifierAt(Tokens tokens, int from) {
    return modifiers.startingAt(tokens, from);
  }

  PhraseTable.@Nullable Match<Place> placeAt(Tokens tokens, int from) {
    return capitalOnly(tokens, places.startingAt(tokens, from));
  }

  PhraseTable.@Nullable Match<Place> placeBefore(Tokens tokens, int to) {
    return capitalOnly(tokens, places.endingAt(tokens, to));
  }

  PhraseTable.@Nullable Match<Institution> institutionAt(Tokens tokens, int from) {
    return capitalOnly(tokens, institutions.startingAt(tokens, from));
  }

  PhraseTable.@Nullable Match<Institution> institutionBefore(Tokens tokens, int to) {
    return capitalOnly(tokens, institutions.endingAt(tokens, to));
  }

  /** The region, state, or country called {@code name}, in lower case; or null. */
  @Nullable Place placeNamed(String name) {
    return places.get(name);
  }

  /** Whether {@code word} is in the list named {@code kind} of the word tables. */
  boolean is(String kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  /** The countries where {@code name} is a family name that stands first; empty for others. */
  Set<String> familyNameCountries(String name) {
    return familyNames.getOrDefault(name, Set.of());
  }

  /** Who, us, turkey, and Kim Jong Un are none; WHO, US, Turkey, and UN are. */
  private <V> PhraseTable.@Nullable Match<V> capitalOnly(
      Tokens tokens, PhraseTable.@Nullable Match<V> match) {
    if (match == null || !tokens.capital(match.from())) {
      return null;
    }
    Token token = tokens.at(match.from());
    boolean one = match.to() == match.from() + 1;
    boolean small = !token.text().equals(token.text().toUpperCase(Locale.ROOT));
    return one && small && acronyms.contains(token.lower()) ? null : match;
  }

  private void noteAcronym(String name) {
    if (name.equals(name.toUpperCase(Locale.ROOT))) {
      acronyms.add(name.toLowerCase(Locale.ROOT));
    }
  }

  private void readHeads() {
    Map<String, String> longForms = new HashMap<>();
    for (List<String> row : Resource.rows("titles.txt")) {
      if (row.get(0).equals("abbreviation")) {
        for (String entry : Resource.entries(row.get(1))) {
          String[] forms = entry.split(" = ", 2);
          longForms.put(forms[0], forms[1]);
        }
      }
    }
    for (List<String> row : Resource.rows("titles.txt")) {
      if (row.get(0).equals("abbreviation")) {
        continue;
      }
      if (HEAD_WORDS.contains(row.get(0))) {
        words.put(row.get(0), Set.copyOf(Resource.entries(row.get(1))));
        continue;
      }
      Head.Kind kind = Head.Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      for (String entry : Resource.entries(row.get(1))) {
        String[] forms = entry.split(" = ", 2);
        String singular = longForms.getOrDefault(forms[0], forms[0]);
        heads.put(forms[0], new Head(singular, false, kind));
        if (forms.length > 1) {
          heads.put(forms[1], new Head(singular, true, kind));
        }
      }
    }
  }

  private void readModifiers() {
    for (List<String> row : Resource.rows("modifiers.txt")) {
      for (String entry : Resource.entries(row.get(1))) {
        if (WORD_KINDS.contains(row.get(0))) {
          words.computeIfAbsent(row.get(0), k -> new HashSet<>()).add(entry);
        } else {
          modifiers.put(entry, Modifier.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
        }
      }
    }
  }

  private void readPlaces() {
    for (List<String> row : Resource.rows("countries.txt")) {
      String name = row.get(0);
      putPlaces(name, name, Place.Form.NAME, name);
      putPlaces(Resource.field(row, 3), name, Place.Form.NAME, name);
      putPlaces(Resource.field(row, 1), name, Place.Form.ADJECTIVE, name);
      for (String seat : Resource.entries(Resource.field(row, 2))) {
        places.put(seat, new Place(seat, name, Place.Form.SEAT));
      }
    }
    for (List<String> row : Resource.rows("regions.txt")) {
      String name = row.get(0);
      String country = row.get(1);
      putPlaces(name, name, Place.Form.REGION, country);
      putPlaces(Resource.field(row, 2), name, Place.Form.REGION, country);
      putPlaces(Resource.field(row, 3), name, Place.Form.REGION, country);
    }
  }

  private void putPlaces(String entries, String name, Place.Form form, String country) {
    for (String entry : Resource.entries(entries)) {
      places.put(entry, new Place(name, country, form));
      noteAcronym(entry);
    }
  }

  private void readInstitutions() {
    for (List<String> row : Resource.rows("institutions.txt")) {
      Institution institution = new Institution(row.get(0), Resource.field(row, 1));
      institutions.put(row.get(0), institution);
      noteAcronym(row.get(0));
      for (String name : Resource.entries(Resource.field(row, 2))) {
        institutions.put(name, institution);
        noteAcronym(name);
      }
    }
  }

  private void readWords(String table, String separator) {
    for (List<String> row : Resource.rows(table)) {
      Set<String> kind = words.computeIfAbsent(row.get(0), k -> new HashSet<>());
      for (String word : row.get(1).split(separator, -1)) {
        if (!word.isBlank()) {
          kind.add(word.strip());
        }
      }
    }
  }
}
