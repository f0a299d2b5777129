package io.dateline.internal.ranking;

import io.dateline.article.Article;
import io.dateline.internal.analysis.Analysis;
import io.dateline.internal.analysis.Language;
import io.dateline.internal.schema.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** The words of an article that tell it from others: often in it, rarely elsewhere. */
public final class TellingWords {
  /** As many as Lucene's own search for similar documents takes. */
  private static final int MOST = 25;

  /** Units of a body that are read; what comes behind tells nothing new. */
  private static final int LONGEST = 1 << 14;

  private TellingWords() {}

  /** How often {@code article} uses each word, small ones and numbers left out. */
  static Map<String, Integer> counts(Article article) {
    Language language = Language.of(article.language().orElse(""));
    String body = article.body();
    String text =
        article.title().orElse("") + "\n" + body.substring(0, Math.min(LONGEST, body.length()));
    Map<String, Integer> counts = new HashMap<>();
    for (String term : Analysis.read(text, language, false).terms()) {
      String shown = Analysis.shown(term);
      if (shown.length() > 1 && isWord(shown) && !language.isSmall(shown)) {
        counts.merge(term, 1, Integer::sum);
      }
    }
    return counts;
  }

  private static boolean isWord(String term) {
    return term.codePoints().anyMatch(Character::isLetter);
  }

  /**
   * The most telling words, by how often the article uses them times the logarithm of how few
   * others do, and the root of how often it uses each; none that no other has.
   *
   * @param copies articles of the same story, this one included: they are no others
   */
  public static Map<String, Float> of(Article article, int copies, IndexReader reader)
      throws IOException {
    Map<String, Integer> counts = counts(article);
    Map<String, Double> weights = new HashMap<>();
    for (Map.Entry<String, Integer> word : counts.entrySet()) {
      int others = reader.docFreq(new Term(Fields.BODY, word.getKey())) - copies;
      if (others > 0) {
        double rare = Math.log((reader.maxDoc() + 1.0) / others);
        weights.put(word.getKey(), word.getValue() * rare);
      }
    }
    List<Map.Entry<String, Double>> best = new ArrayList<>(weights.entrySet());
    best.sort(
        Map.Entry.<String, Double>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())));
    Map<String, Float> words = new LinkedHashMap<>();
    for (Map.Entry<String, Double> word : best.subList(0, Math.min(MOST, best.size()))) {
      // How rare a word is counts when it is matched.
      words.put(word.getKey(), (float) Math.sqrt(counts.getOrDefault(word.getKey(), 1)));
    }
    return words;
  }
}
