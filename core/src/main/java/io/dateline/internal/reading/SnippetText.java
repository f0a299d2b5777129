package io.dateline.internal.reading;

import io.dateline.search.Snippet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.uhighlight.Passage;

/** Cuts a passage out of a body: whole words, single spaces, marks that fit. */
final class SnippetText {
  /** A sentence beyond this is cut around its first mark; some three lines of a terminal. */
  private static final int LONGEST = 320;

  /** How far a cut may move to stand between words; a longer word is cut. */
  private static final int LONGEST_WORD = 60;

  private final String body;
  private final StringBuilder text = new StringBuilder();
  private final List<Snippet.Mark> marks = new ArrayList<>();

  private SnippetText(String body) {
    this.body = body;
  }

  /** The snippet of {@code passage}; empty if it is blank. */
  static Optional<Snippet> cut(Passage passage, String body) {
    int start = passage.getStartOffset();
    int end = Math.min(passage.getEndOffset(), body.length());
    while (end > start && Character.isWhitespace(body.charAt(end - 1))) {
      end--;
    }
    while (start < end && Character.isWhitespace(body.charAt(start))) {
      start++;
    }
    if (end - start > LONGEST) {
      int mark = passage.getNumMatches() == 0 ? start : passage.getMatchStarts()[0];
      int from = Math.min(Math.max(start, mark - LONGEST / 3), end - LONGEST);
      if (from > start) {
        start = wordStart(body, from, mark);
      }
      if (end - start > LONGEST) {
        end = wordEnd(body, start + LONGEST, start);
      }
    }
    var snippet = new SnippetText(body);
    int at = start;
    for (int i = 0; i < passage.getNumMatches(); i++) {
      int from = passage.getMatchStarts()[i];
      int to = passage.getMatchEnds()[i];
      if (from >= at && to <= end && to > from) {
        snippet.append(at, from);
        snippet.mark(from, to);
        at = to;
      }
    }
    snippet.append(at, end);
    return snippet.text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Snippet(snippet.text.toString(), snippet.marks));
  }

  private void mark(int from, int to) {
    int start = text.length();
    append(from, to);
    if (text.length() > start) {
      marks.add(new Snippet.Mark(start, text.length()));
    }
  }

  /** Appends a range of the body; a run of white space is one space. */
  private void append(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = body.charAt(i);
      if (!Character.isWhitespace(c)) {
        text.append(c);
      } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
  }

  /** The first start of a word at or behind {@code from}, before {@code mark} in any case. */
  private static int wordStart(String body, int from, int mark) {
    int last = Math.min(mark, from + LONGEST_WORD);
    for (int i = from; i <= last; i++) {
      if (Character.isWhitespace(body.charAt(i - 1)) && !Character.isWhitespace(body.charAt(i))) {
        return i;
      }
    }
    return inPair(body, from) ? from - 1 : from;
  }

  /** The last end of a word at or before {@code to}. */
  private static int wordEnd(String body, int to, int start) {
    int first = Math.max(start + 1, to - LONGEST_WORD);
    for (int i = to; i >= first; i--) {
      if (i < body.length()
          && Character.isWhitespace(body.charAt(i))
          && !Character.isWhitespace(body.charAt(i - 1))) {
        return i;
      }
    }
    return inPair(body, to) ? to - 1 : to;
  }

  /** Whether a cut at {@code at} would part the two halves of one character. */
  private static boolean inPair(String body, int at) {
    return at > 0
        && at < body.length()
        && Character.isSurrogatePair(body.charAt(at - 1), body.charAt(at));
  }
}
