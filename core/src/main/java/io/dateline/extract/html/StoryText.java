package io.dateline.extract.html;

import java.util.BitSet;
import java.util.List;

/** The story as JSON-LD repeats it, to tell which blocks belong to it. */
final class StoryText {
  /** Shorter ones are often the first paragraph only, or a description. */
  private static final int MIN_CHARS = 200;

  /** Shorter lines stand in any text by chance. */
  private static final int MIN_WORDS = 4;

  private static final int MIN_LETTERS = 15;

  private final BitSet held = new BitSet();

  StoryText(String text, List<Block> blocks) {
    if (text.length() < MIN_CHARS) {
      return;
    }
    String letters = letters(text);
    for (Block block : blocks) {
      if (block.words >= MIN_WORDS) {
        String own = letters(block.text);
        held.set(block.index, own.length() >= MIN_LETTERS && letters.contains(own));
      }
    }
  }

  boolean holds(Block block) {
    return held.get(block.index);
  }

  /** Whether {@link #letters} of {@code text} are {@code letters}. */
  static boolean isOfLetters(String text, String letters) {
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (at == letters.length() || letters.charAt(at) != Character.toLowerCase(c)) {
          return false;
        }
        at++;
      }
    }
    return at == letters.length();
  }

  /** Letters and digits only: the copy lost its markup, and with it the spaces. */
  static String letters(String text) {
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(Character.toLowerCase(c));
      }
    }
    return out.toString();
  }
}
