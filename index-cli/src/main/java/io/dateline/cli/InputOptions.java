package io.dateline.cli;

import io.dateline.source.ArticleSource;
import io.dateline.source.FieldMap;
import io.dateline.source.SourceLimits;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Option;

/** How index and extract read their inputs. */
final class InputOptions {
  private static final String STANDARD_INPUT = "-";
  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "url",
          "outlet",
          "published",
          "title",
          "bylines",
          "language",
          "body",
          "text",
          "html");

  @Option(
      names = "--map",
      paramLabel = "FIELD=NAME",
      description = "the input's NAME of a JSON field, such as title=headline; repeatable")
  Map<String, String> fields = new HashMap<>();

  /** The pages of {@code paths}, in the order given; {@code -} is {@code standardInput}. */
  InputSequence source(List<String> paths, InputStream standardInput) {
    for (String field : fields.keySet()) {
      if (!FIELDS.contains(field)) {
        throw new UsageException(
            "--map knows no field '"
                + field
                + "'; there are "
                + String.join(", ", FIELDS.stream().sorted().toList()));
      }
    }
    var map = new FieldMap(fields);
    List<ArticleSource> sources = new ArrayList<>();
    for (String path : paths) {
      sources.add(
          path.equals(STANDARD_INPUT)
              ? ArticleSource.ofStream(standardInput, "standard input", map, SourceLimits.DEFAULT)
              : ArticleSource.of(List.of(Path.of(path)), map, SourceLimits.DEFAULT));
    }
    return new InputSequence(sources);
  }
}
