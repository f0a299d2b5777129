package io.dateline.extract.wording;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word, and what is known of it. Words of a language come again and again: those met last are
 * kept, whatever the page, so that they are made and looked up once. Safe for concurrent use: what
 * is kept never changes, and what a race loses is made again. Those of the {@link Vocabulary} are
 * there once, and are compared as they are.
 */
final class Word {
  private static final Openings[] NONE_BEGUN = {Openings.NONE, Openings.NONE};

  static final Word NUMBER = new Word("#");

  /** Stands for each of up to three plain letters and digits that no resource knows. */
  static final Word LITTLE = new Word("", Meaning.OTHER.bit(), 0, true);

  /** Stands for each longer one. */
  static final Word UNKNOWN = new Word("", 0, 0, false);

  /** So many are kept; pages of a few outlets have some ten thousand different words. */
  private static final int KEPT = 1 << 15;

  /** Longer ones are rare, and might fill the memory. */
  private static final int LONGEST_KEPT = 24;

  private static final @Nullable Word[] WORDS = new @Nullable Word[KEPT];

  final String text;
  private final long hash;

  /** The set of its meanings in notices. */
  final int meanings;

  /** What the rules for lines know of it. */
  final int traits;

  /** Whether it is too short to say anything in itself. */
  final boolean little;

  /** Whether it is the code of an error. */
  final boolean code;

  /** The phrases that begin with it, by {@link Wording#index}; set while resources are read. */
  private Openings[] openings = NONE_BEGUN;

  /** The set of wordings that have such phrases: a bit each. */
  private int begun;

  /**
   * @param text in lower case, with straight apostrophes
   */
  Word(String text) {
    this(text, NoticeWords.STANDARD.of(text), WordTraits.of(text), NoticeWords.isLittle(text));
  }

  private Word(String text, int meanings, int traits, boolean little) {
    this.text = text;
    this.hash = WordTable.hash(text);
    this.meanings = meanings;
    this.traits = traits;
    this.little = little;
    this.code = text.length() == 3 && Character.isDigit(text.charAt(0));
  }

  /** The word that is written {@code spelled}, in any case. */
  static Word spelled(String spelled) {
    return new Word(spelled.toLowerCase(Locale.ROOT).replace('’', '\''));
  }

  /**
   * The word between two offsets of {@code line}.
   *
   * @param hash of its characters, by {@link WordTable#hash}
   */
  static Word of(String line, int start, int end, long hash) {
    if (end - start > LONGEST_KEPT) {
      return spelled(line.substring(start, end));
    }
    int slot = WordTable.spread(hash) & KEPT - 1;
    Word kept = WORDS[slot];
    if (kept != null && kept.isAt(line, start, end, hash)) {
      return kept;
    }
    // Two words share two places: the one met last stands in the first.
    Word other = WORDS[slot ^ 1];
    boolean known = other != null && other.isAt(line, start, end, hash);
    Word word = known ? other : spelled(line.substring(start, end));
    WORDS[slot] = word;
    WORDS[slot ^ 1] = kept;
    return word;
  }

  private boolean isAt(String line, int start, int end, long sought) {
    return hash == sought && (hash > 0 || WordTable.isAt(text, line, start, end));
  }

  /** Adds a phrase that begins with it; only before anybody else knows it. */
  void begin(Phrase phrase, int wording) {
    Openings[] more = openings.clone();
    more[wording] = more[wording].with(phrase);
    openings = more;
    begun |= 1 << wording;
  }

  /** The phrases of a wording that begin with it. */
  Openings openings(int wording) {
    return openings[wording];
  }

  int begun() {
    return begun;
  }
}
