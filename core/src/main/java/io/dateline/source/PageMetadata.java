package io.dateline.source;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What is known about a page from outside, word for word as it was given.
 *
 * @param id the id to keep
 * @param url the page's address
 * @param outlet name of the outlet
 * @param published day or moment of publication, in any form the recognizer reads
 * @param title the headline
 * @param bylines the authors' names
 * @param language BCP 47 tag
 */
public record PageMetadata(
    Optional<String> id,
    Optional<String> url,
    Optional<String> outlet,
    Optional<String> published,
    Optional<String> title,
    List<String> bylines,
    Optional<String> language) {

  /** Nothing is known. */
  public static final PageMetadata NONE =
      new PageMetadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty());

  public PageMetadata {
    requireNonNull(id, "id");
    requireNonNull(url, "url");
    requireNonNull(outlet, "outlet");
    requireNonNull(published, "published");
    requireNonNull(title, "title");
    bylines = List.copyOf(bylines);
    requireNonNull(language, "language");
  }

  /** Only the address is known, as in a web archive. */
  public static PageMetadata ofUrl(String url) {
    return new PageMetadata(
        Optional.empty(),
        Optional.of(url),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }
}
