package io.dateline.extract;

import static java.util.Objects.requireNonNull;

/**
 * Something the markup of a page says about it: evidence, not yet truth.
 *
 * @param origin which part of the markup said it
 * @param key the property's name in lower case, such as {@code article:published_time}; for JSON-LD
 *     the path of names to it, such as {@code newsarticle.publisher.name}
 * @param value its value, white space folded, never blank
 */
public record Clue(Origin origin, String key, String value) {

  /** Which part of the markup said it. */
  public enum Origin {
    /** A schema.org object in a JSON-LD script. */
    JSON_LD,
    /** A {@code meta} element: name, property, or itemprop. */
    META,
    /** An element with an {@code itemprop}. */
    MICRODATA,
    /**
     * A {@code time} element: its {@code datetime}, or else its text; or an attribute of another
     * element marked as a date.
     */
    TIME_ELEMENT,
    /** A {@code link} element: its rel is the key. */
    LINK,
    /**
     * A name and value in the page's own data in a script. Read only of pages whose markup declares
     * no day of publication, and only names that speak of one.
     */
    SCRIPT,
    /** The {@code title} element. */
    TITLE_ELEMENT,
    /** An element whose class, rel, or id names an author or a date; that name is the key. */
    MARKED_ELEMENT,
    /** The language that the {@code html} element declares. */
    LANGUAGE
  }

  public Clue {
    requireNonNull(origin, "origin");
    requireNonNull(key, "key");
    requireNonNull(value, "value");
  }
}
