package io.dateline.search;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What pieces of query text are: words, patterns with {@code *} and {@code ?}, or names. */
final class WordPattern {
  private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");

  private static final Splitter SPACES = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private WordPattern() {}

  /** Whether {@code text} is one word of the index. */
  static boolean isWord(String text) {
    return WordCount.of(text) == 1;
  }

  /** Whether there is a word in {@code text}. */
  static boolean hasWord(String text) {
    return WordCount.of(text) > 0;
  }

  /** Whether {@code text} is read as a word wherever it stands in query text. */
  static boolean isPlainWord(String text) {
    return hasWord(text)
        && "-=/".indexOf(text.charAt(0)) < 0
        && QueryLexer.isOneWord(text)
        && !OPERATORS.contains(text)
        && !isPattern(text);
  }

  /** Whether {@code text} is a value that needs no quotation marks. */
  static boolean isName(String text) {
    return !text.isEmpty()
        && Character.isLetterOrDigit(text.charAt(0))
        && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-')
        && !OPERATORS.contains(text);
  }

  /** Whether {@code text} is one pattern, as {@link #read} finds them. */
  static boolean isOnePattern(String text) {
    return isPattern(text) && text.chars().allMatch(c -> belongs((char) c));
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
  static Optional<Clause> read(String text, TermContext context) {
    List<Clause> found = new ArrayList<>();
    for (String piece : parts(text)) {
      if (isPattern(piece)) {
        found.add(new Clause.Wildcard(piece, context.scope()));
      } else if (hasWord(piece)) {
        found.add(context.word(piece));
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(Clause.all(found));
  }

  /** How many patterns are in {@code text}, which may be several words. */
  static int countIn(String text) {
    int patterns = 0;
    for (String piece : pieces(text)) {
      for (String part : isPattern(piece) ? parts(piece) : List.<String>of()) {
        patterns += isPattern(part) ? 1 : 0;
      }
    }
    return patterns;
  }

  /** The words and patterns of {@code phrase} in order. */
  static List<Clause> partsOf(Clause.Phrase phrase) {
    List<Clause> found = new ArrayList<>();
    for (String piece : pieces(phrase.text())) {
      for (String part : isPattern(piece) ? parts(piece) : List.of(piece)) {
        if (isPattern(part)) {
          found.add(new Clause.Wildcard(part, phrase.scope()));
        } else if (hasWord(part)) {
          found.add(Clause.word(part, phrase.scope(), phrase.exact()));
        }
      }
    }
    return found;
  }

  /** {@code text} with spaces in the place of wildcards. */
  static String withoutWildcards(String text) {
    return text.replace('*', ' ').replace('?', ' ');
  }

  /** What stands between spaces. */
  static Iterable<String> pieces(String text) {
    return SPACES.split(text);
  }

  /** What of {@code piece} can be a word or a pattern. */
  private static List<String> parts(String piece) {
    List<String> found = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= piece.length(); i++) {
      if (i == piece.length() || !belongs(piece.charAt(i))) {
        if (i > start) {
          found.add(piece.substring(start, i));
        }
        start = i + 1;
      }
    }
    return found;
  }

  private static boolean belongs(char c) {
    return isWildcard(c) || Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '_';
  }

  private static boolean isWildcard(char c) {
    return c == '*' || c == '?';
  }
}
