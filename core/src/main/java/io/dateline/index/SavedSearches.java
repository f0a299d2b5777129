package io.dateline.index;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A user's table of searches that an archive keeps: each new article is matched against all of
 * them.
 *
 * <p>One search a line, its name and its query text. Empty lines and lines that start with {@code
 * #} do not count.
 *
 * <pre>
 * hotline   | hotline country:Japan
 * Wang Yi   | official:"Wang Yi" -outlet:"China Daily"
 * </pre>
 *
 * <p>Immutable, safe for concurrent use.
 *
 * @param source what it was read from, for errors
 * @param entries in order, no two of one name
 */
public record SavedSearches(String source, List<Entry> entries) {
  /** No searches. */
  public static final SavedSearches NONE = new SavedSearches("", List.of());

  /**
   * One search.
   *
   * @param name what it is called, without {@code |}
   * @param query query text, on one line
   * @param line where in the table, from 1
   */
  public record Entry(String name, String query, int line) {
    public Entry {
      name = name.strip();
      query = query.strip();
      if (name.isEmpty() || name.startsWith("#") || name.indexOf('|') >= 0 || isBroken(name)) {
        throw new IllegalArgumentException(
            "a name is one line, without '|' and '#' before it (got: '" + name + "')");
      }
      if (query.isEmpty() || isBroken(query)) {
        throw new IllegalArgumentException("a query is one line of text (got: '" + query + "')");
      }
    }

    private static boolean isBroken(String text) {
      return text.lines().count() > 1;
    }
  }

  public SavedSearches {
    requireNonNull(source, "source");
    entries = List.copyOf(entries);
    Set<String> names = new HashSet<>();
    for (Entry entry : entries) {
      if (!names.add(entry.name())) {
        throw new IllegalArgumentException("two searches are called '" + entry.name() + "'");
      }
    }
  }

  /**
   * Reads a table from a file in UTF-8.
   *
   * @throws TableFormatException if a line cannot be read
   */
  public static SavedSearches load(Path file) throws IOException {
    return parse(TableLines.load(file), file.toString());
  }

  /**
   * Reads a table.
   *
   * @param source stands for the file in errors
   * @throws TableFormatException if a line cannot be read, or has the name of one before it
   */
  public static SavedSearches parse(String text, String source) throws TableFormatException {
    List<Entry> entries = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (TableLines.Line line : TableLines.of(text, source)) {
      Entry entry = entry(line.text(), source, line.number());
      if (!names.add(entry.name())) {
        throw new TableFormatException(
            source, line.number(), "'" + entry.name() + "' is the name of a search before it");
      }
      entries.add(entry);
    }
    return new SavedSearches(source, entries);
  }

  private static Entry entry(String line, String source, int number) throws TableFormatException {
    int bar = line.indexOf('|');
    if (bar <= 0 || line.substring(0, bar).isBlank() || line.substring(bar + 1).isBlank()) {
      throw new TableFormatException(
          source, number, "a line is \"name | query\" (got: " + line + ")");
    }
    return new Entry(line.substring(0, bar), line.substring(bar + 1), number);
  }

  /** The query text of the search of this name. */
  public Optional<String> query(String name) {
    return entries.stream()
        .filter(entry -> entry.name().equals(name.strip()))
        .map(Entry::query)
        .findFirst();
  }

  /** These and one more, or another query for a name that is there. */
  public SavedSearches with(String name, String query) {
    List<Entry> with = new ArrayList<>();
    boolean there = false;
    for (Entry entry : entries) {
      boolean same = entry.name().equals(name.strip());
      there |= same;
      with.add(same ? new Entry(name, query, entry.line()) : entry);
    }
    if (!there) {
      with.add(new Entry(name, query, entries.size() + 1));
    }
    return new SavedSearches(source, with);
  }

  /** These without the one of this name. */
  public SavedSearches without(String name) {
    return new SavedSearches(
        source, entries.stream().filter(entry -> !entry.name().equals(name.strip())).toList());
  }

  /** The table as {@link #parse} reads it, a line an entry. */
  @Override
  public String toString() {
    var text = new StringBuilder();
    for (Entry entry : entries) {
      text.append(entry.name()).append(" | ").append(entry.query()).append('\n');
    }
    return text.toString();
  }
}
