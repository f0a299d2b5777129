package io.dateline.search;

import io.dateline.article.Article;
import io.dateline.article.TextStyle;
import io.dateline.article.layout.Bars;
import io.dateline.article.layout.Plain;
import io.dateline.article.layout.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The answer to a query as text: hits, and beside them the facets. */
final class SearchResultText {
  /** Width of the facets; narrower pages show them below the hits. */
  private static final int FACETS = 28;

  private static final int NARROWEST_BESIDE = 76;
  private static final int VALUES_BESIDE = 6;

  private SearchResultText() {}

  static String of(SearchResult result, TextStyle style) {
    var page = new Sheet(style.columns(), style.colour());
    for (String note : result.notes()) {
      page.wrap("", "", Sheet.faint(Plain.line(note)));
    }
    result
        .suggestion()
        .ifPresent(meant -> page.wrap("", "", Sheet.faint(Plain.line(meant.sentence()))));
    page.add(Sheet.strong(total(result)));
    if (result.hits().isEmpty() && result.facets().stream().allMatch(f -> f.values().isEmpty())) {
      return page.toString();
    }
    if (result.facets().isEmpty()) {
      hits(result, page.gap());
    } else if (style.columns() >= NARROWEST_BESIDE) {
      Sheet left = page.part(style.columns() - FACETS - 2);
      hits(result, left);
      Sheet right = page.part(FACETS);
      for (FacetResult facet : result.facets()) {
        if (!facet.values().isEmpty()) {
          FacetText.print(facet, right.gap(), VALUES_BESIDE);
        }
      }
      page.gap().beside(left, right, left.columns() + 2);
    } else {
      hits(result, page.gap());
      for (FacetResult facet : result.facets()) {
        FacetText.print(facet, page.gap());
      }
    }
    result.next().ifPresent(cursor -> page.gap().add(Sheet.faint("next: " + cursor)));
    return page.toString();
  }

  static String of(Hit hit, TextStyle style) {
    var page = new Sheet(style.columns(), style.colour());
    hit(hit, "", page);
    return page.toString();
  }

  private static String total(SearchResult result) {
    String articles = Bars.of(result.total(), "article", "articles");
    String found = (result.partial() ? "at least " : "") + articles;
    return result.stories() < result.total()
        ? found + ", " + Bars.of(result.stories(), "story", "stories")
        : found;
  }

  private static void hits(SearchResult result, Sheet page) {
    int number = 1;
    for (Hit hit : result.hits()) {
      page.gap();
      hit(hit, String.format(Locale.ROOT, "%2d. ", number++), page);
    }
  }

  private static void hit(Hit hit, String first, Sheet page) {
    String indent = " ".repeat(first.length());
    Article article = hit.article();
    String title = article.title().map(Plain::line).orElse("(no title)");
    page.wrap(first, indent, Sheet.strong(title.isBlank() ? "(no title)" : title));
    pieces(hit, indent, page);
    for (Snippet snippet : hit.snippets()) {
      var clean = new Snippet(Plain.line(snippet.text()), snippet.marks());
      page.wrap(indent, indent, clean.mark(page.open(), page.close()));
    }
  }

  /**
   * Outlet, agency if it is another, day, copies, and the id to show it by; broken between the
   * pieces.
   */
  private static void pieces(Hit hit, String indent, Sheet page) {
    Article article = hit.article();
    List<String> pieces = new ArrayList<>();
    article.outlet().ifPresent(outlet -> pieces.add(Plain.line(outlet.name())));
    article
        .agency()
        .map(agency -> Plain.line(agency.name()))
        .filter(agency -> !pieces.contains(agency))
        .ifPresent(pieces::add);
    article.published().ifPresent(published -> pieces.add(published.toString()));
    if (hit.copies() > 1) {
      pieces.add(hit.copies() + " copies");
    }
    pieces.add(Plain.line(article.id()));
    var line = new StringBuilder();
    for (String piece : pieces) {
      int width = Plain.width(indent) + Plain.width(line.toString()) + 3 + Plain.width(piece);
      if (!line.isEmpty() && width > page.columns()) {
        page.add(indent + Sheet.faint(line.toString()));
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " · ").append(piece);
    }
    page.wrap(indent, indent, Sheet.faint(line.toString()));
  }
}
