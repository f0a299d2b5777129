package io.dateline.cli;

import io.dateline.recognize.ArticleRecognizer;
import io.dateline.recognize.OutletRegistry;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which outlets index and extract know. */
final class OutletOptions {
  @Option(
      names = "--outlets",
      paramLabel = "FILE",
      description =
          "outlets of your own, before those that are known; a line reads: name | other name; other"
              + " name | host; host")
  @Nullable String outlets;

  /** The recognizer that knows them. */
  ArticleRecognizer recognizer() throws IOException {
    return outlets == null
        ? ArticleRecognizer.standard()
        : ArticleRecognizer.standard(OutletRegistry.standard().with(Path.of(outlets)));
  }
}
