package io.dateline.index;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A user's table of words that mean the same: who asks for one of a line finds all of them, but not
 * with {@code exact:}.
 *
 * <p>One meaning a line, its words or phrases separated by semicolons. Empty lines and lines that
 * start with {@code #} do not count.
 *
 * <pre>
 * # whatever is asked, all of these are found
 * airplane; aircraft; plane
 * PLA; People's Liberation Army
 * </pre>
 *
 * <p>A phrase is looked up when it is asked as one, between quotation marks. Case, accents, and
 * hyphens make no difference; endings do where it is asked, and make none where it is found.
 * Immutable, safe for concurrent use.
 *
 * @param source what it was read from, for errors
 * @param entries in order
 */
public record Synonyms(String source, List<Entry> entries) {
  /** No synonyms. */
  public static final Synonyms NONE = new Synonyms("", List.of());

  /** Each is a clause of every query that asks for one of them. */
  private static final int MOST_TERMS = 16;

  /**
   * One meaning.
   *
   * @param terms words and phrases, two or more
   */
  public record Entry(List<String> terms) {
    public Entry {
      terms = List.copyOf(terms);
    }
  }

  public Synonyms {
    requireNonNull(source, "source");
    entries = List.copyOf(entries);
  }

  /**
   * Reads a table from a file in UTF-8.
   *
   * @throws TableFormatException if a line cannot be read
   */
  public static Synonyms load(Path file) throws IOException {
    return parse(TableLines.load(file), file.toString());
  }

  /**
   * Reads a table.
   *
   * @param source stands for the file in errors
   * @throws TableFormatException if a line cannot be read
   */
  public static Synonyms parse(String text, String source) throws TableFormatException {
    List<Entry> entries = new ArrayList<>();
    for (TableLines.Line line : TableLines.of(text, source)) {
      entries.add(entry(line.text(), source, line.number()));
    }
    return new Synonyms(source, entries);
  }

  private static Entry entry(String line, String source, int number) throws TableFormatException {
    List<String> terms = new ArrayList<>();
    for (String term : line.split(";", -1)) {
      if (term.codePoints().anyMatch(Character::isLetterOrDigit)) {
        terms.add(term.strip());
      }
    }
    if (terms.size() < 2 || terms.size() > MOST_TERMS) {
      throw new TableFormatException(
          source,
          number,
          "a line is \"word; other word\", up to " + MOST_TERMS + " of them (got: " + line + ")");
    }
    return new Entry(terms);
  }

  /** The table as {@link #parse} reads it, a line an entry. */
  @Override
  public String toString() {
    var text = new StringBuilder();
    for (Entry entry : entries) {
      text.append(String.join("; ", entry.terms())).append('\n');
    }
    return text.toString();
  }
}
