package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.NewsIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shell is told, and that it is told why on one line. */
final class ExitCodeTest {
  @TempDir Path folder;
  private Path archive;

  @BeforeEach
  void writeArchive() throws IOException {
    archive = SampleArchive.write(folder.resolve("archive"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"search", "facets", "officials", "show"})
  void nothingFoundIsOne(String command) {
    assertThat(Run.of(command, archive, "nosuchword").code()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "frobnicate",
        "search",
        "search A x --frobnicate",
        "search A x --from yesterday",
        "search A x -n 0",
        "search A x --sort random",
        "search A x --recency 0",
        "search A x --timeout 0",
        "search A x --timeout soon",
        "facets A --timeout -1",
        "facets A --by colour",
        "facets A --by outlet:0",
        "officials A -n 0",
        "officials A --pairs -n 0",
        "officials A --pairs --to never",
        "index A x --retag",
        "index A --aliases",
        "delete A",
        "delete A --id x --query y",
        "delete A --query=",
        "index A",
        "index A - --map nonsense=x",
        "completion tcsh",
        "stats opensearch://localhost:9200/news"
      })
  void wrongUsageIsTwoAndOneLine(String line) {
    String[] words = line.isEmpty() ? new String[0] : line.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].equals("A") ? archive.toString() : words[i];
    }
    Run run = Run.of((Object[]) words);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("dateline: ").hasLineCount(1);
  }

  @Test
  void aFolderOfOtherFilesIsNoArchive() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("notes.txt"), "not an index");
    assertFails(Run.of("stats", other), other + ": holds files, but no archive");
    assertFails(Run.of("index", other, other), other + ": holds files, but no archive");
  }

  @Test
  void anAbsentFolderIsNoArchiveToAsk() {
    Path absent = folder.resolve("absent");
    assertFails(Run.of("search", absent, "x"), absent + ": no archive is here");
    assertThat(absent).doesNotExist();
  }

  @Test
  void anArchiveOfANewerFormatIsNamed() throws IOException {
    Path newer = folder.resolve("newer");
    try (var directory = FSDirectory.open(newer);
        var writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("dateline.format", "999").entrySet());
      writer.commit();
    }
    assertFails(Run.of("stats", newer), newer + ": archive of format 999");
  }

  @Test
  void anArchiveBeingWrittenIsNamedAndReadAllTheSame() throws IOException {
    try (NewsIndex other = NewsIndex.open(archive)) {
      other.writer();
      assertFails(Run.of("index", archive, "-"), archive + ": is being written by");
      assertFails(Run.of("delete", archive, "--id", "x"), archive + ": is being written by");
      assertThat(Run.of("search", archive, "ferry").code()).isZero();
    }
  }

  @Test
  void unreadableInputsAreThreeAndNamedAndLoseNothing() throws IOException {
    Path lines = folder.resolve("lines.jsonl");
    Files.writeString(lines, "{\"body\": \"fine words\"}\n{broken\n");
    Path bytes = folder.resolve("bytes.txt");
    Files.write(bytes, new byte[] {0, 1, 2, 0, 0, 7, (byte) 0xff, 0});
    Path absent = folder.resolve("absent.html");

    Run run = Run.of("index", archive, lines, bytes, absent);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err().lines()).allMatch(line -> line.startsWith("dateline: " + folder));
    assertThat(run.err())
        .contains("dateline: " + lines)
        .contains(":2: broken JSON")
        .contains("dateline: " + bytes)
        .contains("dateline: " + absent)
        .doesNotContain("Exception");
    assertThat(Run.of("search", archive, "ferry").code()).isZero();
  }

  @Test
  void noPairIsOne() {
    assertThat(Run.of("officials", archive, "--pairs", "--query", "nosuchword").code())
        .isEqualTo(1);
  }

  @Test
  void aTableOfSynonymsIsKeptInTheArchive() throws IOException {
    Path table = folder.resolve("synonyms.txt");
    Files.writeString(table, "ferry; gondola\n");
    assertThat(Run.of("search", archive, "gondola").code()).isEqualTo(1);
    assertThat(Run.of("index", archive, "--synonyms", table))
        .isEqualTo(new Run(0, "synonyms of 1 word kept\n", ""));
    assertThat(Run.of("search", archive, "gondola").out())
        .isEqualTo(Run.of("search", archive, "ferry").out());
    assertFails(
        Run.of("index", archive, "--synonyms", folder), folder + ":1: the table is a folder");
    Files.writeString(table, "alone\n");
    assertFails(Run.of("index", archive, "--synonyms", table), table + ":1: a line is");
  }

  @Test
  void aReceiptIsRepeatedUntilTheArchiveChanges() throws IOException {
    Run given = Run.of("search", archive, "ferry", "--receipt", "-n", "1");
    assertThat(given.code()).isZero();
    assertThat(given.out()).startsWith("{\"snapshot\":").hasLineCount(1);
    Path receipt = folder.resolve("receipt.json");
    Files.writeString(receipt, given.out());
    Run repeated = Run.of("repeat", archive, receipt);
    assertThat(repeated.code()).isZero();
    assertThat(repeated.out()).startsWith("3 articles");
    Run.of("delete", archive, "--id", "tariff");
    assertFails(Run.of("repeat", archive, receipt), "the archive has changed since the receipt");
    Files.writeString(receipt, "{}");
    assertFails(Run.of("repeat", archive, receipt), "no receipt: it lacks 'snapshot'");
    assertFails(Run.of("repeat", archive, folder.resolve("absent")), folder.resolve("absent") + "");
    assertFails(Run.of("shell", archive, folder), folder + ": is a folder, no script");
    assertFails(Run.of("repeat", archive, folder), folder + ": no receipt: it is a folder");
  }

  @Test
  void aTableOfAliasesIsKeptInTheArchive() throws IOException {
    Path table = folder.resolve("aliases.txt");
    Files.writeString(table, "Anna Tamm | Anna Brekke; Ivo Tamm\n");
    assertThat(Run.of("index", archive, "--aliases", table))
        .isEqualTo(new Run(0, "aliases of 1 official kept\n", ""));
    assertThat(Run.of("officials", archive, "ivo").out())
        .startsWith("Anna Tamm, named in 4 articles, 3 stories\n")
        .contains("also as Anna Brekke (4), Ivo Tamm (2)");
    Files.writeString(table, "");
    assertThat(Run.of("index", archive, "--aliases", table, "--json").out())
        .isEqualTo("{\"aliases\":0}\n");
    assertThat(Run.of("officials", archive).out()).startsWith("2 officials\n");
  }

  @Test
  void aTableOfAliasesThatCannotBeReadIsNamedWithItsLineAndNothingIsMade() throws IOException {
    Path table = folder.resolve("aliases.txt");
    Files.writeString(table, "# names\nAnna Brekke, A. Brekke\n");
    Path fresh = folder.resolve("fresh");
    assertFails(Run.of("index", fresh, "--aliases", table), table + ":2: a line is ");
    assertFails(Run.of("index", fresh, "-", "--aliases", table), table + ":2: a line is ");
    assertFails(
        Run.of("index", fresh, "--aliases", folder.resolve("absent")),
        folder.resolve("absent") + ": ");
    assertThat(fresh).doesNotExist();
  }

  @Test
  void outletsOfOnesOwnWinAndALineThatCannotBeReadIsNamed() throws IOException {
    Path table = folder.resolve("outlets.txt");
    Path page = folder.resolve("page.jsonl");
    Files.writeString(page, "{\"url\":\"https://courier.example/1\",\"body\":\"One.\"}\n");
    Files.writeString(table, "The Springfield Courier | Courier | courier.example\n");
    assertThat(Run.of("extract", "--json", "--outlets", table, page).out())
        .contains("\"outlet\":\"The Springfield Courier\"");
    Files.writeString(table, "# mine\nThe Springfield Courier, courier.example\n");
    Path fresh = folder.resolve("fresh");
    assertFails(Run.of("extract", "--outlets", folder, page), folder + ": the table is a folder");
    assertFails(Run.of("extract", "--outlets", table, page), table + ":2: an outlet is ");
    assertFails(Run.of("index", fresh, page, "--outlets", table), table + ":2: an outlet is ");
    assertThat(fresh).doesNotExist();
  }

  @Test
  void retaggingReportsWhatChangedAndChangesNothingTheSecondTime() {
    assertThat(Run.of("index", archive, "--retag").out()).startsWith("6 articles read\n");
    assertThat(Run.of("index", "--retag", archive))
        .isEqualTo(new Run(0, "6 articles read\n  0  updated\n  6  unchanged\n", ""));
    assertThat(Run.of("index", archive, "--retag", "--json").out())
        .startsWith("{\"read\":6,\"updated\":0,\"unchanged\":6,\"seconds\":");
    Path absent = folder.resolve("absent");
    assertFails(Run.of("index", absent, "--retag"), absent + ": no archive is here");
    assertThat(absent).doesNotExist();
  }

  @Test
  void extractSkipsAndNamesUnreadableInputsToo() {
    Run run = Run.withInput("{\"title\": broken\n", "extract", "-", "--json");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("dateline: standard input").hasLineCount(1);
  }

  @Test
  void indexReportsInJson() {
    Run run = Run.withInput("", "index", folder.resolve("new"), "-", "--json");
    assertThat(run.out())
        .startsWith("{\"read\":")
        .contains("\"indexed\":0", "\"notArticles\":{\"not-found\":", "\"failed\":", "\"seconds\":")
        .hasLineCount(1);
  }

  @Test
  void deleteByQueryDeletesEveryCopy() {
    assertThat(Run.of("delete", archive, "--query", "title:ferry", "--outlet", "Harbour Post"))
        .isEqualTo(new Run(0, "1 article deleted\n", ""));
    assertThat(Run.of("show", archive, "ferry-1").code()).isEqualTo(1);
    assertThat(Run.of("show", archive, "ferry-2").code()).isZero();
  }

  @Test
  void exportPrintsAsManyLinesAsTheCountSays() {
    assertThat(Run.of("export", archive).out()).hasLineCount(6);
    assertThat(Run.of("search", archive, "harbour OR ferry OR phares OR herring").out())
        .startsWith("6 articles, 5 stories\n");
  }

  private static void assertFails(Run run, String message) {
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("dateline: " + message).hasLineCount(1);
  }
}
