package io.dateline.extract.text;

import io.dateline.extract.wording.WordTraits;
import java.util.List;

/** Tells the lines that frame readers' comments: who says it, how long ago, "reply". */
final class CommentSigns {
  private static final int LONGEST = 12;

  private CommentSigns() {}

  static boolean isOne(Line line) {
    List<String> words = line.words();
    if (words.isEmpty() || words.size() > LONGEST || line.end() == '.') {
      return false;
    }
    String last = words.get(words.size() - 1);
    if (line.end() == ':' && (last.equals("says") || last.equals("said") || last.equals("wrote"))) {
      return true;
    }
    return line.has(WordTraits.COMMENT);
  }
}
