package io.dateline.search;

import io.dateline.search.ArticleQuery.Match;
import io.dateline.search.ArticleQuery.Ranking;
import io.dateline.search.ArticleQuery.Sort;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What query text says about the answer, not about the articles: {@code sort:newest}. The last word
 * on each counts.
 */
final class QuerySettings {
  private static final Set<String> NAMES =
      Set.of(
          "match",
          "sort",
          "ranking",
          "recency",
          "limit",
          "snippets",
          "stories",
          "facet",
          "from",
          "to",
          "cursor");

  /** What {@code stories:} may say. */
  static final String ONCE = "once";

  @Nullable Match match;
  @Nullable Sort sort;
  @Nullable Ranking ranking;
  @Nullable Integer recency;
  @Nullable Integer limit;
  @Nullable Integer snippets;
  boolean storiesOnce;
  final Map<Facet, FacetRequest> facets = new LinkedHashMap<>();
  @Nullable LocalDate from;
  @Nullable LocalDate to;
  @Nullable String cursor;
  private boolean empty = true;

  /** These, and from {@code others} what these do not say. */
  QuerySettings over(QuerySettings others) {
    var both = new QuerySettings();
    both.match = match == null ? others.match : match;
    both.sort = sort == null ? others.sort : sort;
    both.ranking = ranking == null ? others.ranking : ranking;
    both.recency = recency == null ? others.recency : recency;
    both.limit = limit == null ? others.limit : limit;
    both.snippets = snippets == null ? others.snippets : snippets;
    both.storiesOnce = storiesOnce || others.storiesOnce;
    both.facets.putAll(facets.isEmpty() ? others.facets : facets);
    both.from = from == null ? others.from : from;
    both.to = to == null ? others.to : to;
    both.cursor = cursor == null ? others.cursor : cursor;
    return both;
  }

  /** Whether {@code field} is a setting, in any case. */
  static boolean isName(String field) {
    return NAMES.contains(field.toLowerCase(Locale.ROOT));
  }

  /** Whether nothing was set. */
  boolean isEmpty() {
    return empty;
  }

  /**
   * Sets one of the names.
   *
   * @return what is wrong with the value, if it is
   */
  Optional<String> set(String name, String value) {
    String known = name.toLowerCase(Locale.ROOT);
    try {
      switch (known) {
        case "match" -> match = Match.valueOf(value.toUpperCase(Locale.ROOT));
        case "sort" -> sort = Sort.valueOf(value.toUpperCase(Locale.ROOT));
        case "ranking" -> ranking = Ranking.valueOf(value.toUpperCase(Locale.ROOT));
        case "recency" -> recency = number(value, 1);
        case "limit" -> limit = number(value, 1);
        case "snippets" -> snippets = number(value, 0);
        case "stories" -> storiesOnce = once(value);
        case "facet" -> add(FacetRequest.parse(value));
        case "from" -> from = days(value).from().orElseThrow();
        case "to" -> to = days(value).to().orElseThrow();
        default -> cursor = value;
      }
      empty = false;
      return Optional.empty();
    } catch (IllegalArgumentException | NoSuchElementException e) {
      return Optional.of("'" + known + ":' cannot be '" + value + "'");
    }
  }

  private static int number(String text, int least) {
    int number = Integer.parseInt(text);
    if (number < least) {
      throw new IllegalArgumentException(text);
    }
    return number;
  }

  private static boolean once(String text) {
    if (!text.equalsIgnoreCase(ONCE)) {
      throw new IllegalArgumentException(text);
    }
    return true;
  }

  /** Of requests for one facet the last counts, in the place of the first. */
  void add(FacetRequest request) {
    facets.put(request.facet(), request);
  }

  /** A day, month, or year, but no range of them. */
  private static Clause.Days days(String text) {
    if (!text.contains("..") && Clause.published(text) instanceof Clause.Days days) {
      return days;
    }
    throw new IllegalArgumentException(text);
  }
}
