package io.dateline.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.dateline.article.Article;
import io.dateline.article.Mention;
import io.dateline.article.Office;
import io.dateline.article.Official;
import io.dateline.article.PageKind;
import io.dateline.article.Publication;
import io.dateline.article.RemovedBlock;
import io.dateline.extract.ExtractedPage;
import io.dateline.recognize.address.ArticleId;
import io.dateline.recognize.address.PageAddress;
import io.dateline.search.ArticleVersions;
import io.dateline.search.Story;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Articles, their stories and versions, and pages that are none, as JSON. */
final class ArticleJson extends Json {
  private ArticleJson(JsonGenerator json) {
    super(json);
  }

  static String of(Article article) throws IOException {
    return line(ArticleJson::new, json -> json.article(article));
  }

  /** An article of an archive, and the copies of its story. */
  static String of(Article article, Story story) throws IOException {
    return line(
        ArticleJson::new,
        json -> {
          json.article(article);
          json.story(story);
        });
  }

  /** A page that is no article, with the day that it tells. */
  static String of(ExtractedPage page, Optional<Publication> published) throws IOException {
    return line(ArticleJson::new, json -> json.page(page, published));
  }

  private void article(Article article) throws IOException {
    json.writeStringField("source", article.source());
    json.writeStringField("id", article.id());
    json.writeStringField("kind", PageKind.ARTICLE.id());
    string("title", article.title());
    json.writeStringField("body", article.body());
    string("outlet", article.outlet().map(outlet -> outlet.name()));
    string("agency", article.agency().map(agency -> agency.name()));
    published(article.published());
    strings("bylines", article.bylines());
    string("dateline", article.dateline());
    string("language", article.language());
    string("url", article.url());
    json.writeArrayFieldStart("officials");
    for (Official official : article.officials()) {
      official(official);
    }
    json.writeEndArray();
    removed(article.removed());
  }

  /** Texts, each with what it changed of the one before. */
  static String of(ArticleVersions versions) throws IOException {
    return line(
        ArticleJson::new,
        json -> {
          json.json.writeArrayFieldStart("versions");
          for (ArticleVersions.Version version : versions.versions()) {
            json.version(version);
          }
          json.json.writeEndArray();
        });
  }

  private void version(ArticleVersions.Version version) throws IOException {
    json.writeStartObject();
    string("title", version.article().title());
    json.writeStringField("body", version.article().body());
    published(version.article().published());
    json.writeArrayFieldStart("changes");
    for (ArticleVersions.Change change : version.changes()) {
      json.writeStartObject();
      json.writeStringField("before", change.before());
      json.writeStringField("after", change.after());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void story(Story story) throws IOException {
    json.writeObjectFieldStart("story");
    json.writeNumberField("outlets", story.outlets());
    json.writeArrayFieldStart("copies");
    for (Story.Copy copy : story.copies()) {
      json.writeStartObject();
      json.writeStringField("id", copy.id());
      string("title", copy.title());
      string("outlet", copy.outlet().map(outlet -> outlet.name()));
      string("agency", copy.agency().map(agency -> agency.name()));
      published(copy.published());
      string("url", copy.url());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void page(ExtractedPage page, Optional<Publication> published) throws IOException {
    json.writeStringField("source", page.source());
    json.writeStringField("id", id(page));
    json.writeStringField("kind", page.kind().id());
    string("title", page.title());
    json.writeStringField("body", page.body());
    string("outlet", page.metadata().outlet());
    string("agency", Optional.empty());
    published(published);
    strings("bylines", page.metadata().bylines());
    string("dateline", Optional.empty());
    string("language", page.metadata().language());
    string("url", page.metadata().url());
    strings("officials", List.of());
    removed(page.removed());
  }

  /** An id as an article of this page would have: given, or of the address, or of the text. */
  private static String id(ExtractedPage page) {
    return page.metadata()
        .id()
        .or(() -> page.metadata().url().flatMap(PageAddress::of).map(ArticleId::of))
        .orElseGet(
            () ->
                ArticleId.of(
                    page.title(),
                    page.removed().stream()
                        .map(RemovedBlock::text)
                        .collect(Collectors.joining("\n"))));
  }

  private void official(Official official) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", official.name());
    if (official.wording().isPresent()) {
      json.writeStringField("office", official.wording().get());
    }
    json.writeArrayFieldStart("offices");
    for (Office office : official.offices()) {
      json.writeStartObject();
      json.writeStringField("title", office.title());
      string("of", office.of());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeBooleanField("former", official.former());
    json.writeArrayFieldStart("mentions");
    for (Mention mention : official.mentions()) {
      range(mention.start(), mention.end());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void removed(List<RemovedBlock> removed) throws IOException {
    json.writeArrayFieldStart("removed");
    for (RemovedBlock block : removed) {
      json.writeStartObject();
      json.writeStringField("reason", block.reason().id());
      json.writeStringField("text", block.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
