package io.dateline.search;

import io.dateline.article.TextStyle;
import io.dateline.article.layout.Bars;
import io.dateline.article.layout.Plain;
import io.dateline.article.layout.Sheet;
import io.dateline.article.layout.Table;
import java.util.List;

/**
 * How what was typed may go on, by the archive's own names and words: the most frequent of each
 * kind first, ties in the order of the alphabet. Prints as a table.
 *
 * @param officials people in whose name, or a form of it, a word begins so
 * @param outlets outlets in whose name a word begins so
 * @param words words that begin so
 */
public record Completions(
    List<Completion> officials, List<Completion> outlets, List<Completion> words) {

  public Completions {
    officials = List.copyOf(officials);
    outlets = List.copyOf(outlets);
    words = List.copyOf(words);
  }

  /** Whether nothing begins so. */
  public boolean isEmpty() {
    return officials.isEmpty() && outlets.isEmpty() && words.isEmpty();
  }

  /** Prints a line each, with counts. */
  public String toText(TextStyle style) {
    var page = new Sheet(style.columns(), style.colour());
    print("officials", officials, page);
    print("outlets", outlets, page);
    print("words", words, page);
    if (isEmpty()) {
      page.add("(nothing begins so)");
    }
    return page.toString();
  }

  private static void print(String heading, List<Completion> completions, Sheet page) {
    if (completions.isEmpty()) {
      return;
    }
    if (!page.lines().isEmpty()) {
      page.gap();
    }
    page.add(Sheet.strong(heading));
    var table = new Table("fr");
    completions.forEach(one -> table.row(Plain.line(one.text()), Bars.number(one.count())));
    table.print(page, "  ");
  }

  /** As {@link #toText} in eighty columns without colour. */
  @Override
  public String toString() {
    return toText(TextStyle.PLAIN);
  }
}
