package io.dateline.extract.text;

import io.dateline.article.RemovalReason;
import io.dateline.extract.wording.WordTraits;
import io.dateline.extract.wording.Words;
import java.util.List;
import java.util.Locale;

/**
 * Finds captions and credits of pictures among the lines of a story.
 *
 * <p>Scrapers leave a caption twice, once from the picture's description and once from the line
 * below it, with the credit between or behind.
 */
final class Captions {
  /** A credit between a caption and its twin is at most so many lines. */
  private static final int CREDIT_LINES = 5;

  private static final int LONGEST_CREDIT = 8;

  private Captions() {}

  static void mark(List<Line> lines, LineMarks marks) {
    for (int i = 0; i < lines.size(); i++) {
      int twin = twinBehind(lines, i);
      if (twin > 0) {
        for (int j = i; j <= twin; j++) {
          marks.remove(j, RemovalReason.CAPTION);
        }
      } else if (isCredited(lines.get(i)) && i > 0) {
        marks.remove(i, RemovalReason.CAPTION);
      }
    }
  }

  /** The line that repeats line {@code i} behind nothing but a credit; -1 if there is none. */
  private static int twinBehind(List<Line> lines, int i) {
    Line line = lines.get(i);
    if (line.size() < 6) {
      return -1;
    }
    for (int j = i + 1; j < lines.size() && j <= i + 1 + CREDIT_LINES; j++) {
      Line other = lines.get(j);
      if (other.text().equals(line.text())) {
        return j > i + 1 || line.isSentence() ? j : -1;
      }
      if (other.size() > LONGEST_CREDIT) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a line is nothing but a picture's credit, or says that it is its caption. */
  static boolean isCredited(Line line) {
    List<String> words = line.words();
    if (words.isEmpty() || words.size() > 40) {
      return false;
    }
    char last = line.text().charAt(line.text().length() - 1);
    if (!line.has(WordTraits.CREDITED | WordTraits.CREDIT_START) && last != ')' && last != ']') {
      return false;
    }
    String lower = line.text().toLowerCase(Locale.ROOT);
    int colon = lower.indexOf(':');
    if (line.is(0, WordTraits.CREDIT_START) && colon > 0 && colon < 24) {
      return true;
    }
    boolean bracketed = lower.startsWith("(") && lower.endsWith(")");
    int credits = line.count(WordTraits.CREDITED);
    boolean credit = credits > 0 && words.size() <= LONGEST_CREDIT && !line.endsSentence();
    boolean slashed =
        lower.contains("/") || lower.contains("©") || bracketed || 2 * credits >= words.size();
    if (credit && slashed) {
      return true;
    }
    // "... shake hands in Oslo on Monday. (Agency Photo/Someone)", "... [Photo: Someone]"
    int open = Math.max(lower.lastIndexOf('('), lower.lastIndexOf('['));
    boolean closes = lower.endsWith(")") || lower.endsWith("]");
    return open > 0 && closes && isPhotoCredit(lower.substring(open));
  }

  private static boolean isPhotoCredit(String brackets) {
    return brackets.length() < 80
        && (brackets.contains("photo")
            || brackets.contains("image")
            || brackets.contains("getty")
            || brackets.contains("picture")
            || brackets.contains("courtesy")
            || isNames(brackets));
  }

  /** Names alone, two of them: {@code (Ada Moen, Courier)}, {@code (Ada Moen/Nordfoto)}. */
  private static boolean isNames(String brackets) {
    return (brackets.contains("/") || brackets.contains(", "))
        && Words.of(brackets).size() <= 5
        && brackets.chars().noneMatch(Character::isDigit);
  }
}
