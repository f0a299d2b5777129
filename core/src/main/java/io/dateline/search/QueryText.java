package io.dateline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/** Writes queries as text. */
final class QueryText {
  private final List<String> parts = new ArrayList<>();

  private QueryText() {}

  /** The text of {@code query}: its words, its filters, and the settings that are not usual. */
  static String of(ArticleQuery query) {
    var text = new QueryText();
    query.filters().forEach(text::filter);
    query.from().ifPresent(day -> text.setting("from", day.toString()));
    query.to().ifPresent(day -> text.setting("to", day.toString()));
    text.settings(query);
    Clause clause = query.clause();
    if (!clause.equals(Clause.everything())) {
      boolean apart = clause instanceof Clause.Or or && !or.clauses().isEmpty();
      String words = clause.toQueryText();
      text.parts.addFirst(apart && !text.parts.isEmpty() ? "(" + words + ")" : words);
    }
    return String.join(" ", text.parts);
  }

  private void filter(Facet facet, FacetFilter filter) {
    if (!filter.any().isEmpty()) {
      parts.add(values(facet, filter.any()));
    }
    if (!filter.none().isEmpty()) {
      parts.add("-" + values(facet, filter.none()));
    }
  }

  private static String values(Facet facet, Set<String> values) {
    if (values.size() == 1) {
      return ClauseText.of(Clause.value(facet, values.iterator().next()));
    }
    var list = new StringJoiner(" OR ", facet.id() + ":(", ")");
    for (String value : values.stream().sorted().toList()) {
      list.add(facet == Facet.PUBLISHED ? value : ClauseText.value(value));
    }
    return list.toString();
  }

  private void settings(ArticleQuery query) {
    if (query.match() != ArticleQuery.Match.ALL) {
      setting("match", lower(query.match()));
    }
    if (query.sort() != ArticleQuery.Sort.RELEVANCE) {
      setting("sort", lower(query.sort()));
    }
    if (query.ranking() != ArticleQuery.Ranking.EXPANDED) {
      setting("ranking", lower(query.ranking()));
    }
    query.recency().ifPresent(days -> setting("recency", String.valueOf(days)));
    if (query.limit() != ArticleQuery.DEFAULT_LIMIT) {
      setting("limit", String.valueOf(query.limit()));
    }
    if (query.snippets() != 0) {
      setting("snippets", String.valueOf(query.snippets()));
    }
    if (query.collapseStories()) {
      setting("stories", QuerySettings.ONCE);
    }
    for (FacetRequest facet : query.facets()) {
      String asked = facet.toString();
      setting(
          "facet",
          facet.matching().filter(t -> !isWord(t)).isEmpty() ? asked : QueryLexer.quote(asked));
    }
    query.cursor().ifPresent(cursor -> setting("cursor", QueryLexer.quote(cursor)));
  }

  private static boolean isWord(String text) {
    return text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '*');
  }

  private void setting(String name, String value) {
    parts.add(name + ":" + value);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
