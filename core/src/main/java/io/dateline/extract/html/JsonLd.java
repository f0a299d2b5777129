package io.dateline.extract.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The schema.org objects of one JSON-LD script, as paths and values.
 *
 * <p>What sites put there is often no JSON: comments, CDATA marks, raw line breaks in strings. What
 * stands before the first thing that cannot be read is kept.
 */
final class JsonLd {
  private static final int MAX_DEPTH = 24;
  private static final int MAX_VALUES = 20_000;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(1000)
                  .maxStringLength(32 << 20)
                  .build())
          .build();

  private JsonLd() {}

  /** Hands every scalar of {@code script} to {@code sink} with its path, in text order. */
  static void read(String script, BiConsumer<String, String> sink) {
    var roots = new ArrayList<Object>();
    try (JsonParser parser = JSON.createParser(withoutWrapping(script))) {
      parse(parser, roots);
    } catch (IOException e) {
      // Broken JSON is the site's business; what was read before the break still counts.
    }
    for (Object root : roots) {
      flatten(root, "", sink, 0);
    }
  }

  private static String withoutWrapping(String script) {
    String text = script.strip();
    int from = 0;
    int to = text.length();
    while (from < to && text.charAt(from) != '{' && text.charAt(from) != '[') {
      from++;
    }
    if (text.startsWith("[CDATA[", from)) {
      return withoutWrapping(text.substring(from + 7));
    }
    while (to > from && text.charAt(to - 1) != '}' && text.charAt(to - 1) != ']') {
      to--;
    }
    String inner = text.substring(from, to);
    return inner.endsWith("]]") && !inner.startsWith("[")
        ? inner.substring(0, inner.length() - 2)
        : inner;
  }

  /** Builds the values bottom-up on a stack of its own: depth is the page's choice, not ours. */
  private static void parse(JsonParser parser, List<Object> roots) throws IOException {
    var open = new ArrayList<Object>();
    int values = 0;
    @Nullable JsonToken token = parser.nextToken();
    while (token != null && values < MAX_VALUES) {
      if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
        open.remove(open.size() - 1);
      } else if (token != JsonToken.FIELD_NAME && token != JsonToken.VALUE_NULL) {
        values++;
        Object value =
            switch (token) {
              case START_OBJECT -> new LinkedHashMap<String, Object>();
              case START_ARRAY -> new ArrayList<Object>();
              default -> String.valueOf(parser.getText());
            };
        place(open, parser, value, roots);
        if (token.isStructStart()) {
          open.add(value);
        }
      }
      token = parser.nextToken();
    }
  }

  @SuppressWarnings("unchecked") // The stack holds only what parse puts there.
  private static void place(List<Object> open, JsonParser parser, Object value, List<Object> roots)
      throws IOException {
    if (open.isEmpty()) {
      roots.add(value);
      return;
    }
    Object parent = open.get(open.size() - 1);
    if (parent instanceof Map<?, ?> object) {
      ((Map<String, Object>) object)
          .putIfAbsent(String.valueOf(parser.currentName()).toLowerCase(Locale.ROOT), value);
    } else {
      ((List<Object>) parent).add(value);
    }
  }

  private static void flatten(
      Object value, String path, BiConsumer<String, String> sink, int depth) {
    if (depth > MAX_DEPTH) {
      return;
    }
    if (value instanceof Map<?, ?> object) {
      String prefix = path.isEmpty() ? typeOf(object).orElse("") : path;
      for (Map.Entry<?, ?> entry : object.entrySet()) {
        Object inner = entry.getValue();
        String name = String.valueOf(entry.getKey());
        if (name.equals("@graph")) {
          flatten(inner, "", sink, depth + 1);
        } else if (inner != null) {
          flatten(inner, prefix.isEmpty() ? name : prefix + "." + name, sink, depth + 1);
        }
      }
    } else if (value instanceof List<?> list) {
      for (Object inner : list) {
        if (inner != null) {
          flatten(inner, path, sink, depth + 1);
        }
      }
    } else if (!path.isEmpty()) {
      sink.accept(path, value.toString());
    }
  }

  /** {@code newsarticle} of {@code "@type": ["NewsArticle", ...]} or of a full address. */
  private static Optional<String> typeOf(Map<?, ?> object) {
    Object type = object.get("@type");
    if (type instanceof List<?> list && !list.isEmpty()) {
      type = list.get(0);
    }
    if (!(type instanceof String name) || name.isBlank()) {
      return Optional.empty();
    }
    int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('#'));
    return Optional.of(name.substring(slash + 1).strip().toLowerCase(Locale.ROOT));
  }
}
