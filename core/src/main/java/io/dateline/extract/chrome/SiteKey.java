package io.dateline.extract.chrome;

import io.dateline.article.Article;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Which pages are of one outlet. */
final class SiteKey {
  /** Longer names of outlets and folders are told apart by their beginnings. */
  private static final int LONGEST = 500;

  private SiteKey() {}

  /** The outlet's id, or else the host, or else the folder or file; empty if nothing is known. */
  static String of(Article article) {
    String key =
        article
            .outlet()
            .map(outlet -> "outlet " + outlet.id())
            .or(() -> article.url().flatMap(SiteKey::host).map(host -> "host " + host))
            .orElseGet(() -> folder(article.source()));
    return key.length() <= LONGEST ? key : key.substring(0, LONGEST);
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(new URI(url).getHost()).map(h -> h.toLowerCase(Locale.ROOT));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The file that holds the page among others, or else the folder that holds its file. */
  private static String folder(String source) {
    int record = source.lastIndexOf('#');
    if (record > 0) {
      return "file " + source.substring(0, record);
    }
    int slash = Math.max(source.lastIndexOf('/'), source.lastIndexOf('!'));
    return slash > 0 ? "folder " + source.substring(0, slash) : "";
  }
}
