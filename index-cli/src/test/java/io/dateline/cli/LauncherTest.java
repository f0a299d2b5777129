package io.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with JDKs that only say which they are. */
final class LauncherTest {
  @TempDir Path folder;
  private Path home;
  private Path launcher;
  private Path jdk;

  @BeforeEach
  void copyLauncher() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no POSIX shell");
    home = Files.createDirectories(folder.resolve("a house/of mine"));
    Path module = Files.createDirectories(home.resolve("index-cli"));
    launcher = module.resolve("dateline");
    Files.copy(Path.of("dateline"), launcher);
    executable(launcher);
    jdk = jdk("new jdk", "25.0.1");
  }

  @Test
  void passesEveryWordOnAsItIs() throws Exception {
    buildJar();
    Run run = launch(Map.of("DATELINE_JAVA_HOME", jdk.toString()), "search", "a b", "*", "\"x\"");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .contains("-Ddateline.home=" + home, "--enable-native-access=ALL-UNNAMED")
        .contains("-Ddateline.stdout.terminal=false", "-XX:TieredStopAtLevel=1")
        .endsWith("-jar", home + "/index-cli/target/dateline.jar", "search", "a b", "*", "\"x\"");
  }

  @Test
  void worksThroughALink() throws Exception {
    buildJar();
    Path link = folder.resolve("bin with link");
    Files.createSymbolicLink(link, folder.relativize(launcher));
    Run run = run(Map.of("DATELINE_JAVA_HOME", jdk.toString()), link.toString(), "stats");
    assertThat(run.out().lines()).contains("-Ddateline.home=" + home);
  }

  @Test
  void anOldJdkThatIsAskedForIsNamedAndNotReplaced() throws Exception {
    buildJar();
    Path old = jdk("old jdk", "17.0.2");
    Run run = launch(Map.of("DATELINE_JAVA_HOME", old.toString()), "stats");
    assertThat(run)
        .isEqualTo(
            new Run(
                69,
                "",
                "dateline: DATELINE_JAVA_HOME ("
                    + old
                    + ") is no JDK of 21 or newer; Java 17 in "
                    + old
                    + "; set it to one, or unset it\n"));
  }

  @Test
  void passesOverAnOldJdkForTheOneOnThePath() throws Exception {
    buildJar();
    Path old = jdk("old jdk", "1.8.0_392");
    Run run =
        launch(
            Map.of(
                "JAVA_HOME",
                old.toString(),
                "PATH",
                jdk.resolve("bin") + ":" + System.getenv("PATH")),
            "stats");
    assertThat(run.out()).startsWith("new jdk\n");
  }

  @Test
  void buildsTheJarOnceWhenThereIsNone() throws Exception {
    Path maven = maven("mkdir -p index-cli/target && : >index-cli/target/dateline.jar; pwd >built");
    Map<String, String> environment =
        Map.of("DATELINE_JAVA_HOME", jdk.toString(), "PATH", maven + ":" + System.getenv("PATH"));
    Run run = launch(environment, "stats");
    assertThat(run.err()).isEqualTo("dateline: building (only the first time) ...\n");
    assertThat(run.out()).startsWith("new jdk\n").endsWith("stats\n");
    assertThat(home.resolve("built")).hasContent(home.toString());
    assertThat(launch(environment, "stats").err()).isEmpty();
  }

  @Test
  void aBuildThatFailsIsOneLineMore() throws Exception {
    Path maven = maven("echo '[INFO] working'; echo '[ERROR] no such plugin'; exit 1");
    Run run =
        launch(
            Map.of(
                "DATELINE_JAVA_HOME", jdk.toString(), "PATH", maven + ":" + System.getenv("PATH")),
            "stats");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .endsWith(
            "dateline: building failed: [ERROR] no such plugin; run 'mvn package' in "
                + home
                + "\n")
        .hasLineCount(2);
  }

  /** A folder whose java prints the folder's name and its arguments, a line each. */
  private Path jdk(String name, String version) throws IOException {
    Path jdk = Files.createDirectories(folder.resolve(name));
    Files.writeString(
        jdk.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
    Path java = Files.createDirectories(jdk.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' '" + name + "' \"$@\"\n");
    executable(java);
    return jdk;
  }

  private Path maven(String script) throws IOException {
    Path bin = Files.createDirectories(folder.resolve("maven bin"));
    Files.writeString(bin.resolve("mvn"), "#!/bin/sh\n" + script + "\n");
    executable(bin.resolve("mvn"));
    return bin;
  }

  private void buildJar() throws IOException {
    Path target = Files.createDirectories(home.resolve("index-cli/target"));
    Files.createFile(target.resolve("dateline.jar"));
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Run launch(Map<String, String> environment, String... args) throws Exception {
    return run(environment, launcher.toString(), args);
  }

  private Run run(Map<String, String> environment, String program, String... args)
      throws Exception {
    List<String> words = new ArrayList<>(List.of(program));
    words.addAll(List.of(args));
    Path err = folder.resolve("stderr");
    var builder = new ProcessBuilder(words).directory(folder.toFile()).redirectError(err.toFile());
    builder.environment().keySet().removeAll(List.of("JAVA_HOME", "DATELINE_JAVA_HOME"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Run(process.waitFor(), out, Files.readString(err));
  }
}
