package io.dateline.search;

import java.time.Duration;

/**
 * How much one query may ask, so that it costs a bounded time however it was made. What of a text
 * is beyond is left out with a note, or refused in strict mode.
 *
 * @param length UTF-16 units of query text
 * @param depth levels of parentheses, negations, and fields
 * @param clauses words, phrases, patterns, and values
 * @param words in all clauses together, those of phrases counted each
 * @param patterns words with {@code *}, {@code ?}, or {@code ~}: each reads the archive's list of
 *     words
 * @param time how long a search may go on until it answers with what it has, and says so ({@link
 *     SearchResult#partial}); export, deletion, and officials take what they need
 */
public record QueryLimits(
    int length, int depth, int clauses, int words, int patterns, Duration time) {

  /**
   * Some twenty pages of text, deeper than anyone writes. A clause is one of Lucene's or a few, in
   * each language that it may be of, of which Lucene takes 1,024; a fuzzy word is up to thirty.
   * Half a minute is longer than anyone waits.
   */
  public static final QueryLimits DEFAULT =
      new QueryLimits(1 << 16, 32, 256, 1024, 16, Duration.ofSeconds(30));

  public QueryLimits {
    check("length", length);
    check("depth", depth);
    check("clauses", clauses);
    check("words", words);
    check("patterns", patterns);
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("time must be > 0 (got: " + time + ")");
    }
  }

  /** These, with another length of text. */
  public QueryLimits withLength(int most) {
    return new QueryLimits(most, depth, clauses, words, patterns, time);
  }

  /** These, with another depth. */
  public QueryLimits withDepth(int most) {
    return new QueryLimits(length, most, clauses, words, patterns, time);
  }

  /** These, with another number of clauses. */
  public QueryLimits withClauses(int most) {
    return new QueryLimits(length, depth, most, words, patterns, time);
  }

  /** These, with another number of words. */
  public QueryLimits withWords(int most) {
    return new QueryLimits(length, depth, clauses, most, patterns, time);
  }

  /** These, with another number of patterns. */
  public QueryLimits withPatterns(int most) {
    return new QueryLimits(length, depth, clauses, words, most, time);
  }

  /** These, with another time. */
  public QueryLimits withTime(Duration most) {
    return new QueryLimits(length, depth, clauses, words, patterns, most);
  }

  private static void check(String name, int value) {
    if (value <= 0) {
      throw new IllegalArgumentException(name + " must be > 0 (got: " + value + ")");
    }
  }
}
