package io.dateline.internal.query;

import java.util.ArrayList;
import java.util.List;

/** Cuts query text into tokens with their offsets. Never fails. */
final class QueryLexer {

  /** What a token is. */
  enum Type {
    WORD,
    /** Between quotation marks; the text is what stands between them. */
    QUOTED,
    /** A quotation mark that none closes; the text is the rest. */
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
  record Token(Type type, String text, int offset) {}

  private final String query;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private QueryLexer(String query) {
    this.query = query;
  }

  /** The tokens of {@code query}, closed by {@link Type#END}. */
  static List<Token> tokens(String query) {
    var lexer = new QueryLexer(query);
    while (lexer.at < query.length()) {
      lexer.step();
    }
    lexer.add(Type.END, "", query.length());
    return lexer.tokens;
  }

  private void step() {
    char c = query.charAt(at);
    boolean first = at == 0 || isBreak(query.charAt(at - 1)) || query.charAt(at - 1) == '-';
    if (Character.isWhitespace(c)) {
      at++;
    } else if (c == '(') {
      add(Type.OPEN, "(", at++);
    } else if (c == ')') {
      add(Type.CLOSE, ")", at++);
    } else if (isQuote(c)) {
      quoted();
    } else if (c == '-' && first && at + 1 < query.length()) {
      add(Type.MINUS, "-", at++);
    } else if (c == '=' && at + 1 < query.length()) {
      add(Type.EQUALS, "=", at++);
    } else if (c == '~' && !first) {
      int start = at++;
      while (at < query.length() && Character.isDigit(query.charAt(at))) {
        at++;
      }
      add(Type.TILDE, query.substring(start + 1, at), start);
    } else {
      word();
    }
  }

  private void quoted() {
    int start = at;
    int end = at + 1;
    while (end < query.length() && !isQuote(query.charAt(end))) {
      end++;
    }
    boolean closed = end < query.length();
    add(closed ? Type.QUOTED : Type.UNCLOSED, query.substring(start + 1, end), start);
    at = closed ? end + 1 : end;
  }

  private void word() {
    int start = at;
    while (at < query.length() && !endsWord(query.charAt(at))) {
      if (query.charAt(at) == ':' && at > start && isFieldName(start, at)) {
        add(Type.FIELD, query.substring(start, at), start);
        at++;
        return;
      }
      at++;
    }
    if (at == start) {
      at++;
    }
    add(Type.WORD, query.substring(start, at), start);
  }

  private boolean isFieldName(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = query.charAt(i);
      if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return end + 1 < query.length() && !Character.isWhitespace(query.charAt(end + 1));
  }

  private static boolean endsWord(char c) {
    return isBreak(c) || c == ')' || c == '~';
  }

  private static boolean isBreak(char c) {
    return Character.isWhitespace(c) || c == '(' || isQuote(c);
  }

  /** Word processors turn straight marks into curly ones; both quote. */
  private static boolean isQuote(char c) {
    return c == '"' || c == '\u201c' || c == '\u201d';
  }

  private void add(Type type, String text, int offset) {
    tokens.add(new Token(type, text, offset));
  }
}
