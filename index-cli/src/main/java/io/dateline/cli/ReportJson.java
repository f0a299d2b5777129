package io.dateline.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.dateline.article.Article;
import io.dateline.article.PageKind;
import io.dateline.index.Alert;
import io.dateline.index.CheckReport;
import io.dateline.index.IngestReport;
import io.dateline.index.RetagReport;
import io.dateline.search.ArchiveStats;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;

/** What was done to an archive, and how it stands, as JSON. */
final class ReportJson extends Json {
  private ReportJson(JsonGenerator json) {
    super(json);
  }

  static String of(UserTables tables) throws IOException {
    return line(
        ReportJson::new,
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
    return line(
        ReportJson::new,
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

  static String of(RetagReport report) throws IOException {
    return line(
        ReportJson::new,
        json -> {
          json.json.writeNumberField("read", report.read());
          json.json.writeNumberField("updated", report.updated());
          json.json.writeNumberField("unchanged", report.unchanged());
          json.json.writeNumberField("seconds", report.elapsed().toMillis() / 1000.0);
        });
  }

  static String of(IngestReport report) throws IOException {
    return line(ReportJson::new, json -> json.report(report));
  }

  static String of(ArchiveStats stats) throws IOException {
    return line(ReportJson::new, json -> json.stats(stats));
  }

  static String of(CheckReport report) throws IOException {
    return line(
        ReportJson::new,
        json -> {
          json.json.writeBooleanField("ok", report.ok());
          json.strings("problems", report.problems());
          json.json.writeNumberField("articles", report.articles());
        });
  }

  static String deleted(long count, boolean dryRun) throws IOException {
    return line(
        ReportJson::new,
        json -> {
          json.json.writeNumberField("deleted", count);
          json.json.writeBooleanField("dryRun", dryRun);
        });
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
}
