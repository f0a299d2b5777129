package io.dateline.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.article.Article;
import io.dateline.index.ArchiveFormatException;
import io.dateline.index.ArticleWriter;
import io.dateline.index.CheckReport;
import io.dateline.internal.schema.ArchiveFormat;
import io.dateline.internal.schema.UserTables;
import io.dateline.search.ArticleQuery;
import io.dateline.search.ArticleSearcher;
import io.dateline.search.SearchResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LuceneArchiveTest {
  @TempDir private Path folder;

  private static Article article(String id) {
    return Article.builder(id, "The port was calm " + id).title("Port").build();
  }

  /** Two segments of three articles each. */
  private void write() throws IOException {
    try (var archive = LuceneArchive.open(folder, true)) {
      ArticleWriter writer = archive.writer();
      for (int i = 0; i < 6; i++) {
        writer.put(article("id-" + i));
        if (i == 2) {
          writer.commit();
        }
      }
    }
  }

  private static SearchResult all(LuceneArchive archive) throws IOException {
    try (ArticleSearcher searcher = archive.searcher()) {
      return searcher.search(ArticleQuery.builder("").limit(100).build());
    }
  }

  private Path file(String end) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(end)).sorted().findFirst().orElseThrow();
    }
  }

  private void assertRefused(String... parts) {
    assertThatThrownBy(
            () -> {
              try (var archive = LuceneArchive.open(folder, true)) {
                all(archive);
              }
            })
        .isInstanceOf(ArchiveFormatException.class)
        .hasMessageStartingWith(folder + ": ")
        .hasMessageContainingAll(parts)
        .hasMessageNotContainingAny("\n");
  }

  @Test
  void aFileIsNoArchive() throws IOException {
    Path file = Files.writeString(folder.resolve("page.html"), "<p>calm</p>");
    assertThatThrownBy(() -> LuceneArchive.open(file, true))
        .isInstanceOf(ArchiveFormatException.class)
        .hasMessage(file + ": is a file, no archive; give a folder");
  }

  @Test
  void aFolderOfPagesIsNoArchive() throws IOException {
    Files.writeString(folder.resolve("page.html"), "<p>calm</p>");
    assertRefused("holds files, but no archive; give another folder");
    assertThat(folder.toFile().list()).containsExactly("page.html");
  }

  @Test
  void anAbsentFolderIsEmptyAndStaysAbsentUntilItIsWritten() throws IOException {
    Path absent = folder.resolve("a/b");
    try (var archive = LuceneArchive.open(absent, true)) {
      assertThat(all(archive).total()).isZero();
      assertThat(archive.check(true)).isEqualTo(new CheckReport(0, List.of()));
      assertThat(absent).doesNotExist();
      archive.writer().put(article("a"));
      assertThat(all(archive).total()).isEqualTo(1);
    }
    assertThat(absent).isDirectory();
    assertThatThrownBy(() -> LuceneArchive.open(folder.resolve("c"), false))
        .isInstanceOf(ArchiveFormatException.class)
        .hasMessage(folder.resolve("c") + ": no archive is here; make one with 'dateline index'");
  }

  @Test
  void anArchiveMadeByAnotherIsSeenByOneThatWasOpenedBefore() throws IOException {
    try (var early = LuceneArchive.open(folder, true)) {
      assertThat(all(early).total()).isZero();
      write();
      assertThat(all(early).total()).isEqualTo(6);
    }
  }

  @Test
  void aWriterWithoutArticlesLeavesAnArchive() throws IOException {
    try (var archive = LuceneArchive.open(folder, true)) {
      archive.writer();
    }
    try (var archive = LuceneArchive.open(folder, false)) {
      assertThat(all(archive).total()).isZero();
    }
  }

  @Test
  void anotherLuceneIndexIsNoArchive() throws IOException {
    try (var writer = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig())) {
      writer.addDocument(new Document());
    }
    assertRefused("is a Lucene index, but no Dateline archive; give another folder");
  }

  @Test
  void anArchiveOfANewerFormatIsRefused() throws IOException {
    write();
    rewrite("dateline.format", "6");
    assertRefused("archive of format 6, this version reads format 5; index into a new folder");
  }

  @Test
  void anArchiveOfAnotherAnalysisIsRefused() throws IOException {
    write();
    rewrite("dateline.analysis", "porter/9");
    assertRefused("archive analyzed as porter/9, this version as ", "index into a new folder");
  }

  private void rewrite(String key, String value) throws IOException {
    Map<String, String> data = new HashMap<>(ArchiveFormat.commitData(0, 1, 6, UserTables.NONE));
    data.put(key, value);
    try (var directory = FSDirectory.open(folder);
        var old = LuceneArchive.open(folder, false)) {
      IndexWriter lucene = old.writer().lucene();
      lucene.setLiveCommitData(data.entrySet());
      lucene.commit();
      assertThat(directory.listAll()).isNotEmpty();
    }
  }

  @Test
  void aTruncatedFileIsNamed() throws IOException {
    write();
    Path file = file(".cfs");
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertRefused("archive is damaged: file " + file.getFileName(), "run 'dateline check'");
  }

  @Test
  void aMissingFileIsNamed() throws IOException {
    write();
    Path file = file(".cfs");
    Files.delete(file);
    assertRefused("archive is damaged: file " + file.getFileName() + " is missing");
  }

  @Test
  void aBrokenListOfSegmentsIsNamed() throws IOException {
    write();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().contains("segments_")).toList()) {
        Files.write(file, new byte[40]);
      }
    }
    assertRefused("archive of another Lucene, or damaged: file segments_");
  }

  private void flipByteInFirstSegment() throws IOException {
    Path file = file(".cfs");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 0x55;
    Files.write(file, bytes);
  }

  /** Words that no other stretch has. */
  private static Article stretch(String id, int from, int to) {
    String words =
        IntStream.range(from, to)
            .mapToObj(i -> "w" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
            .collect(Collectors.joining(" "));
    return Article.builder(id, words).build();
  }

  @Test
  void aStoryThatLostItsLeaderToARepairIsToldAnew() throws IOException {
    try (var archive = LuceneArchive.open(folder, true)) {
      archive.writer().put(stretch("whole", 0, 200));
      archive.writer().commit();
      archive.writer().put(stretch("first half", 0, 100));
      archive.writer().put(stretch("second half", 100, 200));
      assertThat(all(archive).stories()).isEqualTo(1);
    }
    flipByteInFirstSegment();
    try (var archive = LuceneArchive.open(folder, false)) {
      archive.check(true);
      archive.writer();
      assertThat(all(archive).total()).isEqualTo(2);
      assertThat(all(archive).stories()).isEqualTo(2);
    }
  }

  @Test
  void checkFindsNothingWrongWithASoundArchive() throws IOException {
    write();
    try (var archive = LuceneArchive.open(folder, false)) {
      assertThat(archive.check(false)).isEqualTo(new CheckReport(6, List.of()));
      archive.writer().put(article("id-6"));
      archive.writer().delete("id-0");
      assertThat(archive.check(false)).isEqualTo(new CheckReport(6, List.of()));
      assertThat(archive.check(true)).isEqualTo(new CheckReport(6, List.of()));
      archive.writer().put(article("id-7"));
      assertThat(all(archive).total()).isEqualTo(7);
    }
  }

  @Test
  void checkNamesTheDamagedFileAndChangesNothing() throws IOException {
    write();
    flipByteInFirstSegment();
    for (int i = 0; i < 2; i++) {
      try (var archive = LuceneArchive.open(folder, false)) {
        CheckReport report = archive.check(false);
        assertThat(report.ok()).isFalse();
        assertThat(report.articles()).isEqualTo(3);
        assertThat(report.problems())
            .singleElement()
            .asString()
            .contains("segment _0 cannot be read: file _0", "checksum", "it holds 3 articles")
            .doesNotContain("\n", "resource=");
      }
    }
  }

  @Test
  void repairDropsWhatCannotBeReadAndOnlyThat() throws IOException {
    write();
    flipByteInFirstSegment();
    try (var archive = LuceneArchive.open(folder, false)) {
      CheckReport report = archive.check(true);
      assertThat(report.articles()).isEqualTo(3);
      assertThat(report.problems()).hasSize(2);
      assertThat(report.problems().get(1)).isEqualTo("repaired: 3 articles were dropped");
      assertThat(archive.check(false)).isEqualTo(new CheckReport(3, List.of()));
      assertThat(all(archive).hits())
          .extracting(hit -> hit.article().id())
          .containsExactlyInAnyOrder("id-3", "id-4", "id-5");
      assertThat(archive.writer().put(article("id-0"))).isEqualTo(ArticleWriter.Outcome.INDEXED);
    }
    try (var archive = LuceneArchive.open(folder, false)) {
      assertThat(all(archive).total()).isEqualTo(4);
    }
  }

  @Test
  void repairTakesTheArchiveFromItsOwnWriter() throws IOException {
    write();
    try (var archive = LuceneArchive.open(folder, false)) {
      archive.writer().put(article("id-6"));
      archive.writer().commit();
      flipByteInFirstSegment();
      assertThat(archive.check(true).articles()).isEqualTo(4);
      assertThat(archive.writer().put(article("id-0"))).isEqualTo(ArticleWriter.Outcome.INDEXED);
      assertThat(all(archive).total()).isEqualTo(5);
    }
  }

  @Test
  void aClosedArchiveSaysSo() throws IOException {
    var archive = LuceneArchive.open(folder, true);
    ArticleWriter writer = archive.writer();
    ArticleSearcher searcher = archive.searcher();
    archive.close();
    archive.close();
    writer.close();
    searcher.close();
    searcher.close();
    assertThatThrownBy(archive::searcher).hasMessage("the archive is closed");
    assertThatThrownBy(archive::writer).hasMessage("the archive is closed");
  }

  @Test
  void noReaderIsLeftOpen() throws IOException {
    var archive = LuceneArchive.open(folder, true);
    List<org.apache.lucene.index.DirectoryReader> readers = new java.util.ArrayList<>();
    for (int i = 0; i < 5; i++) {
      archive.writer().put(article("id-" + i));
      try (ArticleSearcher searcher = archive.searcher()) {
        assertThat(searcher.stats().documents()).isEqualTo(i + 1);
        readers.add(archive.currentReader());
      }
    }
    assertThat(readers.subList(0, 4)).allMatch(reader -> reader.getRefCount() == 0);
    assertThat(readers.getLast().getRefCount()).isEqualTo(1);
    archive.close();
    assertThat(readers.getLast().getRefCount()).isZero();
  }
}
