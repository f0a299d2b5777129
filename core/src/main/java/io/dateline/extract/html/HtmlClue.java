package io.dateline.extract.html;

import static java.util.Objects.requireNonNull;

/**
 * Something the markup says about the page.
 *
 * @param origin which part of the markup said it
 * @param key the property's name in lower case; for JSON-LD the path of names to it
 * @param value its value, white space folded, never blank
 */
public record HtmlClue(Origin origin, String key, String value) {

  /** Which part of the markup said it; the names are those of the stage's own clues. */
  public enum Origin {
    JSON_LD,
    META,
    MICRODATA,
    TIME_ELEMENT,
    LINK,
    SCRIPT,
    TITLE_ELEMENT,
    MARKED_ELEMENT,
    LANGUAGE
  }

  public HtmlClue {
    requireNonNull(origin, "origin");
    requireNonNull(key, "key");
    requireNonNull(value, "value");
  }
}
