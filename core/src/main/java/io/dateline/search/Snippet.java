package io.dateline.search;

import static java.util.Objects.requireNonNull;

import io.dateline.article.TextStyle;
import io.dateline.article.layout.Plain;
import io.dateline.article.layout.Sheet;
import java.util.List;

/**
 * A passage of the body in which words of the query stand.
 *
 * @param text the passage
 * @param marks the ranges of {@code text} that match, in order, never overlapping
 */
public record Snippet(String text, List<Mark> marks) {

  /**
   * A range of a snippet's text in UTF-16 units.
   *
   * @param start first unit
   * @param end the unit after the last
   */
  public record Mark(int start, int end) {
    public Mark {
      if (start < 0 || end <= start) {
        throw new IllegalArgumentException(
            "mark must be a non-empty range (got: [" + start + ", " + end + "))");
      }
    }
  }

  public Snippet {
    requireNonNull(text, "text");
    marks = List.copyOf(marks);
  }

  /** The text with {@code open} before and {@code close} behind every mark. */
  public String mark(String open, String close) {
    var marked = new StringBuilder();
    int from = 0;
    for (Mark mark : marks) {
      marked.append(text, from, mark.start()).append(open);
      marked.append(text, mark.start(), mark.end()).append(close);
      from = mark.end();
    }
    return marked.append(text, from, text.length()).toString();
  }

  /** Prints the text, with its marks set off by colour or in square brackets. */
  public String toText(TextStyle style) {
    var page = new Sheet(style.columns(), style.colour());
    String clean = new Snippet(Plain.lines(text), marks).mark(page.open(), page.close());
    for (String line : clean.split("\n", -1)) {
      if (line.isBlank()) {
        page.gap();
      } else {
        page.wrap("", "", line);
      }
    }
    return page.toString();
  }

  /** The text with its marks in square brackets. */
  @Override
  public String toString() {
    return mark("[", "]");
  }
}
