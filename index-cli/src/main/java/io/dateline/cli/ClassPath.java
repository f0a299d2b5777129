package io.dateline.cli;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/** The class path that this process runs with, written out. */
final class ClassPath {

  private ClassPath() {}

  /**
   * The entries, absolute, joined as the platform joins them. A jar started by {@code -jar} names
   * the others in its manifest, which not every tool follows.
   */
  static String ofProcess() {
    Set<String> entries = new LinkedHashSet<>();
    for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
      if (!entry.isEmpty()) {
        Path path = Path.of(entry).toAbsolutePath().normalize();
        entries.add(path.toString());
        if (Files.isRegularFile(path)) {
          addManifestEntries(path, entries);
        }
      }
    }
    return String.join(File.pathSeparator, entries);
  }

  private static void addManifestEntries(Path path, Set<String> entries) {
    try (var jar = new JarFile(path.toFile())) {
      if (jar.getManifest() == null) {
        return;
      }
      String listed = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      if (listed != null) {
        URI base = path.toUri();
        for (String entry : listed.strip().split(" +", -1)) {
          entries.add(Path.of(base.resolve(entry)).toString());
        }
      }
    } catch (IOException e) {
      // A jar that cannot be read would have failed this process before.
    }
  }
}
