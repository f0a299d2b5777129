package io.dateline.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Files and folders. Folders are walked in the order of their names, so that two runs read alike;
 * names that begin with a dot are passed over, and links to folders are not followed.
 */
final class PathSource implements ArticleSource {
  private final Deque<Path> paths = new ArrayDeque<>();
  private final FieldMap fields;
  private final SourceLimits limits;
  private @Nullable ArticleSource current;

  PathSource(Collection<Path> paths, FieldMap fields, SourceLimits limits) {
    this.paths.addAll(paths);
    this.fields = fields;
    this.limits = limits;
  }

  @Override
  public Optional<SourceRecord> next() throws IOException {
    while (true) {
      if (current != null) {
        Optional<SourceRecord> record = current.next();
        if (record.isPresent()) {
          return record;
        }
        current.close();
        current = null;
      }
      Path path = paths.poll();
      if (path == null) {
        return Optional.empty();
      }
      if (Files.isDirectory(path)) {
        Optional<SourceRecord> unreadable = enter(path);
        if (unreadable.isPresent()) {
          return unreadable;
        }
      } else if (Files.exists(path) && !FileSource.isReadable(path)) {
        return unreadable(path, "is neither file nor folder; it is not read", null);
      } else {
        current = new FileSource(path, fields, limits);
      }
    }
  }

  private Optional<SourceRecord> enter(Path folder) {
    List<Path> children;
    try (Stream<Path> list = Files.list(folder)) {
      children =
          list.filter(path -> !String.valueOf(path.getFileName()).startsWith("."))
              .filter(path -> !(Files.isSymbolicLink(path) && Files.isDirectory(path)))
              .sorted()
              .toList();
    } catch (IOException | UncheckedIOException e) {
      return unreadable(folder, "the folder cannot be listed; check its permissions", e);
    }
    for (int i = children.size() - 1; i >= 0; i--) {
      paths.addFirst(children.get(i));
    }
    return Optional.empty();
  }

  private static Optional<SourceRecord> unreadable(
      Path path, String reason, @Nullable Throwable cause) {
    return Optional.of(
        new SourceRecord.Unreadable(new SourceFormatException(path.toString(), reason, cause)));
  }

  @Override
  public void close() throws IOException {
    if (current != null) {
      current.close();
    }
  }
}
