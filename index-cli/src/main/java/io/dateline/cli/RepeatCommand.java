package io.dateline.cli;

import io.dateline.NewsIndex;
import io.dateline.search.SearchResult;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "repeat",
    description = "Answers as when a receipt was given; refuses if the archive has changed since.",
    footer = {"", "dateline search ARCHIVE QUERY --receipt gives one."})
final class RepeatCommand implements Callable<Integer> {
  /** A receipt is a query and little else. */
  private static final long LONGEST = 1 << 20;

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "ARCHIVE", description = "the archive's folder")
  String archive = "";

  @Parameters(index = "1", paramLabel = "FILE", description = "the receipt")
  String file = "";

  @Option(names = "--json", description = "print JSON")
  boolean json;

  RepeatCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    String receipt = read();
    try (NewsIndex news = Archives.openExisting(archive)) {
      SearchResult result = news.repeat(receipt);
      SearchCommand.print(result, json, terminal);
      return result.total() == 0 ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }
  }

  private String read() throws IOException {
    try {
      Path path = Path.of(file);
      if (Files.isDirectory(path)) {
        throw new UsageException(file + ": no receipt: it is a folder");
      }
      if (Files.size(path) > LONGEST) {
        throw new UsageException(file + ": no receipt: it is larger than " + LONGEST + " bytes");
      }
      return Files.readString(path);
    } catch (MalformedInputException e) {
      throw new UsageException(file + ": no receipt: it is no UTF-8 text");
    }
  }
}
