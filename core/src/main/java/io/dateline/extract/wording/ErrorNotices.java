package io.dateline.extract.wording;

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
    return of(line, Words.known(line));
  }

  /** As {@link #of(String)}, of a line that was cut into {@code words}. */
  public static Notice of(String line, Words words) {
    if (words.size() > LONGEST_LINE || words.isEmpty()) {
      return Notice.NONE;
    }
    boolean maybe = words.mayTell() || hasUnspaced(line);
    return maybe ? ofSentences(line, words) : Notice.NONE;
  }

  /** What the most telling sentence says; of a paragraph, only if the rest sounds like it. */
  private static Notice ofSentences(String line, Words words) {
    int lineWords = words.size();
    int from = 0;
    Notice most = Notice.NONE;
    int alike = 0;
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || isBorder(line, i)) {
        int to = from;
        while (to < lineWords && words.start(to) < i) {
          to++;
        }
        NoticeSentence sentence = NoticeSentence.of(line, start, i, words, from, to);
        Notice notice = sentence.notice(lineWords);
        alike += sentence.isAlike() ? sentence.words() : 0;
        most = notice.compareTo(most) > 0 ? notice : most;
        start = i + 1;
        from = to;
      }
    }
    boolean label = lineWords <= SHORT_LINE && ".!?。".indexOf(line.charAt(line.length() - 1)) < 0;
    return label || 2 * alike >= lineWords ? most : Notice.NONE;
  }

  private static boolean hasUnspaced(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (NoticeWords.isUnspaced(line.charAt(i))) {
        return true;
      }
    }
    return false;
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
