package io.dateline.index;

import io.dateline.article.layout.Bars;
import io.dateline.article.layout.Plain;
import java.util.List;

/**
 * What a check of an archive found.
 *
 * @param articles articles that could be read
 * @param problems one line each; empty if the archive is sound
 */
public record CheckReport(long articles, List<String> problems) {

  public CheckReport {
    problems = List.copyOf(problems);
  }

  /** Whether every checksum and every invariant holds. */
  public boolean ok() {
    return problems.isEmpty();
  }

  /** One line that says whether all is well, and one a problem. */
  @Override
  public String toString() {
    String articles = Bars.of(this.articles, "article", "articles");
    if (ok()) {
      return "sound: " + articles;
    }
    var text = new StringBuilder(articles + " read, ");
    text.append(Bars.of(problems.size(), "problem", "problems"));
    problems.forEach(problem -> text.append("\n  ").append(Plain.line(problem)));
    return text.toString();
  }
}
