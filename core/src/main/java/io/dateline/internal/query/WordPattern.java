package io.dateline.internal.query;

import io.dateline.internal.schema.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words with {@code *} and {@code ?} in them. */
final class WordPattern {
  /** No word of the index is longer, and what is need not be analyzed to know it. */
  private static final int LONGEST = 255;

  private WordPattern() {}

  /** Whether {@code text} is one word of the index. */
  static boolean isWord(String text) {
    return text.length() > LONGEST || Analysis.terms(text, true).size() == 1;
  }

  /**
   * Whether {@code text} holds a wildcard and a letter. Question marks at the end are a question's,
   * not a pattern's.
   */
  static boolean isPattern(String text) {
    boolean wild = false;
    boolean letter = false;
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '?') {
      end--;
    }
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      wild |= isWildcard(c);
      letter |= Character.isLetterOrDigit(c);
    }
    return wild && letter;
  }

  /**
   * The patterns in {@code text}. A pattern matches one word of the index, so that {@code
   * air-liais*} is two: {@code air} and {@code liais*}.
   */
  static Optional<QueryNode> read(String text, Context context) {
    List<QueryNode> found = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && belongs(text.charAt(i))) {
        continue;
      }
      String piece = text.substring(start, i);
      start = i + 1;
      if (isPattern(piece)) {
        found.add(new QueryNode.Wildcard(piece, context.scope()));
      } else if (piece.chars().anyMatch(Character::isLetterOrDigit)) {
        found.add(context.word(piece));
      }
    }
    return found.size() == 1
        ? Optional.of(found.get(0))
        : found.isEmpty() ? Optional.empty() : Optional.of(new QueryNode.And(found));
  }

  private static boolean belongs(char c) {
    return isWildcard(c) || Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '_';
  }

  private static boolean isWildcard(char c) {
    return c == '*' || c == '?';
  }
}
