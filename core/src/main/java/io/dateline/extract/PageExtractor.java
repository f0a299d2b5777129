package io.dateline.extract;

import io.dateline.source.RawPage;
import java.io.IOException;

/** Takes a page apart. Implementations are safe for concurrent use. */
@FunctionalInterface
public interface PageExtractor {

  /**
   * Separates the article of {@code page} from what stands around it.
   *
   * @throws IOException if the page cannot be read, is no text, or exceeds a limit; a {@link
   *     io.dateline.source.SourceFormatException} says which
   */
  ExtractedPage extract(RawPage page) throws IOException;

  /** The one to use unless you have your own. */
  static PageExtractor standard() {
    return StandardPageExtractor.INSTANCE;
  }

  /** As {@link #standard()}, with other limits of what a page may hold. */
  static PageExtractor standard(PageLimits limits) {
    return new StandardPageExtractor(limits);
  }
}
