package io.dateline.index;

import io.dateline.article.Article;
import java.io.Closeable;
import java.io.IOException;

/**
 * Writes articles into an archive; there is one writer at a time for an archive.
 *
 * <p>What was put is seen by searchers opened or refreshed later, and is safe on disk after {@link
 * #commit}. Safe for concurrent use.
 */
public interface ArticleWriter extends Closeable {

  /** What {@link #put} did. */
  enum Outcome {
    /** The id is new. */
    INDEXED,
    /** An article of this id was there and has been replaced. */
    UPDATED,
    /** The very same article was there already; nothing was written. */
    UNCHANGED
  }

  /** Puts {@code article} in the place of any other with its id. */
  Outcome put(Article article) throws IOException;

  /**
   * Deletes the article of this id.
   *
   * @return whether there was one
   */
  boolean delete(String id) throws IOException;

  /** Makes everything put and deleted so far durable. */
  void commit() throws IOException;

  /** Commits and releases the archive for other writers. */
  @Override
  void close() throws IOException;
}
