package io.dateline.internal;

import static java.util.Objects.requireNonNull;

import io.dateline.index.Alert;
import io.dateline.index.CheckReport;
import io.dateline.index.OfficialAliases;
import io.dateline.index.SavedSearches;
import io.dateline.index.Synonyms;
import io.dateline.internal.alerts.Alerts;
import io.dateline.internal.people.AliasLookup;
import io.dateline.internal.reading.LuceneArticleSearcher;
import io.dateline.internal.reading.ReaderView;
import io.dateline.internal.schema.UserTables;
import io.dateline.internal.writing.ArchiveThread;
import io.dateline.internal.writing.LuceneArticleWriter;
import io.dateline.internal.writing.WriterLock;
import io.dateline.search.ArticleSearcher;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NoLockFactory;
import org.jspecify.annotations.Nullable;

/**
 * An archive in a folder or in memory: hands out its one writer and its searchers. Safe for
 * concurrent use.
 *
 * <p>A folder is not touched before the first write: until then an absent one is an empty archive.
 */
public final class LuceneArchive implements Closeable {
  private final ArchiveThread thread = new ArchiveThread();
  private final Alerts alerts = new Alerts(this::currentView);
  private final @Nullable Path folder;
  private @Nullable Directory directory;
  private @Nullable LuceneArticleWriter writer;
  private @Nullable ReaderView view;

  /** Whether {@link #view} shows the archive, and not the nothing before there was one. */
  private boolean viewIsOfArchive;

  private boolean closed;

  private LuceneArchive(@Nullable Path folder, @Nullable Directory directory) {
    this.folder = folder;
    this.directory = directory;
  }

  /**
   * Opens the archive in {@code folder}.
   *
   * @param create whether an absent or empty folder is an archive without articles
   * @throws io.dateline.index.ArchiveFormatException if it holds something else
   */
  public static LuceneArchive open(Path folder, boolean create) throws IOException {
    return new LuceneArchive(folder, ArchiveFolder.open(folder, create));
  }

  /** An archive that lives as long as this object. */
  public static LuceneArchive inMemory() {
    return new LuceneArchive(null, new ByteBuffersDirectory());
  }

  private String name() {
    return folder == null ? "archive in memory" : folder.toString();
  }

  /**
   * The writer, the same one until it or this archive is closed; the first call takes the lock.
   *
   * @throws io.dateline.index.ArchiveLockedException if another writer has it
   */
  public LuceneArticleWriter writer() throws IOException {
    ensureOpen();
    return thread.call(this::openWriter);
  }

  /** Takes {@code aliases} for the archive's table of officials, and commits. */
  public void aliases(OfficialAliases aliases) throws IOException {
    AliasLookup.check(aliases);
    keep(tables -> tables.with(aliases));
  }

  /** Takes {@code synonyms} for the archive's table of words, and commits. */
  public void synonyms(Synonyms synonyms) throws IOException {
    keep(tables -> tables.with(synonyms));
  }

  /**
   * Takes {@code searches} for those that the archive keeps, and commits.
   *
   * @throws io.dateline.index.TableFormatException if one cannot be read as it stands
   */
  public void searches(SavedSearches searches) throws IOException {
    keep(
        tables -> {
          alerts.searches(searches);
          return tables.with(searches);
        });
  }

  /** The searches that the archive keeps. */
  public SavedSearches searches() throws IOException {
    ensureOpen();
    return thread.call(
        () -> {
          ReaderView current = currentView();
          try {
            return current.searches();
          } finally {
            current.reader().decRef();
          }
        });
  }

  /** Who is told of articles that are put and match a kept search. */
  public void onAlert(Consumer<Alert> listener) {
    alerts.listener(listener);
  }

  /** Makes tables of those that are kept. */
  private interface Change {
    UserTables of(UserTables kept) throws IOException;
  }

  private void keep(Change change) throws IOException {
    ensureOpen();
    thread.run(
        () -> {
          LuceneArticleWriter open = openWriter();
          open.tables(change.of(open.tables()));
        });
  }

  private synchronized LuceneArticleWriter openWriter() throws IOException {
    forgetClosedWriter();
    if (writer == null) {
      if (directory == null) {
        directory = FSDirectory.open(Files.createDirectories(requireNonNull(folder)));
      }
      try {
        writer = LuceneArticleWriter.open(thread, directory, folder, alerts);
      } catch (IOException e) {
        throw Damage.explain(name(), e);
      }
      // What this writer writes is seen by readers of the writer only, until it commits.
      forgetView();
    }
    return writer;
  }

  private void forgetClosedWriter() throws IOException {
    if (writer != null && writer.isClosed()) {
      writer = null;
      forgetView();
    }
  }

  private void forgetView() throws IOException {
    if (view != null) {
      view.reader().decRef();
      view = null;
    }
  }

  private synchronized void ensureOpen() {
    if (closed) {
      throw new AlreadyClosedException("the archive is closed");
    }
  }

  /** A view of everything put so far by {@link #writer}, committed or not. */
  public ArticleSearcher searcher() throws IOException {
    ensureOpen();
    return thread.call(this::openSearcher);
  }

  private ArticleSearcher openSearcher() throws IOException {
    return new DamageNamingSearcher(name(), new LuceneArticleSearcher(heldView(), this::bytes));
  }

  /** The archive as it is now; whoever asks releases it. */
  public ReaderView currentView() throws IOException {
    ensureOpen();
    return thread.call(this::heldView);
  }

  private synchronized ReaderView heldView() throws IOException {
    forgetClosedWriter();
    try {
      refresh();
    } catch (IOException e) {
      throw Damage.explain(name(), e);
    }
    ReaderView current = requireNonNull(view);
    current.reader().incRef();
    return current;
  }

  private void refresh() throws IOException {
    Directory files = writer == null ? readable() : directory;
    if (writer != null) {
      writer.group();
    }
    if (view != null && viewIsOfArchive) {
      DirectoryReader newer =
          writer == null
              ? DirectoryReader.openIfChanged(view.reader())
              : DirectoryReader.openIfChanged(view.reader(), writer.lucene());
      if (newer != null) {
        forgetView();
        view = new ReaderView(newer);
      }
    } else if (files != null) {
      forgetView();
      view =
          new ReaderView(
              writer == null ? DirectoryReader.open(files) : DirectoryReader.open(writer.lucene()));
      viewIsOfArchive = true;
    } else if (view == null) {
      var empty = new ByteBuffersDirectory();
      new IndexWriter(empty, new IndexWriterConfig()).close();
      view = new ReaderView(DirectoryReader.open(empty));
      viewIsOfArchive = false;
    }
  }

  /** The files, once there are any: another process may make the archive meanwhile. */
  private @Nullable Directory readable() throws IOException {
    if (directory == null) {
      directory = ArchiveFolder.open(requireNonNull(folder), true);
    }
    return directory == null || !DirectoryReader.indexExists(directory) ? null : directory;
  }

  /** For tests that count who holds it. */
  synchronized DirectoryReader currentReader() {
    return requireNonNull(view).reader();
  }

  private synchronized long bytes() throws IOException {
    long bytes = 0;
    if (directory != null && !closed) {
      for (String file : directory.listAll()) {
        bytes += length(directory, file);
      }
    }
    return bytes;
  }

  /** The length of a file that a merge may delete meanwhile. */
  private static long length(Directory directory, String file) {
    try {
      return directory.fileLength(file);
    } catch (IOException e) {
      return 0;
    }
  }

  /**
   * Verifies every checksum and invariant; with {@code repair}, drops what cannot be read. A repair
   * closes the writer of this archive; the next call of {@link #writer} opens another.
   *
   * @throws io.dateline.index.ArchiveLockedException if another process writes
   */
  public CheckReport check(boolean repair) throws IOException {
    ensureOpen();
    return thread.call(() -> checkFiles(repair));
  }

  private synchronized CheckReport checkFiles(boolean repair) throws IOException {
    forgetClosedWriter();
    if (writer != null) {
      CheckReport report = checkBesideWriter(writer);
      if (report.ok() || !repair) {
        return report;
      }
      writer.close();
      forgetClosedWriter();
    }
    Directory files = readable();
    if (files == null) {
      return new CheckReport(0, List.of());
    }
    try (Lock lock = lock(files, repair)) {
      CheckReport report = ArchiveCheck.run(files, lock, repair);
      if (repair && !report.ok()) {
        forgetView();
      }
      return report;
    } catch (IOException e) {
      throw Damage.explain(name(), e);
    }
  }

  /** The archive's thread is here: no commit deletes the files meanwhile. */
  private CheckReport checkBesideWriter(LuceneArticleWriter open) throws IOException {
    Directory files = requireNonNull(directory);
    open.commit();
    return ArchiveCheck.run(files, noLock(files), false);
  }

  private Lock lock(Directory files, boolean repair) throws IOException {
    try {
      return files.obtainLock(IndexWriter.WRITE_LOCK_NAME);
    } catch (LockObtainFailedException e) {
      throw folder == null ? e : WriterLock.heldElsewhere(folder);
    } catch (AccessDeniedException e) {
      if (repair) {
        throw e;
      }
      // Who may not write can still check: on a read-only file system nobody writes.
      return noLock(files);
    }
  }

  private static Lock noLock(Directory files) throws IOException {
    return NoLockFactory.INSTANCE.obtainLock(files, IndexWriter.WRITE_LOCK_NAME);
  }

  @Override
  public void close() throws IOException {
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
    }
    try {
      thread.run(this::release);
    } finally {
      thread.close();
    }
  }

  private synchronized void release() throws IOException {
    try {
      forgetView();
    } finally {
      try {
        if (writer != null) {
          writer.close();
        }
      } finally {
        if (directory != null) {
          directory.close();
        }
      }
    }
  }
}
