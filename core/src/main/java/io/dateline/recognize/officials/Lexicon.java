package io.dateline.recognize.officials;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables of one language, read once. */
final class Lexicon {
  private final Vocabulary vocabulary = new Vocabulary();
  private final PhraseTable<Head> heads = new PhraseTable<>(vocabulary);
  private final PhraseTable<Modifier> modifiers = new PhraseTable<>(vocabulary);
  private final PhraseTable<Place> places = new PhraseTable<>(vocabulary);
  private final PhraseTable<Institution> institutions = new PhraseTable<>(vocabulary);
  private final Map<Integer, Set<String>> familyNames = new HashMap<>();

  /** The ends of titles that no office of a country has. */
  private final Map<String, Set<String>> lacking = new HashMap<>();

  /** The words that stand for something only when written all in capitals: WHO, US. */
  private final Set<Integer> acronyms = new HashSet<>();

  /**
   * @param folder where the tables of the language lie: {@code en}
   */
  private Lexicon(String folder) {
    var tables = new LexiconTables(folder, vocabulary);
    tables.readWords();
    tables.readHeads(heads);
    tables.readModifiers(modifiers);
    tables.readPlaces(places, acronyms);
    tables.readInstitutions(institutions, acronyms);
    tables.readFamilyNames(familyNames);
    tables.readGovernments(lacking);
    heads.close();
    modifiers.close();
    places.close();
    institutions.close();
  }

  private static final class Holder {
    static final Lexicon ENGLISH = new Lexicon("en");
  }

  static Lexicon english() {
    return Holder.ENGLISH;
  }

  Tokens tokenize(String text) {
    return Tokenizer.tokenize(text, vocabulary);
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
    return tokens.capital(from) ? capitalOnly(tokens, places.startingAt(tokens, from)) : null;
  }

  PhraseTable.@Nullable Match<Place> placeBefore(Tokens tokens, int to) {
    return capitalOnly(tokens, places.endingAt(tokens, to));
  }

  PhraseTable.@Nullable Match<Institution> institutionAt(Tokens tokens, int from) {
    return tokens.capital(from) ? capitalOnly(tokens, institutions.startingAt(tokens, from)) : null;
  }

  PhraseTable.@Nullable Match<Institution> institutionBefore(Tokens tokens, int to) {
    return capitalOnly(tokens, institutions.endingAt(tokens, to));
  }

  /** The countries where token {@code i} is a family name that stands first; empty for others. */
  Set<String> familyNameCountries(Tokens tokens, int i) {
    int id = tokens.id(i);
    return id == 0 ? Set.of() : familyNames.getOrDefault(id, Set.of());
  }

  /** The same for a word of no text. */
  Set<String> familyNameCountries(String word) {
    return familyNames.getOrDefault(vocabulary.find(word, 0, word.length()), Set.of());
  }

  /** Whether {@code country} may have an office of this title: the United States no minister. */
  boolean mayHave(String country, String title) {
    return lacking.getOrDefault(country, Set.of()).stream().noneMatch(title::endsWith);
  }

  /** Who, us, turkey, and Kim Jong Un are none; WHO, US, Turkey, and UN are. */
  private <V> PhraseTable.@Nullable Match<V> capitalOnly(
      Tokens tokens, PhraseTable.@Nullable Match<V> match) {
    if (match == null || !tokens.capital(match.from())) {
      return null;
    }
    boolean one = match.to() == match.from() + 1;
    return one && !tokens.upper(match.from()) && acronyms.contains(tokens.id(match.from()))
        ? null
        : match;
  }
}
