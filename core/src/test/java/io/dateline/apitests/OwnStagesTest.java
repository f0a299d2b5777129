package io.dateline.apitests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.NewsIndex;
import io.dateline.article.Outlet;
import io.dateline.extract.PageExtractor;
import io.dateline.recognize.ArticleRecognizer;
import io.dateline.search.ArticleQuery;
import io.dateline.search.Facet;
import io.dateline.search.FacetValue;
import io.dateline.source.ArticleSource;
import io.dateline.source.FieldMap;
import io.dateline.source.SourceLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class OwnStagesTest {

  @Test
  void aRecognizerOfOnesOwnTakesPartInTheIngest() throws IOException {
    ArticleRecognizer standard = ArticleRecognizer.standard();
    ArticleRecognizer own =
        page -> standard.recognize(page).toBuilder().outlet(new Outlet("pier", "The Pier")).build();

    try (var news = NewsIndex.inMemory()) {
      news.ingest(page(), PageExtractor.standard(), own, event -> {});

      var result = news.search(ArticleQuery.builder("ferry").facets(Facet.OUTLET).build());
      assertThat(result.facet(Facet.OUTLET).values())
          .extracting(FacetValue::value)
          .containsExactly("The Pier");
    }
  }

  private static ArticleSource page() {
    String line = "{\"id\":\"a\",\"body\":\"The ferry left the harbour at nine on Monday.\"}";
    return ArticleSource.ofStream(
        new ByteArrayInputStream(line.getBytes(UTF_8)), "in", FieldMap.NONE, SourceLimits.DEFAULT);
  }
}
