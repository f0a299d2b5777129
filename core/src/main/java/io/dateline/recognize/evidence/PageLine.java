package io.dateline.recognize.evidence;

import static java.util.Objects.requireNonNull;

import io.dateline.article.RemovalReason;

/**
 * A line of the page outside the article's text.
 *
 * @param reason why it was removed
 * @param text the line, white space folded, never empty
 * @param position how many paragraphs stand before it
 * @param fromTitle how many lines and paragraphs below the nearest headline it stands; negative
 *     above it, {@link #NO_TITLE} if the page shows none
 */
public record PageLine(RemovalReason reason, String text, int position, int fromTitle) {

  /** The distance from a headline that is not there. */
  public static final int NO_TITLE = Integer.MAX_VALUE;

  public PageLine {
    requireNonNull(reason, "reason");
    requireNonNull(text, "text");
  }

  /** Whether this was removed for {@code first} or one of {@code more}. */
  public boolean is(RemovalReason first, RemovalReason... more) {
    if (reason == first) {
      return true;
    }
    for (RemovalReason other : more) {
      if (reason == other) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether it stands in the head of the story: at most a lead before it, the headline close by.
   */
  public boolean nearHeadline() {
    return fromTitle == NO_TITLE
        ? position == 0
        : position <= 1 && fromTitle >= -4 && fromTitle <= 12;
  }

  /** Whether it stands right above or below a headline that the page shows. */
  public boolean atHeadline() {
    return fromTitle != NO_TITLE && position <= 1 && fromTitle >= -3 && fromTitle <= 5;
  }
}
