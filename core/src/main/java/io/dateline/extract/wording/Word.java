package io.dateline.extract.wording;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word, and what is known of it. Words of a language come again and again: those met last are
 * kept, whatever the page, so that they are made and looked up once. Safe for concurrent use: what
 * is kept never changes, and a word that a race loses is made again.
 */
final class Word {
  static final Word NUMBER = new Word("#");

  /** So many are kept; pages of a few outlets have some ten thousand different words. */
  private static final int KEPT = 1 << 14;

  /** Longer ones are rare, and might fill the memory. */
  private static final int LONGEST_KEPT = 24;

  private static final @Nullable Word[] WORDS = new Word[KEPT];

  private final String spelled;
  final String text;

  /** The set of its meanings in notices. */
  final int meanings;

  /** Whether it is too short to say anything in itself. */
  final boolean little;

  /** Whether it is the code of an error. */
  final boolean code;

  private Word(String spelled) {
    this.spelled = spelled;
    this.text = spelled.toLowerCase(Locale.ROOT).replace('’', '\'');
    this.meanings = NoticeWords.STANDARD.of(text);
    this.little = NoticeWords.isLittle(text);
    this.code = text.length() == 3 && Character.isDigit(text.charAt(0));
  }

  /** The word between two offsets of {@code line}, whose characters have the hash {@code hash}. */
  static Word of(String line, int start, int end, int hash) {
    if (end - start > LONGEST_KEPT) {
      return new Word(line.substring(start, end));
    }
    int slot = (hash ^ hash >>> 15) & KEPT - 1;
    Word kept = WORDS[slot];
    if (kept != null
        && kept.spelled.length() == end - start
        && line.startsWith(kept.spelled, start)) {
      return kept;
    }
    var word = new Word(line.substring(start, end));
    WORDS[slot] = word;
    return word;
  }

  static Word of(String word) {
    return of(word, 0, word.length(), word.hashCode());
  }
}
