package io.dateline.search;

import io.dateline.search.Clause.Scope;
import java.util.List;
import java.util.stream.Collectors;

/** Writes clauses as query text. */
final class ClauseText {
  private ClauseText() {}

  /** The text that {@link QueryParser} reads as {@code clause}. */
  static String of(Clause clause) {
    return switch (clause) {
      case Clause.Word word -> prefix(word.scope(), word.exact()) + word.text();
      case Clause.Phrase phrase ->
          prefix(phrase.scope(), phrase.exact())
              + '"'
              + phrase.text()
              + '"'
              + (phrase.slop() == 0 ? "" : "~" + phrase.slop());
      case Clause.Wildcard wildcard -> prefix(wildcard.scope(), false) + wildcard.pattern();
      case Clause.Fuzzy fuzzy -> prefix(fuzzy.scope(), false) + fuzzy.text() + "~" + fuzzy.edits();
      case Clause.Value value -> field(value.facet(), value.value());
      case Clause.Days days -> Facet.PUBLISHED.id() + ":" + DaySpan.textOf(days);
      case Clause.Recent recent -> DaySpan.textOf(recent);
      case Clause.Like like -> QueryParser.LIKE + ":" + value(like.id());
      case Clause.Not not -> "-" + inner(not.clause(), not);
      case Clause.Or or ->
          or.clauses().isEmpty() ? QueryParser.NOTHING : joined(or, or.clauses(), " OR ");
      case Clause.And and -> joined(and, and.clauses(), " ");
    };
  }

  /** A field with one value, quoted where it must be. */
  static String field(Facet facet, String value) {
    return facet.id() + ":" + value(value);
  }

  /** A value as it stands behind its field. */
  static String value(String value) {
    return WordPattern.isName(value) ? value : QueryLexer.quote(value);
  }

  private static String joined(Clause within, List<Clause> clauses, String between) {
    return clauses.stream()
        .map(clause -> inner(clause, within))
        .collect(Collectors.joining(between));
  }

  private static String inner(Clause clause, Clause within) {
    boolean several = clause instanceof Clause.And || clause instanceof Clause.Or;
    boolean twoSigns = within instanceof Clause.Not && clause instanceof Clause.Not;
    return several || twoSigns ? "(" + of(clause) + ")" : of(clause);
  }

  private static String prefix(Scope scope, boolean exact) {
    return (scope == Scope.TITLE ? "title:" : "") + (exact ? "=" : "");
  }
}
