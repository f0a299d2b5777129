package io.dateline.source.charset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A few sentences of news in one language, and a character set they were stored in before UTF-8.
 */
public record Passages(String language, Charset charset, List<String> sentences) {

  /** Every language in each of its character sets. */
  public static List<Passages> all() {
    List<Passages> all = new ArrayList<>();
    try (InputStream in =
        Objects.requireNonNull(
            Passages.class.getResourceAsStream("/io/dateline/source/charset/passages.txt"))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(
              line -> {
                String[] fields = line.split(" \\| ", 3);
                List<String> sentences = Arrays.asList(fields[2].split("\\s*/ ?", -1));
                for (String name : fields[1].split(" ", -1)) {
                  all.add(new Passages(fields[0], Charset.forName(name), sentences));
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /** The first sentences, as far as the character set has their signs. */
  public String first(int count) {
    String between = language.startsWith("zh") || language.equals("ja") ? "" : " ";
    String text = String.join(between, sentences.subList(0, count));
    return new String(text.getBytes(charset), charset);
  }

  public String text() {
    return first(sentences.size());
  }

  /** As a page of a site whose chrome is English. */
  public String html(String head) {
    return "<!DOCTYPE html><html><head>"
        + head
        + "<title>"
        + first(1)
        + "</title></head><body><div class=\"menu\"><a href=\"/\">Home</a><a href=\"/w\">World</a>"
        + "</div><div class=\"story\"><h1>"
        + first(1)
        + "</h1><p>"
        + text()
        + "</p><p>"
        + text()
        + "</p></div><script>var a={\"b\":1};if(a<2){f(a)}</script></body></html>";
  }

  @Override
  public String toString() {
    return language + " in " + charset;
  }
}
