package io.dateline.recognize.officials;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the tables beside this package: a line a row, fields set off by bars, {@code #} comments.
 */
final class Resource {
  private Resource() {}

  /** The rows of table {@code name}, each with its trimmed fields. */
  static List<List<String>> rows(String name) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines(name)) {
      List<String> fields = new ArrayList<>();
      for (String field : line.split("\\|", -1)) {
        fields.add(field.strip());
      }
      rows.add(fields);
    }
    return rows;
  }

  /** The entries of a field, set off by semicolons. */
  static List<String> entries(String field) {
    List<String> entries = new ArrayList<>();
    for (String entry : field.split(";", -1)) {
      if (!entry.isBlank()) {
        entries.add(entry.strip());
      }
    }
    return entries;
  }

  /** Field {@code i} of a row, or nothing when the row ends before. */
  static String field(List<String> row, int i) {
    return i < row.size() ? row.get(i) : "";
  }

  private static List<String> lines(String name) {
    try (InputStream in = Resource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks its table " + name + "; build it again");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
