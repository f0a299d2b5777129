package io.dateline.cli;

import io.dateline.article.Article;
import io.dateline.article.RemovalReason;
import io.dateline.article.layout.Bars;
import io.dateline.article.layout.Sheet;
import io.dateline.article.layout.Table;
import io.dateline.search.ArticleQuery;
import io.dateline.search.ArticleSearcher;
import io.dateline.search.OfficialProfile;
import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the demo shows, picked from the archive itself: it stays right when the pages change.
 *
 * @param blocks how many blocks were removed, by reason
 * @param official the one named most often among those with most offices
 * @param word a word of many headlines that is worth a search
 */
record DemoSubjects(
    Map<RemovalReason, Integer> blocks, Optional<OfficialProfile> official, String word) {
  private static final int MOST_REASONS = 6;

  /** Shorter words are mostly the grammar's. */
  private static final int SHORTEST_WORD = 6;

  static DemoSubjects of(ArticleSearcher searcher) throws IOException {
    var all = ArticleQuery.builder("").build();
    Map<RemovalReason, Integer> blocks = new EnumMap<>(RemovalReason.class);
    Map<String, Integer> words = new TreeMap<>();
    searcher.export(
        all,
        article -> {
          article.removed().forEach(block -> blocks.merge(block.reason(), 1, Integer::sum));
          headlineWords(article).forEach(word -> words.merge(word, 1, Integer::sum));
        });
    Optional<OfficialProfile> official =
        searcher.officials(all, 100).profiles().stream()
            .max(
                Comparator.comparingInt((OfficialProfile p) -> Math.min(3, p.offices().size()))
                    .thenComparingLong(OfficialProfile::articles));
    String word =
        words.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("news");
    return new DemoSubjects(blocks, official, word);
  }

  private static Set<String> headlineWords(Article article) {
    Set<String> words = new HashSet<>();
    for (String word : article.title().orElse("").split("\\W+", -1)) {
      if (word.length() >= SHORTEST_WORD) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  /** Prints the counts of what was stripped, as a table with bars. */
  void printRemoved(Sheet page) {
    int sum = blocks.values().stream().mapToInt(Integer::intValue).sum();
    int most = blocks.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    page.add(Bars.of(sum, "block", "blocks") + " of their text stripped");
    var table = new Table("rll");
    blocks.entrySet().stream()
        .sorted(Map.Entry.<RemovalReason, Integer>comparingByValue().reversed())
        .limit(MOST_REASONS)
        .forEach(
            entry ->
                table.row(
                    Bars.number(entry.getValue()),
                    entry.getKey().id(),
                    Bars.bar(entry.getValue(), most, page.columns() / 2)));
    table.print(page, "  ");
  }
}
