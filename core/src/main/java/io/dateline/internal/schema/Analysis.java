package io.dateline.internal.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * How text becomes terms: words of Unicode segmentation, without possessive, accent, and case; the
 * searched fields are stemmed lightly, their twins not. No word is dropped, so that every phrase
 * can be found.
 */
public final class Analysis {
  /** What unstemmed terms begin with where both kinds stand in one field; no word does. */
  public static final String EXACT_MARK = "=";

  private static final Analyzer STEMMED = new Words(Forms.STEM);
  private static final Analyzer EXACT = new Words(Forms.EXACT);
  private static final Analyzer BOTH = new Words(Forms.BOTH);

  private Analysis() {}

  /** Both forms of each word at one place, the unstemmed with {@link #EXACT_MARK}. */
  public static Analyzer marking() {
    return BOTH;
  }

  /** For writing. */
  public static Analyzer analyzer() {
    return new PerFieldAnalyzerWrapper(
        STEMMED, Map.of(Fields.TITLE_EXACT, EXACT, Fields.BODY_EXACT, EXACT));
  }

  /**
   * The terms of {@code text} in order.
   *
   * @param exact whether they stay unstemmed
   */
  public static List<String> terms(String text, boolean exact) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = (exact ? EXACT : STEMMED).tokenStream("", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  private enum Forms {
    STEM,
    EXACT,
    BOTH
  }

  private static final class Words extends Analyzer {
    private final Forms forms;

    Words(Forms forms) {
      this.forms = forms;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      TokenStream terms = new LowerCaseFilter(new EnglishPossessiveFilter(words));
      terms = new ASCIIFoldingFilter(terms);
      terms =
          switch (forms) {
            case STEM -> new KStemFilter(terms);
            case EXACT -> terms;
            case BOTH -> new ExactMark(new KStemFilter(new KeywordRepeatFilter(terms)));
          };
      return new TokenStreamComponents(words, terms);
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
      return new ASCIIFoldingFilter(new LowerCaseFilter(in));
    }
  }

  /** Marks the terms that the stemmer was told to leave alone. */
  private static final class ExactMark extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    ExactMark(TokenStream in) {
      super(in);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      if (keyword.isKeyword()) {
        String exact = term.toString();
        term.setEmpty().append(EXACT_MARK).append(exact);
      }
      return true;
    }
  }
}
