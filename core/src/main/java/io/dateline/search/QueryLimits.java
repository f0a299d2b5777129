package io.dateline.search;

import java.util.Optional;

/**
 * How much one query may ask. What is beyond is left out with a note, or refused in strict mode:
 * every query costs a bounded time, however it was made.
 */
final class QueryLimits {
  /** Levels of parentheses, negations, and fields: deeper than anyone writes. */
  static final int DEPTH = 32;

  /** Sentences about what was reinterpreted; nobody reads more. */
  static final int NOTES = 10;

  /** UTF-16 units of query text; some twenty pages. */
  private static final int LENGTH = 1 << 16;

  /**
   * A word is one clause of Lucene or a few, in each language that it may be of; its limit is
   * 1,024.
   */
  private static final int CLAUSES = 256;

  /** Words in all clauses together, those of phrases counted each. */
  private static final int WORDS = 1024;

  /** Each pattern reads the list of words; each fuzzy word becomes up to thirty clauses. */
  private static final int PATTERNS = 16;

  private static final int PATTERN_LENGTH = 64;

  /** Single-letter wildcards double the states of the automaton each. */
  private static final int PATTERN_SIGNS = 8;

  /** Where problems go. */
  interface Problems {
    void report(String reason, String instead, int offset);
  }

  private final Problems problems;
  private int clauses;
  private int words;
  private int patterns;
  private boolean tooDeep;

  QueryLimits(Problems problems) {
    this.problems = problems;
  }

  /**
   * Holds a clause that a program made to the limits of text.
   *
   * @throws IllegalArgumentException if it is beyond them
   */
  static void check(Clause clause) {
    var limits =
        new QueryLimits(
            (reason, instead, offset) -> {
              throw new IllegalArgumentException(reason);
            });
    limits.check(clause, 0);
  }

  private void check(Clause clause, int depth) {
    boolean several = clause instanceof Clause.And || clause instanceof Clause.Or;
    depth(depth - (several ? 0 : 1), 0);
    switch (clause) {
      case Clause.And and -> and.clauses().forEach(part -> check(part, depth + 1));
      case Clause.Or or -> or.clauses().forEach(part -> check(part, depth + 1));
      case Clause.Not not -> check(not.clause(), depth + 1);
      case Clause.Word word -> checkWords(word.text());
      case Clause.Phrase phrase -> checkWords(phrase.text());
      case Clause.Wildcard wildcard -> checkPattern(wildcard.pattern());
      case Clause.Fuzzy fuzzy -> checkPattern(fuzzy.text());
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
    if (query.length() <= LENGTH) {
      return query;
    }
    problems.report(
        "the query has more than " + LENGTH + " characters", "the rest was left out", LENGTH);
    return query.substring(0, LENGTH);
  }

  /** Counts a clause; false if it is one too many. */
  boolean clause(int offset) {
    if (clauses < CLAUSES) {
      clauses++;
      return true;
    }
    if (clauses++ == CLAUSES) {
      problems.report(
          "the query has more than " + CLAUSES + " clauses", "the rest was left out", offset);
    }
    return false;
  }

  /** Whether clauses were left out; what looks wrong from then on need not be. */
  boolean reached() {
    return clauses > CLAUSES || tooDeep;
  }

  boolean depth(int depth, int offset) {
    if (depth < DEPTH) {
      return true;
    }
    if (!tooDeep) {
      tooDeep = true;
      problems.report(
          "the query is nested deeper than " + DEPTH + " levels",
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
    if (words >= WORDS) {
      return Optional.empty();
    }
    int found = WordCount.of(text);
    if (found == 0) {
      return Optional.empty();
    }
    int room = WORDS - words;
    words += Math.min(found, room);
    if (found <= room) {
      return Optional.of(text);
    }
    problems.report("the query has more than " + WORDS + " words", "the rest was left out", offset);
    return Optional.of(WordCount.first(text, room));
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
    if (patterns < PATTERNS) {
      patterns++;
      return true;
    }
    if (patterns++ == PATTERNS) {
      problems.report(
          "the query has more than " + PATTERNS + " words with '*', '?', or '~'",
          "the others were searched as words",
          offset);
    }
    return false;
  }
}
