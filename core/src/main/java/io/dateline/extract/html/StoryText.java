package io.dateline.extract.html;

/** The story as JSON-LD repeats it, to tell which blocks belong to it. */
final class StoryText {
  /** Shorter ones are often the first paragraph only, or a description. */
  private static final int MIN_CHARS = 200;

  private final String letters;

  StoryText(String text) {
    this.letters = text.length() < MIN_CHARS ? "" : letters(text);
  }

  boolean isKnown() {
    return !letters.isEmpty();
  }

  boolean holds(Block block) {
    if (letters.isEmpty() || block.words < 4) {
      return false;
    }
    String own = letters(block.text);
    return own.length() >= 15 && letters.contains(own);
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
