package io.dateline.extract.text;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says how much a line looks like a part of the article: a linear model. Immutable. */
final class LineModel {
  /**
   * What it costs to step into the article or out of it between two lines. Of 0, 0.3, 0.5, 1, and 2
   * this lost least on pages kept aside from the fit.
   */
  private static final double STEP = 0.5;

  private static final LineModel STANDARD = new LineModel();

  private final Map<String, Double> weights = new HashMap<>();

  private LineModel() {
    try {
      var url = Resources.getResource(LineModel.class, "line-weights.tsv");
      for (String line : Resources.readLines(url, StandardCharsets.UTF_8)) {
        if (!line.startsWith("#")) {
          List<String> parts = Splitter.on('\t').splitToList(line);
          weights.put(parts.get(0), Double.valueOf(parts.get(1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LineModel standard() {
    return STANDARD;
  }

  /** The log odds that line {@code i} belongs to the article. */
  double logOdds(LineFeatures features, int i) {
    double[] sum = new double[1];
    features.describe(i, (name, value) -> sum[0] += weights.getOrDefault(name, 0.0) * value);
    return sum[0];
  }

  /**
   * Which lines belong to the article: the choice with the highest sum of log odds, less {@link
   * #STEP} for each change (Viterbi's algorithm over two states).
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
      in = Math.max(in, out - STEP) + logOdds[i];
      out = nextOut;
    }
    boolean[] article = new boolean[count];
    boolean state = in > out;
    for (int i = count - 1; i >= 0; i--) {
      article[i] = state;
      state = fromIn[i][state ? 1 : 0];
    }
    return article;
  }
}
