package io.dateline.internal.writing;

import io.dateline.index.ArchiveLockedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Names the holder of an archive's write lock in a file beside it.
 *
 * <p>The lock itself is Lucene's, a lock of the operating system: it ends with its process. This
 * file only says who that is; a stale one is overwritten.
 */
public final class WriterLock {
  /** The file's name in the archive's folder. */
  public static final String FILE = "writer.txt";

  private WriterLock() {}

  static void announce(Path folder) throws IOException {
    Files.writeString(
        folder.resolve(FILE),
        "process "
            + ProcessHandle.current().pid()
            + ", since "
            + Instant.now().truncatedTo(ChronoUnit.SECONDS)
            + "\n");
  }

  static void withdraw(Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve(FILE));
  }

  /** What to throw where the lock is wanted and another has it. */
  public static ArchiveLockedException heldElsewhere(Path folder) {
    String holder;
    try {
      holder = Files.readString(folder.resolve(FILE)).strip();
    } catch (IOException e) {
      holder = "";
    }
    if (holder.isEmpty() || holder.indexOf('\n') >= 0) {
      holder = "another process";
    }
    return new ArchiveLockedException(
        folder + ": is being written by " + holder + "; wait until it is done");
  }
}
