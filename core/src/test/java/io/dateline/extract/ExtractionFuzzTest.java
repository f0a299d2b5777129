package io.dateline.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.PageKind;
import io.dateline.recognize.ArticleRecognizer;
import io.dateline.source.ArticleSource;
import io.dateline.source.FieldMap;
import io.dateline.source.Mutations;
import io.dateline.source.RawPage;
import io.dateline.source.RawPage.Format;
import io.dateline.source.SourceFormatException;
import io.dateline.source.SourceLimits;
import io.dateline.source.SourceRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever a page is, it is taken apart and recognized, or refused with its name. */
final class ExtractionFuzzTest {
  private static final PageExtractor EXTRACTOR =
      PageExtractor.standard(new PageLimits(1 << 19, 50_000));
  private static final ArticleRecognizer RECOGNIZER = ArticleRecognizer.standard();

  private static List<byte[]> seeds() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../testdata"))) {
      return files
          .filter(file -> file.toString().matches(".*\\.(html|txt)"))
          .sorted()
          .map(ExtractionFuzzTest::bytes)
          .filter(bytes -> bytes.length < 20_000)
          .toList();
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  @Timeout(120)
  void damagedPagesAreTakenApart() throws IOException {
    fuzz(20261127, 400);
  }

  @Tag("slow")
  @Test
  void manyDamagedPagesAreTakenApart() throws IOException {
    fuzz(42, Integer.getInteger("dateline.fuzz", 10_000));
  }

  private static void fuzz(long seed, int count) throws IOException {
    var mutations = new Mutations(seed, seeds());
    int articles = 0;
    for (int i = 0; i < count; i++) {
      byte[] bytes = mutations.next();
      try {
        articles += take(bytes) ? 1 : 0;
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError(seed + ", mutation " + i + ": " + new String(bytes, UTF_8), e);
      }
    }
    assertThat(articles).as("most damage leaves an article").isGreaterThan(count / 4);
  }

  /** Takes the page in {@code bytes} as what it seems to be; whether it is an article. */
  private static boolean take(byte[] bytes) throws IOException {
    boolean article = false;
    try (ArticleSource source =
        ArticleSource.ofStream(
            new ByteArrayInputStream(bytes), "in", FieldMap.NONE, SourceLimits.DEFAULT)) {
      for (var next = source.next(); next.isPresent(); next = source.next()) {
        if (next.get() instanceof SourceRecord.Page page) {
          article |= take(page.page());
        }
      }
    }
    return article;
  }

  private static boolean take(RawPage page) throws IOException {
    ExtractedPage extracted;
    try {
      extracted = EXTRACTOR.extract(page);
    } catch (SourceFormatException e) {
      assertThat(e.source()).startsWith("in");
      return false;
    }
    assertThat(extracted.paragraphs())
        .allSatisfy(p -> assertThat(p).isNotBlank().doesNotContain("\n"));
    if (extracted.kind() != PageKind.ARTICLE) {
      assertThat(extracted.paragraphs()).isEmpty();
      return false;
    }
    var recognized = RECOGNIZER.recognize(extracted);
    recognized
        .officials()
        .forEach(
            official ->
                official
                    .mentions()
                    .forEach(
                        mention ->
                            assertThat(mention.end())
                                .isLessThanOrEqualTo(recognized.body().length())));
    assertThat(page.format()).isNotEqualTo(Format.BODY);
    return true;
  }
}
