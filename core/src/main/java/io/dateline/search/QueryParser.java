package io.dateline.search;

import io.dateline.search.ArticleQuery.Mode;
import io.dateline.search.QueryLexer.Token;
import io.dateline.search.QueryLexer.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads query text, by recursive descent over a bounded number of levels.
 *
 * <pre>
 * or     = and { "OR" and }
 * and    = clause { ["AND"] clause }
 * clause = ["-" | "NOT"] [field ":"] ["="] ( "(" or ")" | word ["~" digits] | quoted ["~" digits] )
 * </pre>
 */
final class QueryParser {
  /** How far apart the words of a phrase may be asked to stand. */
  static final int MOST_SLOP = 1000;

  /** Sentences about what was reinterpreted; nobody reads more. */
  private static final int MOST_NOTES = 10;

  /** What no article is. */
  static final String NOTHING = "-*";

  private static final String ANYTHING = "*";

  /** The field of an article's id. */
  static final String LIKE = "like";

  private final String query;
  private final boolean strict;
  private final List<Token> tokens;
  private final List<String> notes = new ArrayList<>();
  private final QueryBudget limits;
  private final QuerySettings settings = new QuerySettings();
  private int at;

  private QueryParser(String query, Mode mode, QueryLimits limits) {
    this.query = query;
    this.strict = mode == Mode.STRICT;
    this.limits = new QueryBudget(limits, this::problem);
    this.tokens = QueryLexer.tokens(this.limits.text(query));
  }

  /**
   * What was read.
   *
   * @param root the tree; {@link Clause#everything} for blank text
   * @param settings what it says about the answer
   * @param notes what was reinterpreted, one sentence each
   */
  record Parsed(Clause root, QuerySettings settings, List<String> notes) {
    Parsed {
      notes = List.copyOf(notes);
    }
  }

  /**
   * Reads {@code query}.
   *
   * @throws QuerySyntaxException in strict mode, if it cannot be read
   */
  static Parsed parse(String query, Mode mode, QueryLimits limits) {
    var parser = new QueryParser(query, mode, limits);
    List<Clause> parts = new ArrayList<>();
    parts.add(parser.or(TermContext.ANYWHERE, 0));
    while (parser.peek().type() != TokenType.END) {
      Token close = parser.next();
      if (!parser.limits.reached()) {
        parser.problem("')' closes nothing", "it was left out", close.offset());
      }
      parts.add(parser.or(TermContext.ANYWHERE, 0));
    }
    return new Parsed(parser.joined(parts), parser.settings, parser.notes);
  }

  /** All parts, flat: a stray parenthesis must not hide words from matching most of them. */
  private Clause joined(List<Clause> parts) {
    List<Clause> clauses = new ArrayList<>();
    for (Clause part : parts) {
      if (part instanceof Clause.And and) {
        clauses.addAll(and.clauses());
      } else {
        clauses.add(part);
      }
    }
    clauses.removeIf(QueryParser::isEmpty);
    boolean asksNothing =
        clauses.isEmpty()
            && settings.isEmpty()
            && !query.isBlank()
            && !query.strip().equals(ANYTHING);
    if (asksNothing) {
      if (notes.isEmpty()) {
        notes.add("The query holds no words, so it finds nothing.");
      }
      return Clause.nothing();
    }
    return Clause.all(clauses);
  }

  private Clause or(TermContext context, int depth) {
    List<Clause> found = new ArrayList<>();
    found.add(and(context, depth));
    while (isWord("OR")) {
      Token or = next();
      Clause right = and(context, depth);
      if (!limits.reached() && (isEmpty(right) || isEmpty(found.get(found.size() - 1)))) {
        problem("OR needs a clause on both sides", "it was left out", or.offset());
      }
      found.add(right);
    }
    found.removeIf(QueryParser::isEmpty);
    return found.isEmpty() ? Clause.everything() : Clause.any(found);
  }

  private Clause and(TermContext context, int depth) {
    List<Clause> found = new ArrayList<>();
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
      if (depth == 0 && setting()) {
        continue;
      }
      clause(context, depth).filter(node -> !isEmpty(node)).ifPresent(found::add);
    }
    return Clause.all(found);
  }

  /** Takes a setting, such as {@code sort:newest}, if one stands here. */
  private boolean setting() {
    Token name = peek();
    if (name.type() != TokenType.FIELD || !QuerySettings.isName(name.text())) {
      return false;
    }
    int end = at + 1;
    var value = new StringBuilder();
    while (tokens.get(end).type() == TokenType.FIELD) {
      value.append(tokens.get(end++).text()).append(':');
    }
    Token last = tokens.get(end);
    if (last.type() != TokenType.WORD && last.type() != TokenType.QUOTED) {
      return false;
    }
    Optional<String> wrong = settings.set(name.text(), value.append(last.text()).toString());
    if (wrong.isPresent()) {
      problem(wrong.get(), "it was searched as a word", name.offset());
      next();
      return false;
    }
    at = end + 1;
    return true;
  }

  private Optional<Clause> clause(TermContext context, int depth) {
    Token token = next();
    boolean asks = token.type() == TokenType.WORD || token.type() == TokenType.QUOTED;
    // What leads to words is bounded by its depth and asks nothing itself.
    if (asks && !limits.clause(token.offset())) {
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

  private Optional<Clause> negated(Token sign, TermContext context, int depth) {
    if (endsClause()) {
      problem("nothing stands behind '" + sign.text() + "'", "it was left out", sign.offset());
      return Optional.empty();
    }
    if (!limits.depth(depth, sign.offset())) {
      return Optional.empty();
    }
    if (isWord(ANYTHING)) {
      next();
      return Optional.of(Clause.nothing());
    }
    return clause(context, depth + 1).filter(node -> !isEmpty(node)).map(Clause::not);
  }

  private Optional<Clause> group(Token open, TermContext context, int depth) {
    if (!limits.depth(depth, open.offset())) {
      return Optional.empty();
    }
    Clause inner = or(context, depth + 1);
    if (peek().type() == TokenType.CLOSE) {
      next();
    } else if (!limits.reached()) {
      problem("'(' is never closed", "it was left out", open.offset());
    }
    return Optional.of(inner);
  }

  private Optional<Clause> field(Token field, TermContext context, int depth) {
    String name = field.text().toLowerCase(Locale.ROOT);
    Optional<TermContext> inField = context.field(name);
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
    if (name.equals(LIKE)) {
      return like(field);
    }
    if (name.equals(DaySpan.LAST) && (type == TokenType.WORD || type == TokenType.QUOTED)) {
      return days(DaySpan.recent(peek().text()), next(), "span of days; write 30d, 4w, 6m, or 2y");
    }
    return clause(inField.get(), depth + 1);
  }

  /** Ids may hold colons, which make fields of their parts. */
  private Optional<Clause> like(Token field) {
    var id = new StringBuilder();
    while (peek().type() == TokenType.FIELD) {
      id.append(next().text()).append(':');
    }
    if (peek().type() == TokenType.WORD || peek().type() == TokenType.QUOTED) {
      id.append(next().text());
    }
    if (id.toString().isBlank()) {
      problem("an id must stand behind 'like:'", "it was left out", field.offset());
      return Optional.empty();
    }
    return limits.like(field.offset())
        ? Optional.of(new Clause.Like(id.toString()))
        : Optional.empty();
  }

  /** Its name and its value are words; in a loop, as in {@code a:b:c:d} the value is one too. */
  private Optional<Clause> unknownField(Token field, TermContext context, int depth) {
    List<Clause> words = new ArrayList<>();
    Token name = field;
    while (limits.clause(name.offset())) {
      problem(
          QuerySettings.isName(name.text())
              ? "'" + name.text() + ":' stands at the top of a query only"
              : "there is no field '" + name.text() + "'",
          "it was searched as a word",
          name.offset());
      word(name, context).ifPresent(words::add);
      boolean another =
          peek().type() == TokenType.FIELD
              && context.field(peek().text().toLowerCase(Locale.ROOT)).isEmpty();
      if (!another) {
        clause(context, depth).ifPresent(words::add);
        break;
      }
      name = next();
    }
    return Optional.of(Clause.all(words));
  }

  private Optional<Clause> quoted(Token token, TermContext context) {
    boolean apart = peek().type() == TokenType.TILDE;
    int slop = apart ? number(next(), 0, MOST_SLOP) : 0;
    if (context.facet().isPresent()) {
      return value(token, context.facet().get());
    }
    Optional<String> words =
        limits.arePatterns(token.text(), token.offset())
            ? limits.phrase(token.text(), token.offset())
            : plain(token);
    return words.map(text -> context.phrase(text, slop));
  }

  private Optional<Clause> word(Token token, TermContext context) {
    boolean alike = peek().type() == TokenType.TILDE;
    int edits = alike ? number(next(), 0, 2) : 0;
    String text = token.text();
    if (context.facet().isPresent()) {
      return value(token, context.facet().get());
    }
    boolean spelled = WordPattern.isWord(text) && WordPattern.isPlainWord(text);
    if (alike && spelled && limits.isPattern(text, token.offset())) {
      return Optional.of(context.fuzzy(text, edits));
    }
    if (!alike && WordPattern.isPattern(text) && limits.isPattern(text, token.offset())) {
      return WordPattern.read(text, context).filter(read -> withinLimits(read, token));
    }
    return plain(token).map(context::word);
  }

  /** The words of a token that is no pattern, or one too many. */
  private Optional<String> plain(Token token) {
    boolean wild = WordPattern.countIn(token.text()) > 0;
    String words = wild ? WordPattern.withoutWildcards(token.text()) : token.text();
    return limits.phrase(words, token.offset());
  }

  /** A token that holds several patterns is several clauses; the first has been counted. */
  private boolean withinLimits(Clause read, Token token) {
    boolean within = true;
    int more = read instanceof Clause.And and ? and.clauses().size() - 1 : 0;
    for (int i = 0; i < more; i++) {
      within &= limits.clause(token.offset());
    }
    return within;
  }

  private Optional<Clause> value(Token token, Facet facet) {
    if (token.text().isBlank()) {
      problem("a value must not be empty", "it was left out", token.offset());
      return Optional.empty();
    }
    if (facet != Facet.PUBLISHED) {
      return Optional.of(new Clause.Value(facet, token.text()));
    }
    return days(
        DaySpan.parse(token.text()), token, "day; write 2016, 2016-11-29, or 2016..2017-06");
  }

  private Optional<Clause> days(Optional<Clause> days, Token token, String wanted) {
    if (days.isPresent()) {
      return days;
    }
    problem("'" + token.text() + "' is no " + wanted, "it was searched as a word", token.offset());
    return plain(token).map(TermContext.ANYWHERE::word);
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
    if (notes.size() < MOST_NOTES) {
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

  private static boolean isEmpty(Clause node) {
    return node instanceof Clause.And and && and.clauses().isEmpty();
  }
}
