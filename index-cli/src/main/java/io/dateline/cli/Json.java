package io.dateline.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import io.dateline.article.Article;
import io.dateline.article.Mention;
import io.dateline.article.Office;
import io.dateline.article.Official;
import io.dateline.article.PageKind;
import io.dateline.article.Publication;
import io.dateline.article.RemovedBlock;
import io.dateline.article.layout.Plain;
import io.dateline.extract.ExtractedPage;
import io.dateline.index.Alert;
import io.dateline.index.CheckReport;
import io.dateline.index.IngestReport;
import io.dateline.index.RetagReport;
import io.dateline.recognize.address.ArticleId;
import io.dateline.recognize.address.PageAddress;
import io.dateline.search.ArchiveStats;
import io.dateline.search.ArticleCount;
import io.dateline.search.ArticleVersions;
import io.dateline.search.Completion;
import io.dateline.search.Completions;
import io.dateline.search.FacetResult;
import io.dateline.search.FacetValue;
import io.dateline.search.Hit;
import io.dateline.search.OfficialPair;
import io.dateline.search.OfficialPairs;
import io.dateline.search.OfficialProfile;
import io.dateline.search.Officials;
import io.dateline.search.SearchResult;
import io.dateline.search.Snippet;
import io.dateline.search.Story;
import io.dateline.search.Suggestion;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The JSON that the command prints: one object a line, every name of the documented ones always
 * there and in the same order; what is not known is null.
 */
final class Json {
  private static final JsonFactory FACTORY = new JsonFactory().setCharacterEscapes(new Escapes());

  private final JsonGenerator json;

  private Json(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Escapes what a terminal would obey, but JSON lets pass: the text that is read back is the same.
   */
  private static final class Escapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      codes[0x7f] = ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      char[] one = {(char) c};
      return c > 0x9f && Plain.line(new String(one)).charAt(0) == c
          ? null
          : new SerializedString(String.format(Locale.ROOT, "\\u%04x", c));
    }
  }

  private interface Body {
    void write(Json json) throws IOException;
  }

  private static String object(Body body) throws IOException {
    var text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      generator.writeStartObject();
      body.write(new Json(generator));
      generator.writeEndObject();
    }
    return text.toString();
  }

  static String of(Article article) throws IOException {
    return object(json -> json.article(article));
  }

  /** An article of an archive, and the copies of its story. */
  static String of(Article article, Story story) throws IOException {
    return object(
        json -> {
          json.article(article);
          json.story(story);
        });
  }

  /** A page that is no article, with the day that it tells. */
  static String of(ExtractedPage page, Optional<Publication> published) throws IOException {
    return object(json -> json.page(page, published));
  }

  static String of(SearchResult result) throws IOException {
    return object(json -> json.result(result));
  }

  /** The counts of a result, without its hits. */
  static String counts(SearchResult result) throws IOException {
    return object(
        json -> {
          json.totals(result);
          json.facets(result.facets());
        });
  }

  static String of(Officials officials) throws IOException {
    return object(json -> json.officials(officials));
  }

  static String of(Completions completions) throws IOException {
    return object(
        json -> {
          json.completions("officials", completions.officials());
          json.completions("outlets", completions.outlets());
          json.completions("words", completions.words());
        });
  }

  private void completions(String name, List<Completion> completions) throws IOException {
    json.writeArrayFieldStart(name);
    for (Completion completion : completions) {
      json.writeStartObject();
      json.writeStringField("value", completion.text());
      json.writeNumberField("count", completion.count());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static String of(OfficialPairs pairs) throws IOException {
    return object(json -> json.pairs(pairs));
  }

  static String of(UserTables tables) throws IOException {
    return object(
        json -> {
          if (tables.aliases != null) {
            json.json.writeNumberField("aliases", tables.aliases.entries().size());
          }
          if (tables.synonyms != null) {
            json.json.writeNumberField("synonyms", tables.synonyms.entries().size());
          }
          if (tables.searches != null) {
            json.json.writeNumberField("searches", tables.searches.entries().size());
          }
        });
  }

  /** An article that matches a saved search: enough to tell of it, and the id to ask for all. */
  static String of(Alert alert) throws IOException {
    return object(
        json -> {
          Article article = alert.article();
          json.json.writeStringField("search", alert.search());
          json.json.writeStringField("fate", alert.outcome().name().toLowerCase(Locale.ROOT));
          json.json.writeStringField("id", article.id());
          json.string("title", article.title());
          json.string("outlet", article.outlet().map(outlet -> outlet.name()));
          json.published(article.published());
          json.string("url", article.url());
        });
  }

  static String saved(String name, String query, long articles) throws IOException {
    return object(
        json -> {
          json.json.writeStringField("search", name);
          json.json.writeStringField("query", query);
          json.json.writeNumberField("total", articles);
        });
  }

  static String of(RetagReport report) throws IOException {
    return object(
        json -> {
          json.json.writeNumberField("read", report.read());
          json.json.writeNumberField("updated", report.updated());
          json.json.writeNumberField("unchanged", report.unchanged());
          json.json.writeNumberField("seconds", report.elapsed().toMillis() / 1000.0);
        });
  }

  static String of(IngestReport report) throws IOException {
    return object(json -> json.report(report));
  }

  static String of(ArchiveStats stats) throws IOException {
    return object(json -> json.stats(stats));
  }

  static String of(CheckReport report) throws IOException {
    return object(
        json -> {
          json.json.writeBooleanField("ok", report.ok());
          json.strings("problems", report.problems());
          json.json.writeNumberField("articles", report.articles());
        });
  }

  static String deleted(long count, boolean dryRun) throws IOException {
    return object(
        json -> {
          json.json.writeNumberField("deleted", count);
          json.json.writeBooleanField("dryRun", dryRun);
        });
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
    return object(
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

  private void published(Optional<Publication> published) throws IOException {
    if (published.isEmpty()) {
      json.writeNullField("published");
      return;
    }
    json.writeObjectFieldStart("published");
    json.writeStringField("date", published.get().date().toString());
    string("time", published.get().time().map(time -> time.toString()));
    json.writeStringField("precision", published.get().precision().id());
    json.writeStringField("from", published.get().from().id());
    json.writeEndObject();
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

  private void result(SearchResult result) throws IOException {
    totals(result);
    json.writeStringField("took", result.took().toString());
    json.writeStringField("snapshot", result.snapshot());
    json.writeArrayFieldStart("hits");
    for (Hit hit : result.hits()) {
      hit(hit);
    }
    json.writeEndArray();
    facets(result.facets());
    string("next", result.next());
    strings("notes", result.notes());
    suggestion(result.suggestion());
  }

  private void suggestion(Optional<Suggestion> meant) throws IOException {
    if (meant.isEmpty()) {
      json.writeNullField("suggestion");
      return;
    }
    json.writeObjectFieldStart("suggestion");
    json.writeStringField("query", meant.get().text());
    json.writeNumberField("total", meant.get().total());
    json.writeEndObject();
  }

  private void totals(SearchResult result) throws IOException {
    json.writeNumberField("total", result.total());
    json.writeStringField("relation", result.partial() ? "at-least" : "exact");
    json.writeNumberField("stories", result.stories());
  }

  private void hit(Hit hit) throws IOException {
    Article article = hit.article();
    json.writeStartObject();
    json.writeStringField("id", article.id());
    json.writeNumberField("score", hit.score());
    string("title", article.title());
    string("outlet", article.outlet().map(outlet -> outlet.name()));
    string("agency", article.agency().map(agency -> agency.name()));
    published(article.published());
    string("url", article.url());
    strings("officials", article.officials().stream().map(Official::name).toList());
    json.writeNumberField("copies", hit.copies());
    json.writeArrayFieldStart("snippets");
    for (Snippet snippet : hit.snippets()) {
      json.writeStartObject();
      snippet(snippet);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** A body with its marks. */
  static String marked(String id, Snippet body) throws IOException {
    return object(
        json -> {
          json.json.writeStringField("id", id);
          json.snippet(body);
        });
  }

  private void snippet(Snippet snippet) throws IOException {
    json.writeStringField("text", snippet.text());
    json.writeArrayFieldStart("marks");
    for (Snippet.Mark mark : snippet.marks()) {
      range(mark.start(), mark.end());
    }
    json.writeEndArray();
  }

  private void facets(List<FacetResult> facets) throws IOException {
    json.writeObjectFieldStart("facets");
    for (FacetResult facet : facets) {
      values(facet.facet().id(), facet.values());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("rest");
    for (FacetResult facet : facets) {
      json.writeObjectFieldStart(facet.facet().id());
      json.writeNumberField("distinct", facet.distinct());
      count("other", facet.other());
      count("none", facet.none());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void count(String name, ArticleCount count) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("count", count.count());
    json.writeNumberField("stories", count.stories());
    json.writeEndObject();
  }

  private void part(String name, OptionalDouble part) throws IOException {
    if (part.isPresent()) {
      json.writeNumberField(name, part.getAsDouble());
    } else {
      json.writeNullField(name);
    }
  }

  private void values(String name, List<FacetValue> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (FacetValue value : values) {
      json.writeStartObject();
      json.writeStringField("value", value.value());
      json.writeNumberField("count", value.count());
      json.writeNumberField("stories", value.stories());
      if (value.whole().isPresent()) {
        count("whole", value.whole().get());
        part("coverage", value.coverage());
        part("storyCoverage", value.storyCoverage());
      }
      if (!value.children().isEmpty()) {
        values("children", value.children());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void officials(Officials officials) throws IOException {
    json.writeArrayFieldStart("officials");
    for (OfficialProfile profile : officials.profiles()) {
      json.writeStartObject();
      json.writeStringField("name", profile.name());
      json.writeNumberField("articles", profile.articles());
      json.writeNumberField("stories", profile.stories());
      values("names", profile.names());
      json.writeArrayFieldStart("offices");
      for (OfficialProfile.Tenure tenure : profile.offices()) {
        json.writeStartObject();
        json.writeStringField("title", tenure.office().title());
        string("of", tenure.office().of());
        string("firstDay", tenure.firstDay().map(LocalDate::toString));
        string("lastDay", tenure.lastDay().map(LocalDate::toString));
        json.writeNumberField("articles", tenure.articles());
        evidence(tenure.evidence());
        json.writeEndObject();
      }
      json.writeEndArray();
      values("outlets", profile.outlets());
      values("with", profile.with());
      values("months", profile.months());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void evidence(Optional<OfficialProfile.Evidence> evidence) throws IOException {
    if (evidence.isEmpty()) {
      json.writeNullField("evidence");
      return;
    }
    json.writeObjectFieldStart("evidence");
    json.writeStringField("id", evidence.get().id());
    snippet(evidence.get().sentence());
    json.writeEndObject();
  }

  private void pairs(OfficialPairs pairs) throws IOException {
    json.writeNumberField("distinct", pairs.distinct());
    json.writeArrayFieldStart("pairs");
    for (OfficialPair pair : pairs.pairs()) {
      json.writeStartObject();
      strings("officials", List.of(pair.first(), pair.second()));
      json.writeNumberField("articles", pair.articles());
      json.writeNumberField("stories", pair.stories());
      string("firstDay", pair.firstDay().map(LocalDate::toString));
      string("lastDay", pair.lastDay().map(LocalDate::toString));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void report(IngestReport report) throws IOException {
    json.writeNumberField("read", report.read());
    json.writeNumberField("indexed", report.indexed());
    json.writeNumberField("updated", report.updated());
    json.writeNumberField("unchanged", report.unchanged());
    json.writeObjectFieldStart("notArticles");
    for (PageKind kind : PageKind.values()) {
      if (kind != PageKind.ARTICLE) {
        json.writeNumberField(kind.id(), report.notArticles().getOrDefault(kind, 0L));
      }
    }
    json.writeEndObject();
    json.writeNumberField("skipped", report.skipped());
    json.writeNumberField("failed", report.failed());
    json.writeNumberField("stripped", report.stripped());
    json.writeNumberField("seconds", report.elapsed().toMillis() / 1000.0);
    json.writeArrayFieldStart("failures");
    for (IngestReport.Failure failure : report.failures()) {
      json.writeStartObject();
      json.writeStringField("source", failure.source());
      json.writeStringField("message", failure.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void stats(ArchiveStats stats) throws IOException {
    json.writeNumberField("documents", stats.documents());
    json.writeNumberField("stories", stats.stories());
    json.writeNumberField("outlets", stats.outlets());
    json.writeNumberField("officials", stats.officials());
    string("firstDay", stats.firstDay().map(LocalDate::toString));
    string("lastDay", stats.lastDay().map(LocalDate::toString));
    json.writeNumberField("bytes", stats.bytes());
    json.writeNumberField("segments", stats.segments());
  }

  private void range(int start, int end) throws IOException {
    json.writeStartArray();
    json.writeNumber(start);
    json.writeNumber(end);
    json.writeEndArray();
  }

  private void string(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }

  private void strings(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
