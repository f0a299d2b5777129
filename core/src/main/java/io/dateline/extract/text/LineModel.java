package io.dateline.extract.text;

import java.util.Arrays;
import java.util.List;

/** Says how much a line looks like a part of the article. Immutable. */
final class LineModel {
  /**
   * What it costs to step into the article or out of it between two lines, and what a line of the
   * article is credited with: trees that are fitted on single lines leave out more of an article
   * than its score gains by it. Of 0.2 to 2, and of 0 to 0.9, these lost least on sites kept aside.
   */
  private static final double STEP = 1;

  private static final double CREDIT = 0.6;

  /**
   * A stretch of lines is none of the article if none of them has such log odds. Of 0, 0.4, 0.8,
   * and 1.2 the higher ones lost less on news, and more on other articles.
   */
  private static final double PEAK = 1;

  private final LineBreaker breaker;
  private final Trees trees;

  LineModel(LineBreaker breaker, Trees trees) {
    this.breaker = breaker;
    this.trees = trees;
  }

  static LineModel standard() {
    return Standard.MODEL;
  }

  /** Read when first asked for: fitting a model must not need one. */
  private static final class Standard {
    private static final LineModel MODEL =
        new LineModel(LineBreaker.standard(), Trees.load("line-trees.txt", LineFeatures.NAMES));
  }

  /** What breaks the lines that the model judges. */
  LineBreaker breaker() {
    return breaker;
  }

  /** The log odds of each line that it belongs to the article. */
  double[] logOdds(List<Line> lines, LineFeatures features) {
    double[] logOdds = new double[lines.size()];
    var row = FeatureRow.ofValues(LineFeatures.NAMES.size());
    for (int i = 0; i < logOdds.length; i++) {
      row.clear();
      features.describe(i, row);
      logOdds[i] = trees.logOdds(row.values());
    }
    return logOdds;
  }

  /**
   * Which lines belong to the article: the choice with the highest sum of log odds and {@link
   * #CREDIT}, less {@link #STEP} for each change (Viterbi's algorithm over two states).
   */
  static boolean[] best(double[] logOdds) {
    int count = logOdds.length;
    boolean[][] fromIn = new boolean[count][2];
    double out = 0;
    double in = -STEP;
    for (int i = 0; i < count; i++) {
      fromIn[i][0] = in - STEP > out;
      fromIn[i][1] = in >= out - STEP;
      double nextOut = Math.max(out, in - STEP);
      in = Math.max(in, out - STEP) + logOdds[i] + CREDIT;
      out = nextOut;
    }
    boolean[] article = new boolean[count];
    boolean state = in > out;
    for (int i = count - 1; i >= 0; i--) {
      article[i] = state;
      state = fromIn[i][state ? 1 : 0];
    }
    leaveOutDoubtful(article, logOdds);
    return article;
  }

  /** Takes those stretches out again of which no line is surely of the article. */
  private static void leaveOutDoubtful(boolean[] article, double[] logOdds) {
    int start = 0;
    double peak = Double.NEGATIVE_INFINITY;
    for (int i = 0; i <= article.length; i++) {
      if (i < article.length && article[i]) {
        peak = Math.max(peak, logOdds[i]);
      } else {
        Arrays.fill(article, start, i, peak >= PEAK);
        start = i + 1;
        peak = Double.NEGATIVE_INFINITY;
      }
    }
  }
}
