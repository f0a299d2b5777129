package io.dateline.search;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What articles must say, as a tree: what {@linkplain ArticleQuery query text} says, for programs
 * that put questions together. {@link #toQueryText} gives it back, and read again that is an equal
 * clause:
 *
 * <pre>{@code
 * Clause.all(Clause.phrase("air liaison", 5), Clause.not(Clause.word("typhoon"))).toQueryText()
 * // "air liaison"~5 -typhoon
 * }</pre>
 *
 * Immutable.
 */
public sealed interface Clause {
  /** Where words are looked for. */
  enum Scope {
    /** In headlines and bodies. */
    EVERYWHERE,
    /** In headlines only. */
    TITLE
  }

  /**
   * A word, with all its endings: {@code hotline} is in "hotlines".
   *
   * @param text as one would type it; neither blank nor with spaces, quotation marks, parentheses,
   *     or what else means something in query text: {@link Clause#phrase(String)} takes any
   * @param exact whether only this form of it counts
   */
  record Word(String text, Scope scope, boolean exact) implements Clause {
    public Word {
      requireNonNull(scope, "scope");
      if (!WordPattern.isPlainWord(text)) {
        throw new IllegalArgumentException("text must be a word (got: '" + text + "')");
      }
    }
  }

  /**
   * Words in a row.
   *
   * @param text the words, with a letter or digit at least; quotation marks in it mean nothing,
   *     {@code *} and {@code ?} what they do in a {@link Wildcard}, and beside such a pattern words
   *     count as if {@code exact}
   * @param exact whether only these forms of them count
   * @param slop how many places they may stand apart, 0 or more
   */
  record Phrase(String text, Scope scope, boolean exact, int slop) implements Clause {
    public Phrase {
      requireNonNull(scope, "scope");
      text = QueryLexer.withoutQuotes(text);
      if (!WordPattern.hasWord(text)) {
        throw new IllegalArgumentException("text must hold a word (got: '" + text + "')");
      }
      if (slop < 0 || slop > QueryParser.MOST_SLOP) {
        throw new IllegalArgumentException(
            "slop must be from 0 to " + QueryParser.MOST_SLOP + " (got: " + slop + ")");
      }
    }

    /** How many of its words are patterns. */
    public int patterns() {
      return WordPattern.countIn(text);
    }

    /** Its words and patterns in order, each a {@link Wildcard} or else a word or phrase. */
    public List<Clause> parts() {
      return WordPattern.partsOf(this);
    }
  }

  /**
   * Words of a pattern.
   *
   * @param pattern letters and digits, {@code *} for any letters, {@code ?} for one
   */
  record Wildcard(String pattern, Scope scope) implements Clause {
    public Wildcard {
      requireNonNull(scope, "scope");
      if (!WordPattern.isOnePattern(pattern)) {
        throw new IllegalArgumentException(
            "pattern must be letters with '*' or '?' among them (got: '" + pattern + "')");
      }
    }
  }

  /**
   * A word or one spelled much like it.
   *
   * @param text one word
   * @param edits letters that may differ, 1 or 2
   */
  record Fuzzy(String text, Scope scope, int edits) implements Clause {
    public Fuzzy {
      requireNonNull(scope, "scope");
      if (!WordPattern.isPlainWord(text) || !WordPattern.isWord(text)) {
        throw new IllegalArgumentException("text must be a word (got: '" + text + "')");
      }
      if (edits < 1 || edits > 2) {
        throw new IllegalArgumentException("edits must be 1 or 2 (got: " + edits + ")");
      }
    }
  }

  /**
   * A value of a facet.
   *
   * @param facet any but {@link Facet#PUBLISHED}, for which there are {@link Days} and {@link
   *     Recent}
   */
  record Value(Facet facet, String value) implements Clause {
    public Value {
      if (facet == Facet.PUBLISHED) {
        throw new IllegalArgumentException("days of publication are Days or Recent");
      }
      if (value.isBlank()) {
        throw new IllegalArgumentException("value must not be blank");
      }
    }
  }

  /** Days of publication, both included; an absent one is open, but only one may be absent. */
  record Days(Optional<LocalDate> from, Optional<LocalDate> to) implements Clause {
    public Days {
      if (from.isEmpty() && to.isEmpty()) {
        throw new IllegalArgumentException("days must begin or end");
      }
    }
  }

  /**
   * Published lately.
   *
   * @param span how far back from the day on which it is asked, that day not counted: {@code
   *     Period.ofDays(30)}; of one unit, and more than nothing
   */
  record Recent(Period span) implements Clause {
    public Recent {
      if (DaySpan.textOf(span).isEmpty()) {
        throw new IllegalArgumentException(
            "span must be days, months, or years, and one of them (got: " + span + ")");
      }
    }

    /** The same as days, when asked on {@code today}. */
    public Days on(LocalDate today) {
      return new Days(Optional.of(today.minus(span)), Optional.of(today));
    }
  }

  /**
   * About the same as an article, and no copy of its story: uses three in ten of the words that
   * tell it from others, twenty-five at most, and never one alone. Nothing is about the same as an
   * article that is not there.
   *
   * @param id the article's id
   */
  record Like(String id) implements Clause {
    public Like {
      if (id.isBlank()) {
        throw new IllegalArgumentException("id must not be blank");
      }
    }
  }

  /** The opposite of a clause. */
  record Not(Clause clause) implements Clause {
    public Not {
      checkInner(clause);
    }
  }

  /** At least one of the clauses; they are none or several. */
  record Or(List<Clause> clauses) implements Clause {
    public Or {
      clauses = checkedParts(clauses);
    }
  }

  /**
   * All of the clauses; they are none or several. At the top, how many of its words must match is
   * the affair of {@link ArticleQuery#match}.
   */
  record And(List<Clause> clauses) implements Clause {
    public And {
      clauses = checkedParts(clauses);
    }
  }

  /** This as query text. */
  default String toQueryText() {
    return ClauseText.of(this);
  }

  /**
   * A word anywhere in an article, with all its endings; text that is no {@link Word} is a phrase.
   *
   * @throws IllegalArgumentException if {@code text} has no letter or digit
   */
  static Clause word(String text) {
    return word(text, Scope.EVERYWHERE, false);
  }

  /** As {@link Word}; text that is none is a phrase. */
  static Clause word(String text, Scope scope, boolean exact) {
    return WordPattern.isPlainWord(text)
        ? new Word(text, scope, exact)
        : new Phrase(text, scope, exact, 0);
  }

  /**
   * Words in a row anywhere in an article.
   *
   * @throws IllegalArgumentException if {@code text} has no letter or digit
   */
  static Clause phrase(String text) {
    return phrase(text, 0);
  }

  /**
   * Words near each other anywhere in an article.
   *
   * @param slop how many places they may stand apart, 0 or more
   */
  static Clause phrase(String text, int slop) {
    return new Phrase(text, Scope.EVERYWHERE, false, slop);
  }

  /** An article with this value of a facet; a day, month, year, or span of them if published. */
  static Clause value(Facet facet, String value) {
    return facet == Facet.PUBLISHED ? published(value) : new Value(facet, value);
  }

  /**
   * Days of publication as one types them: {@code 2016}, {@code 2016-11}, {@code 2016..2017-06},
   * {@code last:30d}.
   *
   * @throws IllegalArgumentException if it is no span of days
   */
  static Clause published(String days) {
    return DaySpan.parse(days)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'" + days + "' is no day; write 2016, 2016-11-29, or 2016..2017-06"));
  }

  /** Every article. */
  static Clause everything() {
    return new And(List.of());
  }

  /** No article. */
  static Clause nothing() {
    return new Or(List.of());
  }

  /** Not {@code clause}. */
  static Clause not(Clause clause) {
    if (clause instanceof Not not) {
      return not.clause();
    }
    return clause.equals(everything())
        ? nothing()
        : clause.equals(nothing()) ? everything() : new Not(clause);
  }

  /** All of {@code clauses}; {@link #everything} if there are none. */
  static Clause all(Clause... clauses) {
    return all(List.of(clauses));
  }

  /** All of {@code clauses}; {@link #everything} if there are none. */
  static Clause all(List<Clause> clauses) {
    if (clauses.contains(nothing())) {
      return nothing();
    }
    List<Clause> parts = new ArrayList<>(clauses);
    parts.removeIf(everything()::equals);
    return parts.size() == 1 ? parts.get(0) : new And(parts);
  }

  /** At least one of {@code clauses}; {@link #nothing} if there are none. */
  static Clause any(Clause... clauses) {
    return any(List.of(clauses));
  }

  /** At least one of {@code clauses}; {@link #nothing} if there are none. */
  static Clause any(List<Clause> clauses) {
    if (clauses.contains(everything())) {
      return everything();
    }
    List<Clause> parts = new ArrayList<>(clauses);
    parts.removeIf(nothing()::equals);
    return parts.size() == 1 ? parts.get(0) : new Or(parts);
  }

  private static List<Clause> checkedParts(List<Clause> parts) {
    if (parts.size() == 1) {
      throw new IllegalArgumentException("clauses must be none or several; all() and any() do it");
    }
    parts.forEach(Clause::checkInner);
    return List.copyOf(parts);
  }

  private static void checkInner(Clause clause) {
    if (clause.equals(everything()) || clause.equals(nothing())) {
      throw new IllegalArgumentException(
          "everything and nothing are no parts; all() and any() do it");
    }
  }
}
