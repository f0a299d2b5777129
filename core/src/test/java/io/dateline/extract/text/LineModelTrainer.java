package io.dateline.extract.text;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Fits the line model by halves to measure it, and on all pages to ship it. */
final class LineModelTrainer {
  private static final int TREES = 80;
  private static final int FOLDS = 2;
  private static final long SEED = 20160201;

  private static final String HEADER =
      """
      # Decision trees that tell the lines of an article from what stands around it: see LineModel for
      # the format, LineFeatures for the features.
      #
      # Boosted on the logistic loss, each line weighted by its share of the article's words, fitted on
      # the development halves of public extraction sets: 83 pages of flat text in three styles, and 525
      # pages of markup turned into lines in three styles, whole, cropped, and bare. Do not edit: fit
      # again with LineModelFit, and with the same pages the same file comes out.
      """;

  private final List<TrainingPage> pages;
  private final int[] fold;
  private final float[][] columns;
  private final boolean[] labels;
  private final float[] weights;
  private final int[] pageOf;

  private LineModelTrainer(List<TrainingPage> pages) {
    this.pages = pages;
    this.fold = new int[pages.size()];
    List<List<Line>> lines = new ArrayList<>();
    int count = 0;
    for (int p = 0; p < fold.length; p++) {
      var id = Hashing.sha256().hashString(pages.get(p).id(), StandardCharsets.UTF_8);
      fold[p] = Math.floorMod(id.asInt(), FOLDS);
      lines.add(Line.of(pages.get(p).text()));
      count += lines.get(p).size();
    }
    int features = LineFeatures.NAMES.size();
    this.columns = new float[features][count];
    this.labels = new boolean[count];
    this.weights = new float[count];
    this.pageOf = new int[count];
    int at = 0;
    var row = FeatureRow.ofValues(features);
    for (int p = 0; p < fold.length; p++) {
      var described = new LineFeatures(lines.get(p));
      boolean[] own = pages.get(p).labels(lines.get(p));
      double[] ownWeights = pages.get(p).weights(lines.get(p), own);
      for (int i = 0; i < own.length; i++) {
        row.clear();
        described.describe(i, row);
        for (int f = 0; f < features; f++) {
          columns[f][at] = (float) row.values()[f];
        }
        labels[at] = own[i];
        weights[at] = (float) ownWeights[i];
        pageOf[at++] = p;
      }
    }
  }

  /** Fits on the pages below {@code folder}; writes the model to {@code file}, if it has a name. */
  static void run(String folder, String file) throws IOException {
    List<TrainingPage> pages = TrainingPages.read(Path.of(folder), SEED);
    var fit = new LineModelTrainer(pages);
    System.out.println(pages.size() + " pages, " + fit.labels.length + " lines");
    var booster = new TreeBooster(fit.columns, fit.labels, fit.weights, SEED);
    fit.printHeldOut(booster);
    if (!file.isEmpty()) {
      boolean[] all = new boolean[fit.labels.length];
      Arrays.fill(all, true);
      List<String> content = new ArrayList<>(HEADER.lines().toList());
      content.addAll(resource(booster.fit(TREES, all)));
      Files.write(Path.of(file), content);
    }
  }

  private void printHeldOut(TreeBooster booster) {
    Map<String, BodyScore> scores = new TreeMap<>();
    for (int k = 0; k < FOLDS; k++) {
      boolean[] use = new boolean[labels.length];
      for (int r = 0; r < use.length; r++) {
        use[r] = fold[pageOf[r]] != k;
      }
      LineModel model = LineModel.of(resource(booster.fit(TREES, use)));
      for (int p = 0; p < fold.length; p++) {
        if (fold[p] == k) {
          TrainingPage page = pages.get(p);
          PageText parts = TextPage.extract(page.text(), model);
          scores
              .computeIfAbsent(page.set(), set -> new BodyScore())
              .add(page.body(), String.join("\n", parts.paragraphs()));
        }
      }
    }
    scores.forEach((set, score) -> System.out.println(String.format("%-24s", set) + score));
  }

  private static List<String> resource(List<String> trees) {
    List<String> lines = new ArrayList<>();
    lines.add(String.join(" ", LineFeatures.NAMES));
    lines.addAll(trees);
    return lines;
  }

  /** Precision, recall, and their harmonic mean, each the mean over pages. */
  private static final class BodyScore {
    private double precision;
    private double recall;
    private int answered;
    private int count;

    void add(String gold, String found) {
      Shingles one = Shingles.of(gold);
      Shingles other = Shingles.of(found);
      int shared = one.shared(other);
      recall += (double) shared / one.total();
      count++;
      if (other.total() > 0) {
        precision += (double) shared / other.total();
        answered++;
      }
    }

    @Override
    public String toString() {
      double p = precision / Math.max(answered, 1);
      double r = recall / Math.max(count, 1);
      return String.format(
          Locale.ROOT, "%4d pages  F1 %.4f  P %.3f  R %.3f", count, 2 * p * r / (p + r), p, r);
    }
  }
}
