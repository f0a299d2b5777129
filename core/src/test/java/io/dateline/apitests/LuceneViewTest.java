package io.dateline.apitests;

import static io.dateline.apitests.Newsroom.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.LuceneView;
import io.dateline.NewsIndex;
import io.dateline.search.ArticleQuery;
import java.io.IOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;

final class LuceneViewTest {
  @Test
  void aUserOfLuceneAsksWhatTheApiHasNoWordsFor() throws IOException {
    try (var news = NewsIndex.inMemory()) {
      Newsroom.put(
          news,
          article("one", "Ferry", "The ferry left."),
          article("two", "Ferry", "The ferry of the fjord left."),
          article("three", "Bridge", "The bridge of the fjord fell."));
      try (LuceneView lucene = news.lucene()) {
        Newsroom.put(news, article("later", "Ferry", "A ferry of another fjord."));
        var both =
            new BooleanQuery.Builder()
                .add(lucene.query(ArticleQuery.builder("ferries").build()), Occur.MUST)
                .add(new TermQuery(new Term("body.exact", "fjord")), Occur.MUST)
                .build();
        var found = lucene.searcher().search(both, 10);
        assertThat(found.totalHits.value()).isEqualTo(1);
        assertThat(lucene.article(found.scoreDocs[0].doc).id()).isEqualTo("two");
      }
    }
  }
}
