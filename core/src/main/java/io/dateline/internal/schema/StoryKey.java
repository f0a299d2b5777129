package io.dateline.internal.schema;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;

/**
 * Tells which story a body tells: copies of one text have one key, in whatever order they come.
 *
 * <p>The key hashes the letters and digits of the first {@value #WORDS} words, without case. So
 * another headline, other chrome, other punctuation, or a shortened end make no difference; a
 * rewritten lead makes another story.
 */
public final class StoryKey {
  /** Some three paragraphs: enough that two stories of one formula differ, less than a brief. */
  private static final int WORDS = 60;

  private StoryKey() {}

  /** The key of {@code body}; 32 hexadecimal digits. */
  public static String of(String body) {
    Hasher hasher = Hashing.murmur3_128().newHasher();
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < body.length() && words < WORDS; i++) {
      char c = body.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        hasher.putChar(Character.toLowerCase(c));
        inWord = true;
      } else if (inWord && (Character.isWhitespace(c) || c == '-')) {
        hasher.putChar(' ');
        inWord = false;
        words++;
      }
    }
    return hasher.hash().toString();
  }
}
