package io.dateline.source;

import static io.dateline.source.Inputs.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What lies in folders and is no file is named, and never waited for. */
@Timeout(60)
final class FolderTrapsTest {
  @TempDir private Path folder;

  private List<String> read() throws IOException {
    return told(Inputs.all(ArticleSource.of(folder))).stream()
        .map(line -> line.replace(folder.toString(), "in"))
        .toList();
  }

  @Test
  void pipesAndDevicesAreNotRead() throws Exception {
    Files.writeString(folder.resolve("z.txt"), "Calm.");
    Path pipe = folder.resolve("a.txt");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    assumeTrue(Files.exists(Path.of("/dev/zero")));
    Files.createSymbolicLink(folder.resolve("b.txt"), Path.of("/dev/zero"));
    assertThat(read())
        .containsExactly(
            "unreadable in/a.txt: is neither file nor folder; it is not read",
            "unreadable in/b.txt: is neither file nor folder; it is not read",
            "in/z.txt = Calm.");
  }

  @Test
  void linksThatGoInCirclesAreNamed() throws IOException {
    Files.createSymbolicLink(folder.resolve("a"), folder.resolve("b"));
    Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));
    Files.createDirectory(folder.resolve("c"));
    Files.createSymbolicLink(folder.resolve("c/up"), folder);
    Files.writeString(folder.resolve("c/d.txt"), "Calm.");
    assertThat(read())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("unreadable in/a: "),
            line -> assertThat(line).startsWith("unreadable in/b: "),
            line -> assertThat(line).isEqualTo("in/c/d.txt = Calm."));
  }

  @Test
  void controlsInNamesAreNotTold() throws IOException {
    Files.write(folder.resolve("a\u001b[31m\nb.txt"), new byte[] {0, 1, 2});
    assertThat(read()).singleElement().asString().doesNotContain("\u001b", "\n");
  }
}
