package io.dateline.internal.writing;

import io.dateline.article.Article;
import io.dateline.index.ArticleWriter;
import io.dateline.internal.alerts.Alerts;
import io.dateline.internal.schema.ArchiveFormat;
import io.dateline.internal.schema.ArticleDocument;
import io.dateline.internal.schema.EarlierTexts;
import io.dateline.internal.schema.Fields;
import io.dateline.internal.schema.Keys;
import io.dateline.internal.schema.UserTables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The one writer of an archive; works in the archive's thread. */
public final class LuceneArticleWriter implements ArticleWriter {
  private final ArchiveThread thread;
  private final @Nullable Path folder;
  private final IndexWriter writer;
  private final FingerprintLookup fingerprints;
  private final LearnedChrome learned;
  private final StoryKeeper stories;
  private final Alerts alerts;
  private UserTables tables;
  private long run;

  private LuceneArticleWriter(
      ArchiveThread thread,
      @Nullable Path folder,
      IndexWriter writer,
      Directory directory,
      Alerts alerts)
      throws IOException {
    this.alerts = alerts;
    this.thread = thread;
    this.folder = folder;
    this.writer = writer;
    this.fingerprints = new FingerprintLookup(writer);
    Map<String, String> commit = SegmentInfos.readLatestCommit(directory).getUserData();
    this.learned = LearnedChrome.open(directory, commit);
    this.tables = ArchiveFormat.tables(commit);
    this.run = ArchiveFormat.run(commit);
    this.stories = new StoryKeeper(writer, ArchiveFormat.grouped(commit));
    alerts.kept(tables.searches());
  }

  /**
   * Takes the lock of {@code directory}.
   *
   * @param folder where it is on disk; null in memory
   * @param alerts told of every article put
   * @throws io.dateline.index.ArchiveLockedException if another writer has the lock
   */
  public static LuceneArticleWriter open(
      ArchiveThread thread, Directory directory, @Nullable Path folder, Alerts alerts)
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
        writer.setLiveCommitData(ArchiveFormat.commitData(0, 1, 0, UserTables.NONE).entrySet());
        writer.commit();
      }
      return new LuceneArticleWriter(thread, folder, writer, directory, alerts);
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  private static IndexWriterConfig config() {
    var newestFirst = new SortField(Fields.WHEN, SortField.Type.LONG, true, Long.MIN_VALUE);
    // Texts bring their analyzers themselves.
    return new IndexWriterConfig()
        .setIndexSort(new Sort(newestFirst))
        .setRAMBufferSizeMB(64)
        .setCommitOnClose(true);
  }

  /** What readers of this process read from, so that they see what is not committed yet. */
  public IndexWriter lucene() {
    return writer;
  }

  @Override
  public Outcome put(Article article) throws IOException {
    BytesRef fingerprint = ArticleDocument.fingerprint(article);
    Outcome outcome =
        thread.call(
            () -> put(article, fingerprint, () -> ArticleDocument.of(article, fingerprint)));
    alerts.put(article, outcome);
    return outcome;
  }

  /**
   * Puts the article of a page as the page alone tells it, and learns of its outlet from it; {@link
   * #settle} looks at it again.
   */
  public Outcome putPage(Article article) throws IOException {
    BytesRef fingerprint = ArticleDocument.fingerprint(article);
    Outcome outcome =
        thread.call(
            () -> {
              learned.learn(article);
              return put(
                  article, fingerprint, () -> ArticleDocument.ofPage(article, fingerprint, run));
            });
    alerts.put(article, outcome);
    return outcome;
  }

  /**
   * Takes out of every article put by {@link #putPage} since the last call, in whichever process,
   * what is known by now to recur on the pages of its outlet.
   *
   * @return from how many articles something was taken
   */
  public long settle() throws IOException {
    long stripped =
        new Settling(thread, writer, fingerprints, stories, learned.chrome()).settle(run);
    thread.run(() -> run++);
    return stripped;
  }

  /**
   * Puts what was made of a stored article in its place. The page that it came from is known again
   * where it was before: an article that {@link #settle} changed keeps the fingerprint of its page.
   *
   * @return whether the article was still there
   */
  public boolean replace(Article stored, Article made) throws IOException {
    BytesRef before = ArticleDocument.fingerprint(stored);
    BytesRef after = ArticleDocument.fingerprint(made);
    String id = Keys.ofId(made.id());
    return thread.call(
        () -> {
          Optional<BytesRef> put = fingerprints.find(id);
          if (put.isPresent()) {
            boolean asPut = put.get().equals(before);
            Document document =
                asPut ? ArticleDocument.of(made, after) : ArticleDocument.settled(made, put.get());
            Optional<Document> replaced = fingerprints.stored(id);
            replaced.ifPresent(old -> EarlierTexts.carry(old, document));
            writer.updateDocument(new Term(Fields.ID, id), document);
            fingerprints.put(id, asPut ? after : put.get(), document);
            stories.changed(id);
          }
          return put.isPresent();
        });
  }

  private Outcome put(Article article, BytesRef fingerprint, Supplier<Document> document)
      throws IOException {
    String id = Keys.ofId(article.id());
    Optional<BytesRef> before = fingerprints.find(id);
    if (before.isPresent() && before.get().equals(fingerprint)) {
      return Outcome.UNCHANGED;
    }
    Document made = document.get();
    if (before.isPresent()) {
      EarlierTexts.keep(fingerprints.stored(id).orElseThrow(), article, made);
    }
    writer.updateDocument(new Term(Fields.ID, id), made);
    fingerprints.put(id, fingerprint, made);
    stories.changed(id);
    return before.isPresent() ? Outcome.UPDATED : Outcome.INDEXED;
  }

  @Override
  public boolean delete(String id) throws IOException {
    return thread.call(() -> deleteKey(Keys.ofId(id)));
  }

  private boolean deleteKey(String key) throws IOException {
    if (fingerprints.find(key).isEmpty()) {
      return false;
    }
    writer.deleteDocuments(new Term(Fields.ID, key));
    fingerprints.delete(key);
    stories.changed(key);
    return true;
  }

  @Override
  public void commit() throws IOException {
    thread.run(this::commitChanges);
  }

  /** Groups what was put and deleted into stories; before a reader of this is opened. */
  public void group() throws IOException {
    thread.run(stories::group);
  }

  private void commitChanges() throws IOException {
    stories.group();
    if (writer.hasUncommittedChanges() || learned.isChanged()) {
      recordCommit();
    }
  }

  private void recordCommit() throws IOException {
    stories.group();
    writer.setLiveCommitData(
        ArchiveFormat.commitData(learned.save(), run, stories.articles(), tables).entrySet());
    writer.commit();
    learned.deleteOthers();
  }

  /** The tables that the archive keeps for its user. */
  public UserTables tables() throws IOException {
    return thread.call(() -> tables);
  }

  /** Takes the place of the tables before, and commits. */
  public void tables(UserTables kept) throws IOException {
    thread.run(
        () -> {
          if (!tables.say(kept)) {
            tables = kept;
            recordCommit();
          }
        });
  }

  /** Whether the archive was released. */
  public boolean isClosed() {
    return !writer.isOpen();
  }

  /** Commits, and releases the archive even if that fails; a second time does nothing. */
  @Override
  public void close() throws IOException {
    if (!isClosed()) {
      thread.run(this::release);
    }
  }

  private void release() throws IOException {
    if (isClosed()) {
      return;
    }
    try {
      fingerprints.close();
      commitChanges();
      stories.close();
    } finally {
      if (folder != null) {
        // Before the lock goes: the next writer's name must not be deleted.
        WriterLock.withdraw(folder);
      }
      writer.close();
    }
  }
}
