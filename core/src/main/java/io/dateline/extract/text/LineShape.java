package io.dateline.extract.text;

/** What the characters of a line tell, counted in one pass. */
final class LineShape {
  /** The kinds of ASCII characters; letters are most of them. */
  private static final byte[] KINDS = new byte[128];

  private static final byte OTHER = 0;
  private static final byte SMALL = 1;
  private static final byte CAPITAL = 2;
  private static final byte DIGIT = 3;
  private static final byte SPACE = 4;

  static {
    for (char c = 0; c < KINDS.length; c++) {
      boolean small = c >= 'a' && c <= 'z';
      boolean capital = c >= 'A' && c <= 'Z';
      boolean digit = c >= '0' && c <= '9';
      KINDS[c] = small ? SMALL : capital ? CAPITAL : digit ? DIGIT : c == ' ' ? SPACE : OTHER;
    }
  }

  /** Whether most of it is in a script that writes no spaces between words. */
  final boolean ideographic;

  /** Which part of its words begins with a capital, from 0 to 1. */
  final double capitals;

  /** Whether it has capitals, and no small letter. */
  final boolean upper;

  /** Whether it has an ASCII digit. */
  final boolean digits;

  final int commas;
  final int stops;
  final int quotes;
  final int bars;

  LineShape(String text) {
    int ideographs = 0;
    int words = 0;
    int capitalWords = 0;
    boolean anySmall = false;
    boolean anyCapital = false;
    boolean anyDigit = false;
    int ofCommas = 0;
    int ofStops = 0;
    int ofQuotes = 0;
    int ofBars = 0;
    boolean start = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      byte kind = c < 128 ? KINDS[c] : OTHER;
      if (kind == SPACE) {
        start = true;
        continue;
      }
      boolean capital = kind == CAPITAL;
      boolean letter = kind == SMALL || capital;
      if (kind == OTHER) {
        if (c >= 128) {
          letter = Character.isLetter(c);
          capital = Character.isUpperCase(c);
          anySmall |= Character.isLowerCase(c);
          ideographs += isIdeograph(c) ? 1 : 0;
        }
        if (!letter) {
          ofCommas += ",;،、，".indexOf(c) >= 0 ? 1 : 0;
          ofStops += ".!?。！？".indexOf(c) >= 0 ? 1 : 0;
          ofQuotes += "\"“”„»«".indexOf(c) >= 0 ? 1 : 0;
          ofBars += "|•·»›/→▶".indexOf(c) >= 0 ? 1 : 0;
        }
      }
      anySmall |= kind == SMALL;
      anyDigit |= kind == DIGIT;
      anyCapital |= capital;
      if (start && letter) {
        words++;
        capitalWords += capital ? 1 : 0;
        start = false;
      }
    }
    this.ideographic = ideographs > text.length() / 2;
    this.capitals = words == 0 ? 0 : (double) capitalWords / words;
    this.upper = anyCapital && !anySmall;
    this.digits = anyDigit;
    this.commas = ofCommas;
    this.stops = ofStops;
    this.quotes = ofQuotes;
    this.bars = ofBars;
  }

  private static boolean isIdeograph(char c) {
    return c >= '\u2E80' && (Character.isIdeographic(c) || (c >= '\u3040' && c <= '\u30FF'));
  }
}
