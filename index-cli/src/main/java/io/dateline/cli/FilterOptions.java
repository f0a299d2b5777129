package io.dateline.cli;

import io.dateline.search.ArticleQuery;
import io.dateline.search.Facet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The filters that search, facets, export, and delete share. */
final class FilterOptions {
  @Option(names = "--outlet", paramLabel = "NAME", description = "only of this outlet")
  List<String> outlets = List.of();

  @Option(names = "--agency", paramLabel = "NAME", description = "only copy of this agency")
  List<String> agencies = List.of();

  @Option(names = "--official", paramLabel = "NAME", description = "only naming this official")
  List<String> officials = List.of();

  @Option(names = "--office", paramLabel = "TITLE", description = "only naming a holder of it")
  List<String> offices = List.of();

  @Option(names = "--country", paramLabel = "NAME", description = "only naming its officials")
  List<String> countries = List.of();

  @Option(names = "--language", paramLabel = "TAG", description = "only in this language")
  List<String> languages = List.of();

  @Option(
      names = "--provenance",
      paramLabel = "NAME",
      description = "only with a day read there: given, json-ld, meta, 'visible text', url, ...")
  List<String> provenances = List.of();

  @Option(
      names = {
        "--not-outlet",
      },
      paramLabel = "NAME",
      description = "none of this outlet; --not-agency and so on likewise")
  List<String> notOutlets = List.of();

  @Option(names = "--not-agency", paramLabel = "NAME", hidden = true)
  List<String> notAgencies = List.of();

  @Option(names = "--not-official", paramLabel = "NAME", hidden = true)
  List<String> notOfficials = List.of();

  @Option(names = "--not-office", paramLabel = "TITLE", hidden = true)
  List<String> notOffices = List.of();

  @Option(names = "--not-country", paramLabel = "NAME", hidden = true)
  List<String> notCountries = List.of();

  @Option(names = "--not-language", paramLabel = "TAG", hidden = true)
  List<String> notLanguages = List.of();

  @Option(names = "--not-provenance", paramLabel = "NAME", hidden = true)
  List<String> notProvenances = List.of();

  @Option(names = "--from", paramLabel = "DAY", description = "published then or later")
  @Nullable String from;

  @Option(names = "--to", paramLabel = "DAY", description = "published then or earlier")
  @Nullable String to;

  /** A query of {@code words} under these filters. */
  ArticleQuery.Builder query(List<String> words) {
    var query = ArticleQuery.builder(String.join(" ", words));
    wanted().forEach((facet, names) -> names.forEach(name -> query.filter(facet, name)));
    unwanted().forEach((facet, names) -> names.forEach(name -> query.exclude(facet, name)));
    if (from != null) {
      query.from(day("--from", from, false));
    }
    if (to != null) {
      query.to(day("--to", to, true));
    }
    return query;
  }

  /** Whether nothing narrows the query. */
  boolean isEmpty() {
    return from == null
        && to == null
        && wanted().values().stream().allMatch(List::isEmpty)
        && unwanted().values().stream().allMatch(List::isEmpty);
  }

  private Map<Facet, List<String>> wanted() {
    return Map.of(
        Facet.OUTLET, outlets,
        Facet.AGENCY, agencies,
        Facet.OFFICIAL, officials,
        Facet.OFFICE, offices,
        Facet.COUNTRY, countries,
        Facet.LANGUAGE, languages,
        Facet.PROVENANCE, provenances);
  }

  private Map<Facet, List<String>> unwanted() {
    return Map.of(
        Facet.OUTLET, notOutlets,
        Facet.AGENCY, notAgencies,
        Facet.OFFICIAL, notOfficials,
        Facet.OFFICE, notOffices,
        Facet.COUNTRY, notCountries,
        Facet.LANGUAGE, notLanguages,
        Facet.PROVENANCE, notProvenances);
  }

  /** A day, or the first or last day of a month or year. */
  private static LocalDate day(String option, String text, boolean last) {
    try {
      if (text.length() == 4) {
        int year = Integer.parseInt(text);
        return last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
      }
      if (text.length() == 7) {
        YearMonth month = YearMonth.parse(text);
        return last ? month.atEndOfMonth() : month.atDay(1);
      }
      return LocalDate.parse(text);
    } catch (DateTimeException | NumberFormatException e) {
      throw new UsageException(
          option + " must be a day such as 2016-11-29, a month, or a year (got: " + text + ")");
    }
  }
}
