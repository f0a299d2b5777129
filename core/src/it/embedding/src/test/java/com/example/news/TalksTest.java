package com.example.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the README to what the code says and prints. */
class TalksTest {
  private static final Path SOURCE =
      Path.of("core/src/it/embedding/src/main/java/com/example/news/Talks.java");

  @Test
  void theReadmeShowsTheCode() throws IOException {
    String code =
        Files.readString(SOURCE)
            .replaceAll("(?s).*// readme:start\n(.*?) *// readme:end.*", "$1")
            .stripTrailing()
            .stripIndent();

    assertTrue(
        Files.readString(Path.of("README.md")).contains("```java\n" + code + "\n```"),
        "README.md must hold this block:\n" + code);
  }

  @Test
  void theReadmeShowsTheOutput() throws IOException {
    String printed = run();
    String readme = Files.readString(Path.of("README.md"));
    int start = readme.indexOf("```text\n", readme.indexOf("```java\n")) + "```text\n".length();
    String shown = readme.substring(start, readme.indexOf("```", start));

    assertEquals(strip(printed), strip(shown));
  }

  private static String run() throws IOException {
    PrintStream before = System.out;
    var bytes = new ByteArrayOutputStream();
    try (var out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      System.setOut(out);
      Talks.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static String strip(String text) {
    return text.lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
  }
}
