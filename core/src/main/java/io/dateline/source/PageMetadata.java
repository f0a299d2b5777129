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
 * @param fetched day or moment at which the page was fetched, in any form the recognizer reads:
 *     what "two hours ago" on it counts from, never a day of publication
 */
public record PageMetadata(
    Optional<String> id,
    Optional<String> url,
    Optional<String> outlet,
    Optional<String> published,
    Optional<String> title,
    List<String> bylines,
    Optional<String> language,
    Optional<String> fetched) {

  /** Nothing is known. */
  public static final PageMetadata NONE =
      new PageMetadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty());

  public PageMetadata {
    requireNonNull(id, "id");
    requireNonNull(url, "url");
    requireNonNull(outlet, "outlet");
    requireNonNull(published, "published");
    requireNonNull(title, "title");
    bylines = List.copyOf(bylines);
    requireNonNull(language, "language");
    requireNonNull(fetched, "fetched");
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
        Optional.empty(),
        Optional.empty());
  }

  /** The same, fetched at {@code moment}. */
  public PageMetadata withFetched(String moment) {
    return new PageMetadata(
        id, url, outlet, published, title, bylines, language, Optional.of(moment));
  }
}
