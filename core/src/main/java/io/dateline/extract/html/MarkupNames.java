package io.dateline.extract.html;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what class and id names say an element is for, by the words they are made of. The names
 * recur from element to element, and on the pages of an outlet: what was read lately is kept.
 */
final class MarkupNames {
  private static final String RESOURCE = "markup-names.txt";
  private static final int MAX_NAME_CHARS = 400;
  private static final Set<String> STATES =
      Set.of("has", "no", "with", "without", "enabled", "disabled", "true", "false", "is", "not");

  private static final Map<String, Long> WORDS = new HashMap<>();

  /** Two words that say something together, by the first. */
  private static final Map<String, Map<String, Long>> PAIRS = new HashMap<>();

  static {
    load();
  }

  /** Attributes kept, some 2 MB at most; each has one place by its hash, the last one holds it. */
  private static final int MAX_READ = 1 << 14;

  private static final int MAX_READ_CHARS = 100;

  /** Read without locks: what another thread has put is seen whole, or not yet. */
  private static final @Nullable Read[] READ = new Read[MAX_READ];

  private record Read(String names, long marks) {}

  /** The marks of a class or id attribute. */
  long marksOf(String names) {
    if (names.length() > MAX_READ_CHARS) {
      return marksOfAll(names);
    }
    int hash = names.hashCode();
    int place = (hash ^ (hash >>> 15)) & (MAX_READ - 1);
    Read known = READ[place];
    if (known == null || !known.names.equals(names)) {
      known = new Read(names, marksOfAll(names));
      READ[place] = known;
    }
    return known.marks;
  }

  private static long marksOfAll(String names) {
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
    @Nullable Map<String, Long> before = null;
    int i = start;
    while (i < end) {
      while (i < end && !isWordChar(names.charAt(i))) {
        i++;
      }
      int from = i;
      while (i < end && isWordChar(names.charAt(i)) && !(i > from && isHump(names, i))) {
        i++;
      }
      if (i > from) {
        String word = word(names, from, i);
        if (STATES.contains(word)) {
          // has-sidebar, comments-disabled: says how something else is.
          return 0;
        }
        Long alone = WORDS.get(word);
        marks |= alone == null ? 0 : alone;
        if (before != null) {
          Long joined = before.get(word);
          marks |= joined == null ? 0 : joined;
        }
        before = PAIRS.get(word);
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

  /** The word in lower case without a number behind it; empty if it is a number or a hash. */
  private static String word(String names, int from, int to) {
    int end = to;
    while (end > from && names.charAt(end - 1) <= '9') {
      end--;
    }
    for (int i = from; i < end; i++) {
      if (names.charAt(i) <= '9') {
        return "";
      }
    }
    return names.substring(from, end).toLowerCase(Locale.ROOT);
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
            int dash = word.indexOf('-');
            Map<String, Long> words =
                dash < 0
                    ? WORDS
                    : PAIRS.computeIfAbsent(word.substring(0, dash), w -> new HashMap<>());
            words.merge(word.substring(dash + 1), mark.bit(), (a, b) -> a | b);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
