package io.dateline.internal.writing;

import io.dateline.article.Article;
import io.dateline.index.ArticleWriter;
import io.dateline.internal.schema.Analysis;
import io.dateline.internal.schema.ArchiveFormat;
import io.dateline.internal.schema.ArticleDocument;
import io.dateline.internal.schema.Fields;
import io.dateline.internal.schema.Keys;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The one writer of an archive. */
public final class LuceneArticleWriter implements ArticleWriter {
  private final @Nullable Path folder;
  private final IndexWriter writer;
  private final FingerprintLookup fingerprints;

  private LuceneArticleWriter(@Nullable Path folder, IndexWriter writer) throws IOException {
    this.folder = folder;
    this.writer = writer;
    this.fingerprints = new FingerprintLookup(writer);
  }

  /**
   * Takes the lock of {@code directory}.
   *
   * @param folder where it is on disk; null in memory
   * @throws io.dateline.index.ArchiveLockedException if another writer has the lock
   */
  public static LuceneArticleWriter open(Directory directory, @Nullable Path folder)
      throws IOException {
    IndexWriter writer;
    try {
      writer = new IndexWriter(directory, config());
    } catch (LockObtainFailedException e) {
      throw folder == null ? e : WriterLock.heldElsewhere(folder);
    }
    try {
      if (folder != null) {
        WriterLock.announce(folder);
      }
      if (!DirectoryReader.indexExists(directory)) {
        // An empty archive is one too: who looks from now on sees what this folder is.
        writer.setLiveCommitData(ArchiveFormat.commitData().entrySet());
        writer.commit();
      }
      return new LuceneArticleWriter(folder, writer);
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  private static IndexWriterConfig config() {
    var newestFirst = new SortField(Fields.WHEN, SortField.Type.LONG, true, Long.MIN_VALUE);
    return new IndexWriterConfig(Analysis.analyzer())
        .setIndexSort(new Sort(newestFirst))
        .setRAMBufferSizeMB(64)
        .setCommitOnClose(true);
  }

  /** What readers of this process read from, so that they see what is not committed yet. */
  public IndexWriter lucene() {
    return writer;
  }

  @Override
  public synchronized Outcome put(Article article) throws IOException {
    String id = Keys.ofId(article.id());
    BytesRef fingerprint = ArticleDocument.fingerprint(article);
    Optional<BytesRef> before = fingerprints.find(id);
    if (before.isPresent() && before.get().equals(fingerprint)) {
      return Outcome.UNCHANGED;
    }
    writer.updateDocument(new Term(Fields.ID, id), ArticleDocument.of(article, fingerprint));
    fingerprints.remember(id, Optional.of(fingerprint));
    return before.isPresent() ? Outcome.UPDATED : Outcome.INDEXED;
  }

  @Override
  public synchronized boolean delete(String id) throws IOException {
    String key = Keys.ofId(id);
    if (fingerprints.find(key).isEmpty()) {
      return false;
    }
    writer.deleteDocuments(new Term(Fields.ID, key));
    fingerprints.remember(key, Optional.empty());
    return true;
  }

  @Override
  public synchronized void commit() throws IOException {
    if (writer.hasUncommittedChanges()) {
      writer.setLiveCommitData(ArchiveFormat.commitData().entrySet());
      writer.commit();
    }
  }

  /** Whether the archive was released. */
  public boolean isClosed() {
    return !writer.isOpen();
  }

  /** Commits, and releases the archive even if that fails; a second time does nothing. */
  @Override
  public synchronized void close() throws IOException {
    if (isClosed()) {
      return;
    }
    try {
      fingerprints.close();
      commit();
    } finally {
      if (folder != null) {
        // Before the lock goes: the next writer's name must not be deleted.
        WriterLock.withdraw(folder);
      }
      writer.close();
    }
  }
}
