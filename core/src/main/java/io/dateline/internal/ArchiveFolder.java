package io.dateline.internal;

import io.dateline.index.ArchiveFormatException;
import io.dateline.internal.schema.ArchiveFormat;
import io.dateline.internal.writing.WriterLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** Tells whether a folder is an archive that this version reads. */
final class ArchiveFolder {
  private ArchiveFolder() {}

  /**
   * The archive's files; null if there are none yet.
   *
   * @throws ArchiveFormatException if the folder holds something else
   */
  static @Nullable Directory open(Path folder, boolean create) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new ArchiveFormatException(folder + ": is a file, no archive; give a folder");
    }
    if (!Files.exists(folder) || isUnwritten(folder)) {
      if (create) {
        return null;
      }
      throw new ArchiveFormatException(
          folder + ": no archive is here; make one with 'dateline index'");
    }
    Directory directory = FSDirectory.open(folder);
    try {
      check(folder, directory);
      return directory;
    } catch (IOException e) {
      directory.close();
      throw Damage.explain(folder.toString(), e);
    } catch (RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /**
   * Refuses what is no archive of this version.
   *
   * @throws ArchiveFormatException saying what it is instead
   */
  static void check(Path folder, Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      throw new ArchiveFormatException(
          folder + ": holds files, but no archive; give another folder");
    }
    SegmentInfos commit;
    try {
      commit = SegmentInfos.readLatestCommit(directory);
    } catch (IllegalArgumentException e) {
      // Lucene knows no codec of that name: another program's, or a version's long gone.
      throw new ArchiveFormatException(
          folder + ": is a Lucene index, but no archive that this version reads; give another");
    }
    ArchiveFormat.check(folder.toString(), commit.getUserData());
  }

  /** Whether nothing is there but what a writer leaves that was ended before its first commit. */
  private static boolean isUnwritten(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .allMatch(
              name ->
                  name.equals(WriterLock.FILE)
                      || name.equals(IndexWriter.WRITE_LOCK_NAME)
                      || name.startsWith(IndexFileNames.PENDING_SEGMENTS));
    }
  }
}
