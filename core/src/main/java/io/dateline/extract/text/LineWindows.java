package io.dateline.extract.text;

import io.dateline.extract.wording.WordTraits;
import java.util.List;

/**
 * What the lines above and below a line are made of, as shares of their words: windows on a page
 * with lines of any length, or with single sentences, compare.
 */
final class LineWindows {
  /** In lines, either way. */
  private static final int[] REACH = {6, 20};

  private static final String[] PROSE = named("prose-share-", REACH);
  private static final String[] TALK = named("talk-", REACH);
  private static final String[] HEADS_ABOVE = named("head-lines-above-", REACH);
  private static final String[] HEADS_BELOW = named("head-lines-below-", REACH);
  private static final String[] WORDING = named("wording-", REACH);

  /** In lines, for words in which sites speak of themselves: what is next to a line tells most. */
  private static final int[] SITE_REACH = {3, 12};

  private static final String[] SITE_ABOVE = named("site-words-above-", SITE_REACH);
  private static final String[] SITE_BELOW = named("site-words-below-", SITE_REACH);

  /** In lines, either way, for teasers that are cut. */
  private static final int CUT_REACH = 10;

  private static final int CAPITALS_REACH = 4;

  private final List<Line> lines;
  private final int count;
  private final boolean[] credited;

  // Sums over all lines before each.
  private final double[] words;
  private final double[] prose;
  private final double[] talk;
  private final double[] cut;
  private final double[] heads;
  private final double[] wording;
  private final double[] capitals;
  private final double[] site;

  LineWindows(
      List<Line> lines,
      double[] proseOf,
      double[] capitalsOf,
      boolean[] headLine,
      boolean[] credited,
      double[] wordingOf) {
    this.lines = lines;
    this.count = lines.size();
    this.credited = credited;
    this.words = new double[count + 1];
    this.prose = new double[count + 1];
    this.talk = new double[count + 1];
    this.cut = new double[count + 1];
    this.heads = new double[count + 1];
    this.wording = new double[count + 1];
    this.capitals = new double[count + 1];
    this.site = new double[count + 1];
    for (int i = 0; i < count; i++) {
      Line line = lines.get(i);
      int size = line.size();
      words[i + 1] = words[i] + size;
      prose[i + 1] = prose[i] + proseOf[i];
      talk[i + 1] = talk[i] + line.count(WordTraits.TALK);
      cut[i + 1] = cut[i] + (isCut(line) ? 1 : 0);
      heads[i + 1] = heads[i] + (headLine[i] ? 1 : 0);
      wording[i + 1] = wording[i] + (wordingOf[i] > 0 ? 1 : 0);
      capitals[i + 1] = capitals[i] + capitalsOf[i] * size;
      site[i + 1] = site[i] + line.count(WordTraits.SITE);
    }
  }

  private static String[] named(String start, int[] reaches) {
    var names = new String[reaches.length];
    for (int n = 0; n < names.length; n++) {
      names[n] = start + reaches[n];
    }
    return names;
  }

  /** Whether it ends as what goes on elsewhere. */
  static boolean isCut(Line line) {
    return line.text().endsWith("...") || line.text().endsWith("…");
  }

  /** The sum over the lines from {@code from} to before {@code to}, as far as there are such. */
  private double sum(double[] sums, int from, int to) {
    return sums[Math.min(count, to)] - sums[Math.max(0, from)];
  }

  private double share(double[] sums, int from, int to) {
    return sum(sums, from, to) / Math.max(1, sum(words, from, to));
  }

  void describe(int i, FeatureRow row) {
    row.put("credit-above", i > 0 && credited[i - 1]);
    row.put("credit-below", i + 1 < count && credited[i + 1]);
    row.put("goes-on-below", i + 1 < count && lines.get(i + 1).goesOn());
    for (int n = 0; n < REACH.length; n++) {
      int from = i - REACH[n];
      int to = i + 1 + REACH[n];
      row.put(PROSE[n], Math.min(1, share(prose, from, to)));
      row.put(TALK[n], share(talk, from, to));
      row.put(HEADS_ABOVE[n], sum(heads, from, i));
      row.put(HEADS_BELOW[n], sum(heads, i + 1, to));
      row.put(WORDING[n], sum(wording, from, to));
    }
    row.put("site-words", sum(site, i, i + 1));
    row.put("site-word-share", share(site, i, i + 1));
    for (int n = 0; n < SITE_REACH.length; n++) {
      row.put(SITE_ABOVE[n], share(site, i - SITE_REACH[n], i));
      row.put(SITE_BELOW[n], share(site, i + 1, i + 1 + SITE_REACH[n]));
    }
    row.put("cut-lines-near", sum(cut, i - CUT_REACH, i + 1 + CUT_REACH));
    row.put("capitals-above", share(capitals, i - CAPITALS_REACH, i));
    row.put("capitals-below", share(capitals, i + 1, i + 1 + CAPITALS_REACH));
  }
}
