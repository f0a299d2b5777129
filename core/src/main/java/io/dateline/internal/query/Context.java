package io.dateline.internal.query;

import io.dateline.internal.query.QueryNode.Scope;
import io.dateline.search.Facet;
import java.util.Optional;

/**
 * What the fields around a term say about it.
 *
 * @param scope where words are looked for
 * @param exact whether they are not stemmed
 * @param facet the facet whose values terms are; empty if they are words
 */
record Context(Scope scope, boolean exact, Optional<Facet> facet) {
  /** No field. */
  static final Context ANYWHERE = new Context(Scope.EVERYWHERE, false, Optional.empty());

  /** Below five letters, two edits make most words alike. */
  private static final int LONG_WORD = 5;

  Context unstemmed() {
    return new Context(scope, true, facet);
  }

  /**
   * This context within a field.
   *
   * @param name in lower case
   * @return empty if there is no such field
   */
  Optional<Context> field(String name) {
    if (name.equals("title")) {
      return Optional.of(new Context(Scope.TITLE, exact, Optional.empty()));
    }
    if (name.equals("exact")) {
      return Optional.of(new Context(scope, true, Optional.empty()));
    }
    for (Facet known : Facet.values()) {
      if (known.id().equals(name)) {
        return Optional.of(new Context(scope, exact, Optional.of(known)));
      }
    }
    return Optional.empty();
  }

  QueryNode word(String text) {
    return new QueryNode.Word(text, scope, exact);
  }

  QueryNode phrase(String text, int slop) {
    return new QueryNode.Phrase(text, scope, exact, slop);
  }

  /**
   * A word spelled much like {@code text}.
   *
   * @param edits letters that may differ; 0 for as many as its length allows
   */
  QueryNode fuzzy(String text, int edits) {
    int allowed = text.length() < LONG_WORD ? 1 : 2;
    return new QueryNode.Fuzzy(text, scope, edits == 0 ? allowed : edits);
  }
}
