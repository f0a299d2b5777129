package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CompletionTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void theShellCanReadItsScript(String shell) throws Exception {
    Run run = Run.of("completion", shell);
    assertThat(run.code()).isZero();
    for (String name : Main.commandLine(terminal()).getSubcommands().keySet()) {
      assertThat(run.out()).contains(name);
    }
    assertThat(run.out()).contains("not-outlet").contains("dry-run");
    Path script = Files.writeString(folder.resolve("completion"), run.out());
    assumeTrue(isThere(shell), shell + " is not installed");
    Process check =
        new ProcessBuilder(shell, "-n", script.toString()).redirectErrorStream(true).start();
    assertThat(
            new String(
                check.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
        .isEmpty();
    assertThat(check.waitFor()).isZero();
  }

  private static Terminal terminal() {
    return Terminal.of(
        java.io.InputStream.nullInputStream(),
        java.io.OutputStream.nullOutputStream(),
        java.io.OutputStream.nullOutputStream(),
        Path.of("."));
  }

  private static boolean isThere(String shell) throws InterruptedException {
    try {
      return new ProcessBuilder(shell, "-c", "true").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
