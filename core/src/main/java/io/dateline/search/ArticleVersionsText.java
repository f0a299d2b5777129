package io.dateline.search;

import io.dateline.article.Article;
import io.dateline.article.Publication;
import io.dateline.article.TextStyle;
import io.dateline.article.layout.Plain;
import io.dateline.article.layout.Sheet;
import java.util.ArrayList;
import java.util.List;

/**
 * Versions of an article as text: what was taken out behind a minus, what came in behind a plus.
 */
final class ArticleVersionsText {
  private static final String INDENT = "  ";

  private ArticleVersionsText() {}

  static String of(ArticleVersions versions, TextStyle style) {
    var page = new Sheet(style.columns(), style.colour());
    int number = 0;
    for (ArticleVersions.Version version : versions.versions()) {
      if (number++ > 0) {
        page.gap();
      }
      page.wrap("", INDENT, Sheet.strong("version " + number + " · " + head(version.article())));
      for (ArticleVersions.Change change : version.changes()) {
        print("- ", change.before(), page);
        print("+ ", change.after(), page);
      }
    }
    return page.toString();
  }

  private static String head(Article article) {
    List<String> parts = new ArrayList<>();
    parts.add(article.published().map(Publication::toString).orElse("no day"));
    article.outlet().ifPresent(outlet -> parts.add(Plain.line(outlet.name())));
    parts.add(Plain.line(article.title().orElse("(no headline)")));
    return String.join(" · ", parts);
  }

  private static void print(String sign, String text, Sheet page) {
    if (!text.isEmpty()) {
      page.wrap(INDENT + sign, INDENT + INDENT, Plain.line(text));
    }
  }
}
