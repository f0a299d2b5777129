package io.dateline.internal.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/** Puts a mark before terms: one before stems, another before what no stemmer touched. */
final class MarkFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final String stemMark;

  MarkFilter(TokenStream in, String stemMark) {
    super(in);
    this.stemMark = stemMark;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String mark = keyword.isKeyword() ? Analysis.EXACT_MARK : stemMark;
    if (!mark.isEmpty()) {
      int length = term.length();
      char[] text = term.resizeBuffer(length + mark.length());
      System.arraycopy(text, 0, text, mark.length(), length);
      mark.getChars(0, mark.length(), text, 0);
      term.setLength(length + mark.length());
    }
    return true;
  }
}
