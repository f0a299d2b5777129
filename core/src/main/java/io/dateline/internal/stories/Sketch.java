package io.dateline.internal.stories;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What is kept of a text to tell its copies by. Immutable.
 *
 * <p>Two samples: of its shingles of {@value #SHINGLE} words, and of its numbers, each with the
 * word before it: where forms are filled in again and again, numbers are what differs. And a hash
 * of its first {@value #LEAD} words, by which a brief is known that is only the beginning of the
 * story.
 */
public final class Sketch {
  /** Words of a shingle: unrelated texts share none but set phrases. */
  static final int SHINGLE = 5;

  /** Some three paragraphs: enough that two stories of one formula differ, less than a brief. */
  static final int LEAD = 60;

  /** As many tell shares to five hundredths; twice as many found no more copies. */
  static final int SHINGLES = 128;

  static final int NUMBERS = 32;

  /** How many of the smallest hashes lead from a text to its copies. */
  static final int ANCHORS = 16;

  /** Words of a body up to which it says nothing without its headline. */
  private static final int CAPTION = 8;

  private static final int HEAD = 2 * Long.BYTES + 2 * Integer.BYTES + 2 * Short.BYTES;

  private static final long PRIME = 0x9E3779B97F4A7C15L;
  private static final long PRIME_TO_SHINGLE = power(PRIME, SHINGLE);

  private final Sample shingles;
  private final Sample numbers;
  private final long lead;
  private final long key;

  private Sketch(Sample shingles, Sample numbers, long lead, long key) {
    this.shingles = shingles;
    this.numbers = numbers;
    this.lead = lead;
    this.key = key;
  }

  private static long power(long base, int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= base;
    }
    return power;
  }

  /**
   * The sketch of an article's text.
   *
   * @param title the headline; counts only beside a body of fewer than {@value #CAPTION} words:
   *     every second page says "watch the video above"
   * @param id tells apart articles without words: they are no copies
   */
  public static Sketch of(String title, String body, String id) {
    Sketch sketch = read(body);
    if (sketch.shingles.size() <= CAPTION - SHINGLE) {
      sketch = read(title + ' ' + body);
    }
    return sketch.shingles.size() > 0
        ? sketch
        : new Sketch(sketch.shingles, sketch.numbers, 0, WordHashes.ofWhole(id));
  }

  private static Sketch read(String text) {
    var words = new WordHashes(text);
    var window = new long[SHINGLE];
    var shingles = new int[Math.max(16, text.length() / 5)];
    var numbers = new int[16];
    int shingleCount = 0;
    int numberCount = 0;
    int count = 0;
    long rolling = 0;
    long all = 0;
    long lead = 0;
    long before = 0;
    for (long word = words.next(); word != 0; word = words.next()) {
      int place = count % SHINGLE;
      rolling = rolling * PRIME + word - window[place] * PRIME_TO_SHINGLE;
      window[place] = word;
      count++;
      if (count >= SHINGLE) {
        if (shingleCount == shingles.length) {
          shingles = Arrays.copyOf(shingles, shingleCount * 2);
        }
        shingles[shingleCount++] = (int) (WordHashes.mix(rolling) >>> 33);
      }
      if (words.isNumber()) {
        if (numberCount == numbers.length) {
          numbers = Arrays.copyOf(numbers, numberCount * 2);
        }
        numbers[numberCount++] = (int) (WordHashes.mix(before * PRIME + word) >>> 33);
      }
      before = word;
      if (count <= LEAD) {
        all = all * PRIME + word;
        lead = count == LEAD ? WordHashes.mix(all) : 0;
      }
    }
    if (count > 0 && count < SHINGLE) {
      shingles[shingleCount++] = (int) (WordHashes.mix(all) >>> 33);
    }
    return of(
        Sample.of(shingles, shingleCount, SHINGLES),
        Sample.of(numbers, numberCount, NUMBERS),
        lead);
  }

  private static Sketch of(Sample shingles, Sample numbers, long lead) {
    // All that the sketch says: texts of one key are asked for one another's copies.
    long key =
        WordHashes.mix(lead * PRIME + ((long) numbers.size() << Integer.SIZE) + shingles.size());
    for (int hash : shingles.hashes()) {
      key = WordHashes.mix(key * PRIME + hash);
    }
    for (int hash : numbers.hashes()) {
      key = WordHashes.mix(key * PRIME + hash);
    }
    return new Sketch(shingles, numbers, lead, key);
  }

  /** Identifies the text: the same for copies that differ in nothing that counts. */
  public long key() {
    return key;
  }

  /** How long the text is, in distinct shingles. */
  public int size() {
    return shingles.size();
  }

  Sample shingles() {
    return shingles;
  }

  Sample numbers() {
    return numbers;
  }

  /** The hash of the first words; 0 of a text that is shorter. */
  public long lead() {
    return lead;
  }

  /** The form in which an index keeps this. */
  public byte[] encode() {
    int[] words = shingles.hashes();
    int[] counts = numbers.hashes();
    var bytes = ByteBuffer.allocate(HEAD + Integer.BYTES * (words.length + counts.length));
    bytes.putLong(key).putLong(lead).putInt(shingles.size()).putInt(numbers.size());
    bytes.putShort((short) words.length).putShort((short) counts.length);
    for (int hash : words) {
      bytes.putInt(hash);
    }
    for (int hash : counts) {
      bytes.putInt(hash);
    }
    return bytes.array();
  }

  /** The inverse of {@link #encode}. */
  public static Sketch decode(byte[] bytes, int offset, int length) {
    ByteBuffer in = ByteBuffer.wrap(bytes, offset, length);
    long key = in.getLong();
    long lead = in.getLong();
    int size = in.getInt();
    int numberCount = in.getInt();
    var words = new int[in.getShort()];
    var counts = new int[in.getShort()];
    for (int i = 0; i < words.length; i++) {
      words[i] = in.getInt();
    }
    for (int i = 0; i < counts.length; i++) {
      counts[i] = in.getInt();
    }
    return new Sketch(new Sample(words, size), new Sample(counts, numberCount), lead, key);
  }

  /** Copies share at least {@value Likeness#ANCHORS_SHARED} of these, or their lead. */
  public int[] anchors() {
    return Arrays.copyOf(shingles.hashes(), Math.min(ANCHORS, shingles.hashes().length));
  }
}
