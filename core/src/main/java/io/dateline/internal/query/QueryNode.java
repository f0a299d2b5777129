package io.dateline.internal.query;

import io.dateline.search.Facet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a query text says. */
public sealed interface QueryNode {
  /** Every article. */
  QueryNode EVERYTHING = new And(List.of());

  /** No article. */
  QueryNode NOTHING = new Or(List.of());

  /** Where words are looked for. */
  enum Scope {
    EVERYWHERE,
    TITLE
  }

  /**
   * A word as written.
   *
   * @param exact whether it is not stemmed
   */
  record Word(String text, Scope scope, boolean exact) implements QueryNode {}

  /**
   * Words in a row.
   *
   * @param slop how many places they may stand apart
   */
  record Phrase(String text, Scope scope, boolean exact, int slop) implements QueryNode {}

  /** A pattern of {@code *} (any letters) and {@code ?} (one letter). */
  record Wildcard(String pattern, Scope scope) implements QueryNode {}

  /**
   * A word or one spelled much like it.
   *
   * @param edits letters that may differ, 1 or 2
   */
  record Fuzzy(String text, Scope scope, int edits) implements QueryNode {}

  /** A value of a facet. */
  record Value(Facet facet, String value) implements QueryNode {}

  /** Days of publication, both included; an absent one is open. */
  record Days(Optional<LocalDate> from, Optional<LocalDate> to) implements QueryNode {}

  /** The opposite of a clause. */
  record Not(QueryNode clause) implements QueryNode {}

  /** At least one of the clauses. */
  record Or(List<QueryNode> clauses) implements QueryNode {
    public Or {
      clauses = List.copyOf(clauses);
    }
  }

  /** All of the clauses; how many of its words must match is the query's affair at the top. */
  record And(List<QueryNode> clauses) implements QueryNode {
    public And {
      clauses = List.copyOf(clauses);
    }
  }
}
