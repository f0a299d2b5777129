package io.dateline.internal.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How text becomes terms: words of Unicode segmentation, without possessive, accent, and case; the
 * searched fields are stemmed lightly, their twins not. No word is dropped, so that every phrase
 * can be found.
 */
public final class Analysis {
  private static final Analyzer STEMMED = new Words(true);
  private static final Analyzer EXACT = new Words(false);

  private Analysis() {}

  /** For writing and for highlighting. */
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

  private static final class Words extends Analyzer {
    private final boolean stem;

    Words(boolean stem) {
      this.stem = stem;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      TokenStream terms = new LowerCaseFilter(new EnglishPossessiveFilter(words));
      terms = new ASCIIFoldingFilter(terms);
      return new TokenStreamComponents(words, stem ? new KStemFilter(terms) : terms);
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
      return new ASCIIFoldingFilter(new LowerCaseFilter(in));
    }
  }
}
