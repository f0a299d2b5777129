package io.dateline.extract.wording;

import java.util.List;

/**
 * Reads the notices of error pages by their parts: of what they speak, what they say of it, and how
 * little else they say. Safe for concurrent use.
 */
public final class ErrorNotices {
  /** Longer lines are paragraphs of something else. */
  private static final int LONGEST_LINE = 70;

  /** The title of a page and the outlet's name and slogan have no more words. */
  private static final int SHORT_LINE = 20;

  private ErrorNotices() {}

  /** How {@code line} sounds. */
  public static Notice of(String line) {
    return of(line, Words.of(line));
  }

  /** As {@link #of(String)}, of a line that {@link Words#of} cut into {@code words}. */
  public static Notice of(String line, List<String> words) {
    if (words.size() > LONGEST_LINE || words.isEmpty()) {
      return Notice.NONE;
    }
    return mayBeOne(line, words) ? ofSentences(line, words.size()) : Notice.NONE;
  }

  /** What the most telling sentence says; of a paragraph, only if the rest sounds like it. */
  private static Notice ofSentences(String line, int lineWords) {
    Notice most = Notice.NONE;
    int alike = 0;
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || isBorder(line, i)) {
        NoticeSentence sentence = NoticeSentence.of(line.substring(start, i));
        Notice notice = sentence.notice(lineWords);
        alike += sentence.isAlike() ? sentence.words() : 0;
        most = notice.compareTo(most) > 0 ? notice : most;
        start = i + 1;
      }
    }
    boolean label = lineWords <= SHORT_LINE && ".!?。".indexOf(line.charAt(line.length() - 1)) < 0;
    return label || 2 * alike >= lineWords ? most : Notice.NONE;
  }

  /** Most lines hold no telling word at all, and need not be cut. */
  private static boolean mayBeOne(String line, List<String> words) {
    int meanings = 0;
    boolean code = false;
    for (String word : words) {
      meanings |= NoticeWords.STANDARD.of(word);
      code |= isCode(word);
    }
    boolean unspaced = false;
    for (int i = 0; i < line.length() && !unspaced; i++) {
      unspaced = NoticeWords.isUnspaced(line.charAt(i));
    }
    return code || unspaced || (meanings & ~Meaning.OTHER.bit()) != 0;
  }

  static boolean isCode(String word) {
    return word.length() == 3 && Character.isDigit(word.charAt(0));
  }

  /** Whether a sentence, or the part of a title, ends at {@code i}. */
  private static boolean isBorder(String line, int i) {
    char c = line.charAt(i);
    boolean spaced = i + 1 >= line.length() || line.charAt(i + 1) == ' ';
    return switch (c) {
      case '.', '?', '!', ':', ';' -> spaced || "\"'”’»)".indexOf(line.charAt(i + 1)) >= 0;
      case '。', '！', '？', '|', '•', '·', '»', '«', '–', '—', '؟', '…' -> true;
      case '-', '/' -> spaced && i > 0 && line.charAt(i - 1) == ' ';
      default -> false;
    };
  }
}
