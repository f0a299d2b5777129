package io.dateline.search;

import java.util.ArrayList;
import java.util.List;

/** Cuts query text into tokens with their offsets, in one pass. Never fails. */
final class QueryLexer {
  /** Between quotation marks, takes the meaning from a quotation mark or another of its kind. */
  private static final char ESCAPE = '\\';

  /** What a token is. */
  enum TokenType {
    WORD,
    /** Between quotation marks; the text is what stands between them. */
    QUOTED,
    /** A quotation mark that none closes; what stands behind it are tokens of their own. */
    UNCLOSED,
    FIELD,
    OPEN,
    CLOSE,
    MINUS,
    EQUALS,
    /** {@code ~} and its digits, directly behind a word or quotation. */
    TILDE,
    END
  }

  /**
   * A piece of query text.
   *
   * @param offset where it begins
   */
  record Token(TokenType type, String text, int offset) {}

  private final String query;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  /** Whether a quotation was never closed: nor is any that begins behind it. */
  private boolean unclosed;

  /** Where the last word or quotation ends; a tilde belongs to it only right there. */
  private int termEnd = -1;

  private QueryLexer(String query) {
    this.query = query;
  }

  /** The tokens of {@code query}, closed by {@link TokenType#END}. */
  static List<Token> tokens(String query) {
    var lexer = new QueryLexer(query);
    while (lexer.at < query.length()) {
      lexer.step();
    }
    lexer.add(TokenType.END, "", query.length());
    return lexer.tokens;
  }

  /** Whether {@code text} is one word and nothing else. */
  static boolean isOneWord(String text) {
    List<Token> tokens = tokens(text);
    return tokens.size() == 2
        && tokens.get(0).type() == TokenType.WORD
        && tokens.get(0).text().equals(text);
  }

  /** {@code text} with spaces in the place of quotation marks. */
  static String withoutQuotes(String text) {
    var plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      if (isQuote(plain.charAt(i)) || plain.charAt(i) == ESCAPE) {
        plain.setCharAt(i, ' ');
      }
    }
    return plain.toString();
  }

  /** {@code text} between quotation marks; those in it are escaped. */
  static String quote(String text) {
    var quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      if (isQuote(text.charAt(i)) || text.charAt(i) == ESCAPE) {
        quoted.append(ESCAPE);
      }
      quoted.append(text.charAt(i));
    }
    return quoted.append('"').toString();
  }

  private void step() {
    char c = query.charAt(at);
    if (Character.isWhitespace(c)) {
      at++;
    } else if (c == '(') {
      add(TokenType.OPEN, "(", at++);
    } else if (c == ')') {
      add(TokenType.CLOSE, ")", at++);
    } else if (isQuote(c) && unclosed) {
      at++;
    } else if (isQuote(c)) {
      quoted();
    } else if (isSign(c)) {
      add(c == '-' ? TokenType.MINUS : TokenType.EQUALS, String.valueOf(c), at++);
    } else if (c == '~' && at == termEnd) {
      int start = at++;
      while (at < query.length() && query.charAt(at) >= '0' && query.charAt(at) <= '9') {
        at++;
      }
      add(TokenType.TILDE, query.substring(start + 1, at), start);
    } else {
      word();
    }
  }

  /**
   * Whether {@code c} is a sign before a term. It must touch the term and nothing before: the dash
   * in {@code Beijing - talks} and the signs in {@code a=b} are none.
   */
  private boolean isSign(char c) {
    if (c != '-' && c != '=') {
      return false;
    }
    boolean touchesTerm =
        at + 1 < query.length()
            && !Character.isWhitespace(query.charAt(at + 1))
            && query.charAt(at + 1) != '-'
            && query.charAt(at + 1) != ')';
    char before = at == 0 ? ' ' : query.charAt(at - 1);
    return touchesTerm
        && (Character.isWhitespace(before)
            || before == '('
            || (c == '=' && (before == '-' || before == ':')));
  }

  private void quoted() {
    int start = at;
    var text = new StringBuilder();
    int end = at + 1;
    while (end < query.length() && !isQuote(query.charAt(end))) {
      boolean escape = query.charAt(end) == ESCAPE && end + 1 < query.length();
      if (escape && (isQuote(query.charAt(end + 1)) || query.charAt(end + 1) == ESCAPE)) {
        end++;
      }
      text.append(query.charAt(end++));
    }
    if (end < query.length()) {
      add(TokenType.QUOTED, text.toString(), start);
      at = end + 1;
      termEnd = at;
    } else {
      add(TokenType.UNCLOSED, query.substring(start, start + 1), start);
      at = start + 1;
      unclosed = true;
    }
  }

  private void word() {
    int start = at;
    boolean letters = true;
    while (at < query.length() && !endsWord(query.charAt(at))) {
      char c = query.charAt(at);
      if (c == ':' && letters && at > start && isValueStart(at + 1)) {
        add(TokenType.FIELD, query.substring(start, at), start);
        at++;
        return;
      }
      letters &= (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      at++;
    }
    if (at == start) {
      at++;
    }
    add(TokenType.WORD, query.substring(start, at), start);
    termEnd = at;
  }

  /** A value touches its field; an address such as {@code https://...} is no field and value. */
  private boolean isValueStart(int index) {
    return index < query.length()
        && !Character.isWhitespace(query.charAt(index))
        && query.charAt(index) != ')'
        && !query.startsWith("//", index);
  }

  private static boolean endsWord(char c) {
    return Character.isWhitespace(c) || c == '(' || c == ')' || c == '~' || isQuote(c);
  }

  /** Word processors turn straight marks into curly ones; both quote. */
  private static boolean isQuote(char c) {
    return c == '"' || c == '\u201c' || c == '\u201d';
  }

  private void add(TokenType type, String text, int offset) {
    tokens.add(new Token(type, text, offset));
  }
}
