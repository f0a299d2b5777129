package io.dateline.internal.reading;

import io.dateline.internal.schema.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** Looks for words of the archive that are spelled much like another. */
final class OtherSpellings {
  private static final int MOST = 5;

  /** Of so many the closest and most frequent are taken. */
  private static final int INSPECTED = 10;

  /**
   * A word that articles hold is a slip only where another is so many times as frequent: rare names
   * are words, too.
   */
  private static final int MORE_FREQUENT = 10;

  /** What it takes more to believe that somebody mistook a word for another one that exists. */
  private static final int OF_WORD = 1;

  private static final LuceneLevenshteinDistance DISTANCE = new LuceneLevenshteinDistance();

  private final IndexReader reader;
  private final DirectSpellChecker sameStart = checker(1, 2);
  private final DirectSpellChecker anyStart = checker(0, 1);

  OtherSpellings(IndexReader reader) {
    this.reader = reader;
  }

  /**
   * A spelling.
   *
   * @param word folded, as in the archive's list of words
   * @param cost letters that differ, and more for words that exist
   */
  record Spelling(String word, int cost) {}

  private static DirectSpellChecker checker(int prefix, int edits) {
    var checker = new DirectSpellChecker();
    checker.setMinPrefix(prefix);
    checker.setMaxEdits(edits);
    checker.setMaxInspections(INSPECTED);
    // How frequent a word may be is decided here.
    checker.setMaxQueryFrequency(Integer.MAX_VALUE);
    return checker;
  }

  /**
   * The spellings that may have been meant by {@code word}, closest first.
   *
   * @param articles how many hold the word or a form of it
   */
  List<Spelling> of(String word, long articles) throws IOException {
    List<Spelling> found = like(word, articles, sameStart);
    return found.isEmpty() ? like(word, articles, anyStart) : found;
  }

  private List<Spelling> like(String word, long articles, DirectSpellChecker checker)
      throws IOException {
    SuggestWord[] similar =
        checker.suggestSimilar(
            new Term(Fields.BODY_EXACT, word), INSPECTED, reader, SuggestMode.SUGGEST_ALWAYS);
    List<SuggestWord> likely = new ArrayList<>();
    for (SuggestWord other : similar) {
      boolean wanted = other.freq >= Math.max(1, articles * MORE_FREQUENT);
      if (wanted && other.string.codePoints().anyMatch(Character::isLetter)) {
        likely.add(other);
      }
    }
    likely.sort(
        Comparator.comparingInt((SuggestWord other) -> edits(word, other.string))
            .thenComparing(other -> -other.freq)
            .thenComparing(other -> other.string));
    return likely.stream()
        .limit(MOST)
        .map(
            other ->
                new Spelling(
                    other.string, edits(word, other.string) + (articles > 0 ? OF_WORD : 0)))
        .toList();
  }

  /** Letters that differ; two that changed places are one. */
  private static int edits(String word, String other) {
    int shorter =
        Math.min(word.codePointCount(0, word.length()), other.codePointCount(0, other.length()));
    return Math.round((1 - DISTANCE.getDistance(word, other)) * shorter);
  }
}
