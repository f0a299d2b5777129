package io.dateline.extract.text;

import java.util.List;
import java.util.Set;

/** Tells the lines that frame readers' comments: who says it, how long ago, "reply". */
final class CommentSigns {
  private static final int LONGEST = 12;

  static final Set<String> SIGNS =
      Set.of(
          "reply",
          "replies",
          "replied",
          "ago",
          "permalink",
          "upvote",
          "downvote",
          "likes",
          "flag",
          "abuse",
          "moderator",
          "guest",
          "anonymous",
          "antworten",
          "répondre",
          "responder");

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
