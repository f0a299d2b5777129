package io.dateline.internal.reading;

import com.google.common.hash.Hashing;
import io.dateline.search.ArticleQuery;
import io.dateline.search.ArticleQuery.Match;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * Where a page of hits ends: the sort value and the id of its last hit. The next page starts behind
 * it, whatever was written in between.
 *
 * @param query which query it belongs to
 * @param match how many of the words the articles of the pages so far hold
 * @param value the last hit's score, as bits, or its time of publication
 * @param id key of the last hit's id
 */
record Cursor(String query, Match match, long value, String id) {
  private static final String SEPARATOR = "\n";

  /** Names everything of a query that decides which hits there are, and in which order. */
  static String nameOf(ArticleQuery query) {
    var asked = query.toBuilder().firstPage().limit(1).snippets(0).noFacets().build();
    return Hashing.murmur3_128()
        .hashString(asked.mode() + SEPARATOR + asked, StandardCharsets.UTF_8)
        .toString()
        .substring(0, 12);
  }

  String encode() {
    String text = query + SEPARATOR + match.name() + SEPARATOR + value + SEPARATOR + id;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The cursor of {@code text}.
   *
   * @throws IllegalArgumentException if it is none, or one of another query
   */
  static Cursor decode(String text, ArticleQuery query) {
    List<String> parts;
    try {
      String decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      parts = List.of(decoded.split(SEPARATOR, 4));
    } catch (IllegalArgumentException e) {
      throw none(text);
    }
    if (parts.size() != 4) {
      throw none(text);
    }
    if (!parts.get(0).equals(nameOf(query))) {
      throw new IllegalArgumentException(
          "the cursor belongs to another query; start without a cursor");
    }
    try {
      return new Cursor(
          parts.get(0), Match.valueOf(parts.get(1)), Long.parseLong(parts.get(2)), parts.get(3));
    } catch (IllegalArgumentException e) {
      throw none(text);
    }
  }

  private static IllegalArgumentException none(String text) {
    String shown = text.length() <= 80 ? text : text.substring(0, 80) + "...";
    return new IllegalArgumentException(
        "no cursor of a search result: '" + shown + "'; start without a cursor");
  }
}
