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

  /**
   * The key of an article; 32 hexadecimal digits.
   *
   * @param id what tells articles apart whose body holds no word: they are no copies
   */
  public static String of(String body, String id) {
    Hasher hasher = Hashing.murmur3_128().newHasher();
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (!inWord && words++ == WORDS) {
          break;
        }
        if (!inWord) {
          hasher.putChar(' ');
        }
        hasher.putChar(Character.toLowerCase(c));
        inWord = true;
      } else if (Character.isWhitespace(c) || c == '-') {
        inWord = false;
      }
    }
    if (words == 0) {
      hasher.putUnencodedChars(id);
    }
    return hasher.hash().toString();
  }
}
