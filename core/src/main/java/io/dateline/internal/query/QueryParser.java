package io.dateline.internal.query;

import io.dateline.internal.query.QueryLexer.Token;
import io.dateline.internal.query.QueryNode.Scope;
import io.dateline.search.ArticleQuery.Mode;
import io.dateline.search.Facet;
import io.dateline.search.QuerySyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads query text, by recursive descent over at most {@value #MAX_DEPTH} levels.
 *
 * <pre>
 * or     = and { "OR" and }
 * and    = clause { ["AND"] clause }
 * clause = ["-" | "NOT"] ( "(" or ")" | [field ":"] ["="] (word | quoted) ["~" digits] )
 * </pre>
 */
public final class QueryParser {
  /** Deeper than anyone writes, shallow enough for any stack. */
  private static final int MAX_DEPTH = 32;

  /** Each word asks two fields; Lucene's own limit is 1,024 clauses. */
  private static final int MAX_CLAUSES = 256;

  private final String query;
  private final boolean strict;
  private final List<Token> tokens;
  private final List<String> notes = new ArrayList<>();
  private int at;
  private int clauses;

  private QueryParser(String query, Mode mode) {
    this.query = query;
    this.strict = mode == Mode.STRICT;
    this.tokens = QueryLexer.tokens(query);
  }

  /**
   * What was read.
   *
   * @param root the tree; an And of nothing for blank text
   * @param notes what was reinterpreted, one sentence each
   */
  public record Parsed(QueryNode root, List<String> notes) {
    public Parsed {
      notes = List.copyOf(notes);
    }
  }

  /**
   * Reads {@code query}.
   *
   * @throws QuerySyntaxException in strict mode, if it cannot be read
   */
  public static Parsed parse(String query, Mode mode) {
    var parser = new QueryParser(query, mode);
    QueryNode root = parser.or(0);
    while (parser.peek().type() != QueryLexer.Type.END) {
      parser.problem("')' closes nothing", parser.next());
      root = new QueryNode.And(List.of(root, parser.or(0)));
    }
    return new Parsed(root, parser.notes);
  }

  private QueryNode or(int depth) {
    List<QueryNode> found = new ArrayList<>();
    found.add(and(depth));
    while (isWord("OR")) {
      Token or = next();
      QueryNode right = and(depth);
      if (isEmpty(right) || isEmpty(found.get(found.size() - 1))) {
        problem("OR needs a clause on both sides", or);
      }
      found.add(right);
    }
    found.removeIf(QueryParser::isEmpty);
    return found.size() == 1 ? found.get(0) : found.isEmpty() ? nothing() : new QueryNode.Or(found);
  }

  private QueryNode and(int depth) {
    List<QueryNode> found = new ArrayList<>();
    while (peek().type() != QueryLexer.Type.END
        && peek().type() != QueryLexer.Type.CLOSE
        && !isWord("OR")) {
      if (isWord("AND")) {
        Token and = next();
        if (found.isEmpty() || peek().type() == QueryLexer.Type.END) {
          problem("AND needs a clause on both sides", and);
        }
        continue;
      }
      clause(depth).filter(node -> !isEmpty(node)).ifPresent(found::add);
    }
    return found.size() == 1 ? found.get(0) : new QueryNode.And(found);
  }

  private Optional<QueryNode> clause(int depth) {
    Token token = next();
    if (++clauses > MAX_CLAUSES) {
      if (clauses == MAX_CLAUSES + 1) {
        problem("more than " + MAX_CLAUSES + " clauses; the rest is left out", token);
      }
      return Optional.empty();
    }
    return switch (token.type()) {
      case MINUS -> negated(token, depth);
      case OPEN -> group(token, depth);
      case FIELD -> field(token, depth);
      case EQUALS -> term(next(), Scope.EVERYWHERE, true);
      case WORD ->
          token.text().equals("NOT") ? negated(token, depth) : term(token, Scope.EVERYWHERE, false);
      default -> term(token, Scope.EVERYWHERE, false);
    };
  }

  private Optional<QueryNode> negated(Token sign, int depth) {
    if (peek().type() == QueryLexer.Type.END || peek().type() == QueryLexer.Type.CLOSE) {
      problem("nothing stands behind '" + sign.text() + "'", sign);
      return Optional.empty();
    }
    if (depth >= MAX_DEPTH) {
      problem("nested deeper than " + MAX_DEPTH + " levels", sign);
      return Optional.empty();
    }
    return clause(depth + 1).map(QueryNode.Not::new);
  }

  private Optional<QueryNode> group(Token open, int depth) {
    if (depth >= MAX_DEPTH) {
      problem("nested deeper than " + MAX_DEPTH + " levels", open);
      return Optional.empty();
    }
    QueryNode inner = or(depth + 1);
    if (peek().type() == QueryLexer.Type.CLOSE) {
      next();
    } else {
      problem("'(' is never closed", open);
    }
    return Optional.of(inner);
  }

  private Optional<QueryNode> field(Token field, int depth) {
    String name = field.text().toLowerCase(Locale.ROOT);
    if (name.equals("title")) {
      return term(next(), Scope.TITLE, false);
    }
    if (name.equals("exact")) {
      return term(next(), Scope.EVERYWHERE, true);
    }
    Facet facet;
    try {
      facet = Facet.ofId(name);
    } catch (IllegalArgumentException e) {
      problem("there is no field '" + field.text() + "'", field);
      Optional<QueryNode> word = term(field, Scope.EVERYWHERE, false);
      Optional<QueryNode> rest = clause(depth);
      return Optional.of(
          new QueryNode.And(
              java.util.stream.Stream.of(word, rest).flatMap(Optional::stream).toList()));
    }
    Token value = next();
    if (value.type() != QueryLexer.Type.WORD && value.type() != QueryLexer.Type.QUOTED) {
      problem("a value must stand behind '" + field.text() + ":'", value);
      return value.type() == QueryLexer.Type.UNCLOSED && !value.text().isBlank()
          ? Optional.of(new QueryNode.Value(facet, value.text()))
          : Optional.empty();
    }
    if (facet != Facet.PUBLISHED) {
      return Optional.of(new QueryNode.Value(facet, value.text()));
    }
    Optional<QueryNode.Days> days = DaySpan.parse(value.text());
    if (days.isEmpty()) {
      problem("'" + value.text() + "' is no day; write 2016, 2016-11-29, or 2016..2017-06", value);
      return term(value, Scope.EVERYWHERE, false);
    }
    return days.map(node -> node);
  }

  private Optional<QueryNode> term(Token token, Scope scope, boolean exact) {
    return switch (token.type()) {
      case WORD, FIELD -> Optional.of(word(token.text(), scope, exact));
      case UNCLOSED -> {
        problem("the quotation is never closed", token);
        yield phrase(token.text(), scope, exact, 0);
      }
      case QUOTED -> {
        int slop = peek().type() == QueryLexer.Type.TILDE ? number(next(), 0, 1000) : 0;
        yield phrase(token.text(), scope, exact, slop);
      }
      case END -> {
        problem("a word or quotation must stand here", token);
        yield Optional.empty();
      }
      default -> {
        problem("'" + token.text() + "' cannot stand here", token);
        yield Optional.empty();
      }
    };
  }

  private QueryNode word(String text, Scope scope, boolean exact) {
    if (peek().type() == QueryLexer.Type.TILDE) {
      return new QueryNode.Fuzzy(text, scope, Math.max(1, number(next(), 2, 2)));
    }
    if (text.indexOf('*') >= 0 || text.indexOf('?') >= 0) {
      String letters = text.replace("*", "").replace("?", "");
      if (!letters.isBlank()) {
        // A closing question mark is a question's, not a pattern's.
        return text.indexOf('?') == text.length() - 1 && text.indexOf('*') < 0
            ? new QueryNode.Word(letters, scope, exact)
            : new QueryNode.Wildcard(text, scope);
      }
    }
    return new QueryNode.Word(text, scope, exact);
  }

  private static Optional<QueryNode> phrase(String text, Scope scope, boolean exact, int slop) {
    return text.isBlank()
        ? Optional.empty()
        : Optional.of(new QueryNode.Phrase(text, scope, exact, slop));
  }

  private static int number(Token tilde, int absent, int limit) {
    String digits = tilde.text();
    return digits.isEmpty()
        ? absent
        : digits.length() > 4 ? limit : Math.min(limit, Integer.parseInt(digits));
  }

  private void problem(String reason, Token token) {
    if (strict) {
      throw new QuerySyntaxException(reason, query, token.offset());
    }
    notes.add(reason + " (at offset " + token.offset() + "); it was read as words.");
  }

  private boolean isWord(String text) {
    return peek().type() == QueryLexer.Type.WORD && peek().text().equals(text);
  }

  private Token peek() {
    return tokens.get(at);
  }

  private Token next() {
    Token token = tokens.get(at);
    if (token.type() != QueryLexer.Type.END) {
      at++;
    }
    return token;
  }

  private static QueryNode nothing() {
    return new QueryNode.And(List.of());
  }

  private static boolean isEmpty(QueryNode node) {
    return node instanceof QueryNode.And and && and.clauses().isEmpty();
  }
}
