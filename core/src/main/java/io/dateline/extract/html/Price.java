package io.dateline.extract.html;

/** Knows a line that tells what something costs, as beside goods on sale. */
final class Price {
  /** In characters: {@code $120 at Williams Sonoma}; longer lines tell more. */
  private static final int LONGEST = 60;

  /** In characters, of words such as {@code from} or {@code Now} before the sum. */
  private static final int LONGEST_LEAD = 12;

  private static final String SIGNS = "$€£¥₹";

  private Price() {}

  /** Whether {@code line} is short and begins or ends with a sum of money. */
  static boolean is(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < line.length(); i++) {
      if (SIGNS.indexOf(line.charAt(i)) >= 0) {
        boolean before =
            isDigitAt(line, i + 1) || (isSpaceAt(line, i + 1) && isDigitAt(line, i + 2));
        boolean behind =
            isDigitAt(line, i - 1) || (isSpaceAt(line, i - 1) && isDigitAt(line, i - 2));
        return (before && i <= LONGEST_LEAD) || (behind && i >= line.length() - LONGEST_LEAD);
      }
    }
    return false;
  }

  private static boolean isDigitAt(String line, int i) {
    return i >= 0 && i < line.length() && Character.isDigit(line.charAt(i));
  }

  private static boolean isSpaceAt(String line, int i) {
    return i >= 0 && i < line.length() && Character.isSpaceChar(line.charAt(i));
  }
}
