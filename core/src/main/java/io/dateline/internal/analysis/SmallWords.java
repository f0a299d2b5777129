package io.dateline.internal.analysis;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;

/** Words that only hold sentences together, where Lucene's lists leave out what is needed here. */
final class SmallWords {
  /** What Italian writes onto the next word; Lucene keeps its list to itself. */
  static final CharArraySet ITALIAN_ARTICLES = table("italian-articles.txt");

  private SmallWords() {}

  /** Those of {@code english-small-words.txt}: Lucene's list lacks the words of questions. */
  static CharArraySet english() {
    return table("english-small-words.txt");
  }

  private static CharArraySet table(String name) {
    try (InputStream in = SmallWords.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the jar");
      }
      List<String> words = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R", -1)) {
        if (!line.startsWith("#")) {
          words.addAll(Splitter.on(' ').omitEmptyStrings().splitToList(line));
        }
      }
      return CharArraySet.unmodifiableSet(new CharArraySet(words, true));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
