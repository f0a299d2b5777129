package io.dateline.source;

import static io.dateline.source.Inputs.HTML;
import static io.dateline.source.Inputs.bytes;
import static io.dateline.source.Inputs.concat;
import static io.dateline.source.Inputs.gzip;
import static io.dateline.source.Inputs.read;
import static io.dateline.source.Inputs.response;
import static io.dateline.source.Inputs.tar;
import static io.dateline.source.Inputs.told;
import static io.dateline.source.Inputs.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArchiveSourceTest {
  @TempDir private Path folder;

  private static Map<String, byte[]> entries(Object... namesAndContents) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (int i = 0; i < namesAndContents.length; i += 2) {
      Object content = namesAndContents[i + 1];
      entries.put(
          (String) namesAndContents[i],
          content instanceof String text ? bytes(text) : (byte[]) content);
    }
    return entries;
  }

  private static Map<String, byte[]> mixed() throws IOException {
    return entries(
        "b/page.html",
        HTML,
        "a.txt",
        "Calm at the port.",
        "b/",
        "",
        "lines.jsonl",
        "{\"text\":\"one\"}\n{\"text\":\"two\"}\n",
        "packed.txt.gz",
        gzip(bytes("packed")),
        "pages.warc.gz",
        concat(gzip(response("<p>w1")), gzip(response("<p>w2"))),
        "picture.png",
        new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0},
        "last.txt",
        "last");
  }

  @Test
  void entriesAreReadInTheirOrderWhateverTheArchive() throws IOException {
    byte[] second = gzip(response("<p>w1"));
    for (byte[] archive : List.of(zip(mixed()), tar(mixed()), gzip(tar(mixed())))) {
      Path file = Files.write(folder.resolve("pages"), archive);
      List<String> expected =
          List.of(
              "!b/page.html = " + HTML,
              "!a.txt = Calm at the port.",
              "!lines.jsonl#0 = one",
              "!lines.jsonl#15 = two",
              "!packed.txt.gz = packed",
              "!pages.warc.gz#0 = <p>w1",
              "!pages.warc.gz#" + second.length + " = <p>w2",
              "!picture.png: is no text; give HTML, text, or JSON lines",
              "!last.txt = last");
      assertThat(told(Inputs.all(ArticleSource.of(file))))
          .extracting(line -> line.replace(file.toString(), "").replace("unreadable ", ""))
          .isEqualTo(expected);
      assertThat(told(read(archive)))
          .extracting(line -> line.replaceFirst("^(unreadable )?in", ""))
          .isEqualTo(expected);
    }
  }

  @Test
  void anArchiveMayLieInAnArchiveAndNotDeeper() throws IOException {
    byte[] inner = zip(entries("a.txt", "inner"));
    byte[] middle = gzip(tar(entries("inner.zip", inner, "b.txt", "middle")));
    byte[] outer = zip(entries("middle.tgz", middle, "c.txt", "outer"));
    assertThat(told(read(outer)))
        .containsExactly(
            "unreadable in!middle.tgz!inner.zip: is an archive in an archive in an archive; unpack"
                + " the outer one",
            "in!middle.tgz!b.txt = middle",
            "in!c.txt = outer");
  }

  @Test
  void namesOfEntriesAreOnlyNames() throws IOException {
    Map<String, byte[]> entries =
        entries(
            "../../etc/passwd",
            "up",
            "/etc/passwd",
            "root",
            "a\u001b[31m\nb",
            "red",
            "C:\\x.txt",
            "drive");
    for (byte[] archive : List.of(zip(entries), tar(entries))) {
      assertThat(told(read(archive)))
          .containsExactly(
              "in!../../etc/passwd = up",
              "in!/etc/passwd = root",
              "in!a\ufffd[31m\ufffdb = red",
              "in!C:/x.txt = drive");
    }
  }

  @Test
  void linksAndDevicesAreSkipped() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(out)) {
      for (byte kind :
          new byte[] {
            TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_CHR, TarConstants.LF_FIFO
          }) {
        var entry = new TarArchiveEntry("e" + (char) kind, kind);
        entry.setLinkName("/etc/passwd");
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
      }
    }
    assertThat(told(read(out.toByteArray())))
        .containsExactly(
            "skipped in!e2: a link",
            "skipped in!e1: a link",
            "skipped in!e3: a device or pipe",
            "skipped in!e6: a device or pipe");
  }

  @Test
  void encryptedEntriesAndUnknownMethodsAreNamed() throws IOException {
    byte[] zip = zip(entries("a.txt", "one", "b.txt", "two"));
    byte[] encrypted = zip.clone();
    encrypted[6] |= 1;
    assertThat(told(read(encrypted)).getFirst()).startsWith("unreadable in!a.txt: is encrypted");
    byte[] strange = zip.clone();
    strange[8] = 97;
    assertThat(told(read(strange)).getFirst())
        .startsWith("unreadable in!a.txt: is packed by a method that cannot be read (97)");
  }

  @Test
  void aDamagedArchiveIsNamedAndWhatStoodBeforeIsRead() throws IOException {
    byte[] zip = zip(entries("a.txt", "one", "b.txt", "x".repeat(100)));
    byte[] tar = tar(entries("a.txt", "one", "b.txt", "x".repeat(3000)));
    for (byte[] cut : List.of(Arrays.copyOf(zip, 90), Arrays.copyOf(tar, 2000))) {
      List<String> told = told(read(cut));
      assertThat(told.getFirst()).isEqualTo("in!a.txt = one");
      assertThat(told.getLast()).startsWith("unreadable in");
    }
  }

  @Test
  void anArchiveHoldsNoMoreThanTheLimitOfEntries() throws IOException {
    byte[] zip = zip(entries("a", "1", "b", "2", "c", "3"));
    assertThat(told(read(zip, SourceLimits.DEFAULT.withEntries(2))))
        .containsExactly(
            "in!a = 1", "in!b = 2", "unreadable in: holds more than the limit of 2 entries");
  }

  @Test
  void anEntryOverTheLimitIsNamedAndTheNextIsRead() throws IOException {
    Map<String, byte[]> entries = entries("a", "x ".repeat(1000), "b", "2");
    for (byte[] archive : List.of(zip(entries), tar(entries))) {
      assertThat(told(read(archive, SourceLimits.DEFAULT.withPageBytes(1000))))
          .containsExactly(
              "unreadable in!a: holds more than the limit of 1000 bytes; split it", "in!b = 2");
    }
  }
}
