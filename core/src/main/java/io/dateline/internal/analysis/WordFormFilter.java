package io.dateline.internal.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Makes one form of what is written in several: abbreviations with and without points (U.N., UN),
 * names with and without an apostrophe (O'Brien), accents that are characters of their own, and
 * {@code ё}.
 *
 * <p>Abbreviations that are words without their points (U.S., WHO) become {@code u.s}: a query for
 * {@code US} does not find {@code us}, while one for {@code us} finds both.
 */
final class WordFormFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final boolean query;
  private @Nullable String also;
  private @Nullable State state;

  /**
   * @param query whether words are asked for: then an abbreviation is only itself
   */
  WordFormFilter(TokenStream in, boolean query) {
    super(in);
    this.query = query;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (also != null && state != null) {
      restoreState(state);
      term.setEmpty().append(also);
      position.setPositionIncrement(0);
      also = null;
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    boolean points = false;
    boolean other = false;
    char[] text = term.buffer();
    for (int i = 0; i < term.length(); i++) {
      char c = text[i];
      points |= c == '.';
      other |= c == '\'' || c == '\u2019' || c == 'ё' || c == 'Ё' || isAccent(c);
    }
    if (other) {
      respell();
    }
    if (points && isAbbreviation()) {
      dropPoints();
      if (isWordToo(false)) {
        abbreviate();
      }
    } else if (term.length() <= 3 && isWordToo(true)) {
      abbreviate();
    }
    return true;
  }

  private static boolean isAccent(char c) {
    return c >= '\u0300' && c <= '\u036f';
  }

  private void respell() {
    char[] text = term.buffer();
    int length = 0;
    for (int i = 0; i < term.length(); i++) {
      char c = text[i];
      if (c != '\'' && c != '\u2019' && !isAccent(c)) {
        text[length++] = c == 'ё' ? 'е' : c == 'Ё' ? 'Е' : c;
      }
    }
    if (length > 0) {
      term.setLength(length);
    }
  }

  /** Single letters with a point between each two. */
  private boolean isAbbreviation() {
    char[] text = term.buffer();
    for (int i = 0; i < term.length(); i++) {
      if (i % 2 == 0 ? !Character.isLetter(text[i]) : text[i] != '.') {
        return false;
      }
    }
    return true;
  }

  private void dropPoints() {
    char[] text = term.buffer();
    int length = 0;
    for (int i = 0; i < term.length(); i += 2) {
      text[length++] = text[i];
    }
    term.setLength(length);
  }

  /** Whether the token is an abbreviation that is a pronoun in lower case. */
  private boolean isWordToo(boolean capitalsOnly) {
    String text = term.toString();
    return capitalsOnly
        ? text.equals("US") || text.equals("WHO") || text.equals("IT")
        : text.equalsIgnoreCase("us")
            || text.equalsIgnoreCase("who")
            || text.equalsIgnoreCase("it");
  }

  private void abbreviate() {
    String letters = term.toString();
    if (!query) {
      also = letters;
      state = captureState();
    }
    term.setEmpty();
    for (int i = 0; i < letters.length(); i++) {
      term.append(letters.charAt(i));
      if (i + 1 < letters.length()) {
        term.append('.');
      }
    }
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    also = null;
  }
}
