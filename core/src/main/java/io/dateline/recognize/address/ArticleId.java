package io.dateline.recognize.address;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Identifies an article by its address, or else by its content: the same on every run. */
public final class ArticleId {
  /** 80 bits: a clash in an archive of a billion articles is less likely than one in a million. */
  private static final int LENGTH = 20;

  private ArticleId() {}

  /** The id of the page at {@code address}. */
  public static String of(PageAddress address) {
    return hash(address.identity());
  }

  /** The id of a page without an address. */
  public static String of(Optional<String> title, String body) {
    return hash(title.orElse("") + "\n\n" + body);
  }

  private static String hash(String text) {
    return Hashing.sha256()
        .hashString(text, StandardCharsets.UTF_8)
        .toString()
        .substring(0, LENGTH);
  }
}
