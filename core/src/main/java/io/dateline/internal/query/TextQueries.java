package io.dateline.internal.query;

import io.dateline.internal.analysis.Analysis;
import io.dateline.internal.analysis.Language;
import io.dateline.internal.analysis.Reading;
import io.dateline.internal.ranking.FieldFamily;
import io.dateline.internal.ranking.WordQuery;
import io.dateline.internal.schema.Keys;
import io.dateline.search.Clause;
import io.dateline.search.Clause.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.WildcardQuery;

/**
 * Makes queries of words and phrases, read in every language of the archive.
 *
 * @param languages those of the archive's articles
 * @param family the fields of words in any scope but the headline's
 * @param synonyms what else is found by a word or phrase that is not {@code exact}
 * @param cut takes patterns of which not all words are looked for
 */
record TextQueries(
    Set<Language> languages, FieldFamily family, SynonymLookup synonyms, Consumer<String> cut) {
  /** Spellings that a fuzzy word stands for: with the limit of patterns, few enough for Lucene. */
  private static final int FUZZY_WORDS = 15;

  /** Places that the halves of Diaoyu/Senkaku may be moved: they stand in either order. */
  private static final int EITHER_ORDER = 2;

  /** Whether {@code node} is a word, or words in a row. */
  static boolean isText(Clause node) {
    return node instanceof Clause.Word
        || node instanceof Clause.Phrase
        || node instanceof Clause.Wildcard
        || node instanceof Clause.Fuzzy;
  }

  /** The query of a node that {@link #isText}. */
  Query of(Clause node) {
    if (node instanceof Clause.Word word) {
      return word(word.text(), word.scope(), word.exact());
    }
    if (node instanceof Clause.Phrase phrase && phrase.patterns() > 0) {
      List<String> terms = PatternPhrase.terms(phrase);
      return each(
          family(phrase.scope(), true),
          field -> PatternPhrase.query(field, terms, phrase.slop(), cut));
    }
    if (node instanceof Clause.Phrase phrase) {
      return any(
          readings(phrase.text(), phrase.exact()),
          family(phrase.scope(), phrase.exact()),
          phrase.slop(),
          phrase.text());
    }
    if (node instanceof Clause.Wildcard wildcard) {
      String pattern = Keys.fold(wildcard.pattern());
      return unstemmed(wildcard.scope(), field -> new WildcardQuery(new Term(field, pattern)));
    }
    if (node instanceof Clause.Fuzzy fuzzy) {
      List<String> words = Analysis.words(fuzzy.text());
      return words.size() != 1
          ? word(fuzzy.text(), fuzzy.scope(), true)
          : unstemmed(
              fuzzy.scope(),
              field ->
                  new FuzzyQuery(
                      new Term(field, words.get(0)), fuzzy.edits(), 1, FUZZY_WORDS, true));
    }
    throw new AssertionError(node);
  }

  private Query word(String text, Scope scope, boolean exact) {
    boolean either = text.indexOf('/') >= 0 && text.chars().anyMatch(Character::isLetter);
    return any(readings(text, exact), family(scope, exact), either ? EITHER_ORDER : 0, text);
  }

  /** What {@code text}, or what means the same, is in each language; no reading twice. */
  Set<Reading> readings(String text, boolean exact) {
    Set<Reading> readings = new LinkedHashSet<>();
    for (String term : exact ? Set.of(text) : synonyms.of(text)) {
      addReadings(term, exact, readings);
    }
    return readings;
  }

  private void addReadings(String text, boolean exact, Set<Reading> readings) {
    for (Language language : languages) {
      Reading reading = Analysis.read(text, language, exact);
      if (!reading.terms().isEmpty()) {
        readings.add(reading);
      }
    }
  }

  private FieldFamily family(Scope scope, boolean exact) {
    return exact
        ? scope == Scope.TITLE ? FieldFamily.TITLE_EXACT : FieldFamily.EXACT
        : scope == Scope.TITLE ? FieldFamily.TITLE : family;
  }

  private static Query any(
      Collection<Reading> readings, FieldFamily fields, int slop, String text) {
    List<String> forms = new ArrayList<>();
    List<Query> ways = new ArrayList<>();
    for (Reading reading : readings) {
      if (reading.terms().size() == 1) {
        forms.add(reading.terms().get(0));
      } else {
        ways.add(phrase(reading.terms(), fields, slop));
        reading.whole().ifPresent(forms::add);
      }
    }
    if (!forms.isEmpty()) {
      ways.add(new WordQuery(fields, forms));
    }
    return ways.isEmpty()
        ? new MatchNoDocsQuery("no letters: " + text)
        : ways.size() == 1 ? ways.get(0) : new DisjunctionMaxQuery(ways, 0);
  }

  private static Query phrase(List<String> terms, FieldFamily fields, int slop) {
    return each(fields, field -> new PhraseQuery(slop, field, terms.toArray(String[]::new)));
  }

  private Query unstemmed(Scope scope, OfField of) {
    return each(family(scope, true), of);
  }

  private static Query each(FieldFamily fields, OfField of) {
    List<String> names = fields.withPlaces();
    if (names.size() == 1) {
      return of.query(names.get(0));
    }
    var any = new BooleanQuery.Builder();
    names.forEach(name -> any.add(of.query(name), Occur.SHOULD));
    return any.build();
  }

  /** A query of one field. */
  private interface OfField {
    Query query(String field);
  }
}
