package io.dateline.extract.text;

import io.dateline.article.RemovalReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** So many telling words of the first line are its title's. */
  private static final int TITLE_WORDS = 40;

  private final TellingWords telling;
  private final List<Run> runs = new ArrayList<>();
  private final @Nullable Run[] runOf;

  /** Whether a telling word stands in the page's first line. */
  private final boolean[] title;

  private final int titleWords;
  private final double[] titleShare;

  /** In how many lines of the best run a telling word stands. */
  private final int[] vocabulary;

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
      TellingWords telling,
      double[] prose,
      List<Optional<RemovalReason>> wording,
      boolean[] headLine,
      boolean[] talkSign) {
    this.telling = telling;
    this.runOf = new Run[telling.lines()];
    this.titleShare = new double[telling.lines()];
    this.title = new boolean[telling.different()];
    this.vocabulary = new int[telling.different()];
    this.titleWords = telling.lines() == 0 ? 0 : readTitle(telling.of(0));
    for (int i = 0; i < titleShare.length; i++) {
      titleShare[i] = share(telling.of(i));
    }
    findRuns(prose, wording);
    int[] met = new int[title.length];
    Run most = null;
    for (Run run : runs) {
      judge(run, headLine, talkSign, met);
      most = most == null || run.score > most.score ? run : most;
    }
    this.best = most;
    if (most != null) {
      for (int i = most.start; i <= most.end; i++) {
        runOf[i] = most;
      }
      count(most);
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

  private void judge(Run run, boolean[] headLine, boolean[] talkSign, int[] met) {
    for (int i = Math.max(0, run.start - HEAD); i < run.start; i++) {
      run.head |= headLine[i];
    }
    run.titled = titleWords == 0 ? 0 : (double) titleWordsIn(run, met) / titleWords;
    int signs = 0;
    int from = Math.max(0, run.start - 3);
    int to = Math.min(talkSign.length - 1, run.end + 3);
    for (int i = from; i <= to; i++) {
      signs += talkSign[i] ? 1 : 0;
    }
    run.signs = (double) signs / run.sentences;
    run.score =
        Math.sqrt(run.words)
            * (0.5 + run.titled + (run.head ? 0.3 : 0))
            / (1 + 2 * Math.min(run.signs, 1));
  }

  /** Marks the words of the title; how many there are. */
  private int readTitle(int[] words) {
    int marked = 0;
    for (int w = 0; w < words.length && marked < TITLE_WORDS; w++) {
      marked += title[words[w]] ? 0 : 1;
      title[words[w]] = true;
    }
    return marked;
  }

  /**
   * How many words of the title stand in a run.
   *
   * @param met the run in which each word was met last, by its first line and one more
   */
  private int titleWordsIn(Run run, int[] met) {
    int count = 0;
    for (int i = run.start; i <= run.end; i++) {
      for (int word : telling.of(i)) {
        count += title[word] && met[word] != run.start + 1 ? 1 : 0;
        met[word] = run.start + 1;
      }
    }
    return count;
  }

  /** Counts the lines of the best run in which each word stands. */
  private void count(Run run) {
    // The last line in which a word was met, and one more.
    int[] met = new int[vocabulary.length];
    for (int i = run.start; i <= run.end; i++) {
      for (int word : telling.of(i)) {
        vocabulary[word] += met[word] == i + 1 ? 0 : 1;
        met[word] = i + 1;
      }
    }
  }

  private double share(int[] words) {
    int shared = 0;
    for (int word : words) {
      shared += title[word] ? 1 : 0;
    }
    return words.length == 0 ? 0 : (double) shared / words.length;
  }

  /** Which part of the line's telling words the page's first line has, from 0 to 1. */
  double sharedWithTitle(int i) {
    return titleShare[i];
  }

  private double sharedWithBest(int i) {
    Run own = runOf[i];
    int self = own != null && own == best ? 1 : 0;
    int[] words = telling.of(i);
    int shared = 0;
    for (int word : words) {
      shared += vocabulary[word] > self ? 1 : 0;
    }
    return words.length == 0 ? -0.1 : (double) shared / words.length;
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
