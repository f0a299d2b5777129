package io.dateline.internal.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/**
 * Takes words with hyphens apart, and puts the whole written as one beside the first part: {@code
 * wi-fi} is found as {@code wi fi} and as {@code wifi}.
 */
final class CompoundFilter extends TokenFilter {
  /** Type of the whole. */
  static final String WHOLE = "<WHOLE>";

  /** Longer compounds, such as state-of-the-art, are written as one by nobody. */
  private static final int MOST_PARTS = 3;

  private static final int LONGEST = 24;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  private String word = "";
  private int start;
  private int end;
  private int at;
  private boolean wholeIsNext;
  private AttributeSource.@Nullable State state;

  CompoundFilter(TokenStream in) {
    super(in);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (state != null) {
      if (wholeIsNext) {
        wholeIsNext = false;
        restoreState(state);
        whole();
        return true;
      }
      if (part(0)) {
        return true;
      }
      state = null;
    }
    while (input.incrementToken()) {
      if (joint(0, term.buffer(), term.length()) == term.length()) {
        return true;
      }
      word = term.toString();
      start = offset.startOffset();
      end = offset.endOffset();
      at = 0;
      state = captureState();
      if (part(position.getPositionIncrement())) {
        wholeIsNext = isWritten();
        return true;
      }
    }
    state = null;
    return false;
  }

  private static int joint(int from, char[] text, int length) {
    int i = from;
    while (i < length && text[i] != HyphenReader.JOINT) {
      i++;
    }
    return i;
  }

  /**
   * Makes the next part the token.
   *
   * @param step places from the token before; 0 for one
   */
  private boolean part(int step) {
    while (at < word.length() && word.charAt(at) == HyphenReader.JOINT) {
      at++;
    }
    if (at == word.length() || state == null) {
      return false;
    }
    int from = at;
    while (at < word.length() && word.charAt(at) != HyphenReader.JOINT) {
      at++;
    }
    restoreState(state);
    term.setEmpty().append(word, from, at);
    // Where the text was changed before it came here, offsets within the word are not known.
    if (end - start == word.length()) {
      offset.setOffset(start + from, start + at);
    }
    position.setPositionIncrement(step == 0 ? 1 : step);
    return true;
  }

  private void whole() {
    term.setEmpty();
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != HyphenReader.JOINT) {
        term.append(word.charAt(i));
      }
    }
    position.setPositionIncrement(0);
    type.setType(WHOLE);
  }

  /** Whether the whole may be found written as one: not if it is a day or a score. */
  private boolean isWritten() {
    int parts = 1;
    boolean letters = false;
    for (int i = 0; i < word.length(); i++) {
      parts += word.charAt(i) == HyphenReader.JOINT ? 1 : 0;
      letters |= Character.isLetter(word.charAt(i));
    }
    return letters && parts <= MOST_PARTS && word.length() <= LONGEST && at < word.length();
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    state = null;
    wholeIsNext = false;
  }
}
