package io.dateline.extract.html;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Knows a line that says whose a picture is: {@code Foto: dpa}, {@code (Image credit: Getty)}. */
final class Credit {
  /** In words; what is longer says more than whose it is. */
  private static final int LONGEST = 14;

  private static final List<String> WORDS = load("credit-words.txt");

  private Credit() {}

  /** Whether {@code block} begins with such a word and a colon or © behind it. */
  static boolean is(Block block) {
    if (block.words > LONGEST || block.heading > 0) {
      return false;
    }
    String text = block.text;
    int from = 0;
    while (from < text.length() && !Character.isLetter(text.charAt(from))) {
      from++;
    }
    String start =
        text.substring(from, Math.min(text.length(), from + 40)).toLowerCase(Locale.ROOT);
    for (String word : WORDS) {
      if (start.startsWith(word) && isMark(start, word.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(String text, int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i < text.length() && ":：©".indexOf(text.charAt(i)) >= 0;
  }

  /** The words of a list, several to a line. */
  static List<String> load(String resource) {
    try {
      var url = Resources.getResource(Credit.class, resource);
      return Resources.readLines(url, StandardCharsets.UTF_8).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .flatMap(line -> Splitter.on(',').trimResults().omitEmptyStrings().splitToStream(line))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
