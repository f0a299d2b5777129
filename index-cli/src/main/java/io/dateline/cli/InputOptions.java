package io.dateline.cli;

import io.dateline.extract.PageLimits;
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
          "fetched",
          "body",
          "text",
          "html");

  private static final Set<String> LIMITS =
      Set.of("page-bytes", "text-bytes", "parts", "unpacked-bytes", "entries", "ratio");

  @Option(
      names = "--map",
      paramLabel = "FIELD=NAME",
      description = "the input's NAME of a JSON field, such as title=headline; repeatable")
  Map<String, String> fields = new HashMap<>();

  @Option(
      names = "--limit",
      paramLabel = "NAME=N",
      description =
          "how much may be read: page-bytes, text-bytes, and parts of a page, unpacked-bytes,"
              + " entries, and ratio of an input; repeatable")
  Map<String, Long> limits = new HashMap<>();

  /** How much one input may hold. */
  private SourceLimits sourceLimits() {
    for (String name : limits.keySet()) {
      if (!LIMITS.contains(name)) {
        throw new UsageException(
            "--limit knows no limit '"
                + name
                + "'; there are "
                + String.join(", ", LIMITS.stream().sorted().toList()));
      }
    }
    SourceLimits usual = SourceLimits.DEFAULT;
    return new SourceLimits(
        limit("page-bytes", usual.pageBytes()),
        limits.getOrDefault("unpacked-bytes", usual.unpackedBytes()),
        limit("entries", usual.entries()),
        limit("ratio", usual.ratio()));
  }

  /** How much one page may hold. */
  PageLimits pageLimits() {
    PageLimits usual = PageLimits.DEFAULT;
    return new PageLimits(limit("text-bytes", usual.textBytes()), limit("parts", usual.parts()));
  }

  private int limit(String name, int usual) {
    long limit = limits.getOrDefault(name, (long) usual);
    return Math.clamp(limit, Integer.MIN_VALUE, Integer.MAX_VALUE - 8);
  }

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
    SourceLimits most = sourceLimits();
    List<ArticleSource> sources = new ArrayList<>();
    for (String path : paths) {
      sources.add(
          path.equals(STANDARD_INPUT)
              ? ArticleSource.ofStream(standardInput, "standard input", map, most)
              : ArticleSource.of(List.of(Path.of(path)), map, most));
    }
    return new InputSequence(sources);
  }
}
