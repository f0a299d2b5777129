package io.dateline.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.dateline.search.ArticleQuery;
import io.dateline.search.ArticleSearcher;
import io.dateline.search.Hit;
import io.dateline.search.ReceiptException;
import io.dateline.search.SearchResult;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Gives receipts for answers, and answers for receipts. */
public final class Receipts {
  private static final JsonFactory JSON = new JsonFactory();

  private Receipts() {}

  /**
   * Asks {@code query} and states what it takes to ask it again.
   *
   * @param today what "lately" counts back from
   * @throws ReceiptException if time was over before all was found
   */
  public static String of(ArticleQuery query, ArticleSearcher searcher, LocalDate today)
      throws IOException {
    ArticleQuery fixed = query.on(today);
    SearchResult result = searcher.search(fixed);
    if (result.partial()) {
      throw new ReceiptException("an answer in part has no receipt; allow more time");
    }
    return json(
        new Receipt(
            result.snapshot(), fixed.toString(), fixed.mode(), result.total(), hits(result)));
  }

  /**
   * Answers as when the receipt was given.
   *
   * @throws ReceiptException if it is no receipt, or the archive is not in that state any more
   */
  public static SearchResult repeat(String text, ArticleSearcher searcher) throws IOException {
    Receipt receipt = parse(text);
    ArticleQuery query;
    try {
      query = ArticleQuery.builder(receipt.query()).mode(receipt.mode()).build();
    } catch (IllegalArgumentException e) {
      throw new ReceiptException("its query cannot be read: " + receipt.query());
    }
    SearchResult result = searcher.search(query);
    if (!result.snapshot().equals(receipt.snapshot())) {
      throw new ReceiptException(
          "the archive has changed since the receipt was given: snapshot "
              + receipt.snapshot()
              + " then, "
              + result.snapshot()
              + " now");
    }
    if (result.total() != receipt.total() || !hits(result).equals(receipt.hits())) {
      throw new ReceiptException("the receipt is of another archive: the hits are not the same");
    }
    return result;
  }

  private static String hits(SearchResult result) {
    Hasher hasher = Hashing.sha256().newHasher();
    for (Hit hit : result.hits()) {
      hasher.putString(hit.article().id() + "\n", StandardCharsets.UTF_8);
    }
    return hasher.hash().toString();
  }

  private static String json(Receipt receipt) {
    var text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("snapshot", receipt.snapshot());
      json.writeStringField("query", receipt.query());
      json.writeStringField("mode", receipt.mode().name().toLowerCase(Locale.ROOT));
      json.writeNumberField("total", receipt.total());
      json.writeStringField("hits", receipt.hits());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return text.toString();
  }

  /** The inverse of {@link #json}; what else the object holds does not matter. */
  private static Receipt parse(String text) throws ReceiptException {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser json = JSON.createParser(text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new ReceiptException("no receipt: it is no JSON object");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        if (json.nextToken().isStructStart()) {
          json.skipChildren();
        } else {
          fields.put(name, json.getText());
        }
      }
      return new Receipt(
          field(fields, "snapshot"),
          field(fields, "query"),
          ArticleQuery.Mode.valueOf(field(fields, "mode").toUpperCase(Locale.ROOT)),
          Long.parseLong(field(fields, "total")),
          field(fields, "hits"));
    } catch (ReceiptException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      throw new ReceiptException("no receipt: it cannot be read as one");
    }
  }

  private static String field(Map<String, String> fields, String name) throws ReceiptException {
    String value = fields.get(name);
    if (value == null) {
      throw new ReceiptException("no receipt: it lacks '" + name + "'");
    }
    return value;
  }
}
