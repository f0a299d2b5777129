package io.dateline.recognize;

import io.dateline.article.Article;
import io.dateline.extract.ExtractedPage;

/** Reads what a page tells about its article. Implementations are safe for concurrent use. */
@FunctionalInterface
public interface ArticleRecognizer {

  /**
   * The article of {@code page}, with everything that could be recognized.
   *
   * @throws IllegalArgumentException if the page is no article
   */
  Article recognize(ExtractedPage page);

  /** The one to use unless you have your own. */
  static ArticleRecognizer standard() {
    return page -> Article.builder(page.source(), page.body()).build();
  }
}
