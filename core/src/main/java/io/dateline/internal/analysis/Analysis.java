package io.dateline.internal.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * How text becomes terms: words of Unicode segmentation, compounds also as one word, without
 * possessive, elision, accent, and case; the searched fields are stemmed lightly in the text's
 * language, their twins not. No word is dropped, so that every phrase can be found.
 */
public final class Analysis {
  /** Names the analysis: terms written by one are not found by another. */
  public static final String NAME = "by-language/1";

  /** What unstemmed terms begin with where both kinds stand in one field; no word does. */
  public static final String EXACT_MARK = "=";

  /** Stands behind the language of a stemmed term; a control character that no word holds. */
  static final char MARK = '\u001f';

  private static final Map<Language, Words> STEMMED = each(Forms.STEM, false);
  private static final Map<Language, Words> EXACT = each(Forms.EXACT, false);
  private static final Map<Language, Words> BOTH = each(Forms.BOTH, false);
  private static final Map<Language, Words> ASKED_STEMMED = each(Forms.STEM, true);
  private static final Map<Language, Words> ASKED_EXACT = each(Forms.EXACT, true);

  private Analysis() {}

  /** For writing texts of {@code language}: its stems, marked as such. */
  public static Analyzer stemmed(Language language) {
    return of(STEMMED, language);
  }

  /** For writing texts of {@code language} unstemmed. */
  public static Analyzer exact(Language language) {
    return of(EXACT, language);
  }

  /** Both forms of each word at one place, the unstemmed with {@link #EXACT_MARK}. */
  public static Analyzer marking(Language language) {
    return of(BOTH, language);
  }

  /** What {@code text} asks for in texts of {@code language}. */
  public static Reading read(String text, Language language, boolean exact) {
    List<String> terms = new ArrayList<>();
    List<String> wholes = new ArrayList<>();
    try (TokenStream stream =
        of(exact ? ASKED_EXACT : ASKED_STEMMED, language).tokenStream("", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var type = stream.addAttribute(TypeAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        (type.type().equals(CompoundFilter.WHOLE) ? wholes : terms).add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // Beside other words, a compound is its parts: alternatives of several lengths are no phrase.
    boolean one = wholes.size() == 1 && text.codePoints().noneMatch(Character::isWhitespace);
    return new Reading(terms, one ? Optional.of(wholes.get(0)) : Optional.empty());
  }

  /** The unstemmed terms of {@code text} in order, each part of a compound for itself. */
  public static List<String> words(String text) {
    return read(text, Language.ENGLISH, true).terms();
  }

  /** What says the language of a stemmed term; empty for English. */
  public static String markOf(String term) {
    return term.substring(0, term.indexOf(MARK) + 1);
  }

  /** A stemmed term without its language, for people. */
  public static String shown(String term) {
    return term.substring(term.indexOf(MARK) + 1);
  }

  private static Analyzer of(Map<Language, Words> analyzers, Language language) {
    Words found = analyzers.get(language);
    if (found == null) {
      throw new AssertionError(language);
    }
    return found;
  }

  private static Map<Language, Words> each(Forms forms, boolean query) {
    var analyzers = new EnumMap<Language, Words>(Language.class);
    for (Language language : Language.values()) {
      analyzers.put(language, new Words(language, forms, query));
    }
    return analyzers;
  }

  private enum Forms {
    STEM,
    EXACT,
    BOTH
  }

  private static final class Words extends Analyzer {
    private final Language language;
    private final Forms forms;
    private final boolean query;

    Words(Language language, Forms forms, boolean query) {
      this.language = language;
      this.forms = forms;
      this.query = query;
    }

    @Override
    protected Reader initReader(String field, Reader text) {
      return new HyphenReader(text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      TokenStream terms = new EnglishPossessiveFilter(new CompoundFilter(words));
      terms = new WordFormFilter(language.bare(terms), query);
      terms = language.folded(new ASCIIFoldingFilter(new LowerCaseFilter(terms)));
      return new TokenStreamComponents(words, formed(terms));
    }

    private TokenStream formed(TokenStream terms) {
      if (forms == Forms.EXACT) {
        return terms;
      }
      if (language.pairs()) {
        // A query of one character finds it in any pair; one of more asks for the pairs only.
        return new MarkFilter(Language.pairs(terms, !query), language.mark());
      }
      if (forms == Forms.BOTH) {
        return new MarkFilter(language.stemmed(new KeywordRepeatFilter(terms)), language.mark());
      }
      TokenStream stems = language.stemmed(terms);
      return language.mark().isEmpty() ? stems : new MarkFilter(stems, language.mark());
    }
  }
}
