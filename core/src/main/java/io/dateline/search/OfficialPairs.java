package io.dateline.search;

import io.dateline.article.TextStyle;
import java.util.List;

/**
 * Who is named with whom; prints as a table.
 *
 * @param pairs those whom most articles name first, ties in the order of names
 * @param distinct how many pairs there are in all
 */
public record OfficialPairs(List<OfficialPair> pairs, long distinct) {

  public OfficialPairs {
    pairs = List.copyOf(pairs);
  }

  /** Prints a line a pair. */
  public String toText(TextStyle style) {
    return OfficialsText.of(this, style);
  }

  /** As {@link #toText} in eighty columns without colour. */
  @Override
  public String toString() {
    return toText(TextStyle.PLAIN);
  }
}
