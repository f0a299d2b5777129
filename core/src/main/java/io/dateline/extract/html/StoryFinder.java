package io.dateline.extract.html;

import static io.dateline.extract.html.MarkBelief.REMOVING;

import java.util.List;

/** Finds the element that holds the story, from what its blocks are and what elements say. */
final class StoryFinder {
  /** What is believed no longer, step by step, on a page that seems to hold no story. */
  private static final long[] DOUBTED = {
    REMOVING & ~MarkBelief.CERTAIN, Mark.set(Mark.NAVIGATION, Mark.FOOTER)
  };

  // Evidence is counted in characters outside links. Set by hand on half of some six hundred pages.

  /** Of a paragraph that JSON-LD repeats. */
  private static final double KNOWN = 2;

  /** Of a paragraph in an element that is named as a story's text. */
  private static final double NAMED = 1.5;

  /** Of a line of some length that is no paragraph, and of a short one, whatever its length. */
  private static final double LINE = 0.3;

  private static final int LINE_WORDS = 8;
  private static final double SHORT_LINE = -3;

  /** Of paragraphs above the headline. */
  private static final double ABOVE_HEADLINE = 0.3;

  /** Of a line that is mostly link, at least, and for each character. */
  private static final double LINKED_LINE = -10;

  private static final double LINKED_CHAR = -0.2;
  private static final int MAX_LINKED_CHARS = 200;

  /** Of a paragraph whose wording no story has. */
  private static final double TELLING_LINE = -30;

  /** For each character under a mark that removes it: of long parts, and of small ones. */
  private static final double MARKED_LONG = -0.3;

  private static final int MAX_MARKED_LONG = 300;
  private static final double MARKED = -0.1;
  private static final int MAX_MARKED = 100;

  /** Share of the evidence that the story's own element holds of what is around it. */
  private static final double NARROW = 0.8;

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
    int headline = title.block().map(b -> b.index).orElse(-1);
    for (long doubted : DOUBTED) {
      if (region.prose == 0 || region.evidence <= 0 || region.lastBlock < headline) {
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
        evidence *= ABOVE_HEADLINE;
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

  private static double evidence(Block block, StoryText known) {
    long marks = block.scope.marks | block.inlineMarks;
    int chars = block.text.length();
    if ((marks & REMOVING) != 0) {
      return (marks & MarkBelief.LONG) != 0
          ? MARKED_LONG * Math.min(chars, MAX_MARKED_LONG)
          : MARKED * Math.min(chars, MAX_MARKED);
    }
    int plain = chars - block.linkChars;
    if (known.holds(block)) {
      return KNOWN * plain;
    }
    if (block.isProse()) {
      if (block.worded().isPresent()) {
        return BlockJudge.TELLING.contains(block.worded().get()) ? TELLING_LINE : 0;
      }
      return Mark.STORY.in(marks) ? NAMED * plain : plain;
    }
    if (block.linkDensity() > 0.5) {
      return LINKED_LINE + LINKED_CHAR * Math.min(chars, MAX_LINKED_CHARS);
    }
    return block.words >= LINE_WORDS ? LINE * plain : SHORT_LINE;
  }
}
