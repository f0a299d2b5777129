package io.dateline.extract.html;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jsoup.nodes.Element;

/**
 * What the inline elements of a line say about it.
 *
 * <p>A mark that would remove the line counts only if it stands over half of the line: one link
 * made a button removes no paragraph.
 */
final class LineMarks {
  /** What is kept of an element that opens a line. */
  private static final long OPENING = MarkBelief.REMOVING | Mark.KICKER.bit();

  private final Deque<Open> open = new ArrayDeque<>();
  private final int[] chars = new int[Long.SIZE];

  /** The bits of {@link #chars} that are not 0. */
  private long counted;

  private long others;

  /** Behind the kicker that opens the line; 0 if none does. */
  private int kicker;

  private static final class Open {
    final Element element;
    final long marks;
    int from;

    Open(Element element, long marks, int from) {
      this.element = element;
      this.marks = marks;
      this.from = from;
    }
  }

  /** An inline element begins behind {@code length} characters of the line. */
  void open(Element element, long marks, int length) {
    others |= marks & ~MarkBelief.REMOVING;
    long kept = marks & (length == 0 ? OPENING : MarkBelief.REMOVING);
    if (kept != 0) {
      open.push(new Open(element, kept, length));
    }
  }

  /** An element ends behind {@code length} characters of the line. */
  void close(Element element, int length) {
    if (!open.isEmpty() && open.peek().element.equals(element)) {
      Open ended = open.pop();
      count(ended, length);
      if (ended.from == 0 && Mark.KICKER.in(ended.marks)) {
        kicker = length;
      }
    }
  }

  /** How many characters of the line its kicker takes, such as {@code Harbour:}; 0 without one. */
  int kicker() {
    return kicker;
  }

  /** The marks of the line, which ends; what is still open goes on in the next. */
  long endLine(int length) {
    if (!open.isEmpty()) {
      for (Open each : open) {
        count(each, length);
        each.from = 0;
      }
    }
    long marks = others;
    for (long rest = counted; rest != 0; rest &= rest - 1) {
      int bit = Long.numberOfTrailingZeros(rest);
      if (2 * chars[bit] >= length) {
        marks |= 1L << bit;
      }
    }
    if (counted != 0) {
      Arrays.fill(chars, 0);
      counted = 0;
    }
    others = 0;
    kicker = 0;
    return marks;
  }

  private void count(Open ended, int length) {
    int covered = length - ended.from;
    if (covered <= 0) {
      return;
    }
    counted |= ended.marks;
    for (long rest = ended.marks; rest != 0; rest &= rest - 1) {
      chars[Long.numberOfTrailingZeros(rest)] += covered;
    }
  }
}
