package io.dateline.internal.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/** Plurals in {@code -ões} and {@code -ães}, which Lucene's stemmer knows with the accent only. */
final class PortuguesePlural extends TokenFilter {
  /** Shorter words in {@code -oes} are none. */
  private static final int SHORTEST = 5;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

  PortuguesePlural(TokenStream in) {
    super(in);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    int length = term.length();
    char[] text = term.buffer();
    if (!keyword.isKeyword()
        && length >= SHORTEST
        && text[length - 1] == 's'
        && text[length - 2] == 'e'
        && (text[length - 3] == 'o' || text[length - 3] == 'a')) {
      text[length - 3] = 'a';
      text[length - 2] = 'o';
      term.setLength(length - 1);
    }
    return true;
  }
}
