package io.dateline.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.dateline.NewsIndex;
import io.dateline.search.ArticleQuery.Match;
import io.dateline.search.ArticleQuery.Ranking;
import io.dateline.source.ArticleSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures each ranking on judged questions: nDCG@10 and MAP over the first hundred hits, in all
 * and the lowest of five folds. Arguments: a folder with {@code docs.jsonl}, {@code queries.json}
 * and {@code qrels.json}, then for each run a ranking and how many words must match.
 */
public final class RelevanceBenchmark {
  private static final int FOLDS = 5;
  private static final int DEPTH = 100;

  private final Map<String, String> questions = new LinkedHashMap<>();
  private final Map<String, Map<String, Integer>> judged = new LinkedHashMap<>();
  private final NewsIndex news;

  /** Gain at ten, and average precision, by question. */
  record Scores(List<Double> gain, List<Double> precision) {}

  RelevanceBenchmark(Path folder, NewsIndex news) throws IOException {
    this.news = news;
    news.ingest(ArticleSource.of(folder.resolve("docs.jsonl")));
    try (JsonParser json =
        new JsonFactory().createParser(folder.resolve("queries.json").toFile())) {
      json.nextToken();
      questions.putAll(object(json));
    }
    try (JsonParser json = new JsonFactory().createParser(folder.resolve("qrels.json").toFile())) {
      json.nextToken();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String question = json.currentName();
        json.nextToken();
        Map<String, Integer> grades = new LinkedHashMap<>();
        object(json).forEach((id, grade) -> grades.put(id, Integer.valueOf(grade)));
        judged.put(question, grades);
      }
    }
  }

  private static Map<String, String> object(JsonParser json) throws IOException {
    Map<String, String> values = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      values.put(name, json.getText());
    }
    return values;
  }

  /** Asks every judged question. */
  Scores run(Ranking ranking, Match match) throws IOException {
    var scores = new Scores(new ArrayList<>(), new ArrayList<>());
    try (ArticleSearcher searcher = news.searcher()) {
      for (Map.Entry<String, Map<String, Integer>> question : judged.entrySet()) {
        String text = questions.getOrDefault(question.getKey(), "");
        var query = ArticleQuery.builder(text).ranking(ranking).match(match).limit(DEPTH).build();
        List<String> ids =
            searcher.search(query).hits().stream().map(hit -> hit.article().id()).toList();
        scores.gain().add(gain(ids, question.getValue()));
        scores.precision().add(precision(ids, question.getValue()));
      }
    }
    return scores;
  }

  private static double gain(List<String> ids, Map<String, Integer> grades) {
    List<Integer> best = new ArrayList<>(grades.values());
    best.sort(Comparator.reverseOrder());
    double found = 0;
    double ideal = 0;
    for (int i = 0; i < 10; i++) {
      double discount = Math.log(2) / Math.log(i + 2);
      found += i < ids.size() ? grades.getOrDefault(ids.get(i), 0) * discount : 0;
      ideal += i < best.size() ? best.get(i) * discount : 0;
    }
    return found / ideal;
  }

  private static double precision(List<String> ids, Map<String, Integer> grades) {
    int hits = 0;
    double sum = 0;
    for (int i = 0; i < ids.size(); i++) {
      if (grades.containsKey(ids.get(i))) {
        sum += (double) ++hits / (i + 1);
      }
    }
    return sum / grades.size();
  }

  static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  private static String folds(List<Double> values) {
    var text = new StringBuilder();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Double> part = new ArrayList<>();
      for (int i = fold; i < values.size(); i += FOLDS) {
        part.add(values.get(i));
      }
      text.append(String.format(Locale.ROOT, " %.4f", mean(part)));
    }
    return text.toString();
  }

  public static void main(String[] args) throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      var benchmark = new RelevanceBenchmark(Path.of(args[0]), news);
      for (int i = 1; i + 1 < args.length; i += 2) {
        long start = System.nanoTime();
        Scores scores = benchmark.run(Ranking.valueOf(args[i]), Match.valueOf(args[i + 1]));
        System.out.printf(
            Locale.ROOT,
            "%-9s %-4s nDCG@10 %.4f (%s)  MAP %.4f (%s)  %d ms%n",
            args[i],
            args[i + 1],
            mean(scores.gain()),
            folds(scores.gain()).strip(),
            mean(scores.precision()),
            folds(scores.precision()).strip(),
            (System.nanoTime() - start) / 1_000_000);
      }
    }
  }
}
