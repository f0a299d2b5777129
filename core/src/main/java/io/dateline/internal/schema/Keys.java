package io.dateline.internal.schema;

import com.google.common.base.CharMatcher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Terms that stand for values: folded, and short enough for an index. */
public final class Keys {
  /** Lucene refuses terms over 32,766 bytes; ids near that are addresses gone wrong. */
  static final int LONGEST = 512;

  private Keys() {}

  /** The key of an id: the id itself, or its hash if it is long. */
  public static String ofId(String id) {
    return id.length() <= LONGEST
        ? id
        : "sha256:" + Hashing.sha256().hashString(id, StandardCharsets.UTF_8);
  }

  /** Lower case without accents and with single spaces: how values are compared. */
  public static String fold(String value) {
    return ofId(folded(value));
  }

  /** As {@link #fold}, of any length. */
  public static String folded(String value) {
    char[] in = value.toCharArray();
    char[] out = new char[in.length * 4];
    int length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length);
    String folded = new String(out, 0, length).toLowerCase(java.util.Locale.ROOT);
    return CharMatcher.whitespace().trimAndCollapseFrom(folded, ' ');
  }

  /**
   * Whether some word of {@code name} and what follows it begin with {@code prefix}; both folded.
   */
  public static boolean hasWordsFrom(String name, String prefix) {
    for (int at = name.indexOf(prefix); at >= 0; at = name.indexOf(prefix, at + 1)) {
      if (at == 0 || !Character.isLetterOrDigit(name.codePointBefore(at))) {
        return true;
      }
    }
    return false;
  }

  /** A facet's label, cut where Lucene would refuse it. */
  public static String label(String value) {
    return cut(value, LONGEST);
  }

  /**
   * The first {@code longest} units of {@code value}, or one less where that halves a character.
   */
  static String cut(String value, int longest) {
    if (value.length() <= longest) {
      return value;
    }
    boolean pair = Character.isHighSurrogate(value.charAt(longest - 1));
    return value.substring(0, pair ? longest - 1 : longest);
  }
}
