package io.dateline.extract.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the rules for lines know of a word, as a set of bits: one look-up instead of many. */
final class WordTraits {
  /** A function word. */
  static final int FUNCTION = 1;

  /** Long enough to say what a text is about, and no function word. */
  static final int TELLING = 1 << 1;

  /** A number, or its sign. */
  static final int NUMBER = 1 << 2;

  /** The writer's or the reader's pronoun. */
  static final int TALK = 1 << 3;

  static final int MONTH = 1 << 4;

  /** Stands in lines that hold a day and little else. */
  static final int DATE = 1 << 5;

  /** Stands before the name in bylines. */
  static final int BY = 1 << 6;

  /** Stands in the credits of pictures. */
  static final int CREDITED = 1 << 7;

  /** Opens credits and captions. */
  static final int CREDIT_START = 1 << 8;

  /** Frames readers' comments. */
  static final int COMMENT = 1 << 9;

  /** In such words a site speaks of itself and its readers. */
  static final int SITE = 1 << 10;

  private static final Map<String, Integer> TRAITS = new HashMap<>();

  static {
    put(FunctionWords.WORDS, FUNCTION);
    put(Set.of("#"), NUMBER);
    put(LineFeatures.TALK, TALK);
    put(HeadLines.MONTHS, MONTH);
    put(HeadLines.DATE_WORDS, DATE);
    put(HeadLines.BY, BY);
    put(Captions.CREDITED, CREDITED);
    put(Captions.CREDIT_STARTS, CREDIT_START);
    put(CommentSigns.SIGNS, COMMENT);
    put(WordList.load("site-words.txt"), SITE);
  }

  private WordTraits() {}

  private static void put(Set<String> words, int trait) {
    for (String word : words) {
      TRAITS.merge(word, trait, (a, b) -> a | b);
    }
  }

  /** The traits of a word in lower case. */
  static int of(String word) {
    Integer known = TRAITS.get(word);
    int traits = known == null ? 0 : known;
    boolean telling = word.length() > 3 || (!word.isEmpty() && word.charAt(0) >= '\u2E80');
    return telling && (traits & FUNCTION) == 0 ? traits | TELLING : traits;
  }
}
