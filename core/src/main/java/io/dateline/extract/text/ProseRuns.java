package io.dateline.extract.text;

import io.dateline.article.RemovalReason;
import io.dateline.extract.wording.WordTraits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The runs of prose on a page, and which of them looks most like the story.
 *
 * <p>A story has a headline, a byline, or a day above it, and speaks of what the page's title
 * speaks of; comments have signs of their readers between them.
 */
final class ProseRuns {
  /** Sentences shorter than this make no run. */
  private static final int FEWEST_WORDS = 8;

  /** A run goes on over so many lines that are no prose. */
  private static final int GAP = 4;

  /** Headline, byline, and day stand at most so far above the story. */
  private static final int HEAD = 8;

  private final List<Line> lines;
  private final List<Run> runs = new ArrayList<>();
  private final @Nullable Run[] runOf;
  private final Set<String> title;
  private final double[] titleShare;
  private final Map<String, Integer> vocabulary = new HashMap<>();
  private final @Nullable Run best;

  private static final class Run {
    private final int start;
    private int end;
    private double words;
    private int sentences;
    private boolean head;
    private double titled;
    private double signs;
    private double score;

    Run(int start) {
      this.start = start;
    }
  }

  ProseRuns(
      List<Line> lines,
      double[] prose,
      List<Optional<RemovalReason>> wording,
      boolean[] headLine,
      boolean[] talkSign) {
    this.lines = lines;
    this.runOf = new Run[lines.size()];
    this.titleShare = new double[lines.size()];
    this.title = lines.isEmpty() ? Set.of() : tellingWords(lines.get(0), 40);
    for (int i = 0; i < lines.size(); i++) {
      titleShare[i] = share(lines.get(i));
    }
    findRuns(prose, wording);
    Run most = null;
    for (Run run : runs) {
      judge(run, headLine, talkSign);
      most = most == null || run.score > most.score ? run : most;
    }
    this.best = most;
    if (most != null) {
      for (int i = most.start; i <= most.end; i++) {
        runOf[i] = most;
        tellingWords(lines.get(i), Integer.MAX_VALUE)
            .forEach(word -> vocabulary.merge(word, 1, Integer::sum));
      }
    }
  }

  private void findRuns(double[] prose, List<Optional<RemovalReason>> wording) {
    Run run = null;
    boolean broken = false;
    for (int i = 0; i < prose.length; i++) {
      RemovalReason said = wording.get(i).orElse(null);
      broken |= said == RemovalReason.RELATED || said == RemovalReason.COMMENTS;
      if (prose[i] < FEWEST_WORDS) {
        continue;
      }
      if (run == null || broken || i - run.end > GAP + 1) {
        run = new Run(i);
        runs.add(run);
      }
      run.end = i;
      run.words += prose[i];
      run.sentences++;
      broken = false;
    }
    for (Run each : runs) {
      for (int i = each.start; i <= each.end; i++) {
        runOf[i] = each;
      }
    }
  }

  private void judge(Run run, boolean[] headLine, boolean[] talkSign) {
    for (int i = Math.max(0, run.start - HEAD); i < run.start; i++) {
      run.head |= headLine[i];
    }
    Set<String> met = new HashSet<>();
    for (int i = run.start; i <= run.end; i++) {
      Line line = lines.get(i);
      for (int w = 0; w < line.words().size(); w++) {
        if (line.is(w, WordTraits.TELLING) && title.contains(line.words().get(w))) {
          met.add(line.words().get(w));
        }
      }
    }
    run.titled = title.isEmpty() ? 0 : (double) met.size() / title.size();
    int signs = 0;
    int from = Math.max(0, run.start - 3);
    int to = Math.min(lines.size() - 1, run.end + 3);
    for (int i = from; i <= to; i++) {
      signs += talkSign[i] ? 1 : 0;
    }
    run.signs = (double) signs / run.sentences;
    run.score =
        Math.sqrt(run.words)
            * (0.5 + run.titled + (run.head ? 0.3 : 0))
            / (1 + 2 * Math.min(run.signs, 1));
  }

  private static Set<String> tellingWords(Line line, int most) {
    Set<String> telling = new HashSet<>();
    for (int w = 0; w < line.words().size() && telling.size() < most; w++) {
      if (line.is(w, WordTraits.TELLING)) {
        telling.add(line.words().get(w));
      }
    }
    return telling;
  }

  private double share(Line line) {
    int telling = line.count(WordTraits.TELLING);
    int shared = 0;
    for (int w = 0; w < line.words().size() && !title.isEmpty(); w++) {
      if (line.is(w, WordTraits.TELLING)) {
        shared += title.contains(line.words().get(w)) ? 1 : 0;
      }
    }
    return telling == 0 ? 0 : (double) shared / telling;
  }

  /** Which part of the line's telling words the page's first line has, from 0 to 1. */
  double sharedWithTitle(int i) {
    return titleShare[i];
  }

  private double sharedWithBest(int i) {
    Run own = runOf[i];
    int self = own != null && own == best ? 1 : 0;
    Line line = lines.get(i);
    int telling = line.count(WordTraits.TELLING);
    int shared = 0;
    for (int w = 0; w < line.words().size() && telling > 0; w++) {
      if (line.is(w, WordTraits.TELLING)) {
        shared += vocabulary.getOrDefault(line.words().get(w), 0) > self ? 1 : 0;
      }
    }
    return telling == 0 ? -0.1 : (double) shared / telling;
  }

  /** The first line of the best run; 0 if there is none. */
  int bestStart() {
    return best == null ? 0 : best.start;
  }

  /** The last line of the best run; -1 if there is none. */
  int bestEnd() {
    return best == null ? -1 : best.end;
  }

  void describe(int i, FeatureRow row) {
    row.put("shared-with-title", titleShare[i]);
    row.put("shared-with-best-run", sharedWithBest(i));
    Run own = runOf[i];
    double most = best == null ? 1 : best.words;
    row.put("run-share", own == null ? 0 : own.words / most);
    row.put("run-words", own == null ? 0 : own.words);
    row.put("run-sentence", own == null ? 0 : own.words / own.sentences);
    row.put("run-head", own != null && own.head);
    row.put("run-titled", own == null ? 0 : own.titled);
    row.put("run-signs", own == null ? 0 : own.signs);
    row.put("run-score", own == null || best == null ? 0 : own.score / best.score);
    row.put("run-behind", own == null ? -1 : i - own.start);
    row.put("run-ahead", own == null ? -1 : own.end - i);
    row.put("before-best", best == null ? 0 : Math.max(-60, Math.min(60, best.start - i)));
    row.put("after-best", best == null ? 0 : Math.max(-60, Math.min(60, i - best.end)));
    row.put("best-words", best == null ? 0 : best.words);
    row.put("best-titled", best == null ? 0 : best.titled);
  }
}
