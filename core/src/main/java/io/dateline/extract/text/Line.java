package io.dateline.extract.text;

import io.dateline.extract.wording.WordTraits;
import io.dateline.extract.wording.Words;
import java.util.ArrayList;
import java.util.List;

/** A line of a page that has something on it. */
final class Line {
  private final String text;
  private final Words words;
  private final int blankBefore;
  private final boolean goesOn;
  private final String joint;
  private final LineShape shape;
  private final char end;

  private Line(String text, int blankBefore, boolean goesOn, String joint) {
    this.text = text;
    this.words = Words.of(text);
    this.blankBefore = blankBefore;
    this.goesOn = goesOn;
    this.joint = joint;
    this.shape = new LineShape(text);
    this.end = end(text);
  }

  /** What it says, white space folded. */
  String text() {
    return text;
  }

  /** Its words, as {@link Words#of} cuts them. */
  Words words() {
    return words;
  }

  /** How many empty lines stand above it. */
  int blankBefore() {
    return blankBefore;
  }

  /** Whether it is the part of a longer line that begins before it. */
  boolean goesOn() {
    return goesOn;
  }

  /** What stands between it and the part before. */
  String joint() {
    return joint;
  }

  /** What its characters tell. */
  LineShape shape() {
    return shape;
  }

  /** Whether word {@code i} has one of the {@link WordTraits} of a set. */
  boolean is(int i, int someTraits) {
    return (words.traits(i) & someTraits) != 0;
  }

  /** How many words have one of the {@link WordTraits} of a set. */
  int count(int someTraits) {
    if (!has(someTraits)) {
      return 0;
    }
    int count = 0;
    for (int i = 0; i < words.size(); i++) {
      count += is(i, someTraits) ? 1 : 0;
    }
    return count;
  }

  /** Whether any word has one of the {@link WordTraits} of a set. */
  boolean has(int someTraits) {
    return (words.anyTraits() & someTraits) != 0;
  }

  /** Every line of {@code page} that is not blank, in order. */
  static List<Line> of(String page) {
    return of(page, LineBreaker.standard());
  }

  /** As {@link #of(String)}, long lines broken by {@code breaker}. */
  static List<Line> of(String page, LineBreaker breaker) {
    List<Line> lines = new ArrayList<>();
    int blank = 0;
    int start = 0;
    for (int i = 0; i <= page.length(); i++) {
      if (i < page.length() && !isBreak(page.charAt(i))) {
        continue;
      }
      String text = fold(page, start, i);
      if (!text.isEmpty()) {
        boolean goesOn = false;
        for (LineBreaker.Part part : breaker.parts(text)) {
          String joint = part.spaced() ? " " : "";
          lines.add(new Line(part.text(), blank, goesOn, joint));
          goesOn = true;
          blank = 0;
        }
      } else if (i < page.length()
          && !(page.charAt(i) == '\n' && i > 0 && page.charAt(i - 1) == '\r')) {
        blank++;
      }
      start = i + 1;
    }
    return lines;
  }

  private static boolean isBreak(char c) {
    if (c > '\r' && c < '\u0085') {
      return false;
    }
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  /** The text between two offsets with single spaces, without what has no width. */
  private static String fold(String page, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && page.charAt(from) <= ' ') {
      from++;
    }
    while (to > from && page.charAt(to - 1) <= ' ') {
      to--;
    }
    return isFolded(page, from, to) ? page.substring(from, to) : folded(page, from, to);
  }

  /** Whether single spaces are all that there is to fold, as in most lines. */
  private static boolean isFolded(String page, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = page.charAt(i);
      boolean plain = c > ' ' && c < '\u007f';
      if (!plain && (c == ' ' ? page.charAt(i + 1) == ' ' : isFoldable(c))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFoldable(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || hasNoWidth(c);
  }

  private static boolean hasNoWidth(char c) {
    return c == '\uFEFF' || c == '\u200B' || c == '\u00AD' || Character.isISOControl(c);
  }

  private static String folded(String page, int start, int end) {
    var folded = new StringBuilder(end - start);
    boolean space = false;
    for (int i = start; i < end; i++) {
      char c = page.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = !folded.isEmpty();
      } else if (!hasNoWidth(c)) {
        if (space) {
          folded.append(' ');
          space = false;
        }
        folded.append(c);
      }
    }
    return folded.toString();
  }

  /** How many words it has; of an ideographic script two characters make one. */
  int size() {
    return isIdeographic() ? text.length() / 2 : words.size();
  }

  /** The last character that is no closing quote or bracket; a space if there is none. */
  char end() {
    return end;
  }

  private static char end(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if ("\"'”’»)]›」』*".indexOf(c) < 0) {
        return c;
      }
    }
    return ' ';
  }

  /** Whether it ends as sentences do. */
  boolean endsSentence() {
    return ".!?…。！？؟।".indexOf(end()) >= 0;
  }

  /** Whether it is a sentence, or several: long enough and closed. */
  boolean isSentence() {
    return endsSentence() && (words.size() >= 8 || (isIdeographic() && text.length() >= 15));
  }

  /** Whether most of it is in a script that writes no spaces between words. */
  boolean isIdeographic() {
    return shape.ideographic;
  }
}
