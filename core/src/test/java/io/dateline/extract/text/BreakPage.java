package io.dateline.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A page run together, of which is known where its blocks end. */
final class BreakPage {
  private static final int NEAR = 15;

  /** Of gaps outside the story this part is enough: it matters little how menus are broken. */
  private static final double OUTSIDE = 0.12;

  private final String site;
  private final List<String> words;

  /** Whether a block ends behind each word. */
  private final boolean[] ends;

  /** Whether each word stands in the story, or near it. */
  private final boolean[] story;

  private BreakPage(String site, List<String> words, boolean[] ends, boolean[] story) {
    this.site = site;
    this.words = words;
    this.ends = ends;
    this.story = story;
  }

  String site() {
    return site;
  }

  static BreakPage of(String site, FlatPage flat, String text, String body) {
    List<String> words = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean blank =
          i == text.length()
              || Character.isWhitespace(text.charAt(i))
              || Character.isSpaceChar(text.charAt(i));
      if (blank && start >= 0) {
        words.add(text.substring(start, i));
        starts.add(start);
        start = -1;
      } else if (!blank && start < 0) {
        start = i;
      }
    }
    boolean[] ends = new boolean[words.size()];
    int at = 0;
    for (int border : flat.borders()) {
      while (at < starts.size() && starts.get(at) < border) {
        at++;
      }
      if (at > 0) {
        ends[at - 1] = true;
      }
    }
    return new BreakPage(site, words, ends, story(words, body));
  }

  private static boolean[] story(List<String> words, String body) {
    var gold = Shingles.of(body);
    boolean[] story = new boolean[words.size()];
    for (int i = 0; i < story.length; i++) {
      var own = Shingles.of(String.join(" ", words.subList(i, Math.min(i + 4, story.length))));
      if (own.shared(gold) > 0) {
        for (int k = Math.max(0, i - NEAR); k < Math.min(story.length, i + NEAR); k++) {
          story[k] = true;
        }
      }
    }
    return story;
  }

  void describeTo(TrainingRows rows, int fold, Random random) {
    var features = new BreakFeatures(GapWords.of(words), 0, words.size());
    var row = FeatureRow.ofValues(BreakFeatures.NAMES.size());
    for (int i = 0; i < ends.length; i++) {
      boolean taken = story[i] || random.nextDouble() < OUTSIDE;
      if (taken && features.isGap(i) && !features.isSentenceEnd(i)) {
        row.clear();
        features.describe(i, row);
        rows.add(row.values(), ends[i], 1, fold);
      }
    }
  }
}
