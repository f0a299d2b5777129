package io.dateline.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.dateline.article.Article;
import io.dateline.article.Official;
import io.dateline.search.ArticleCount;
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
import io.dateline.search.Suggestion;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Answers to questions as JSON. */
final class ResultJson extends Json {
  private ResultJson(JsonGenerator json) {
    super(json);
  }

  static String of(SearchResult result) throws IOException {
    return line(ResultJson::new, json -> json.result(result));
  }

  /** The counts of a result, without its hits. */
  static String counts(SearchResult result) throws IOException {
    return line(
        ResultJson::new,
        json -> {
          json.totals(result);
          json.facets(result.facets());
        });
  }

  static String of(Officials officials) throws IOException {
    return line(ResultJson::new, json -> json.officials(officials));
  }

  static String of(Completions completions) throws IOException {
    return line(
        ResultJson::new,
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
    return line(ResultJson::new, json -> json.pairs(pairs));
  }

  static String saved(String name, String query, long articles) throws IOException {
    return line(
        ResultJson::new,
        json -> {
          json.json.writeStringField("search", name);
          json.json.writeStringField("query", query);
          json.json.writeNumberField("total", articles);
        });
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
    return line(
        ResultJson::new,
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
}
