package io.dateline.recognize;

import io.dateline.article.Article;
import io.dateline.extract.ExtractedPage;
import java.time.Clock;

/** Reads what a page tells about its article. Implementations are safe for concurrent use. */
@FunctionalInterface
public interface ArticleRecognizer {

  /**
   * The article of {@code page}, with everything that could be recognized.
   *
   * @throws IllegalArgumentException if the page is no article
   */
  Article recognize(ExtractedPage page);

  /**
   * The article with all that can be recognized anew without its page; the standard recognizer
   * reads the officials of the body, and takes the outlet's name as its table has it now.
   *
   * @param article as it was recognized once
   * @return an article of the same id; {@code article} itself unless implemented
   */
  default Article recognizeAgain(Article article) {
    return article;
  }

  /** The one to use unless you have your own. */
  static ArticleRecognizer standard() {
    return standard(OutletRegistry.standard());
  }

  /** The standard one, with outlets of your own: see {@link OutletRegistry#with}. */
  static ArticleRecognizer standard(OutletRegistry outlets) {
    return new StandardArticleRecognizer(
        outlets, Clock.systemUTC(), OfficialRecognizer.standard()::recognize);
  }
}
