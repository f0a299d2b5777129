package io.dateline.recognize;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The pages that benchmarks read: those of a folder of HTML files, gzipped or not, if there is one,
 * else pages made up from a seed in the proportions of news pages: a tenth of them story.
 */
final class BenchmarkPages {
  private static final int MADE = 60;

  private static final String[] WORDS =
      ("harbour council ferry pier the of and a to in that was for on with vote spring storm mayor"
              + " coast timber budget meeting said will would Port Ellery Tuesday crowns breakwater")
          .split(" ");

  private BenchmarkPages() {}

  /** The HTML files of {@code folder}, in the order of their names; made-up ones without it. */
  static List<byte[]> of(Path folder) {
    if (!Files.isDirectory(folder)) {
      return made();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(BenchmarkPages::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(Path file) {
    try (InputStream in = Files.newInputStream(file);
        InputStream unpacked = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
      return unpacked.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<byte[]> made() {
    var random = new Random(1);
    var pages = new ArrayList<byte[]>();
    for (int i = 0; i < MADE; i++) {
      pages.add(page(random).getBytes(StandardCharsets.UTF_8));
    }
    return pages;
  }

  private static String page(Random random) {
    String title = sentence(random, 8);
    var html = new StringBuilder("<!doctype html><html lang=en><head><title>" + title + " | The");
    html.append(" Ellery Beacon</title><meta property=og:title content='").append(title);
    html.append("'><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"");
    html.append(title)
        .append("\",\"datePublished\":\"2031-05-03T10:15:00Z\"}</script></head><body>");
    html.append("<header class=site-header><nav><ul>");
    for (int i = 0; i < 120; i++) {
      html.append("<li class='menu-item menu-item-").append(i).append("'><a href='/section/");
      html.append(i).append("'>").append(sentence(random, 2)).append("</a></li>");
    }
    html.append("</ul></nav></header><main><article><h1>").append(title).append("</h1>");
    html.append("<div class=byline>By Solveig Marchetti</div><time>3 May 2031</time>");
    html.append("<div class='entry-content'>");
    for (int i = 0; i < 25; i++) {
      html.append("<p>").append(sentence(random, 40)).append(" <a href='/tag'>");
      html.append(sentence(random, 2)).append("</a> ").append(sentence(random, 20)).append("</p>");
    }
    html.append("</div></article><aside class='related'>");
    for (int i = 0; i < 60; i++) {
      html.append("<div class='teaser card'><img src='/i.jpg' alt=''><h3><a href='/story/");
      html.append(i).append("'>").append(sentence(random, 9)).append("</a></h3><p>");
      html.append(sentence(random, 18)).append("</p><span class=date>2 May 2031</span></div>");
    }
    html.append("</aside></main><script>")
        .append("var settings = {\"a\": [1, 2, 3]};\n".repeat(900));
    html.append("</script><footer><p>© 2031 The Ellery Beacon. All rights reserved.</p></footer>");
    return html.append("</body></html>").toString();
  }

  private static String sentence(Random random, int words) {
    var text = new StringBuilder("The");
    for (int i = 1; i < words; i++) {
      text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.append('.').toString();
  }
}
