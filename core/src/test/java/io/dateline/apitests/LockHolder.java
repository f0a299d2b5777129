package io.dateline.apitests;

import io.dateline.NewsIndex;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Holds the write lock of an archive in a process of its own, until it is told to end. */
final class LockHolder implements AutoCloseable {
  private final Process process;

  /** Returns once the other process has the lock. */
  LockHolder(Path folder) throws IOException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                LockHolder.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    var out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    if (!"held".equals(line)) {
      process.destroyForcibly();
      throw new IOException("the other process said: " + line);
    }
  }

  long pid() {
    return process.pid();
  }

  /** Ends the process without a chance to tidy up. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    process.onExit().join();
  }

  public static void main(String[] args) throws IOException {
    try (NewsIndex news = NewsIndex.open(Path.of(args[0]))) {
      Newsroom.put(news, Newsroom.article("other", "Port", "written by another process"));
      System.out.println("held");
      System.out.flush();
      while (System.in.read() >= 0) {
        // Waits for the end of its input.
      }
    }
  }
}
