package io.dateline.extract.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Says how good the trees for flat text are on sites that they were not fitted on, by five folds
 * for each of some seeds; and fits them anew on all pages, with the first seed.
 *
 * <p>Not a test of its own; to run it, give the folder that holds the sets, and, to have the trees
 * written, the folder for them. A seed takes about three minutes of one core.
 *
 * <pre>
 * mvn -q test -pl core -Dtest=LineModelFit -Ddateline.fit=FOLDER -Ddateline.fit.seeds=3
 * mvn -q test -pl core -Dtest=LineModelFit -Ddateline.fit=FOLDER -Ddateline.fit.to=FOLDER
 * </pre>
 */
class LineModelFit {
  private static final long SEED = 20160201;

  @Test
  @EnabledIfSystemProperty(named = "dateline.fit", matches = ".+")
  void fitsAnew() throws IOException {
    run(
        System.getProperty("dateline.fit"),
        System.getProperty("dateline.fit.to", ""),
        Integer.getInteger("dateline.fit.seeds", 1));
  }

  public static void main(String[] args) throws IOException {
    run(args[0], args.length > 1 ? args[1] : "", args.length > 2 ? Integer.parseInt(args[2]) : 1);
  }

  private static void run(String folder, String to, int seeds) throws IOException {
    TrainingPages pages = TrainingPages.read(Path.of(folder), SEED);
    Map<String, DoubleSummaryStatistics> all = new TreeMap<>();
    for (int s = 0; s < seeds; s++) {
      var trainer = new LineModelTrainer(pages, SEED + s);
      trainer.fit(s == 0 && !to.isEmpty());
      List<String> lines = new ArrayList<>();
      trainer
          .heldOut()
          .forEach(
              (set, score) -> {
                lines.add(String.format(Locale.ROOT, "%-16s%s", set, score));
                all.computeIfAbsent(set, name -> new DoubleSummaryStatistics()).accept(score.f1());
              });
      System.out.println(String.join("\n", lines));
      if (s == 0 && !to.isEmpty()) {
        trainer.write(Path.of(to));
      }
    }
    all.forEach(
        (set, f1) ->
            System.out.println(
                String.format(
                    Locale.ROOT,
                    "%-16sheld out, mean of %d seeds: F1 %.4f, from %.4f to %.4f",
                    set,
                    f1.getCount(),
                    f1.getAverage(),
                    f1.getMin(),
                    f1.getMax())));
  }
}
