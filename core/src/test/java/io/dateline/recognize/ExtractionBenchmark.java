package io.dateline.recognize;

import io.dateline.article.PageKind;
import io.dateline.extract.ExtractedPage;
import io.dateline.extract.PageExtractor;
import io.dateline.source.PageMetadata;
import io.dateline.source.RawPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What a page costs, beside the parse of its markup: {@code mvn -Pbench -DskipTests -pl core test}.
 *
 * <p>An operation reads all pages once. What extraction adds to the parse is {@code
 * parseAndExtract} less {@code parse}, and so on; megabytes are those of HTML, of flat text, and of
 * clean bodies. The pages are those of the folder {@code bench.pages}, the evaluation's if it lies
 * beside the project, or made-up ones. One thread and its collector: time is wall time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 2, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ExtractionBenchmark {
  private final PageExtractor extractor = PageExtractor.standard();
  private final ArticleRecognizer recognizer =
      new StandardArticleRecognizer(
          OutletRegistry.standard(), Clock.systemUTC(), body -> List.of());

  private final List<Page> pages = new ArrayList<>();
  private final List<Page> texts = new ArrayList<>();
  private final List<String> bodies = new ArrayList<>();

  /** What was read, in millions of bytes. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Read {
    public double megabytes;

    public Read() {}
  }

  private static final class Page implements RawPage {
    final byte[] bytes;
    private final Format format;

    Page(byte[] bytes, Format format) {
      this.bytes = bytes;
      this.format = format;
    }

    @Override
    public String source() {
      return "page";
    }

    @Override
    public Format format() {
      return format;
    }

    @Override
    public Optional<Charset> charset() {
      return Optional.empty();
    }

    @Override
    public PageMetadata metadata() {
      return PageMetadata.NONE;
    }

    @Override
    public InputStream openStream() {
      return new ByteArrayInputStream(bytes);
    }
  }

  public ExtractionBenchmark() {}

  /** Reads the pages, and makes flat texts and bodies of them. */
  @Setup
  public void load() throws IOException {
    String folder =
        System.getProperty("bench.pages", "../../shared/eval/extraction/news-pages/html");
    for (byte[] bytes : BenchmarkPages.of(Path.of(folder))) {
      pages.add(new Page(bytes, RawPage.Format.HTML));
      String text = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)).body().wholeText();
      texts.add(new Page(text.getBytes(StandardCharsets.UTF_8), RawPage.Format.TEXT));
      ExtractedPage page = extractor.extract(pages.get(pages.size() - 1));
      if (page.kind() == PageKind.ARTICLE) {
        bodies.add(page.body());
      }
    }
  }

  @Benchmark
  public void parse(Blackhole out, Read read) {
    for (Page page : pages) {
      byte[] bytes = page.bytes;
      out.consume(Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
      read.megabytes += bytes.length / 1e6;
    }
  }

  @Benchmark
  public void parseAndExtract(Blackhole out, Read read) throws IOException {
    extract(pages, out, read);
  }

  /** All recognition but that of officials. */
  @Benchmark
  public void parseExtractAndRecognize(Blackhole out, Read read) throws IOException {
    for (Page raw : pages) {
      ExtractedPage page = extractor.extract(raw);
      if (page.kind() == PageKind.ARTICLE) {
        out.consume(recognizer.recognize(page));
      }
      read.megabytes += raw.bytes.length / 1e6;
    }
  }

  @Benchmark
  public void flatText(Blackhole out, Read read) throws IOException {
    extract(texts, out, read);
  }

  @Benchmark
  public void officials(Blackhole out, Read read) {
    for (String body : bodies) {
      out.consume(OfficialRecognizer.standard().recognize(body));
      read.megabytes += body.length() / 1e6;
    }
  }

  private void extract(List<Page> raw, Blackhole out, Read read) throws IOException {
    for (Page page : raw) {
      out.consume(extractor.extract(page));
      read.megabytes += page.bytes.length / 1e6;
    }
  }
}
