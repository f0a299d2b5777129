package io.dateline.extract.html;

import static io.dateline.extract.html.MarkBelief.REMOVING;

import java.util.List;

/** Finds the element that holds the story, from what its blocks are and what elements say. */
final class StoryFinder {
  /** What is believed no longer, step by step, on a page that seems to hold no story. */
  private static final long[] DOUBTED = {
    REMOVING & ~MarkBelief.CERTAIN, Mark.set(Mark.NAVIGATION, Mark.FOOTER)
  };

  private StoryFinder() {}

  /**
   * Where the story is.
   *
   * @param core the innermost element that holds nearly all of it
   * @param region the element around it within which a part may stand apart
   */
  record Story(Scope core, Scope region) {}

  static Story find(
      List<Scope> scopes, List<Block> blocks, TitleFinder.Title title, StoryText known) {
    Scope region = region(scopes, blocks, title, known);
    for (long doubted : DOUBTED) {
      if (region.prose == 0 || region.evidence <= 0) {
        MarkBelief.doubtAll(scopes, doubted);
        region = region(scopes, blocks, title, known);
      }
    }
    return new Story(narrow(region, scopes), region);
  }

  private static Scope region(
      List<Scope> scopes, List<Block> blocks, TitleFinder.Title title, StoryText known) {
    int headline = title.block().map(b -> b.index).orElse(-1);
    for (Scope s : scopes) {
      s.evidence = 0;
    }
    for (Block block : blocks) {
      double evidence = evidence(block, known);
      if (evidence > 0 && block.index < headline) {
        evidence *= 0.3;
      }
      block.scope.evidence += evidence;
    }
    for (int i = scopes.size() - 1; i > 0; i--) {
      Scope s = scopes.get(i);
      if (s.parent != null) {
        s.parent.evidence += s.evidence;
      }
    }
    Scope best = scopes.get(0);
    for (Scope s : scopes) {
      // The deepest of equals: scopes come parents first.
      if (s.evidence >= best.evidence) {
        best = s;
      }
    }
    return best;
  }

  /** Follows the child that holds nearly all, past ones that only add a teaser or two. */
  private static Scope narrow(Scope start, List<Scope> scopes) {
    Scope current = start;
    for (Scope s : scopes) {
      // Children come after their parents, so one pass goes all the way down.
      if (s.parent == current && s.prose > 0 && s.evidence >= NARROW * current.evidence) {
        current = s;
      }
    }
    return current.group();
  }

  private static final double NARROW = 0.8;

  private static double evidence(Block block, StoryText known) {
    long marks = block.scope.marks | block.inlineMarks;
    int chars = block.text.length();
    if ((marks & REMOVING) != 0) {
      return (marks & MarkBelief.LONG) != 0
          ? -0.3 * Math.min(chars, 300)
          : -0.1 * Math.min(chars, 100);
    }
    int plain = chars - block.linkChars;
    if (known.holds(block)) {
      return 2.0 * plain;
    }
    if (block.isProse()) {
      if (block.worded.isPresent()) {
        return BlockJudge.TELLING.contains(block.worded.get()) ? -30 : 0;
      }
      return Mark.STORY.in(marks) ? 1.5 * plain : plain;
    }
    if (block.linkDensity() > 0.5) {
      return -10 - 0.2 * Math.min(chars, 200);
    }
    return block.words >= 8 ? 0.3 * plain : -3;
  }
}
