package io.dateline.internal.query;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.dateline.internal.analysis.Analysis;
import io.dateline.search.Clause;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/**
 * The words of a query that may be misspelled, and the query with others in their place. Patterns,
 * values of facets, and what is excluded stay as they are.
 */
public final class Respelling {
  private static final Splitter TOKENS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private static final CharMatcher PATTERN = CharMatcher.anyOf("*?");

  private Respelling() {}

  /** The distinct words of {@code root}, as terms are: folded. */
  public static Collection<String> words(Clause root) {
    Set<String> words = new LinkedHashSet<>();
    add(root, words);
    return words;
  }

  private static void add(Clause clause, Set<String> words) {
    switch (clause) {
      case Clause.And and -> and.clauses().forEach(part -> add(part, words));
      case Clause.Or or -> or.clauses().forEach(part -> add(part, words));
      case Clause.Word word -> addTokens(word.text(), words);
      case Clause.Phrase phrase -> addTokens(phrase.text(), words);
      default -> {}
    }
  }

  private static void addTokens(String text, Set<String> words) {
    for (String token : TOKENS.split(text)) {
      term(token).ifPresent(words::add);
    }
  }

  /**
   * The same clause with other words.
   *
   * @param spellings the new word of each old one, both as {@link #words} gives them
   */
  public static Clause with(Clause root, Map<String, String> spellings) {
    return switch (root) {
      case Clause.And and -> Clause.all(each(and.clauses(), spellings));
      case Clause.Or or -> Clause.any(each(or.clauses(), spellings));
      case Clause.Word word ->
          Clause.word(text(word.text(), spellings), word.scope(), word.exact());
      case Clause.Phrase phrase ->
          new Clause.Phrase(
              text(phrase.text(), spellings), phrase.scope(), phrase.exact(), phrase.slop());
      default -> root;
    };
  }

  private static List<Clause> each(List<Clause> clauses, Map<String, String> spellings) {
    List<Clause> changed = new ArrayList<>();
    clauses.forEach(clause -> changed.add(with(clause, spellings)));
    return changed;
  }

  private static String text(String text, Map<String, String> spellings) {
    var changed = new StringJoiner(" ");
    boolean any = false;
    for (String token : TOKENS.split(text)) {
      Optional<String> other = term(token).map(spellings::get);
      any |= other.isPresent();
      changed.add(other.map(word -> inCaseOf(token, word)).orElse(token));
    }
    return any ? changed.toString() : text;
  }

  /** What is searched for {@code token}, if it is one word and no pattern. */
  private static Optional<String> term(String token) {
    List<String> terms = PATTERN.matchesNoneOf(token) ? Analysis.words(token) : List.of();
    return terms.size() == 1 ? Optional.of(terms.getFirst()) : Optional.empty();
  }

  /** Terms have no capitals; what was typed with one shows where they belong. */
  private static String inCaseOf(String token, String word) {
    int first = token.codePointAt(0);
    int second = word.offsetByCodePoints(0, 1);
    return Character.isUpperCase(first)
        ? word.substring(0, second).toUpperCase(Locale.ROOT) + word.substring(second)
        : word;
  }
}
