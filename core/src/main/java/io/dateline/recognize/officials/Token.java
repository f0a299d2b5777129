package io.dateline.recognize.officials;

/**
 * A word, number, or mark of a text.
 *
 * @param start first UTF-16 unit
 * @param end the unit after the last
 * @param text as written, with typographic apostrophes straightened
 * @param lower in lower case
 * @param word whether it has a letter
 * @param breakBefore whether a line ends between the token before and this one
 */
record Token(int start, int end, String text, String lower, boolean word, boolean breakBefore) {

  /** Whether it is written as a name is: Luo, al-Rashid, O'Neill, d'Estaing. */
  boolean capital() {
    if (!word) {
      return false;
    }
    if (Character.isUpperCase(text.charAt(0))) {
      return true;
    }
    int mark = Math.max(text.indexOf('-'), text.indexOf('\''));
    return mark > 0
        && mark < 4
        && mark + 1 < text.length()
        && Character.isUpperCase(text.charAt(mark + 1));
  }

  /** Whether it is one letter and a full stop, or several: J. or F.W. */
  boolean initials() {
    if (!word || text.length() > 8 || !Character.isUpperCase(text.charAt(0))) {
      return false;
    }
    if (text.length() == 1) {
      return true;
    }
    return text.charAt(1) == '.';
  }
}
