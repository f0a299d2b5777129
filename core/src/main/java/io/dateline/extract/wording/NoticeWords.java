package io.dateline.extract.wording;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What words mean in the notices of error pages, by the resource. Immutable. */
final class NoticeWords {
  /** Up to this length words are articles, pronouns, and prepositions in most languages. */
  static final int SHORT = 3;

  /** From here on, scripts whose characters are syllables or words: short words are no less. */
  private static final char FIRST_SYLLABIC = '\u1100';

  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();

  static final NoticeWords STANDARD = new NoticeWords("error-notices.txt");

  /** Sets of meanings by word. */
  private final Map<String, Integer> meanings = new HashMap<>();

  /** Parts of sentences in scripts without spaces. */
  private final List<Part> parts = new ArrayList<>();

  private record Part(String text, int meaning) {}

  private NoticeWords(String resource) {
    int meaning = 0;
    try {
      var url = Resources.getResource(NoticeWords.class, resource);
      for (String line : Resources.readLines(url, StandardCharsets.UTF_8)) {
        if (line.startsWith("[")) {
          String name = line.substring(1, line.indexOf(']'));
          meaning = Meaning.valueOf(name.toUpperCase(Locale.ROOT)).bit();
        } else if (!line.isBlank() && !line.startsWith("#")) {
          int behindCode = line.indexOf(' ');
          for (String word : SPACES.split(line.substring(behindCode))) {
            add(word, meaning);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String word, int meaning) {
    if (isUnspaced(word.charAt(0))) {
      parts.add(new Part(word, meaning));
    } else {
      meanings.merge(word, meaning, (a, b) -> a | b);
    }
  }

  /** The words that have a meaning, in any order. */
  Set<String> all() {
    return Collections.unmodifiableSet(meanings.keySet());
  }

  /** The meanings of a word as {@link Words} cuts it; 0 if it has none here. */
  int of(String word) {
    Integer known = meanings.get(word);
    if (known != null) {
      return known;
    }
    if (word.endsWith("n't")) {
      return Meaning.NOT.bit();
    }
    int elided = word.indexOf('\'');
    if (elided == 1 || (elided == 2 && word.startsWith("qu"))) {
      int negated = word.startsWith("n'") ? Meaning.NOT.bit() : 0;
      return negated | of(word.substring(elided + 1)) | Meaning.OTHER.bit();
    }
    return isLittle(word) ? Meaning.OTHER.bit() : 0;
  }

  /** Whether it is too short to say anything in itself. */
  static boolean isLittle(String word) {
    return word.length() <= SHORT && word.charAt(0) < FIRST_SYLLABIC;
  }

  /** The meanings of the parts that {@code sentence} has, of a script without spaces. */
  int unspaced(String sentence) {
    int found = 0;
    for (Part part : parts) {
      found |= sentence.contains(part.text()) ? part.meaning() : 0;
    }
    return found;
  }

  static boolean isUnspaced(char c) {
    return c >= '\u2E80' && (Character.isIdeographic(c) || (c >= '\u3040' && c <= '\u30FF'));
  }
}
