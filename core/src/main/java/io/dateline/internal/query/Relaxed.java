package io.dateline.internal.query;

import io.dateline.internal.analysis.Analysis;
import io.dateline.internal.analysis.Language;
import io.dateline.search.ArticleQuery.Match;
import io.dateline.search.Clause;
import io.dateline.search.Clause.Word;
import java.util.ArrayList;
import java.util.List;

/** Makes one list of the words of a query, so that some of them can be left out. */
public final class Relaxed {
  /** As many clauses as a query text may have; Lucene's own limit is 1,024. */
  private static final int MOST_WORDS = 256;

  private Relaxed() {}

  /**
   * What {@code root} asks, without parentheses that choose nothing; unless all must match, each
   * part of a compound is a word of its own.
   */
  public static Clause of(Clause root, Match match) {
    if (!(root instanceof Clause.And) && !(root instanceof Word && match != Match.ALL)) {
      return root;
    }
    List<Clause> clauses = new ArrayList<>();
    add(root, match, clauses);
    if (clauses.size() > MOST_WORDS) {
      return root;
    }
    return clauses.size() == 1 ? clauses.get(0) : new Clause.And(clauses);
  }

  private static void add(Clause node, Match match, List<Clause> to) {
    if (node instanceof Clause.And and) {
      and.clauses().forEach(clause -> add(clause, match, to));
    } else if (node instanceof Word word && match != Match.ALL) {
      addParts(word, match, to);
    } else {
      to.add(node);
    }
  }

  private static void addParts(Word word, Match match, List<Clause> to) {
    // Lucene takes some pictures for words that a clause may not hold.
    List<String> parts =
        Analysis.words(word.text()).stream()
            .filter(part -> part.codePoints().anyMatch(Character::isLetterOrDigit))
            .toList();
    if (parts.size() <= 1) {
      to.add(word);
      return;
    }
    parts.forEach(part -> to.add(Clause.word(part, word.scope(), word.exact())));
    if (match == Match.ANY) {
      // One more to choose among; where words are counted it would count twice.
      Analysis.read(word.text(), Language.ENGLISH, true)
          .whole()
          .ifPresent(whole -> to.add(Clause.word(whole, word.scope(), word.exact())));
    }
  }
}
