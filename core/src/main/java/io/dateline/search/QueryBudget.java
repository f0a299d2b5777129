package io.dateline.search;

import java.util.Optional;

/** Counts what a query asks against its {@link QueryLimits}. */
final class QueryBudget {
  private static final int PATTERN_LENGTH = 64;

  /** Single-letter wildcards double the states of the automaton each. */
  private static final int PATTERN_SIGNS = 8;

  /** Articles that others are to be like: each asks for 25 words, and Lucene takes 1,024. */
  private static final int LIKES = 8;

  /** Where problems go. */
  interface Problems {
    void report(String reason, String instead, int offset);
  }

  private final QueryLimits limits;
  private final Problems problems;
  private int clauses;
  private int words;
  private int patterns;
  private int likes;
  private boolean tooDeep;

  QueryBudget(QueryLimits limits, Problems problems) {
    this.limits = limits;
    this.problems = problems;
  }

  /**
   * Holds a clause that a program made to the limits of text.
   *
   * @throws IllegalArgumentException if it is beyond them
   */
  static void check(Clause clause, QueryLimits limits) {
    var budget =
        new QueryBudget(
            limits,
            (reason, instead, offset) -> {
              throw new IllegalArgumentException(reason);
            });
    budget.check(clause, 0);
  }

  private void check(Clause clause, int depth) {
    boolean several = clause instanceof Clause.And || clause instanceof Clause.Or;
    depth(depth - (several ? 0 : 1), 0);
    switch (clause) {
      case Clause.And and -> and.clauses().forEach(part -> check(part, depth + 1));
      case Clause.Or or -> or.clauses().forEach(part -> check(part, depth + 1));
      case Clause.Not not -> check(not.clause(), depth + 1);
      case Clause.Word word -> checkWords(word.text());
      case Clause.Phrase phrase -> {
        checkWords(phrase.text());
        arePatterns(phrase.text(), 0);
      }
      case Clause.Wildcard wildcard -> checkPattern(wildcard.pattern());
      case Clause.Fuzzy fuzzy -> checkPattern(fuzzy.text());
      case Clause.Like like -> like(0);
      default -> clause(0);
    }
  }

  private void checkWords(String text) {
    clause(0);
    phrase(text, 0);
  }

  private void checkPattern(String text) {
    clause(0);
    isPattern(text, 0);
  }

  /** What of the query text is read. */
  String text(String query) {
    if (query.length() <= limits.length()) {
      return query;
    }
    problems.report(
        "the query has more than " + limits.length() + " characters",
        "the rest was left out",
        limits.length());
    return query.substring(0, limits.length());
  }

  /** Counts a clause; false if it is one too many. */
  boolean clause(int offset) {
    if (clauses < limits.clauses()) {
      clauses++;
      return true;
    }
    if (clauses++ == limits.clauses()) {
      problems.report(
          "the query has more than " + limits.clauses() + " clauses",
          "the rest was left out",
          offset);
    }
    return false;
  }

  /** Counts an article that others are to be like; false if it is one too many. */
  boolean like(int offset) {
    if (likes++ == LIKES) {
      problems.report(
          "the query asks for the likes of more than " + LIKES + " articles",
          "the rest was left out",
          offset);
    }
    return likes <= LIKES && clause(offset);
  }

  /** Whether clauses were left out; what looks wrong from then on need not be. */
  boolean reached() {
    return clauses > limits.clauses() || tooDeep;
  }

  boolean depth(int depth, int offset) {
    if (depth < limits.depth()) {
      return true;
    }
    if (!tooDeep) {
      tooDeep = true;
      problems.report(
          "the query is nested deeper than " + limits.depth() + " levels",
          "the words are searched without some parentheses",
          offset);
    }
    return false;
  }

  /**
   * What of {@code text} is searched; empty if it holds no word, as a lone dash does.
   *
   * @param text a word or phrase
   */
  Optional<String> phrase(String text, int offset) {
    if (words >= limits.words()) {
      return Optional.empty();
    }
    int found = WordCount.of(text);
    if (found == 0) {
      return Optional.empty();
    }
    int room = limits.words() - words;
    words += Math.min(found, room);
    if (found <= room) {
      return Optional.of(text);
    }
    problems.report(
        "the query has more than " + limits.words() + " words", "the rest was left out", offset);
    return Optional.of(WordCount.first(text, room));
  }

  /** Counts the patterns of a phrase; false if they are too many or one is too long. */
  boolean arePatterns(String text, int offset) {
    for (String piece : WordPattern.pieces(text)) {
      for (int count = WordPattern.countIn(piece); count > 0; count--) {
        if (!isPattern(piece, offset)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Counts a pattern; false if it is one too many or too long, and is to be read as a word. */
  boolean isPattern(String text, int offset) {
    String instead = "it was searched as a word";
    long signs = text.chars().filter(c -> c == '*' || c == '?').count();
    if (text.length() > PATTERN_LENGTH || signs > PATTERN_SIGNS) {
      problems.report(
          "a pattern has at most "
              + PATTERN_LENGTH
              + " characters and "
              + PATTERN_SIGNS
              + " wildcards",
          instead,
          offset);
      return false;
    }
    if (patterns < limits.patterns()) {
      patterns++;
      return true;
    }
    if (patterns++ == limits.patterns()) {
      problems.report(
          "the query has more than " + limits.patterns() + " words with '*', '?', or '~'",
          "the others were searched as words",
          offset);
    }
    return false;
  }
}
