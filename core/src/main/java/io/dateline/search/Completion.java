package io.dateline.search;

import static java.util.Objects.requireNonNull;

/**
 * What the beginning of a word or name may become.
 *
 * @param text the whole: a name as it is shown, or a word in small letters without accents, behind
 *     what stood before it
 * @param count how many articles name it, or hold the word in just this form
 */
public record Completion(String text, long count) {

  public Completion {
    requireNonNull(text, "text");
    if (count <= 0) {
      throw new IllegalArgumentException("count must be > 0 (got: " + count + ")");
    }
  }
}
