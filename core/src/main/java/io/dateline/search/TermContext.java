package io.dateline.search;

import io.dateline.search.Clause.Scope;
import java.util.Optional;

/**
 * What the fields around a term say about it.
 *
 * @param scope where words are looked for
 * @param exact whether they are not stemmed
 * @param facet the facet whose values terms are; empty if they are words
 */
record TermContext(Scope scope, boolean exact, Optional<Facet> facet) {
  /** No field. */
  static final TermContext ANYWHERE = new TermContext(Scope.EVERYWHERE, false, Optional.empty());

  /** Below five letters, two edits make most words alike. */
  private static final int LONG_WORD = 5;

  TermContext unstemmed() {
    return new TermContext(scope, true, facet);
  }

  /**
   * This context within a field.
   *
   * @param name in lower case
   * @return empty if there is no such field
   */
  Optional<TermContext> field(String name) {
    if (name.equals("title")) {
      return Optional.of(new TermContext(Scope.TITLE, exact, Optional.empty()));
    }
    if (name.equals(QueryParser.LIKE)) {
      return Optional.of(this);
    }
    if (name.equals(DaySpan.LAST)) {
      return Optional.of(new TermContext(scope, exact, Optional.of(Facet.PUBLISHED)));
    }
    if (name.equals("exact")) {
      return Optional.of(new TermContext(scope, true, Optional.empty()));
    }
    for (Facet known : Facet.values()) {
      if (known.id().equals(name)) {
        return Optional.of(new TermContext(scope, exact, Optional.of(known)));
      }
    }
    return Optional.empty();
  }

  Clause word(String text) {
    return Clause.word(text, scope, exact);
  }

  Clause phrase(String text, int slop) {
    return new Clause.Phrase(text, scope, exact, slop);
  }

  /**
   * A word spelled much like {@code text}.
   *
   * @param edits letters that may differ; 0 for as many as its length allows
   */
  Clause fuzzy(String text, int edits) {
    int allowed = text.length() < LONG_WORD ? 1 : 2;
    return new Clause.Fuzzy(text, scope, edits == 0 ? allowed : edits);
  }
}
