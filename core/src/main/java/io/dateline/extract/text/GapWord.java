package io.dateline.extract.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two spaces, and what is known of it, if it is no {@link PlainWord}. Those met
 * last are kept, whatever the page: most words come again and again. Safe for concurrent use.
 *
 * @param text what stands there, signs and all
 * @param hash of the text in lower case
 * @param shape what it looks like
 */
record GapWord(String text, int hash, WordShape shape) {
  private static final int KEPT = 1 << 14;

  /** Longer ones are rare, and might fill the memory. */
  private static final int LONGEST_KEPT = 24;

  private static final @Nullable GapWord[] WORDS = new GapWord[KEPT];

  static GapWord of(String text) {
    int slot = (text.hashCode() ^ text.hashCode() >>> 15) & (KEPT - 1);
    GapWord kept = WORDS[slot];
    if (kept != null && kept.text.equals(text)) {
      return kept;
    }
    var word = new GapWord(text, text.toLowerCase(Locale.ROOT).hashCode(), WordShape.of(text));
    if (text.length() <= LONGEST_KEPT) {
      WORDS[slot] = word;
    }
    return word;
  }
}
