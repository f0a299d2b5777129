package io.dateline.extract.wording;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word, and what is known of it. Words of a language come again and again: those met last are
 * kept, whatever the page, so that they are made and looked up once. Safe for concurrent use: what
 * is kept never changes but to hold what is known for longer, and what a race loses is made again.
 */
final class Word {
  static final Word NUMBER = new Word("#");

  /** So many are kept; pages of a few outlets have some ten thousand different words. */
  private static final int KEPT = 1 << 15;

  /** Longer ones are rare, and might fill the memory. */
  private static final int LONGEST_KEPT = 24;

  private static final @Nullable Word[] WORDS = new @Nullable Word[KEPT];

  private final String spelled;
  final String text;

  /** The set of its meanings in notices. */
  final int meanings;

  /** What the rules for lines know of it. */
  final int traits;

  /** Whether it is too short to say anything in itself. */
  final boolean little;

  /** Whether it is the code of an error. */
  final boolean code;

  private @Nullable Openings openings;
  private @Nullable Openings openingsOfRemoved;

  private Word(String spelled) {
    this.spelled = spelled;
    this.text = spelled.toLowerCase(Locale.ROOT).replace('’', '\'');
    this.meanings = NoticeWords.STANDARD.of(text);
    this.traits = WordTraits.of(text);
    this.little = NoticeWords.isLittle(text);
    this.code = text.length() == 3 && Character.isDigit(text.charAt(0));
  }

  /**
   * The phrases of {@link Wording#standard()} that begin with it; looked up when first asked for.
   */
  Openings openings() {
    Openings known = openings;
    if (known == null) {
      known = Wording.standard().openings(text);
      openings = known;
    }
    return known;
  }

  /** As {@link #openings()}, of {@link Wording#ofRemoved()}. */
  Openings openingsOfRemoved() {
    Openings known = openingsOfRemoved;
    if (known == null) {
      known = Wording.ofRemoved().openings(text);
      openingsOfRemoved = known;
    }
    return known;
  }

  /** The word between two offsets of {@code line}, whose characters have the hash {@code hash}. */
  static Word of(String line, int start, int end, int hash) {
    if (end - start > LONGEST_KEPT) {
      return new Word(line.substring(start, end));
    }
    int slot = (hash ^ hash >>> 15) & KEPT - 1;
    Word kept = WORDS[slot];
    if (kept != null && kept.isAt(line, start, end)) {
      return kept;
    }
    // Two words share two places: the one met last stands in the first.
    Word other = WORDS[slot ^ 1];
    boolean known = other != null && other.isAt(line, start, end);
    var word = known ? other : new Word(line.substring(start, end));
    WORDS[slot] = word;
    WORDS[slot ^ 1] = kept;
    return word;
  }

  private boolean isAt(String line, int start, int end) {
    return spelled.length() == end - start && line.startsWith(spelled, start);
  }

  static Word of(String word) {
    return of(word, 0, word.length(), word.hashCode());
  }
}
