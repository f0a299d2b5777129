package io.dateline.apitests;

import io.dateline.article.Article;
import io.dateline.article.Office;
import io.dateline.article.Official;
import io.dateline.article.Publication;
import io.dateline.search.ArticleCount;
import io.dateline.search.CalendarUnit;
import io.dateline.search.Facet;
import io.dateline.search.FacetRequest;
import io.dateline.search.FacetRequest.Counted;
import io.dateline.search.FacetRequest.Order;
import io.dateline.search.FacetResult;
import io.dateline.search.FacetValue;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Counts facets of lists of articles as one would by hand. A story is a body. */
final class NaiveFacets {
  private final List<Article> matches;
  private final List<Article> output;
  private final FacetRequest request;

  private NaiveFacets(List<Article> matches, List<Article> output, FacetRequest request) {
    this.matches = matches;
    this.output = output;
    this.request = request;
  }

  /** What {@code request} must give where these articles are counted, and there are no others. */
  static FacetResult of(List<Article> matches, FacetRequest request) {
    return of(matches, matches, request);
  }

  /**
   * What {@code request} must give where these articles are counted.
   *
   * @param output what was published, of which they are a part
   */
  static FacetResult of(List<Article> matches, List<Article> output, FacetRequest request) {
    return new NaiveFacets(matches, output, request).result();
  }

  /** The values of a facet that an article has; of days the years. */
  static Set<String> values(Article article, Facet facet) {
    return switch (facet) {
      case OUTLET -> article.outlet().map(o -> Set.of(o.name())).orElse(Set.of());
      case AGENCY -> article.agency().map(a -> Set.of(a.name())).orElse(Set.of());
      case LANGUAGE -> article.language().map(Set::of).orElse(Set.of());
      case PUBLISHED -> dayPrefix(article, 4);
      case PROVENANCE -> article.published().map(p -> Set.of(p.from().id())).orElse(Set.of());
      case OFFICIAL -> article.officials().stream().map(Official::name).collect(Collectors.toSet());
      case OFFICE ->
          article.officials().stream()
              .flatMap(o -> o.offices().stream())
              .map(Office::title)
              .collect(Collectors.toSet());
      case COUNTRY ->
          article.officials().stream()
              .flatMap(o -> o.offices().stream())
              .flatMap(o -> o.country().stream())
              .collect(Collectors.toSet());
    };
  }

  private static Set<String> dayPrefix(Article article, int length) {
    return article
        .published()
        .map(p -> Set.of(p.date().toString().substring(0, length)))
        .orElse(Set.of());
  }

  /** The stretch of the calendar that the day of an article lies in. */
  static Set<String> stretch(Article article, CalendarUnit unit) {
    return article.published().map(p -> Set.of(label(p.date(), unit))).orElse(Set.of());
  }

  private static String label(LocalDate day, CalendarUnit unit) {
    String text = day.toString();
    return switch (unit) {
      case DAY -> text;
      case WEEK -> day.format(DateTimeFormatter.ISO_WEEK_DATE).substring(0, 8);
      case MONTH -> text.substring(0, 7);
      case QUARTER -> text.substring(0, 4) + "-Q" + (day.getMonthValue() + 2) / 3;
      case YEAR -> text.substring(0, 4);
      case DECADE -> text.substring(0, 3) + "0s";
    };
  }

  /** The stretches of all days between the first and the last. */
  private Set<String> stretches(CalendarUnit unit) {
    List<LocalDate> days =
        matches.stream()
            .flatMap(a -> a.published().stream())
            .map(Publication::date)
            .sorted()
            .toList();
    return days.isEmpty()
        ? Set.of()
        : days.getFirst()
            .datesUntil(days.getLast().plusDays(1))
            .map(day -> label(day, unit))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private FacetResult result() {
    List<FacetValue> all = new ArrayList<>();
    boolean filled = request.unit().isPresent() && request.order() == Order.VALUE;
    for (String value : filled ? stretches(request.unit().get()) : valuesOf(matches)) {
      all.add(value(value, article -> has(article, value), children(value, 7)));
    }
    all.sort(order());
    List<FacetValue> page = all.stream().skip(request.skip()).limit(request.limit()).toList();
    Set<String> shown = page.stream().map(FacetValue::value).collect(Collectors.toSet());
    return new FacetResult(
        request,
        page,
        all.size(),
        count(article -> !shown.containsAll(asked(article))),
        count(article -> values(article, request.facet()).isEmpty()));
  }

  private Set<String> valuesOf(Collection<Article> articles) {
    return articles.stream()
        .flatMap(article -> asked(article).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The values of an article in which what is searched for stands; names are of two words. */
  private Set<String> asked(Article article) {
    Set<String> all =
        request
            .unit()
            .map(unit -> stretch(article, unit))
            .orElseGet(() -> values(article, request.facet()));
    String text = request.matching().orElse("*");
    return all.stream()
        .filter(
            value ->
                text.startsWith("*")
                    ? value.toLowerCase(Locale.ROOT).contains(text.substring(1))
                    : (" " + value.toLowerCase(Locale.ROOT)).contains(" " + text))
        .collect(Collectors.toSet());
  }

  private boolean has(Article article, String value) {
    return asked(article).contains(value);
  }

  /** Of a year its months, of a month its days. */
  private List<FacetValue> children(String parent, int length) {
    if (request.facet() != Facet.PUBLISHED || request.unit().isPresent() || length > 10) {
      return List.of();
    }
    Set<String> names = new TreeSet<>();
    matches.forEach(article -> names.addAll(dayPrefix(article, length)));
    return names.stream()
        .filter(name -> name.startsWith(parent + "-"))
        .map(
            name ->
                value(
                    name,
                    article -> dayPrefix(article, length).contains(name),
                    children(name, length + 3)))
        .toList();
  }

  private FacetValue value(String name, Predicate<Article> has, List<FacetValue> children) {
    ArticleCount count = count(has);
    Optional<ArticleCount> whole =
        request.coverage() ? Optional.of(count(output, has)) : Optional.empty();
    return new FacetValue(name, count.count(), count.stories(), whole, children);
  }

  private ArticleCount count(Predicate<Article> wanted) {
    return count(matches, wanted);
  }

  private static ArticleCount count(List<Article> articles, Predicate<Article> wanted) {
    List<Article> found = articles.stream().filter(wanted).toList();
    Set<String> stories = new HashSet<>();
    found.forEach(article -> stories.add(article.body()));
    return new ArticleCount(found.size(), stories.size());
  }

  private Comparator<FacetValue> order() {
    Comparator<FacetValue> byValue = Comparator.comparing(FacetValue::value);
    if (request.order() == Order.VALUE) {
      return request.facet() == Facet.PUBLISHED && request.unit().isEmpty()
          ? byValue.reversed()
          : Comparator.comparing((FacetValue v) -> v.value().toLowerCase(Locale.ROOT));
    }
    boolean stories = request.counted() == Counted.STORIES;
    if (request.order() == Order.SHARE) {
      return Comparator.comparingDouble(
              (FacetValue v) -> -(stories ? v.storyCoverage() : v.coverage()).orElseThrow())
          .thenComparing(byValue);
    }
    return Comparator.comparingLong((FacetValue v) -> stories ? -v.stories() : -v.count())
        .thenComparing(byValue);
  }
}
