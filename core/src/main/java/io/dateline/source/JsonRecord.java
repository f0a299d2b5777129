package io.dateline.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.dateline.source.RawPage.Format;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one JSON object as a page. */
final class JsonRecord {
  /** Records are flat; so deep are only traps. */
  private static final int DEEPEST = 200;

  private static final List<String> NAMES =
      List.of(
          "id",
          "url",
          "outlet",
          "published",
          "title",
          "bylines",
          "language",
          "fetched",
          "body",
          "html",
          "text");

  private final FieldMap fields;
  private final Set<String> wanted = new HashSet<>();
  private final JsonFactory json;

  JsonRecord(FieldMap fields, SourceLimits limits) {
    this.fields = fields;
    NAMES.forEach(name -> wanted.add(fields.nameOf(name)));
    this.json =
        JsonFactory.builder()
            // A million names that are seen once would fill the table of names.
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(limits.pageBytes())
                    .build())
            .build();
  }

  /**
   * The page in the object that {@code bytes} hold from {@code from} on, or why there is none.
   *
   * @param line where it begins, counted from 1
   */
  SourceRecord read(byte[] bytes, int from, String source, long line) throws IOException {
    try (JsonParser parser = json.createParser(bytes, from, bytes.length - from)) {
      parser.nextToken();
      SourceRecord read = read(parser, source, line);
      boolean another = read instanceof SourceRecord.Page && parser.nextToken() != null;
      return another
          ? unreadable(source, line, "more than one record stands on the line; break it")
          : read;
    } catch (StreamConstraintsException e) {
      return unreadable(source, line, "exceeds a limit: " + withoutCode(e.getOriginalMessage()));
    } catch (JsonProcessingException e) {
      return unreadable(source, line, "broken JSON: " + withoutCode(e.getOriginalMessage()));
    }
  }

  /** The parser's messages name its own settings. */
  private static String withoutCode(String message) {
    int source = message.indexOf(" (for ");
    int setting = message.indexOf(", from `");
    if (source >= 0) {
      return message.substring(0, source);
    }
    return setting < 0 ? message : message.substring(0, setting) + ")";
  }

  private SourceRecord read(JsonParser parser, String source, long line) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return unreadable(source, line, "a record must be a JSON object");
    }
    Map<String, List<String>> values = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      if (wanted.contains(name)) {
        values.put(name, strings(parser));
      } else {
        parser.skipChildren();
      }
    }
    return page(values, source, line);
  }

  /**
   * The strings of a scalar or of an array of scalars. Of an object, the day and time that an
   * export writes as {@code {"date": ..., "time": ...}}; anything else in it, and deeper, is
   * skipped.
   */
  private static List<String> strings(JsonParser parser) throws IOException {
    List<String> found = new ArrayList<>();
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, String> members = new HashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        if (parser.nextToken().isScalarValue() && parser.currentToken() != JsonToken.VALUE_NULL) {
          members.put(name, parser.getText());
        }
        parser.skipChildren();
      }
      String day = members.get("date");
      if (day != null) {
        String time = members.get("time");
        found.add(time == null ? day : day + "T" + time);
      }
    } else if (token == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        if (parser.currentToken().isScalarValue()) {
          found.add(parser.getText());
        } else {
          parser.skipChildren();
        }
      }
    } else if (token != JsonToken.VALUE_NULL) {
      found.add(parser.getText());
    }
    return found;
  }

  private SourceRecord page(Map<String, List<String>> values, String source, long line) {
    var metadata =
        new PageMetadata(
            first(values, "id"),
            first(values, "url"),
            first(values, "outlet"),
            first(values, "published"),
            first(values, "title"),
            values.getOrDefault(fields.nameOf("bylines"), List.of()),
            first(values, "language"),
            first(values, "fetched"));
    for (Format format : List.of(Format.BODY, Format.HTML, Format.TEXT)) {
      String name =
          fields.nameOf(
              format == Format.BODY ? "body" : format.name().toLowerCase(java.util.Locale.ROOT));
      List<String> text = values.get(name);
      if (text != null && !text.isEmpty()) {
        return new SourceRecord.Page(
            BytesPage.ofText(source, format, metadata, String.join("\n", text)));
      }
    }
    return unreadable(
        source,
        line,
        "a record needs its text in \""
            + fields.nameOf("body")
            + "\", \""
            + fields.nameOf("html")
            + "\", or \""
            + fields.nameOf("text")
            + "\"");
  }

  private static SourceRecord unreadable(String source, long line, String reason) {
    return new SourceRecord.Unreadable(new SourceFormatException(source, line, reason, null));
  }

  private Optional<String> first(Map<String, List<String>> values, String field) {
    List<String> found = values.getOrDefault(fields.nameOf(field), List.of());
    return found.isEmpty() || found.get(0).isBlank()
        ? Optional.empty()
        : Optional.of(found.get(0).strip());
  }
}
