package io.dateline.recognize;

import io.dateline.article.Agency;
import io.dateline.article.Article;
import io.dateline.article.Official;
import io.dateline.article.Outlet;
import io.dateline.article.PageKind;
import io.dateline.extract.ExtractedPage;
import io.dateline.recognize.address.ArticleId;
import io.dateline.recognize.address.PageAddress;
import io.dateline.recognize.byline.BylineRecognizer;
import io.dateline.recognize.day.PublicationRecognizer;
import io.dateline.recognize.evidence.PageEvidence;
import io.dateline.recognize.language.LanguageRecognizer;
import io.dateline.recognize.wire.AgencyRecognizer;
import io.dateline.recognize.wire.Dateline;
import io.dateline.recognize.wire.DatelineRecognizer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Asks one recognizer for each part of an article, and lets what was given from outside win. */
final class StandardArticleRecognizer implements ArticleRecognizer {
  private final OutletRegistry registry;
  private final OutletRecognizer outlets;
  private final PublicationRecognizer publications;
  private final Function<String, List<Official>> officials;

  /**
   * @param officials those whom a body names
   */
  StandardArticleRecognizer(
      OutletRegistry registry, Clock clock, Function<String, List<Official>> officials) {
    this.officials = officials;
    this.registry = registry;
    this.outlets = new OutletRecognizer(registry);
    this.publications = new PublicationRecognizer(clock);
  }

  @Override
  public Article recognize(ExtractedPage page) {
    if (page.kind() != PageKind.ARTICLE) {
      throw new IllegalArgumentException(
          page.source() + " is no article but a page of kind " + page.kind());
    }
    PageEvidence evidence = PageEvidence.of(page);
    String body = page.body();
    Optional<Outlet> outlet = outlets.recognize(evidence);
    Optional<String> language = LanguageRecognizer.recognize(evidence);
    Optional<String> title = HeadlineRecognizer.recognize(evidence, outlet);
    List<Dateline> datelines = DatelineRecognizer.recognize(evidence);
    Optional<Agency> agency = AgencyRecognizer.recognize(evidence, datelines);
    Optional<PageAddress> address =
        evidence.addresses().stream().filter(PageAddress::isPage).findFirst();

    var article =
        Article.builder(id(evidence, address, title, body), body)
            .source(page.source())
            .bylines(bylines(outlet, agency).recognize(evidence))
            .officials(officials(body, language))
            .removed(page.removed());
    address.or(evidence::givenAddress).map(PageAddress::url).ifPresent(article::url);
    title.ifPresent(article::title);
    outlet.ifPresent(article::outlet);
    // On its own site an agency is the outlet too.
    agency.ifPresent(article::agency);
    publications.recognize(evidence, language).ifPresent(article::published);
    datelines.stream().flatMap(d -> d.place().stream()).findFirst().ifPresent(article::dateline);
    language.ifPresent(article::language);
    return article.build();
  }

  @Override
  public Article recognizeAgain(Article article) {
    var again = article.toBuilder().officials(officials(article.body(), article.language()));
    Optional<Outlet> known = article.outlet().flatMap(outlet -> registry.ofName(outlet.name()));
    if (article.outlet().isEmpty()) {
      known =
          article.url().flatMap(PageAddress::of).flatMap(page -> registry.ofHost(page.hostName()));
    }
    known.ifPresent(again::outlet);
    return again.build();
  }

  /** A language that cannot be told is read as English: too few words for much to go wrong. */
  private List<Official> officials(String body, Optional<String> language) {
    boolean unread = language.filter(tag -> !OfficialRecognizer.reads(tag)).isPresent();
    return unread ? List.of() : officials.apply(body);
  }

  private static String id(
      PageEvidence page, Optional<PageAddress> address, Optional<String> title, String body) {
    return page.given()
        .id()
        .filter(id -> !id.isBlank())
        .or(() -> address.map(ArticleId::of))
        .orElseGet(() -> ArticleId.of(title, body));
  }

  /** A name is no author's if it is the outlet's, the agency's, or that of an outlet well known. */
  private BylineRecognizer bylines(Optional<Outlet> outlet, Optional<Agency> agency) {
    return new BylineRecognizer(
        name ->
            registry.ofName(name).isPresent()
                || agency.filter(a -> a.name().equalsIgnoreCase(name)).isPresent(),
        outlet.map(Outlet::name));
  }
}
