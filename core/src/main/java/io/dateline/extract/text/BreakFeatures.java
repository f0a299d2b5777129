package io.dateline.extract.text;

import java.util.Arrays;
import java.util.List;

/**
 * Describes the gaps between the words of a line in numbers: the words on both sides, how many
 * around them are small or capital, where sentences end, and what the page says twice.
 *
 * <p>Gap {@code i} is the one behind word {@code i}.
 */
final class BreakFeatures {
  private static final int FAR = 60;
  private static final int[] WINDOWS = {3, 8, 20};
  private static final String[] SMALL_BEFORE = named("small-before-");
  private static final String[] SMALL_AFTER = named("small-after-");
  private static final String[] FUNCTIONS_BEFORE = named("functions-before-");
  private static final String[] FUNCTIONS_AFTER = named("functions-after-");
  private static final String[] UPPER_BEFORE = named("upper-before-");
  private static final String[] UPPER_AFTER = named("upper-after-");
  private static final String[] NUMBERS_BEFORE = named("numbers-before-");
  private static final String[] NUMBERS_AFTER = named("numbers-after-");

  /** The names of the features, in the order of their values. */
  static final List<String> NAMES = names();

  private final WordShape[] shapes;
  private final int count;
  private final int[] small;
  private final int[] functions;
  private final int[] upper;
  private final int[] numbers;
  private final int[] ends;
  private final int[] sinceSmall;
  private final int[] untilSmall;
  private final int[] sinceEnd;
  private final int[] untilEnd;
  private final int[] brackets;
  private final Repeats pairs;
  private final Repeats triples;

  /** Of the words {@code from} to {@code to} of a line. */
  BreakFeatures(GapWords words, int from, int to) {
    this.count = to - from;
    this.shapes = new WordShape[count];
    this.small = new int[count + 1];
    this.functions = new int[count + 1];
    this.upper = new int[count + 1];
    this.numbers = new int[count + 1];
    this.ends = new int[count + 1];
    this.sinceSmall = new int[count + 1];
    this.untilSmall = new int[count + 1];
    this.sinceEnd = new int[count + 1];
    this.untilEnd = new int[count + 1];
    this.brackets = new int[count + 1];
    int[] hashes = new int[count];
    var plain = new PlainWord();
    for (int i = 0; i < count; i++) {
      int start = words.start(from + i);
      int end = words.end(from + i);
      if (plain.read(words.text(), start, end)) {
        shapes[i] = plain.shape();
        hashes[i] = plain.hash();
      } else {
        GapWord word = GapWord.of(words.text().substring(start, end));
        shapes[i] = word.shape();
        hashes[i] = word.hash();
      }
      WordShape shape = shapes[i];
      small[i + 1] = small[i] + (shape.isSmall() ? 1 : 0);
      functions[i + 1] = functions[i] + (shape.function() ? 1 : 0);
      upper[i + 1] = upper[i] + (shape.kind() == WordShape.UPPER ? 1 : 0);
      numbers[i + 1] = numbers[i] + (shape.kind() == WordShape.NUMBER ? 1 : 0);
      ends[i + 1] = ends[i] + (shape.endsSentence() ? 1 : 0);
      sinceSmall[i + 1] = shape.isSmall() ? 0 : Math.min(FAR, sinceSmall[i] + 1);
      sinceEnd[i + 1] = shape.endsSentence() ? 0 : Math.min(FAR, sinceEnd[i] + 1);
      brackets[i + 1] = Math.max(0, Math.min(3, brackets[i] + shape.brackets()));
    }
    for (int i = count - 1; i >= 0; i--) {
      untilSmall[i] = shapes[i].isSmall() ? 0 : Math.min(FAR, untilSmall[i + 1] + 1);
      untilEnd[i] = shapes[i].endsSentence() ? 0 : Math.min(FAR, untilEnd[i + 1] + 1);
    }
    this.pairs = new Repeats(hashes, 2);
    this.triples = new Repeats(hashes, 3);
  }

  private static String[] named(String start) {
    return Arrays.stream(WINDOWS).mapToObj(window -> start + window).toArray(String[]::new);
  }

  private static List<String> names() {
    var row = FeatureRow.ofNames();
    new BreakFeatures(new GapWords("Nothing is said here."), 0, 4).describe(1, row);
    return row.names();
  }

  /** Whether a break behind word {@code i} is thinkable at all. */
  boolean isGap(int i) {
    return i + 1 < count && !shapes[i + 1].isSmall() && !shapes[i + 1].isClosing();
  }

  /** Whether a sentence ends behind word {@code i}, and another one begins. */
  boolean isSentenceEnd(int i) {
    return shapes[i].endsSentence() && isGap(i);
  }

  private WordShape at(int i) {
    return i < 0 || i >= count ? WordShape.NONE : shapes[i];
  }

  /** The features of the gap behind word {@code i}. */
  void describe(int i, FeatureRow row) {
    WordShape before = at(i);
    WordShape after = at(i + 1);
    row.put("end", before.end());
    row.put("closed", before.closers());
    row.put("before", before.kind());
    row.put("before-length", before.length());
    row.put("before-function", before.function());
    row.put("start", after.start());
    row.put("after", after.kind());
    row.put("after-length", after.length());
    row.put("after-function", after.function());
    row.put("after-end", after.end());
    row.put("before-2", at(i - 1).kind());
    row.put("before-2-function", at(i - 1).function());
    row.put("after-2", at(i + 2).kind());
    row.put("after-2-function", at(i + 2).function());
    for (int w = 0; w < WINDOWS.length; w++) {
      int from = Math.max(0, i + 1 - WINDOWS[w]);
      int to = Math.min(count, i + 1 + WINDOWS[w]);
      row.put(SMALL_BEFORE[w], small[i + 1] - small[from]);
      row.put(SMALL_AFTER[w], small[to] - small[i + 1]);
      row.put(FUNCTIONS_BEFORE[w], functions[i + 1] - functions[from]);
      row.put(FUNCTIONS_AFTER[w], functions[to] - functions[i + 1]);
      row.put(UPPER_BEFORE[w], upper[i + 1] - upper[from]);
      row.put(UPPER_AFTER[w], upper[to] - upper[i + 1]);
      row.put(NUMBERS_BEFORE[w], numbers[i + 1] - numbers[from]);
      row.put(NUMBERS_AFTER[w], numbers[to] - numbers[i + 1]);
    }
    row.put("since-small", sinceSmall[i + 1]);
    row.put("until-small", untilSmall[i + 1]);
    row.put("since-end", sinceEnd[i + 1]);
    row.put("until-end", untilEnd[i + 1]);
    row.put("ends-before", ends[i + 1] - ends[Math.max(0, i + 1 - 60)]);
    row.put("ends-after", ends[Math.min(count, i + 1 + 60)] - ends[i + 1]);
    row.put("brackets", brackets[i + 1]);
    row.put("repeats-across", pairs.of(i));
    row.put("repeats-pair-before", pairs.of(i - 1));
    row.put("repeats-pair-after", pairs.of(i + 1));
    row.put("repeats-before", triples.of(i - 2));
    row.put("repeats-after", triples.of(i + 1));
    row.put("repeats-into", triples.of(i - 1));
    row.put("repeats-out", triples.of(i));
  }
}
