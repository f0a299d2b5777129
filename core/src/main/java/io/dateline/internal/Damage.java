package io.dateline.internal;

import io.dateline.index.ArchiveFormatException;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;

/** Says in one line what Lucene says of files that it cannot read. */
final class Damage {
  /** Lucene's messages end in the reader of the file, in which its path stands. */
  private static final Pattern PATH = Pattern.compile("path=\"(?:[^\"]*[/\\\\])?([^\"/\\\\]+)\"");

  private static final Pattern RESOURCE = Pattern.compile("\\s*\\(resource[= ].*?\\)+(?=[:\\s]|$)");

  private Damage() {}

  /** The file, if the message names it, and what is wrong with it. */
  static String describe(Throwable error) {
    String message = String.valueOf(error.getMessage());
    if (error instanceof NoSuchFileException || error instanceof FileNotFoundException) {
      return "file " + message.substring(message.lastIndexOf('/') + 1) + " is missing";
    }
    if (error instanceof CorruptIndexException && error.getCause() instanceof IOException cause) {
      return describe(cause);
    }
    Matcher path = PATH.matcher(message);
    String file = path.find() ? "file " + path.group(1) + ": " : "";
    String reason = RESOURCE.matcher(message).replaceFirst("");
    return file + reason.lines().findFirst().orElse(error.getClass().getSimpleName()).strip();
  }

  /**
   * What to throw in the place of {@code error}.
   *
   * @param archive its name, for the message
   * @return {@code error} itself, unless it means damage
   */
  static IOException explain(String archive, IOException error) {
    if (error instanceof IndexFormatTooNewException
        || error instanceof IndexFormatTooOldException) {
      return because(
          archive
              + ": archive of another Lucene, or damaged: "
              + describe(error)
              + "; index into a new folder",
          error);
    }
    if (error instanceof CorruptIndexException
        || error instanceof EOFException
        || error instanceof NoSuchFileException
        || error instanceof FileNotFoundException) {
      return because(
          archive + ": archive is damaged: " + describe(error) + "; run 'dateline check' on it",
          error);
    }
    return error;
  }

  private static ArchiveFormatException because(String message, Throwable cause) {
    var exception = new ArchiveFormatException(message);
    exception.initCause(cause);
    return exception;
  }
}
