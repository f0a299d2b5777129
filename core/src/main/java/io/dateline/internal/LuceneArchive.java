package io.dateline.internal;

import io.dateline.index.ArchiveFormatException;
import io.dateline.index.ArticleWriter;
import io.dateline.index.CheckReport;
import io.dateline.internal.reading.LuceneArticleSearcher;
import io.dateline.internal.reading.ReaderView;
import io.dateline.internal.schema.ArchiveFormat;
import io.dateline.internal.writing.LuceneArticleWriter;
import io.dateline.search.ArticleSearcher;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * An archive in a folder or in memory: hands out its one writer and its searchers. Safe for
 * concurrent use.
 *
 * <p>A folder is not touched before the first write: until then an absent one is an empty archive.
 */
public final class LuceneArchive implements Closeable {
  private final @Nullable Path folder;
  private @Nullable Directory directory;
  private @Nullable LuceneArticleWriter writer;
  private @Nullable ReaderView view;

  private LuceneArchive(@Nullable Path folder, @Nullable Directory directory) {
    this.folder = folder;
    this.directory = directory;
  }

  /**
   * Opens the archive in {@code folder}.
   *
   * @param create whether an absent or empty folder is an archive without articles
   * @throws ArchiveFormatException if it holds something else
   */
  public static LuceneArchive open(Path folder, boolean create) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new ArchiveFormatException(folder + ": is a file, no archive; give a folder");
    }
    if (!Files.exists(folder) || isEmpty(folder)) {
      if (create) {
        return new LuceneArchive(folder, null);
      }
      throw new ArchiveFormatException(
          folder + ": no archive is here; make one with 'dateline index'");
    }
    var directory = FSDirectory.open(folder);
    try {
      if (!DirectoryReader.indexExists(directory)) {
        throw new ArchiveFormatException(
            folder + ": holds files, but no archive; give another folder");
      }
      ArchiveFormat.check(
          folder.toString(), SegmentInfos.readLatestCommit(directory).getUserData());
      return new LuceneArchive(folder, directory);
    } catch (IndexFormatTooNewException | IndexFormatTooOldException e) {
      directory.close();
      throw new ArchiveFormatException(folder + ": archive of another Lucene: " + firstLine(e));
    } catch (CorruptIndexException e) {
      directory.close();
      throw new ArchiveFormatException(folder + ": archive is damaged: " + firstLine(e));
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** Lucene's messages go on with where in which file, which no person asked for. */
  private static String firstLine(IOException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  /** An archive that lives as long as this object. */
  public static LuceneArchive inMemory() {
    return new LuceneArchive(null, new ByteBuffersDirectory());
  }

  /**
   * The writer, the same one until this archive is closed; the first call takes the lock.
   *
   * @throws io.dateline.index.ArchiveLockedException if another writer has it
   */
  public synchronized ArticleWriter writer() throws IOException {
    if (writer == null) {
      writer = LuceneArticleWriter.open(directory(), folder);
      if (view != null) {
        view.reader().decRef();
        view = null;
      }
    }
    return writer;
  }

  private Directory directory() throws IOException {
    if (directory == null) {
      directory = FSDirectory.open(java.util.Objects.requireNonNull(folder));
    }
    return directory;
  }

  /** A view of everything put so far by {@link #writer}, committed or not. */
  public synchronized ArticleSearcher searcher() throws IOException {
    if (view == null) {
      view = new ReaderView(openReader());
    } else {
      DirectoryReader newer =
          writer == null
              ? DirectoryReader.openIfChanged(view.reader())
              : DirectoryReader.openIfChanged(view.reader(), writer.lucene());
      if (newer != null) {
        view.reader().decRef();
        view = new ReaderView(newer);
      }
    }
    view.reader().incRef();
    return new LuceneArticleSearcher(view, bytes());
  }

  private DirectoryReader openReader() throws IOException {
    if (writer != null) {
      return DirectoryReader.open(writer.lucene());
    }
    if (directory != null && DirectoryReader.indexExists(directory)) {
      return DirectoryReader.open(directory);
    }
    var empty = new ByteBuffersDirectory();
    new IndexWriter(empty, new IndexWriterConfig()).close();
    return DirectoryReader.open(empty);
  }

  private long bytes() throws IOException {
    long bytes = 0;
    if (directory != null) {
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

  /** Verifies every checksum and invariant; with {@code repair}, drops what cannot be read. */
  public synchronized CheckReport check(boolean repair) throws IOException {
    if (writer != null) {
      writer.commit();
    }
    return directory == null || !DirectoryReader.indexExists(directory)
        ? new CheckReport(0, java.util.List.of())
        : ArchiveCheck.run(directory, repair && writer == null);
  }

  @Override
  public synchronized void close() throws IOException {
    try {
      if (view != null) {
        view.reader().decRef();
        view = null;
      }
      if (writer != null) {
        writer.close();
        writer = null;
      }
    } finally {
      if (directory != null) {
        directory.close();
      }
    }
  }
}
