package io.dateline.extract.wording;

import com.google.common.base.Splitter;
import io.dateline.article.RemovalReason;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A phrase that gives a line away.
 *
 * @param reason why such a line is removed
 * @param place where in the line it stands
 * @param words the phrase; {@link #ANY} is any word, but not the first, by which phrases are found
 * @param longest most words that the line may have
 */
record Phrase(RemovalReason reason, Place place, List<Word> words, int longest) {
  /** Written {@code *}. */
  static final Word ANY = new Word("*");

  /** Where in the line a phrase stands, by its sign in the resource. */
  enum Place {
    WHOLE('=', Integer.MAX_VALUE),
    START('^', 30),
    ANYWHERE('~', 40),
    END('$', 20);

    private final char sign;
    private final int longest;

    Place(char sign, int longest) {
      this.sign = sign;
      this.longest = longest;
    }

    static Place ofSign(char sign) {
      for (Place place : values()) {
        if (place.sign == sign) {
          return place;
        }
      }
      throw new IllegalArgumentException("no such sign: " + sign);
    }
  }

  /**
   * Reads a line of the resource, such as {@code ^12 read more}.
   *
   * @param cut cuts it into words
   */
  static Phrase parse(RemovalReason reason, String line, Function<String, List<Word>> cut) {
    Place place = Place.ofSign(line.charAt(0));
    int end = 1;
    while (end < line.length() && Character.isDigit(line.charAt(end))) {
      end++;
    }
    int longest = end == 1 ? place.longest : Integer.parseInt(line.substring(1, end));
    List<Word> words =
        Splitter.on(' ')
            .omitEmptyStrings()
            .splitToStream(line.substring(end))
            .flatMap(word -> word.equals("*") ? Stream.of(ANY) : cut.apply(word).stream())
            .toList();
    if (words.isEmpty() || words.get(0) == ANY) {
      throw new IllegalArgumentException("phrase does not begin with a word: " + line);
    }
    return new Phrase(reason, place, words, longest);
  }

  /** Whether the phrase stands in {@code line} at {@code at}, and is in its place there. */
  boolean matches(Words line, int at) {
    int end = at + words.size();
    if (line.size() > longest || end > line.size()) {
      return false;
    }
    boolean inPlace =
        switch (place) {
          case WHOLE -> at == 0 && end == line.size();
          case START -> at == 0;
          case END -> end == line.size();
          case ANYWHERE -> true;
        };
    for (int i = 0; inPlace && i < words.size(); i++) {
      Word word = words.get(i);
      inPlace = word == ANY || word == line.word(at + i);
    }
    return inPlace;
  }
}
