package io.dateline.extract.text;

import io.dateline.extract.wording.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a page that has something on it.
 *
 * @param text what it says, white space folded
 * @param words its words, as {@link Words#of} cuts them
 * @param blankBefore how many empty lines stand above it
 * @param goesOn whether it is the part of a longer line that begins before it
 * @param joint what stands between it and the part before
 */
record Line(String text, List<String> words, int blankBefore, boolean goesOn, String joint) {

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
          lines.add(new Line(part.text(), Words.of(part.text()), blank, goesOn, joint));
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
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  /** The text between two offsets with single spaces, without what has no width. */
  private static String fold(String page, int start, int end) {
    var folded = new StringBuilder(end - start);
    boolean space = false;
    for (int i = start; i < end; i++) {
      char c = page.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = !folded.isEmpty();
      } else if (c != '\uFEFF' && c != '\u200B' && c != '\u00AD' && !Character.isISOControl(c)) {
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
    int ideographs = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u2E80' && (Character.isIdeographic(c) || (c >= '\u3040' && c <= '\u30FF'))) {
        ideographs++;
      }
    }
    return ideographs > text.length() / 2;
  }
}
