package io.dateline.article;

/**
 * Where a text names someone: {@code [start, end)} in UTF-16 units of {@link Article#body()}.
 *
 * @param start first unit of the name, at least 0
 * @param end the unit after the last, greater than {@code start}
 */
public record Mention(int start, int end) {

  public Mention {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "mention must be a non-empty range (got: [" + start + ", " + end + "))");
    }
  }

  /** The words of {@code body} in this range. */
  public String in(String body) {
    return body.substring(start, end);
  }
}
