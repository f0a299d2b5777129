package io.dateline.internal.query;

import io.dateline.internal.query.QueryLexer.Token;
import io.dateline.internal.query.QueryLexer.TokenType;
import io.dateline.search.ArticleQuery.Mode;
import io.dateline.search.Facet;
import io.dateline.search.QuerySyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads query text, by recursive descent over at most {@value QueryLimits#DEPTH} levels.
 *
 * <pre>
 * or     = and { "OR" and }
 * and    = clause { ["AND"] clause }
 * clause = ["-" | "NOT"] [field ":"] ["="] ( "(" or ")" | word ["~" digits] | quoted ["~" digits] )
 * </pre>
 */
public final class QueryParser {
  private final String query;
  private final boolean strict;
  private final List<Token> tokens;
  private final List<String> notes = new ArrayList<>();
  private final QueryLimits limits;
  private int at;

  private QueryParser(String query, Mode mode) {
    this.query = query;
    this.strict = mode == Mode.STRICT;
    this.limits = new QueryLimits(this::problem);
    this.tokens = QueryLexer.tokens(limits.text(query));
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
    List<QueryNode> parts = new ArrayList<>();
    parts.add(parser.or(Context.ANYWHERE, 0));
    while (parser.peek().type() != TokenType.END) {
      Token close = parser.next();
      if (!parser.limits.reached()) {
        parser.problem("')' closes nothing", "it was left out", close.offset());
      }
      parts.add(parser.or(Context.ANYWHERE, 0));
    }
    return new Parsed(parser.joined(parts), parser.notes);
  }

  /** All parts, flat: a stray parenthesis must not hide words from matching most of them. */
  private QueryNode joined(List<QueryNode> parts) {
    List<QueryNode> clauses = new ArrayList<>();
    for (QueryNode part : parts) {
      if (part instanceof QueryNode.And and) {
        clauses.addAll(and.clauses());
      } else {
        clauses.add(part);
      }
    }
    boolean asksNothing = clauses.isEmpty() && !query.isBlank() && !query.strip().equals("*");
    if (asksNothing) {
      if (notes.isEmpty()) {
        notes.add("The query holds no words, so it finds nothing.");
      }
      return QueryNode.NOTHING;
    }
    return clauses.size() == 1 ? clauses.get(0) : new QueryNode.And(clauses);
  }

  private QueryNode or(Context context, int depth) {
    List<QueryNode> found = new ArrayList<>();
    found.add(and(context, depth));
    while (isWord("OR")) {
      Token or = next();
      QueryNode right = and(context, depth);
      if (!limits.reached() && (isEmpty(right) || isEmpty(found.get(found.size() - 1)))) {
        problem("OR needs a clause on both sides", "it was left out", or.offset());
      }
      found.add(right);
    }
    found.removeIf(QueryParser::isEmpty);
    return found.size() == 1
        ? found.get(0)
        : found.isEmpty() ? QueryNode.EVERYTHING : new QueryNode.Or(found);
  }

  private QueryNode and(Context context, int depth) {
    List<QueryNode> found = new ArrayList<>();
    while (peek().type() != TokenType.END && peek().type() != TokenType.CLOSE && !isWord("OR")) {
      if (isWord("AND")) {
        Token and = next();
        boolean ends =
            peek().type() == TokenType.END || peek().type() == TokenType.CLOSE || isWord("OR");
        if (found.isEmpty() || ends) {
          problem("AND needs a clause on both sides", "it was left out", and.offset());
        }
        continue;
      }
      clause(context, depth).filter(node -> !isEmpty(node)).ifPresent(found::add);
    }
    return found.size() == 1 ? found.get(0) : new QueryNode.And(found);
  }

  private Optional<QueryNode> clause(Context context, int depth) {
    Token token = next();
    // Parentheses are bounded by their depth and ask nothing themselves.
    if (token.type() != TokenType.OPEN && !limits.clause(token.offset())) {
      return Optional.empty();
    }
    return switch (token.type()) {
      case MINUS -> negated(token, context, depth);
      case EQUALS -> clause(context.unstemmed(), depth);
      case OPEN -> group(token, context, depth);
      case FIELD -> field(token, context, depth);
      case WORD ->
          token.text().equals("NOT") ? negated(token, context, depth) : word(token, context);
      case QUOTED -> quoted(token, context);
      case UNCLOSED -> {
        problem("the quotation is never closed", "its words were searched", token.offset());
        yield Optional.empty();
      }
      case TILDE, CLOSE, END -> Optional.empty();
    };
  }

  private Optional<QueryNode> negated(Token sign, Context context, int depth) {
    if (endsClause()) {
      problem("nothing stands behind '" + sign.text() + "'", "it was left out", sign.offset());
      return Optional.empty();
    }
    if (!limits.depth(depth, sign.offset())) {
      return Optional.empty();
    }
    return clause(context, depth + 1).filter(node -> !isEmpty(node)).map(QueryNode.Not::new);
  }

  private Optional<QueryNode> group(Token open, Context context, int depth) {
    if (!limits.depth(depth, open.offset())) {
      return Optional.empty();
    }
    QueryNode inner = or(context, depth + 1);
    if (peek().type() == TokenType.CLOSE) {
      next();
    } else if (!limits.reached()) {
      problem("'(' is never closed", "it was left out", open.offset());
    }
    return Optional.of(inner);
  }

  private Optional<QueryNode> field(Token field, Context context, int depth) {
    Optional<Context> inField = context.field(field.text().toLowerCase(Locale.ROOT));
    if (inField.isEmpty()) {
      return unknownField(field, context, depth);
    }
    TokenType type = peek().type();
    if (type == TokenType.END || type == TokenType.CLOSE || type == TokenType.TILDE) {
      problem(
          "a value must stand behind '" + field.text() + ":'", "it was left out", field.offset());
      return Optional.empty();
    }
    if (!limits.depth(depth, field.offset())) {
      return Optional.empty();
    }
    return clause(inField.get(), depth + 1);
  }

  /** Its name and its value are words; in a loop, as in {@code a:b:c:d} the value is one too. */
  private Optional<QueryNode> unknownField(Token field, Context context, int depth) {
    List<QueryNode> words = new ArrayList<>();
    Token name = field;
    while (true) {
      problem(
          "there is no field '" + name.text() + "'", "it was searched as a word", name.offset());
      word(name, context).ifPresent(words::add);
      boolean another =
          peek().type() == TokenType.FIELD
              && context.field(peek().text().toLowerCase(Locale.ROOT)).isEmpty();
      if (!another) {
        clause(context, depth).ifPresent(words::add);
        return Optional.of(new QueryNode.And(words));
      }
      name = next();
      if (!limits.clause(name.offset())) {
        return Optional.of(new QueryNode.And(words));
      }
    }
  }

  private Optional<QueryNode> quoted(Token token, Context context) {
    boolean apart = peek().type() == TokenType.TILDE;
    int slop = apart ? number(next(), 0, 1000) : 0;
    if (context.facet().isPresent()) {
      return value(token, context.facet().get());
    }
    return limits.phrase(token.text(), token.offset()).map(text -> context.phrase(text, slop));
  }

  private Optional<QueryNode> word(Token token, Context context) {
    boolean alike = peek().type() == TokenType.TILDE;
    int edits = alike ? number(next(), 0, 2) : 0;
    String text = token.text();
    if (context.facet().isPresent()) {
      return value(token, context.facet().get());
    }
    if (alike && WordPattern.isWord(text) && limits.isPattern(text, token.offset())) {
      return Optional.of(context.fuzzy(text, edits));
    }
    if (!alike && WordPattern.isPattern(text) && limits.isPattern(text, token.offset())) {
      return WordPattern.read(text, context);
    }
    return limits.phrase(text, token.offset()).map(context::word);
  }

  private Optional<QueryNode> value(Token token, Facet facet) {
    if (token.text().isBlank()) {
      problem("a value must not be empty", "it was left out", token.offset());
      return Optional.empty();
    }
    if (facet != Facet.PUBLISHED) {
      return Optional.of(new QueryNode.Value(facet, token.text()));
    }
    Optional<QueryNode.Days> days = DaySpan.parse(token.text());
    if (days.isEmpty()) {
      problem(
          "'" + token.text() + "' is no day; write 2016, 2016-11-29, or 2016..2017-06",
          "it was searched as a word",
          token.offset());
      return limits.phrase(token.text(), token.offset()).map(Context.ANYWHERE::word);
    }
    return days.map(node -> node);
  }

  private static int number(Token tilde, int absent, int limit) {
    String digits = tilde.text();
    return digits.isEmpty()
        ? absent
        : digits.length() > 4 ? limit : Math.min(limit, Integer.parseInt(digits));
  }

  private void problem(String reason, String instead, int offset) {
    if (strict) {
      throw new QuerySyntaxException(reason, query, offset);
    }
    if (notes.size() < QueryLimits.NOTES) {
      notes.add(reason + " (at offset " + offset + "); " + instead + ".");
    }
  }

  private boolean endsClause() {
    TokenType type = peek().type();
    return type == TokenType.END || type == TokenType.CLOSE || isWord("OR") || isWord("AND");
  }

  private boolean isWord(String text) {
    return peek().type() == TokenType.WORD && peek().text().equals(text);
  }

  private Token peek() {
    return tokens.get(at);
  }

  private Token next() {
    Token token = tokens.get(at);
    if (token.type() != TokenType.END) {
      at++;
    }
    return token;
  }

  private static boolean isEmpty(QueryNode node) {
    return node instanceof QueryNode.And and && and.clauses().isEmpty();
  }
}
