package io.dateline.recognize.officials;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** The tokens of a text; beyond both ends stand empty marks, so nobody checks bounds. */
final class Tokens {
  private static final Token NONE = new Token(0, 0, "", "", false, true);

  /** Fewer capital words than this may be names: in a longer line they are a headline. */
  private static final int HEADLINE_WORDS = 4;

  private final List<Token> tokens;
  private final BitSet shouted = new BitSet();

  Tokens(List<Token> tokens) {
    this.tokens = List.copyOf(tokens);
    int lineStart = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || tokens.get(i).breakBefore()) {
        markIfShouted(lineStart, i);
        lineStart = i;
      }
    }
  }

  private void markIfShouted(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (token.word() && !token.text().equals(token.text().toUpperCase(Locale.ROOT))) {
        return;
      }
      words += token.word() ? 1 : 0;
    }
    if (words >= HEADLINE_WORDS) {
      shouted.set(from, to);
    }
  }

  /** Whether token {@code i} stands on a line all in capitals, where nothing tells a name. */
  boolean shouted(int i) {
    return shouted.get(i);
  }

  int size() {
    return tokens.size();
  }

  Token at(int i) {
    return i < 0 || i >= tokens.size() ? NONE : tokens.get(i);
  }

  String lower(int i) {
    return at(i).lower();
  }

  boolean is(int i, String lower) {
    return at(i).lower().equals(lower);
  }

  boolean capital(int i) {
    return at(i).capital();
  }

  /** Whether tokens {@code i - 1} and {@code i} stand on one line. */
  boolean joined(int i) {
    return i > 0 && i < tokens.size() && !tokens.get(i).breakBefore();
  }

  /** Whether token {@code i} opens a line or a sentence, or a quotation. */
  boolean opensSentence(int i) {
    if (i <= 0 || at(i).breakBefore()) {
      return true;
    }
    String before = lower(i - 1);
    return before.length() == 1 && ".!?:\"\u201c\u201d'\u2018-\u2013\u2014(*;".contains(before);
  }

  /** The words from {@code from} to {@code to}, one blank between two, in lower case. */
  String lowerPhrase(int from, int to) {
    return phrase(from, to, true);
  }

  /** The words from {@code from} to {@code to}, one blank between two, as written. */
  String phrase(int from, int to) {
    return phrase(from, to, false);
  }

  private String phrase(int from, int to, boolean lower) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = at(i);
      boolean glued = (!token.word() && !token.text().equals("&")) || token.text().startsWith("-");
      boolean afterPrefix = i > from && at(i - 1).text().endsWith("-");
      if (i > from && !glued && !afterPrefix) {
        phrase.append(' ');
      }
      phrase.append(lower ? token.lower() : token.text());
    }
    return phrase.toString();
  }
}
