package io.dateline.internal.analysis;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/**
 * Makes a low line of each hyphen inside a word: the tokenizer then leaves the word whole, and
 * {@link CompoundFilter} takes it apart. Everything keeps its place.
 */
final class HyphenReader extends CharFilter {
  static final char JOINT = '_';

  private static final int NONE = -1;
  private static final int UNREAD = -2;

  private char before = ' ';
  private int ahead = UNREAD;

  HyphenReader(Reader in) {
    super(in);
  }

  @Override
  protected int correct(int offset) {
    return offset;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int count = 0;
    if (ahead == NONE) {
      return -1;
    }
    if (ahead >= 0) {
      buffer[offset] = (char) ahead;
      count = 1;
      ahead = UNREAD;
    }
    if (count < length) {
      int more = input.read(buffer, offset + count, length - count);
      count += Math.max(more, 0);
    }
    if (count == 0) {
      return -1;
    }
    if (isHyphen(buffer[offset + count - 1])) {
      ahead = input.read(); // NONE at the end
    }
    for (int i = offset; i < offset + count; i++) {
      char c = buffer[i];
      if (isHyphen(c) && isWord(before) && isWord(after(buffer, i + 1, offset + count))) {
        buffer[i] = JOINT;
      }
      before = c;
    }
    return count;
  }

  private char after(char[] buffer, int index, int end) {
    return index < end ? buffer[index] : ahead < 0 ? ' ' : (char) ahead;
  }

  /** The hyphen of keyboards, the one of Unicode, and the one that never ends a line. */
  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }
}
