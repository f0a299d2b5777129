package io.dateline.index;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A user's table of officials who go by several names, beyond those that an archive merges itself.
 *
 * <p>One person a line: {@code name | other names}, the other names separated by semicolons, and
 * {@code | country} behind them where others of these names are of other countries. Empty lines and
 * lines that start with {@code #} do not count.
 *
 * <pre>
 * # the name to show | what else articles call him
 * Bob Dole    | Robert J. Dole; Dole
 * Wang Yi     | Wang I           | China
 * </pre>
 *
 * <p>A name stands for itself in any order, case, and with any hyphens and accents. Immutable, safe
 * for concurrent use.
 *
 * @param source what it was read from, for errors
 * @param entries in order
 */
public record OfficialAliases(String source, List<Entry> entries) {
  /** No aliases. */
  public static final OfficialAliases NONE = new OfficialAliases("", List.of());

  /**
   * One person.
   *
   * @param name the name to show
   * @param others what else articles call them
   * @param country whose offices they hold, in the table's words; empty for whichever
   * @param line where in the table, from 1
   */
  public record Entry(String name, List<String> others, Optional<String> country, int line) {
    public Entry {
      requireNonNull(name, "name");
      others = List.copyOf(others);
      requireNonNull(country, "country");
    }

    /** The name to show and the others. */
    public List<String> names() {
      return Stream.concat(Stream.of(name), others.stream()).toList();
    }
  }

  public OfficialAliases {
    requireNonNull(source, "source");
    entries = List.copyOf(entries);
  }

  /**
   * Reads a table from a file in UTF-8.
   *
   * @throws TableFormatException if a line cannot be read
   */
  public static OfficialAliases load(Path file) throws IOException {
    return parse(TableLines.load(file), file.toString());
  }

  /**
   * Reads a table.
   *
   * @param source stands for the file in errors
   * @throws TableFormatException if a line cannot be read
   */
  public static OfficialAliases parse(String text, String source) throws TableFormatException {
    List<Entry> entries = new ArrayList<>();
    for (TableLines.Line line : TableLines.of(text, source)) {
      entries.add(entry(line.text(), source, line.number()));
    }
    return new OfficialAliases(source, entries);
  }

  private static Entry entry(String line, String source, int number) throws TableFormatException {
    String[] fields = line.split("\\|", -1);
    List<String> others = new ArrayList<>();
    if (fields.length == 2 || fields.length == 3) {
      for (String other : fields[1].split(";", -1)) {
        if (!other.isBlank()) {
          others.add(other.strip());
        }
      }
    }
    if (others.isEmpty() || !hasLetters(fields[0])) {
      throw new TableFormatException(
          source,
          number,
          "a line is \"name | other name; other name\" or \"name | other names | country\" (got: "
              + line
              + ")");
    }
    for (String other : others) {
      if (!hasLetters(other)) {
        throw new TableFormatException(source, number, "'" + other + "' is no name");
      }
    }
    String country = fields.length == 3 ? fields[2].strip() : "";
    return new Entry(
        fields[0].strip(),
        others,
        country.isEmpty() ? Optional.empty() : Optional.of(country),
        number);
  }

  private static boolean hasLetters(String name) {
    return name.codePoints().anyMatch(Character::isLetter);
  }

  /** The table as {@link #parse} reads it, a line an entry. */
  @Override
  public String toString() {
    var text = new StringBuilder();
    for (Entry entry : entries) {
      text.append(entry.name()).append(" | ").append(String.join("; ", entry.others()));
      entry.country().ifPresent(country -> text.append(" | ").append(country));
      text.append('\n');
    }
    return text.toString();
  }
}
