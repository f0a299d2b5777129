package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the README shows: its commands print what stands below them, its scripts work. */
class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

  @TempDir Path folder;
  private Path archive;

  @BeforeEach
  void archiveIsThere() {
    archive = folder.resolve("archive");
    assertThat(run("dateline index archive testdata/pages").code()).isZero();
  }

  @Test
  void itsCommandsPrintWhatItShows() throws IOException {
    Path fresh = folder.resolve("fresh");
    archive = fresh;
    String shown = block("console");
    var printed = new StringBuilder();
    for (String line : shown.lines().filter(l -> l.startsWith("$ ")).toList()) {
      Run run = run(line.substring(2));
      printed.append(line).append('\n').append(run.out()).append(run.err());
    }

    assertThat(lines(printed.toString())).isEqualTo(lines(shown));
  }

  @Test
  void itsJshellScriptRuns() throws IOException {
    Run run = Run.withInput(block("jshell"), "shell", archive, "-");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("2024-02-27");
  }

  @Test
  void plainJshellRunsItsLines() throws IOException {
    String script = block("jshell-plain").replace("\"archive\"", quoted(archive));
    List<String> values = new ArrayList<>();
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      for (String entry : ClassPath.ofProcess().split(java.io.File.pathSeparator, -1)) {
        shell.addToClasspath(entry);
      }
      for (String line : script.lines().toList()) {
        for (SnippetEvent event : shell.eval(line.endsWith(";") ? line : line + ";")) {
          assertThat(event.status()).as(line).isEqualTo(Status.VALID);
          values.add(event.value());
        }
      }
    }

    assertThat(values.get(values.size() - 1)).matches("[1-9][0-9]*");
  }

  private Run run(String command) {
    List<Object> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(command);
    while (matcher.find()) {
      for (int group = 1; group <= 3; group++) {
        if (matcher.group(group) != null) {
          words.add(matcher.group(group));
        }
      }
    }
    words.remove(0);
    words.replaceAll(
        word ->
            word.equals("archive")
                ? archive
                : word.toString().startsWith("testdata") ? Path.of("..", word.toString()) : word);
    return Run.of(words.toArray());
  }

  private static String block(String language) throws IOException {
    String readme = Files.readString(README);
    int start = readme.indexOf("```" + language + "\n") + language.length() + 4;
    return readme.substring(start, readme.indexOf("```", start));
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::stripTrailing).filter(line -> !line.isEmpty()).toList();
  }

  private static String quoted(Path path) {
    return "\"" + path.toString().replace("\\", "\\\\") + "\"";
  }
}
