package io.dateline.extract.text;

import java.util.Arrays;
import java.util.List;

/** Where the words of a line stand that spaces part, signs and all. Immutable. */
final class GapWords {
  private final String text;
  private int[] starts;
  private int[] ends;
  private int count;

  /**
   * What stands between the spaces of {@code text}, white space folded, and between the sentences
   * of scripts that write none.
   */
  GapWords(String text) {
    this.text = text;
    this.starts = new int[text.length() / 5 + 8];
    this.ends = new int[starts.length];
    int start = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        add(start, i);
        start = i + 1;
      } else if (before >= 128 && opensSentence(text, i)) {
        add(start, i);
        start = i;
      }
      before = c;
    }
    add(start, text.length());
  }

  private GapWords(List<String> words) {
    this.text = String.join(" ", words);
    this.starts = new int[words.size()];
    this.ends = new int[words.size()];
    int start = 0;
    for (String word : words) {
      add(start, start + word.length());
      start += word.length() + 1;
    }
  }

  /** Words that are cut already, a space between any two. */
  static GapWords of(List<String> words) {
    return new GapWords(words);
  }

  private void add(int start, int end) {
    if (start == end) {
      return;
    }
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    starts[count] = start;
    ends[count++] = end;
  }

  /**
   * Whether a full stop of East Asian scripts stands before {@code i}, and no quote closes here.
   */
  private static boolean opensSentence(String text, int i) {
    char c = text.charAt(i);
    if ("」』”’）》".indexOf(c) >= 0 || "。！？".indexOf(c) >= 0) {
      return false;
    }
    int k = i - 1;
    while (k > 0 && "」』”’）》".indexOf(text.charAt(k)) >= 0) {
      k--;
    }
    return "。！？".indexOf(text.charAt(k)) >= 0;
  }

  String text() {
    return text;
  }

  int count() {
    return count;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** Whether a space stands before word {@code i}. */
  boolean isSpaced(int i) {
    return i > 0 && starts[i] > ends[i - 1];
  }

  /** How many words there are; of an ideographic script two characters make one. */
  int size() {
    int size = 0;
    for (int i = 0; i < count; i++) {
      boolean ideographs = text.charAt(starts[i]) >= '\u2E80';
      size += ideographs ? (ends[i] - starts[i] + 1) / 2 : 1;
    }
    return size;
  }
}
