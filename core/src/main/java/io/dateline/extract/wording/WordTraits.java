package io.dateline.extract.wording;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rules for lines know of a word, as a set of bits. A {@link Word} is asked for it once.
 */
public final class WordTraits {
  /** A function word: an article, a pronoun, a preposition, an auxiliary. */
  public static final int FUNCTION = 1;

  /** Long enough to say what a text is about, and no function word. */
  public static final int TELLING = 1 << 1;

  /** A number, or its sign. */
  public static final int NUMBER = 1 << 2;

  /** The writer's or the reader's pronoun. */
  public static final int TALK = 1 << 3;

  /** The name of a month. */
  public static final int MONTH = 1 << 4;

  /** Stands in lines that hold a day and little else. */
  public static final int DATE = 1 << 5;

  /** Stands before the name in bylines. */
  public static final int BY = 1 << 6;

  /** Stands in the credits of pictures. */
  public static final int CREDITED = 1 << 7;

  /** Opens credits and captions. */
  public static final int CREDIT_START = 1 << 8;

  /** Frames readers' comments. */
  public static final int COMMENT = 1 << 9;

  /** In such words a site speaks of itself and its readers. */
  public static final int SITE = 1 << 10;

  private static final Map<String, Integer> HEADINGS =
      ImmutableMap.<String, Integer>builder()
          .put("[function]", FUNCTION)
          .put("[number]", NUMBER)
          .put("[talk]", TALK)
          .put("[month]", MONTH)
          .put("[date]", DATE)
          .put("[by]", BY)
          .put("[credited]", CREDITED)
          .put("[credit_start]", CREDIT_START)
          .put("[comment]", COMMENT)
          .put("[site]", SITE)
          .build();

  private static final WordTable<Integer> TRAITS = load("word-traits.txt");

  private WordTraits() {}

  /** The traits of {@code word}, in any case. */
  public static int of(String word) {
    @Nullable Integer known = TRAITS.get(word);
    int traits = known == null ? 0 : known;
    boolean telling = word.length() > 3 || (!word.isEmpty() && word.charAt(0) >= '\u2E80');
    return telling && (traits & FUNCTION) == 0 ? traits | TELLING : traits;
  }

  /** Whether {@code word} is a function word, in any case. */
  public static boolean isFunction(String word) {
    return isFunction(TRAITS.get(word));
  }

  /**
   * Whether a function word stands between two offsets of {@code text}, in any case.
   *
   * @param hash of its characters, by {@link WordTable#hash}
   */
  public static boolean isFunction(String text, int start, int end, long hash) {
    return isFunction(TRAITS.get(text, start, end, hash));
  }

  private static boolean isFunction(@Nullable Integer traits) {
    return traits != null && (traits & FUNCTION) != 0;
  }

  private static WordTable<Integer> load(String resource) {
    var traits = new WordTable<Integer>();
    int trait = 0;
    try {
      var url = Resources.getResource(WordTraits.class, resource);
      for (String line : Resources.readLines(url, StandardCharsets.UTF_8)) {
        if (line.startsWith("[")) {
          trait = requireNonNull(HEADINGS.get(line), line);
        } else if (!line.startsWith("# ")) {
          for (String word : Splitter.on(' ').omitEmptyStrings().split(line)) {
            @Nullable Integer known = traits.get(word);
            traits.put(word, known == null ? trait : known | trait);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return traits;
  }
}
