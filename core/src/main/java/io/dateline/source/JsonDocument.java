package io.dateline.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A JSON document: one object, an array of them, or several in a row. */
final class JsonDocument implements ArticleSource {
  private static final JsonFactory JSON = new JsonFactory();

  private final String source;
  private final JsonParser parser;
  private final JsonRecord record;
  private boolean ended;

  JsonDocument(String source, InputStream in, FieldMap fields) throws IOException {
    this.source = source;
    this.parser = JSON.createParser(in);
    this.record = new JsonRecord(fields);
  }

  @Override
  public Optional<SourceRecord> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    try {
      JsonToken token = parser.nextToken();
      while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
        token = parser.nextToken();
      }
      if (token == null) {
        ended = true;
        return Optional.empty();
      }
      var start = parser.currentTokenLocation();
      String place = source + "#" + start.getByteOffset();
      return Optional.of(record.read(parser, place, start.getLineNr()));
    } catch (JsonProcessingException e) {
      // Behind a syntax error nobody knows where the next record begins.
      ended = true;
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      return Optional.of(
          new SourceRecord.Unreadable(
              new SourceFormatException(
                  source, line, "broken JSON: " + e.getOriginalMessage(), e)));
    } catch (IOException e) {
      ended = true;
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
