package io.dateline.recognize.table;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A word list beside a class: UTF-8, one entry a line, {@code #} starts a comment, {@code [name]} a
 * section.
 */
public final class TableFile {
  private TableFile() {}

  /** The entries of a list without sections. */
  public static List<String> lines(Class<?> owner, String name) {
    var lines = new ArrayList<String>();
    parse(read(owner, name), lines::add);
    return List.copyOf(lines);
  }

  /** The entries of each section, by its name. */
  public static Map<String, List<String>> sections(Class<?> owner, String name) {
    var sections = new LinkedHashMap<String, List<String>>();
    var current = new ArrayList<List<String>>();
    parse(
        read(owner, name),
        line -> {
          if (line.startsWith("[") && line.endsWith("]")) {
            current.clear();
            current.add(
                sections.computeIfAbsent(
                    line.substring(1, line.length() - 1), key -> new ArrayList<>()));
          } else if (current.isEmpty()) {
            throw new IllegalStateException(name + ": entry before the first section: " + line);
          } else {
            current.get(0).add(line);
          }
        });
    return Map.copyOf(sections);
  }

  /** Hands each entry of {@code text} to {@code sink}, without comments and white space. */
  public static void parse(String text, Consumer<String> sink) {
    text.lines()
        .map(line -> line.startsWith("#") ? "" : line.strip())
        .filter(line -> !line.isEmpty())
        .forEach(sink);
  }

  /** The whole text of a list. */
  public static String read(Class<?> owner, String name) {
    try {
      return Resources.toString(Resources.getResource(owner, name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
