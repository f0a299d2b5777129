package io.dateline.internal.ranking;

import io.dateline.article.Article;
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

/**
 * Learns from the best hits of a query which words its answer uses besides (RM3, Abdul-Jaleel and
 * others 2004).
 */
public final class Feedback {
  /** Of how many hits; with {@link #WORDS} the values most used since the paper. */
  public static final int HITS = 10;

  private static final int WORDS = 20;

  /** Words of more than one article in so many are of no subject. */
  private static final int COMMON = 10;

  private final Map<String, Double> weights = new HashMap<>();
  private double total;

  /**
   * Takes a hit.
   *
   * @param score how well it matched; hits count by their scores
   */
  public void add(Article article, float score) {
    Map<String, Integer> counts = TellingWords.counts(article);
    int words = counts.values().stream().mapToInt(Integer::intValue).sum();
    double each = score / Math.max(1, words);
    counts.forEach((term, count) -> weights.merge(term, each * count, Double::sum));
    total += score;
  }

  /**
   * The words learned, with their weights; these are {@code sum} together, as much as those of the
   * words that were asked for.
   */
  public Map<String, Float> words(IndexReader reader, int sum) throws IOException {
    if (total <= 0) {
      return Map.of();
    }
    List<Map.Entry<String, Double>> ordered = new ArrayList<>(weights.entrySet());
    ordered.sort(
        Map.Entry.<String, Double>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())));
    Map<String, Double> best = new LinkedHashMap<>();
    double weight = 0;
    for (Map.Entry<String, Double> entry : ordered) {
      if (best.size() == WORDS) {
        break;
      }
      int articles = reader.docFreq(new Term(Fields.BODY, entry.getKey()));
      if (articles <= Math.max(1, reader.numDocs() / COMMON)) {
        best.put(entry.getKey(), entry.getValue());
        weight += entry.getValue();
      }
    }
    Map<String, Float> words = new LinkedHashMap<>();
    for (Map.Entry<String, Double> entry : best.entrySet()) {
      words.put(entry.getKey(), (float) (sum * entry.getValue() / weight));
    }
    return words;
  }
}
