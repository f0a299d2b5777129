package io.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole outputs of the commands that read. */
final class GoldenOutputTest {
  @TempDir static Path folder;
  private static Path archive;

  @BeforeAll
  static void writeArchive() throws IOException {
    archive = SampleArchive.write(folder.resolve("archive"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          search             | search @ ferry --sort newest
          search-page        | search @ ferry --sort newest -n 1 --facet outlet:1
          search-stories     | search @ ferry --stories --sort oldest --facet official
          search-filtered    | search @ ferry --outlet 'Harbour Post' --from 2024 --to 2024-03
          search-excluded    | search @ ferry --not-outlet 'Harbour Post' --not-agency NWA
          search-nothing     | search @ submarine
          search-meant       | search @ 'ferrry "sial again"' --outlet 'Harbour Post'
          search-meant-json  | search @ ferrry --json --facet outlet
          search-like        | search @ --like hostile --not-outlet 'Radio Osmark'
          search-like-none   | search @ --like no-such-id
          search-lenient     | search @ 'ferry (' --sort newest
          search-json        | search @ ferry --sort newest --json -n 2
          facets             | facets @
          facets-by          | facets @ brekke --by outlet --by published:1
          facets-pages       | facets @ --by official:1 --by office:1:skip=1 --by outlet:value --by agency:stories
          facets-words       | facets @ --by official:TAM --by office:1:minister --by 'country:*mark'
          facets-no-words    | facets @ --by official:nobody
          facets-quarters    | facets @ --by published:quarter
          facets-stories     | facets @ --stories --by published:quarter:5 --by outlet
          facets-coverage    | facets @ ferry --coverage --by outlet --by published:year --by official
          facets-share       | facets @ tariff --by 'outlet:share' --outlet 'Harbour Post' --stories
          facets-cover-json  | facets @ ferry --by published:year:coverage --json
          facets-help        | facets --help
          facets-days-json   | facets @ --by published:day:3:skip=1006 --json
          facets-other-json  | facets @ --by official:1 --json
          facets-typed       | facets @ 'ferry facet:outlet:1'
          facets-provenance  | facets @ ferry --by provenance --not-provenance 'visible text'
          facets-json        | facets @ --by published --json
          officials          | officials @
          official           | officials @ brekke
          official-json      | officials @ brekke --json
          officials-nobody   | officials @ nobody
          officials-office   | officials @ --office 'trade minister' --query tariff
          pairs              | officials @ --pairs --query ferry
          pairs-name         | officials @ 'Tamm Ivo' --pairs -n 1 --from 2024-03-05
          pairs-json         | officials @ --pairs --json
          pairs-nobody       | officials @ --pairs --outlet 'No Such Post'
          searches-none      | searches @
          searches-save      | searches @ --save 'the mayors' office:mayor
          searches-save-bad  | searches @ --save ferries '(ferry'
          searches-json      | searches @ --save ferries ferry --json
          searches-remove    | searches @ --remove 'the mayors' --remove ferries
          searches-unknown   | searches @ --remove ferries
          searches-help      | searches --help
          complete           | complete @ br
          complete-two       | complete @ ferry ma -n 2
          complete-nothing   | complete @ zz
          complete-json      | complete @ tam --json
          complete-help      | complete --help
          show               | show @ ferry-1
          officials-help     | officials --help
          index-help         | index --help
          show-hostile       | show @ hostile
          show-removed       | show @ ferry-1 --removed
          show-json          | show @ hostile --json
          show-query         | show @ ferry-1 --query '"will sail" OR bridge'
          show-query-json    | show @ ferry-1 --query 'ferry minister' --json
          show-versions      | show @ ferry-1 --versions
          show-versions-json | show @ ferry-1 --versions --json
          show-nothing       | show @ no-such-id
          export             | export @ --outlet 'Radio Osmark'
          stats              | stats @
          stats-json         | stats @ --json
          check              | check @
          check-json         | check @ --json
          delete-dry-run     | delete @ --query ferry --dry-run
          delete-json        | delete @ --id no-such-id --json
          help               | --help
          search-help        | search --help
          """)
  void printsWhatIsOnFile(String name, String line) throws IOException {
    Golden.check(name, run(line).text().replace(folder.toString(), "FOLDER"));
  }

  @Test
  void narrowTerminalsSeeTheFacetsBelowTheHits() throws IOException {
    var out = new java.io.ByteArrayOutputStream();
    var terminal =
        new Terminal(
            java.io.InputStream.nullInputStream(),
            new Output(out, false),
            new Output(java.io.OutputStream.nullOutputStream(), false),
            new io.dateline.article.TextStyle(50, true),
            false,
            true,
            true,
            Path.of("."));
    int code = Main.run(terminal, "search", archive.toString(), "ferry", "-n1", "--sort=newest");
    Golden.check(
        "search-narrow-colour",
        new Run(code, out.toString(java.nio.charset.StandardCharsets.UTF_8), "")
            .text()
            .replaceAll("next: .*", "next: ..."));
  }

  @Test
  void onATerminalMentionsAreSetOffInTheText() throws IOException {
    var out = new java.io.ByteArrayOutputStream();
    var terminal =
        new Terminal(
            java.io.InputStream.nullInputStream(),
            new Output(out, false),
            new Output(java.io.OutputStream.nullOutputStream(), false),
            new io.dateline.article.TextStyle(80, true),
            false,
            true,
            true,
            Path.of("."));
    int code = Main.run(terminal, "show", archive.toString(), "ferry-1");
    Golden.check(
        "show-colour",
        new Run(code, out.toString(java.nio.charset.StandardCharsets.UTF_8), "").text());
  }

  /** The words of {@code line}; those in single quotes are one, and @ is the archive. */
  private static Run run(String line) {
    var words = new java.util.ArrayList<Object>();
    var matcher = java.util.regex.Pattern.compile("'([^']*)'|(\\S+)").matcher(line);
    while (matcher.find()) {
      String word = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      words.add(word.equals("@") ? archive : word);
    }
    return Run.of(words.toArray());
  }
}
