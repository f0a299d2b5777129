package io.dateline.internal.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * A language that texts are analyzed in. Accents go before the stem is taken, so that a word typed
 * without them has the stem of the word written with them; stemmers are the lightest that Lucene
 * has, which take inflection off and leave derived words apart.
 */
public enum Language {
  ENGLISH("en", SmallWords.english()) {
    @Override
    TokenStream stemmed(TokenStream words) {
      return new KStemFilter(words);
    }
  },
  GERMAN("de", GermanAnalyzer.getDefaultStopSet()) {
    @Override
    TokenStream stemmed(TokenStream words) {
      return new GermanLightStemFilter(words);
    }
  },
  FRENCH("fr", FrenchAnalyzer.getDefaultStopSet()) {
    @Override
    TokenStream bare(TokenStream words) {
      return new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
    }

    @Override
    TokenStream stemmed(TokenStream words) {
      return new FrenchLightStemFilter(words);
    }
  },
  SPANISH("es", SpanishAnalyzer.getDefaultStopSet()) {
    @Override
    TokenStream stemmed(TokenStream words) {
      return new SpanishLightStemFilter(words);
    }
  },
  PORTUGUESE("pt", PortugueseAnalyzer.getDefaultStopSet()) {
    @Override
    TokenStream stemmed(TokenStream words) {
      return new PortugueseLightStemFilter(new PortuguesePlural(words));
    }
  },
  ITALIAN("it", ItalianAnalyzer.getDefaultStopSet()) {
    @Override
    TokenStream bare(TokenStream words) {
      return new ElisionFilter(words, SmallWords.ITALIAN_ARTICLES);
    }

    @Override
    TokenStream stemmed(TokenStream words) {
      return new ItalianLightStemFilter(words);
    }
  },
  DUTCH("nl", DutchAnalyzer.getDefaultStopSet()) {
    @Override
    TokenStream stemmed(TokenStream words) {
      return new SnowballFilter(words, new DutchStemmer());
    }
  },
  RUSSIAN("ru", RussianAnalyzer.getDefaultStopSet()) {
    @Override
    TokenStream stemmed(TokenStream words) {
      return new RussianLightStemFilter(words);
    }
  },
  ARABIC("ar", ArabicAnalyzer.getDefaultStopSet()) {
    @Override
    TokenStream folded(TokenStream words) {
      return new ArabicNormalizationFilter(words);
    }

    @Override
    TokenStream stemmed(TokenStream words) {
      return new ArabicStemFilter(words);
    }
  },
  /** Every two neighbouring characters are a term, as words are not set apart. */
  CHINESE("zh", CharArraySet.EMPTY_SET) {
    @Override
    boolean pairs() {
      return true;
    }
  },
  JAPANESE("ja", CharArraySet.EMPTY_SET) {
    @Override
    boolean pairs() {
      return true;
    }
  },
  KOREAN("ko", CharArraySet.EMPTY_SET) {
    @Override
    boolean pairs() {
      return true;
    }
  },
  /** Any other: words as they are written. */
  OTHER("und", CharArraySet.EMPTY_SET);

  private static final Map<String, Language> BY_NAME = byName();

  private final String tag;

  @SuppressWarnings("ImmutableEnumChecker") // nobody adds to it
  private final CharArraySet smallWords;

  Language(String tag, CharArraySet smallWords) {
    this.tag = tag;
    this.smallWords = smallWords;
  }

  private static Map<String, Language> byName() {
    Map<String, Language> names = new HashMap<>();
    for (Language language : values()) {
      var locale = Locale.of(language.tag);
      names.put(language.tag, language);
      names.put(locale.getISO3Language(), language);
      names.put(locale.getDisplayLanguage(Locale.ROOT).toLowerCase(Locale.ROOT), language);
    }
    return Map.copyOf(names);
  }

  /**
   * The language that a text of this tag is analyzed in.
   *
   * @param tag a BCP 47 tag, a code of three letters, or an English name, in any case; empty for a
   *     text whose language is not known: it is read as English
   */
  public static Language of(String tag) {
    if (tag.isBlank()) {
      return ENGLISH;
    }
    String base = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return BY_NAME.getOrDefault(base, OTHER);
  }

  /** The tag in indexes and explanations, such as {@code de}. */
  public String tag() {
    return tag;
  }

  /** What stemmed terms begin with: nothing in English, so that most archives pay nothing. */
  String mark() {
    return this == ENGLISH ? "" : tag + Analysis.MARK;
  }

  /** Whether {@code word} only holds sentences together, and tells no article from another. */
  public boolean isSmall(String word) {
    return smallWords.contains(word.toLowerCase(Locale.ROOT));
  }

  /**
   * The language of {@code among} in which most of {@code words} are small ones; the first of those
   * with as many.
   */
  public static Language likeliest(List<String> words, Iterable<Language> among) {
    Language likeliest = ENGLISH;
    long most = -1;
    for (Language language : among) {
      long small = words.stream().filter(language::isSmall).count();
      if (small > most) {
        likeliest = language;
        most = small;
      }
    }
    return likeliest;
  }

  /** Words without what this language writes onto them, such as articles. */
  TokenStream bare(TokenStream words) {
    return words;
  }

  /** Folds what this language writes in several ways, of words in lower case without accents. */
  TokenStream folded(TokenStream words) {
    return words;
  }

  TokenStream stemmed(TokenStream words) {
    return words;
  }

  /** Whether neighbouring characters make the terms. */
  boolean pairs() {
    return false;
  }

  /**
   * Pairs of neighbouring characters.
   *
   * @param single whether each character is a term as well
   */
  static TokenStream pairs(TokenStream words, boolean single) {
    int scripts =
        CJKBigramFilter.HAN
            | CJKBigramFilter.HIRAGANA
            | CJKBigramFilter.KATAKANA
            | CJKBigramFilter.HANGUL;
    return new CJKBigramFilter(words, scripts, single);
  }
}
