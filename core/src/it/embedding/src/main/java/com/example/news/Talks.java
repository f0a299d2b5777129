package com.example.news;

import static io.dateline.search.Facet.OFFICIAL;

import io.dateline.NewsIndex;
import io.dateline.search.ArticleQuery;
import io.dateline.search.Hit;
import io.dateline.source.ArticleSource;
import java.io.IOException;
import java.nio.file.Path;

/** Asks a handful of scraped pages who met whom. */
public final class Talks {
  private Talks() {}

  public static void main(String[] args) throws IOException {
    // readme:start
    try (var news = NewsIndex.inMemory()) { // or NewsIndex.open(Path.of("archive"))
      var report = news.ingest(ArticleSource.of(Path.of("testdata/shapes")));
      System.out.println(report.read() + " pages, " + report.indexed() + " articles");

      var result =
          news.search(
              ArticleQuery.builder("talks OR visit")
                  .official("Xi Jinping") // only articles that name him
                  .facet(OFFICIAL, 4) // its four most frequent values
                  .snippets(1)
                  .build());
      for (Hit hit : result.hits()) {
        System.out.println(hit.article().title().orElse("(no title)"));
        hit.snippets().forEach(snippet -> System.out.println("  " + snippet.mark("[", "]")));
      }
      System.out.println(result.facet(OFFICIAL));
    }
    // readme:end
  }
}
