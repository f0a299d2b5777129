package io.dateline.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import io.dateline.article.Publication;
import io.dateline.article.layout.Plain;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The JSON that the command prints: one object a line, every name of the documented ones always
 * there and in the same order; what is not known is null.
 */
abstract class Json {
  private static final JsonFactory FACTORY = new JsonFactory().setCharacterEscapes(new Escapes());

  final JsonGenerator json;

  Json(JsonGenerator json) {
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

  /** The lines of one subject. */
  interface Subject<T extends Json> {
    T on(JsonGenerator json);
  }

  /** What stands in one line. */
  interface Body<T extends Json> {
    void write(T json) throws IOException;
  }

  static <T extends Json> String line(Subject<T> subject, Body<T> body) throws IOException {
    var text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      generator.writeStartObject();
      body.write(subject.on(generator));
      generator.writeEndObject();
    }
    return text.toString();
  }

  final void published(Optional<Publication> published) throws IOException {
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

  final void range(int start, int end) throws IOException {
    json.writeStartArray();
    json.writeNumber(start);
    json.writeNumber(end);
    json.writeEndArray();
  }

  final void string(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }

  final void strings(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
