package io.dateline.extract.text;

import io.dateline.article.Article;
import io.dateline.article.Outlet;
import io.dateline.extract.OutletChrome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures what learning an outlet's chrome adds to reading its pages alone.
 *
 * <p>Of every page whose body is known an outlet of {@value #PAGES} pages is made: its surroundings
 * stay, and the bodies of other pages stand in them. Of the longer lines around the story, teasers
 * mostly, a third stay on each page, as on a site whose teasers change.
 *
 * <p>Not a test of its own; to run it, give the folder that holds the sets:
 *
 * <pre>
 * mvn -q test -pl core -Dtest=ChromeGain -Ddateline.chrome-gain=FOLDER
 * </pre>
 */
class ChromeGain {
  private static final int PAGES = 12;
  private static final long SEED = 20260301;
  private static final int TEASER_WORDS = 6;

  /** A made page: what stands on it, and its body. */
  private record MadePage(String text, String body) {}

  @Test
  @EnabledIfSystemProperty(named = "dateline.chrome-gain", matches = ".+")
  void measures() throws IOException {
    Path folder = Path.of(System.getProperty("dateline.chrome-gain"));
    List<TrainingPage> all = TrainingPages.read(folder, SEED).pages();
    for (String style : List.of("html-text", "inscriptis", "beautifulsoup")) {
      measure(style, all.stream().filter(page -> page.set().equals(style)).toList());
    }
  }

  private static void measure(String style, List<TrainingPage> pages) {
    var random = new Random(SEED);
    double[] alone = new double[3];
    double[] learned = new double[3];
    int better = 0;
    int worse = 0;
    for (TrainingPage page : pages) {
      List<Article> articles = new ArrayList<>();
      List<MadePage> made = new ArrayList<>();
      for (int i = 0; i < PAGES; i++) {
        MadePage one = make(page, pages.get(random.nextInt(pages.size())), style, random);
        PageText parts = TextPage.extract(one.text());
        if (!parts.paragraphs().isEmpty()) {
          var builder =
              Article.builder("p" + i, String.join("\n\n", parts.paragraphs()))
                  .outlet(new Outlet("outlet", "Outlet"))
                  .removed(parts.removed());
          parts.title().ifPresent(builder::title);
          articles.add(builder.build());
          made.add(one);
        }
      }
      var chrome = new OutletChrome();
      articles.forEach(chrome::learn);
      for (int i = 0; i < articles.size(); i++) {
        double before = add(alone, made.get(i).body(), articles.get(i).body());
        double after = add(learned, made.get(i).body(), chrome.strip(articles.get(i)).body());
        better += after > before + 1e-9 ? 1 : 0;
        worse += after < before - 1e-9 ? 1 : 0;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%-14s alone %s, learned %s; %d pages better, %d worse%n",
        style,
        f1(alone),
        f1(learned),
        better,
        worse);
  }

  private static MadePage make(TrainingPage page, TrainingPage story, String style, Random random) {
    List<Line> lines = Line.of(page.text());
    boolean[] labels = page.labels(lines);
    var text = new StringBuilder();
    boolean told = false;
    for (int i = 0; i < labels.length; i++) {
      Line line = lines.get(i);
      if (labels[i]) {
        if (!told) {
          text.append("\n").append(story.body()).append("\n");
          told = true;
        }
      } else if (line.size() < TEASER_WORDS || random.nextInt(3) == 0) {
        text.append("\n".repeat(Math.min(line.blankBefore(), 2))).append(line.text()).append('\n');
      }
    }
    boolean glued = style.equals("beautifulsoup");
    String made = glued ? text.toString().replaceAll("\\s+", " ") : text.toString();
    return new MadePage(made, told ? story.body() : "");
  }

  private static double add(double[] sums, String gold, String found) {
    Shingles one = Shingles.of(gold);
    Shingles other = Shingles.of(found);
    int shared = one.shared(other);
    double p = other.total() == 0 ? 0 : (double) shared / other.total();
    double r = one.total() == 0 ? 0 : (double) shared / one.total();
    sums[0] += p;
    sums[1] += r;
    sums[2]++;
    return p + r;
  }

  private static String f1(double[] sums) {
    double p = sums[0] / sums[2];
    double r = sums[1] / sums[2];
    return String.format(Locale.ROOT, "F1 %.4f P %.4f R %.4f", 2 * p * r / (p + r), p, r);
  }
}
