package io.dateline.cli;

import io.dateline.NewsIndex;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Opens what an ARCHIVE argument names. */
final class Archives {

  private Archives() {}

  /** An archive to write to; made where there is none. */
  static NewsIndex open(String archive) throws IOException {
    return NewsIndex.open(folder(archive));
  }

  /** An archive that must be there. */
  static NewsIndex openExisting(String archive) throws IOException {
    return NewsIndex.openExisting(folder(archive));
  }

  private static Path folder(String archive) {
    if (archive.startsWith("opensearch://")) {
      throw new UsageException(archive + ": this build has no cluster support; give a folder");
    }
    try {
      return Path.of(archive);
    } catch (InvalidPathException e) {
      throw new UsageException(archive + ": is no path: " + e.getReason());
    }
  }
}
