package io.dateline.article;

import static java.util.Objects.requireNonNull;

/**
 * A line or block of the page that is not part of the article.
 *
 * @param reason why it was removed
 * @param text what stood there, as a reader saw it; a block of several lines holds {@code \n}
 * @param position how many of the article's paragraphs stand before it on the page: 0 is above the
 *     first, the number of paragraphs is below the last
 */
public record RemovedBlock(RemovalReason reason, String text, int position) {

  public RemovedBlock {
    requireNonNull(reason, "reason");
    requireNonNull(text, "text");
    if (position < 0) {
      throw new IllegalArgumentException("position must be >= 0 (got: " + position + ")");
    }
  }

  /** Reads as {@code [caption] The two ministers at the airport.} */
  @Override
  public String toString() {
    return "[" + reason.id() + "] " + text;
  }

  /** Prints the reason in brackets and the text, broken into lines. */
  public String toText(TextStyle style) {
    return ArticleText.of(this, style);
  }
}
