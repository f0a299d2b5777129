package io.dateline.internal;

import io.dateline.index.ArticleWriter;
import io.dateline.index.CheckReport;
import io.dateline.search.ArticleSearcher;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** An archive in a folder or in memory: hands out its one writer and its searchers. */
public abstract class LuceneArchive implements Closeable {

  LuceneArchive() {}

  private static LuceneArchive notYet(String what) {
    throw new IllegalStateException(what);
  }

  /** Opens the archive in {@code folder}; with {@code create}, an absent or empty folder is one. */
  public static LuceneArchive open(Path folder, boolean create) throws IOException {
    return notYet(folder + " " + create);
  }

  /** An archive that lives as long as this object. */
  public static LuceneArchive inMemory() {
    return notYet("memory");
  }

  /** The writer, the same one until it is closed; the first call takes the archive's lock. */
  public abstract ArticleWriter writer() throws IOException;

  /** A view of everything put so far by {@link #writer}, committed or not. */
  public abstract ArticleSearcher searcher() throws IOException;

  /** Verifies every checksum and invariant; with {@code repair}, drops what cannot be read. */
  public abstract CheckReport check(boolean repair) throws IOException;
}
