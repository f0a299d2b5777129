package io.dateline.extract.text;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Fits the trees that break lines and judge them: by folds to measure them, and on all pages to
 * ship them.
 *
 * <p>All pages of a site, in all styles, are in one fold. What comes later is always fitted on what
 * came before made of pages that it had not seen: lines are judged as the breaker of the other
 * folds makes them.
 */
final class LineModelTrainer {
  private static final int FOLDS = 5;

  /** The place of what was fitted on all pages. */
  private static final int ALL = FOLDS;

  private static final int BREAK_TREES = 50;
  private static final int BREAK_DEPTH = 4;
  private static final double BREAK_SHRINKAGE = 0.2;
  private static final int LINE_TREES = 80;
  private static final int LINE_DEPTH = 5;
  private static final double LINE_SHRINKAGE = 0.12;

  /** A line that counts less than this, of a page that counts 1, is taken as often as it counts. */
  private static final double ENOUGH = 0.015;

  private static final String HEADER =
      """
      # Decision trees that tell WHAT: see Trees for the format.
      #
      # Boosted on the logistic loss on the development halves of public extraction sets: 83 pages of
      # flat text in three styles, and about 1,120 pages of markup flattened in all three. Do not
      # edit: fit again with LineModelFit, and with the same pages the same file comes out.
      """;

  private final TrainingPages pages;
  private final long seed;

  /**
   * One for each fold, fitted on the others; and one fitted on all pages, if they were asked for.
   */
  private final List<List<String>> breaks = new ArrayList<>();

  private final List<List<String>> judges = new ArrayList<>();
  private final List<LineBreaker> breakers = new ArrayList<>();
  private final List<LineModel> models = new ArrayList<>();

  LineModelTrainer(TrainingPages pages, long seed) {
    this.pages = pages;
    this.seed = seed;
  }

  /** Fits all trees by folds, and if {@code ship} on all pages as well. */
  void fit(boolean ship) {
    int last = ship ? ALL : FOLDS - 1;
    fitBreaks(last);
    fitLines(last);
  }

  private void fitBreaks(int last) {
    var rows = new TrainingRows(BreakFeatures.NAMES.size());
    var random = new Random(seed);
    for (BreakPage page : pages.glued()) {
      page.describeTo(rows, fold(page.site()), random);
    }
    var booster = new TreeBooster(rows, BREAK_DEPTH, BREAK_SHRINKAGE, seed);
    for (int k = 0; k <= last; k++) {
      breaks.add(resource(BreakFeatures.NAMES, booster.fit(BREAK_TREES, k)));
      Trees trees = Trees.of(breaks.get(k), BreakFeatures.NAMES);
      breakers.add(new LineBreaker(() -> trees));
    }
  }

  private void fitLines(int last) {
    var rows = new TrainingRows(LineFeatures.NAMES.size());
    for (TrainingPage page : pages.pages()) {
      describe(page, rows);
    }
    var booster = new TreeBooster(rows, LINE_DEPTH, LINE_SHRINKAGE, seed);
    for (int k = 0; k <= last; k++) {
      judges.add(resource(LineFeatures.NAMES, booster.fit(LINE_TREES, k)));
      Trees trees = Trees.of(judges.get(k), LineFeatures.NAMES);
      models.add(new LineModel(breakers.get(k), trees));
    }
  }

  private int fold(String site) {
    var hash = Hashing.sha256().hashString(seed + " " + site, StandardCharsets.UTF_8);
    return Math.floorMod(hash.asInt(), FOLDS);
  }

  private void describe(TrainingPage page, TrainingRows rows) {
    int fold = fold(page.site());
    List<Line> lines = Line.of(page.text(), breakers.get(fold));
    var features = new LineFeatures(lines);
    boolean[] labels = page.labels(lines);
    double[] weights = page.weights(lines, labels);
    var random = new Random(page.text().hashCode() + seed);
    var row = FeatureRow.ofValues(rows.features());
    for (int i = 0; i < labels.length; i++) {
      double chance = Math.min(1, weights[i] / (page.weight() * ENOUGH));
      if (random.nextDouble() < chance) {
        row.clear();
        features.describe(i, row);
        rows.add(row.values(), labels[i], weights[i] / chance, fold);
      }
    }
  }

  private static List<String> resource(List<String> features, List<String> trees) {
    List<String> lines = new ArrayList<>();
    lines.add(String.join(" ", features));
    lines.addAll(trees);
    return lines;
  }

  /**
   * How good the models are on the pages of flat text, each judged by one that knows no such site.
   */
  Map<String, BodyScore> heldOut() {
    Map<String, BodyScore> scores = new TreeMap<>();
    for (TrainingPage page : pages.pages()) {
      if (TrainingPages.isAsFound(page)) {
        PageText parts = TextPage.extract(page.text(), models.get(fold(page.site())));
        scores
            .computeIfAbsent(page.set(), set -> new BodyScore())
            .add(page.body(), String.join("\n", parts.paragraphs()));
      }
    }
    return scores;
  }

  /** Writes what was fitted on all pages to files below {@code folder}. */
  void write(Path folder) throws IOException {
    write(folder.resolve("break-trees.txt"), "where a block ends in a line", breaks.get(ALL));
    write(folder.resolve("line-trees.txt"), "the lines of an article", judges.get(ALL));
  }

  private static void write(Path file, String what, List<String> resource) throws IOException {
    List<String> content = new ArrayList<>(HEADER.replace("WHAT", what).lines().toList());
    content.addAll(resource);
    Files.write(file, content);
  }
}
