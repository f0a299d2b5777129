package io.dateline.search;

import io.dateline.article.TextStyle;
import java.util.List;

/**
 * Officials and what an archive says about each; prints as a table.
 *
 * @param profiles most often named first
 */
public record Officials(List<OfficialProfile> profiles) {

  public Officials {
    profiles = List.copyOf(profiles);
  }

  /**
   * Prints a table with a line an office; a single official as {@link OfficialProfile#toText} does.
   */
  public String toText(TextStyle style) {
    return OfficialsText.of(this, style);
  }

  /** As {@link #toText} in eighty columns without colour. */
  @Override
  public String toString() {
    return toText(TextStyle.PLAIN);
  }
}
