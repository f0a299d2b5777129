package io.dateline.extract.html;

import com.google.common.base.Splitter;
import io.dateline.extract.wording.WordTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what class and id names say an element is for, by the words they are made of. */
final class MarkupNames {
  private static final String RESOURCE = "markup-names.txt";
  private static final int MAX_NAME_CHARS = 400;

  /** They say how something else is: {@code has-sidebar}, {@code comments-disabled}. */
  private static final List<String> STATES =
      List.of("has", "no", "with", "without", "enabled", "disabled", "true", "false", "is", "not");

  private static final WordTable<Word> WORDS = new WordTable<>();

  static {
    STATES.forEach(state -> word(state).state = true);
    load();
  }

  /** What a word says; written only while the resource is read. */
  private static final class Word {
    /** What it says alone. */
    long marks;

    /** What it says with the word behind it. */
    final Map<Word, Long> joined = new HashMap<>();

    boolean state;
  }

  private MarkupNames() {}

  /** The marks of a class or id attribute. */
  static long marksOf(String names) {
    int end = Math.min(names.length(), MAX_NAME_CHARS);
    long marks = 0;
    int i = 0;
    while (i < end) {
      while (i < end && names.charAt(i) <= ' ') {
        i++;
      }
      int start = i;
      while (i < end && names.charAt(i) > ' ') {
        i++;
      }
      if (i > start) {
        marks |= marksOfName(names, start, i);
      }
    }
    return marks;
  }

  /** Words of one name such as {@code articleBody__read-more}, alone and joined two and two. */
  private static long marksOfName(String names, int start, int end) {
    long marks = 0;
    @Nullable Word before = null;
    int last = start;
    int i = start;
    while (i < end) {
      while (i < end && !isWordChar(names.charAt(i))) {
        i++;
      }
      int from = i;
      int letters = 0;
      long hash = 0;
      while (i < end && isWordChar(names.charAt(i)) && !(i > from && isHump(names, i))) {
        // A number behind the word is left out. One within it is not: it is no word of ours then.
        if (names.charAt(i) > '9') {
          hash = WordTable.hash(hash, names.charAt(i));
          letters++;
          last = i;
        }
        i++;
      }
      if (i > from) {
        Word word = last < from + letters ? WORDS.get(names, from, from + letters, hash) : null;
        if (word != null) {
          if (word.state) {
            return 0;
          }
          marks |= word.marks;
          if (before != null && !before.joined.isEmpty()) {
            marks |= before.joined.getOrDefault(word, 0L);
          }
        }
        before = word;
      }
    }
    return marks;
  }

  private static boolean isWordChar(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean isHump(String s, int i) {
    char c = s.charAt(i);
    char before = s.charAt(i - 1);
    return c >= 'A' && c <= 'Z' && before >= 'a' && before <= 'z';
  }

  private static void load() {
    try (InputStream in = MarkupNames.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("resource is missing: " + RESOURCE);
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      Mark mark = Mark.CONTROL;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String text = line.strip();
        if (text.startsWith("[")) {
          mark = Mark.valueOf(text.substring(1, text.length() - 1));
        } else if (!text.isEmpty() && !text.startsWith("#")) {
          for (String word : Splitter.on(' ').omitEmptyStrings().split(text)) {
            add(word, mark.bit());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(String name, long mark) {
    int dash = name.indexOf('-');
    if (dash < 0) {
      word(name).marks |= mark;
    } else {
      Word behind = word(name.substring(dash + 1));
      word(name.substring(0, dash)).joined.merge(behind, mark, (a, b) -> a | b);
    }
  }

  private static Word word(String text) {
    Word known = WORDS.get(text);
    if (known == null) {
      known = new Word();
      WORDS.put(text, known);
    }
    return known;
  }
}
