package io.dateline.apitests;

import io.dateline.NewsIndex;
import io.dateline.article.Agency;
import io.dateline.article.Article;
import io.dateline.article.Mention;
import io.dateline.article.Office;
import io.dateline.article.Official;
import io.dateline.article.Outlet;
import io.dateline.article.Publication;
import io.dateline.article.RemovalReason;
import io.dateline.article.RemovedBlock;
import io.dateline.search.CalendarUnit;
import io.dateline.search.Facet;
import io.dateline.search.FacetRequest;
import io.dateline.search.FacetRequest.Counted;
import io.dateline.search.FacetRequest.Order;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary articles: any text in any part, and small archives with many equal values. */
final class Articles {
  private Articles() {}

  /** Any text, but for halves of characters, which no index keeps. */
  static Arbitrary<String> text() {
    return Arbitraries.strings()
        .ofMaxLength(30)
        .map(
            text ->
                new String(
                    text.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                    java.nio.charset.StandardCharsets.UTF_8));
  }

  private static Arbitrary<String> name() {
    return text().map(text -> text.isBlank() ? "x" + text : text);
  }

  private static Arbitrary<Publication> publication() {
    Arbitrary<LocalDate> days =
        Arbitraries.longs().between(-800_000, 2_900_000).map(LocalDate::ofEpochDay);
    Arbitrary<Optional<LocalTime>> times =
        Arbitraries.integers().between(0, 86_399).map(LocalTime::ofSecondOfDay).optional();
    return Combinators.combine(days, times, Arbitraries.of(Publication.Provenance.class))
        .as(
            (day, time, from) ->
                time.map(t -> Publication.of(day, t, from))
                    .orElseGet(() -> Publication.of(day, from)));
  }

  private static Arbitrary<Official> official(int bodyLength) {
    Arbitrary<Office> office =
        Combinators.combine(name(), text().optional(), text().optional()).as(Office::new);
    Arbitrary<Mention> mention =
        Arbitraries.integers()
            .between(0, Math.max(0, bodyLength - 1))
            .map(start -> new Mention(start, start + 1));
    return Combinators.combine(
            name(),
            office.list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.of(true, false),
            mention.list().ofMaxSize(bodyLength == 0 ? 0 : 3))
        .as(Official::new);
  }

  /** An article of this id in which anything may be anything. */
  static Arbitrary<Article> any(String id) {
    return text()
        .flatMap(
            body ->
                Combinators.combine(
                        text().optional().tuple2(),
                        Combinators.combine(name(), name()).as(Outlet::new).optional(),
                        Combinators.combine(name(), name()).as(Agency::new).optional(),
                        publication().optional(),
                        text().list().ofMaxSize(3),
                        text().optional().tuple2(),
                        official(body.length()).list().ofMaxSize(3),
                        Combinators.combine(
                                Arbitraries.of(RemovalReason.class),
                                text(),
                                Arbitraries.integers().between(0, 9))
                            .as(RemovedBlock::new)
                            .list()
                            .ofMaxSize(3))
                    .as(
                        (addresses,
                            outlet,
                            agency,
                            published,
                            bylines,
                            lines,
                            officials,
                            removed) ->
                            new Article(
                                id,
                                "pages/" + id,
                                addresses.get1(),
                                addresses.get2(),
                                body,
                                outlet,
                                agency,
                                published,
                                bylines,
                                lines.get1(),
                                lines.get2(),
                                officials,
                                removed)));
  }

  /**
   * What of an article facets count: few outlets, days, and officials, few bodies, some absent.
   * Every body holds {@code port}, some {@code ship}.
   */
  static Arbitrary<Article> ofArchive(String id) {
    Arbitrary<Optional<String>> outlets = Arbitraries.of("Harbor Daily", "The Quay").optional();
    Arbitrary<Optional<String>> agencies = Arbitraries.of("TWA", "NPA").optional(0.3);
    Arbitrary<Optional<LocalDate>> days =
        Arbitraries.of("2016-11-29", "2016-12-01", "2016-12-02", "2017-01-01", "2019-05-05")
            .map(LocalDate::parse)
            .optional(0.8);
    Arbitrary<Publication.Provenance> from =
        Arbitraries.of(
            Publication.Provenance.GIVEN,
            Publication.Provenance.JSON_LD,
            Publication.Provenance.VISIBLE_TEXT);
    Arbitrary<List<String>> officials =
        Arbitraries.of("Ada Morrow", "Ines Corvane", "Kishida Moro", "Bo Lindqvar")
            .list()
            .uniqueElements()
            .ofMaxSize(3);
    return Combinators.combine(
            outlets,
            agencies,
            Combinators.combine(days, from)
                .as((day, where) -> day.map(d -> Publication.of(d, where))),
            officials,
            Arbitraries.integers().between(0, 4),
            Arbitraries.of("en", "pt").optional(0.7))
        .as(
            (outlet, agency, day, names, story, language) -> {
              String body = "port " + (story % 2 == 0 ? "ship " : "") + "story " + story;
              var article = Article.builder(id, body);
              outlet.map(Newsroom::outlet).ifPresent(article::outlet);
              agency.map(Newsroom::agency).ifPresent(article::agency);
              day.ifPresent(article::published);
              language.ifPresent(article::language);
              return article
                  .officials(
                      names.stream()
                          .map(
                              name ->
                                  new Official(
                                      name,
                                      List.of(
                                          name.startsWith("A")
                                              ? Office.of("mayor", "Dorne")
                                              : new Office(
                                                  "envoy", Optional.empty(), Optional.empty())),
                                      false,
                                      List.of()))
                          .toList())
                  .build();
            });
  }

  /** Up to thirty of them. */
  static Arbitrary<List<Article>> archives() {
    return Arbitraries.integers()
        .between(0, 30)
        .flatMap(
            size ->
                Combinators.combine(
                        IntStream.range(0, size).mapToObj(i -> ofArchive("id-" + i)).toList())
                    .as(articles -> articles));
  }

  /** An archive of several segments that holds them. */
  static NewsIndex index(List<Article> articles) throws IOException {
    NewsIndex news = NewsIndex.inMemory();
    int i = 0;
    for (Article article : articles) {
      news.writer().put(article);
      if (++i % 7 == 0) {
        news.writer().commit();
      }
    }
    return news;
  }

  /** Any page of a facet's values, in any order, by any count. */
  static Arbitrary<FacetRequest> facetRequests() {
    return Combinators.combine(
            Arbitraries.of(Facet.class),
            Arbitraries.integers().between(1, 4),
            Arbitraries.integers().between(0, 4),
            Arbitraries.of(Order.class),
            Arbitraries.of(Counted.class),
            Arbitraries.of(true, false),
            Arbitraries.of(CalendarUnit.class).optional(),
            Arbitraries.of("mor", "*or", "e").optional(0.3))
        .as(
            (facet, limit, skip, order, counted, coverage, unit, text) ->
                new FacetRequest(
                    facet,
                    limit,
                    skip,
                    order,
                    counted,
                    coverage,
                    unit.filter(u -> facet == Facet.PUBLISHED),
                    text.filter(t -> facet != Facet.PUBLISHED)));
  }
}
