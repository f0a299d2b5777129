package io.dateline.index;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The lines of a user's table that say something. */
final class TableLines {
  /** A table is written with every commit: in UTF-16 units, some twenty thousand entries. */
  private static final int LONGEST = 1 << 20;

  private TableLines() {}

  /**
   * A line, without the spaces around it.
   *
   * @param number from 1
   */
  record Line(String text, int number) {}

  /** The text of a file in UTF-8. */
  static String load(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new TableFormatException(file.toString(), 1, "the table is a folder; give a file");
    }
    try {
      return Files.readString(file);
    } catch (MalformedInputException e) {
      throw new TableFormatException(file.toString(), 1, "the table is no UTF-8 text");
    }
  }

  /** The lines of {@code text} that are neither empty nor start with {@code #}. */
  static List<Line> of(String text, String source) throws TableFormatException {
    if (text.length() > LONGEST) {
      throw new TableFormatException(
          source, 1, "the table has more than " + LONGEST + " characters; shorten it");
    }
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      number++;
      String content = line.startsWith("\ufeff") ? line.substring(1).strip() : line.strip();
      if (!content.isEmpty() && !content.startsWith("#")) {
        lines.add(new Line(content, number));
      }
    }
    return lines;
  }
}
