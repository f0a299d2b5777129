package io.dateline.extract.html;

import java.util.List;

/** Finds the element that holds the story, from what its blocks are and what elements say. */
final class StoryFinder {
  /** Marks under which a block is no part of the story, if the mark is believed. */
  static final long REMOVING = removing();

  /** Text around the story that may be long. */
  private static final long STRONG =
      Mark.set(
          Mark.NAVIGATION,
          Mark.FOOTER,
          Mark.RELATED,
          Mark.COMMENTS,
          Mark.ADVERTISEMENT,
          Mark.SUBSCRIPTION,
          Mark.CONSENT,
          Mark.AUTHOR_BIO);

  private StoryFinder() {}

  /** Sums up the blocks of each scope and decides which of the scopes' marks are believed. */
  static void believe(List<Scope> scopes, List<Block> blocks) {
    for (Block block : blocks) {
      Scope s = block.scope;
      s.chars += block.text.length();
      s.linkChars += block.linkChars;
      if (block.isProse()) {
        s.prose += block.text.length() - block.linkChars;
      }
      if (block.heading == 1) {
        s.hasMainHeading = true;
      }
      if (s.firstBlock < 0) {
        s.firstBlock = block.index;
      }
      s.lastBlock = block.index;
    }
    for (int i = scopes.size() - 1; i > 0; i--) {
      Scope s = scopes.get(i);
      Scope p = s.parent;
      if (p != null) {
        p.chars += s.chars;
        p.linkChars += s.linkChars;
        p.prose += s.prose;
        p.hasMainHeading |= s.hasMainHeading;
        if (s.firstBlock >= 0) {
          p.firstBlock = p.firstBlock < 0 ? s.firstBlock : Math.min(p.firstBlock, s.firstBlock);
          p.lastBlock = Math.max(p.lastBlock, s.lastBlock);
        }
      }
    }
    int all = scopes.get(0).prose;
    for (Scope s : scopes) {
      long own = s.own;
      if ((own & REMOVING) != 0) {
        boolean most = all > 0 && s.prose > 0.5 * all;
        if (s.hasMainHeading || most && !Mark.COMMENTS.in(own)) {
          own &= ~REMOVING;
        }
      }
      s.marks = own | (s.parent == null ? 0 : s.parent.marks);
    }
  }

  /** The scope that holds the story, or the page's root. */
  static Scope find(List<Scope> scopes, List<Block> blocks, StoryText known) {
    for (Block block : blocks) {
      block.scope.evidence += evidence(block, known);
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
    return narrow(best, scopes);
  }

  /** Follows the child that holds nearly all, past ones that only add a teaser or two. */
  private static Scope narrow(Scope start, List<Scope> scopes) {
    Scope current = start;
    while (true) {
      Scope next = null;
      for (Scope s : scopes) {
        if (s.parent == current && (next == null || s.evidence > next.evidence)) {
          next = s;
        }
      }
      if (next == null || next.evidence < 0.8 * current.evidence || next.prose == 0) {
        return current;
      }
      if (Mark.STORY.in(current.own) && !next.tag.equals("div")) {
        return current;
      }
      current = next;
    }
  }

  private static double evidence(Block block, StoryText known) {
    long marks = block.scope.marks | block.inlineMarks;
    int chars = block.text.length();
    if ((marks & REMOVING) != 0) {
      return (marks & STRONG) != 0 ? -0.3 * Math.min(chars, 300) : -0.1 * Math.min(chars, 100);
    }
    int plain = chars - block.linkChars;
    if (known.holds(block)) {
      return 2.0 * plain;
    }
    if (block.isProse()) {
      return plain;
    }
    if (block.linkDensity() > 0.5) {
      return -10 - 0.2 * Math.min(chars, 200);
    }
    return block.words >= 8 ? 0.3 * plain : -3;
  }

  private static long removing() {
    long set = 0;
    for (Mark mark : Mark.values()) {
      if (mark.reason().isPresent()) {
        set |= mark.bit();
      }
    }
    return set;
  }
}
