package io.dateline.cli;

import io.dateline.NewsIndex;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.concurrent.Callable;
import jdk.jshell.tool.JavaShellToolBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "shell",
    description = "Opens jshell with the archive as news; or runs a script of its lines.",
    footer = {
      "",
      "A script prints the value of every expression, stops at the first error, and exits 1 then.",
      "It is read from standard input when that is no terminal."
    })
final class ShellCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "ARCHIVE", description = "the archive's folder")
  String archive = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "SCRIPT",
      description = "a file of Java lines; - is standard input")
  @Nullable String script;

  ShellCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    String name = script == null && !terminal.inIsTerminal() ? "-" : script;
    String text = name == null ? "" : read(name);
    try (NewsIndex news = Archives.openExisting(archive)) {
      ShellSession.open(news);
      if (name == null) {
        return interact(news);
      }
      String shown = name.equals("-") ? "standard input" : name;
      return new ShellScript(terminal, shown, text).run(resource("shell-startup.jsh"));
    } finally {
      ShellSession.open(null);
    }
  }

  private String read(String name) throws IOException {
    if (Files.isDirectory(Path.of(name))) {
      throw new UsageException(name + ": is a folder, no script");
    }
    try {
      return name.equals("-")
          ? new String(terminal.in().readAllBytes(), StandardCharsets.UTF_8)
          : Files.readString(Path.of(name));
    } catch (MalformedInputException e) {
      throw new UsageException(name + ": is no UTF-8 text");
    }
  }

  private int interact(NewsIndex news) throws Exception {
    terminal.out().line(archive + ": " + news.stats().documents() + " articles as news.");
    terminal
        .out()
        .line("Try news.search(\"...\"), news.officials(), or news.help(); /exit leaves.");
    terminal.out().flush();
    Path folder = Files.createTempDirectory("dateline-shell");
    try {
      Path startup = Files.writeString(folder.resolve("news"), resource("shell-startup.jsh"));
      Path display = Files.writeString(folder.resolve("display"), resource("shell-display.jsh"));
      return JavaShellToolBuilder.builder()
          // What jshell remembers of other sessions would bring other startups and modes with it.
          .persistence(new HashMap<>())
          .start(
              // In this process: another one would have to be started, and to open the archive.
              "--execution",
              "local",
              "--class-path",
              ClassPath.ofProcess(),
              "--feedback",
              "dateline",
              "--startup",
              startup.toString(),
              "--startup",
              display.toString());
    } finally {
      Files.deleteIfExists(folder.resolve("news"));
      Files.deleteIfExists(folder.resolve("display"));
      Files.deleteIfExists(folder);
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream text = ShellCommand.class.getResourceAsStream(name)) {
      if (text == null) {
        throw new IOException(name + " is not in the jar");
      }
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
