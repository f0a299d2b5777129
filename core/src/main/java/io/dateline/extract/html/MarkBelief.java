package io.dateline.extract.html;

import java.util.List;

/**
 * Decides which marks of a page's elements mean what they say.
 *
 * <p>Page builders call every paragraph a widget, themes put {@code comments-closed} on articles: a
 * mark that would remove the headline or most of the text is not believed.
 */
final class MarkBelief {
  /** Marks under which a block is no part of the story, if the mark is believed. */
  static final long REMOVING = removing();

  /** What may hold more text than the story. */
  static final long LONG =
      Mark.set(
          Mark.NAVIGATION,
          Mark.FOOTER,
          Mark.RELATED,
          Mark.TEASER,
          Mark.COMMENTS,
          Mark.ADVERTISEMENT,
          Mark.PROMOTION,
          Mark.SUBSCRIPTION,
          Mark.CONSENT,
          Mark.CONTROL,
          Mark.DIALOG,
          Mark.AUTHOR_BIO);

  /** Names that no story has, however long the text under them is. */
  static final long CERTAIN = Mark.set(Mark.COMMENTS, Mark.CONSENT, Mark.FOOTER, Mark.NAVIGATION);

  /** A mark that stands over this share of the page's prose says nothing about any of it. */
  private static final double NEARLY_ALL = 0.8;

  /** Of one element, for marks that stand over long texts, and for the others. */
  private static final double MOST = 0.7;

  private static final double MUCH = 0.4;

  /** Of one element, for menus and feet, which hold a story less often than a page has none. */
  private static final double NEARLY_ALL_OF_ONE = 0.85;

  /** Characters of prose, more than any button holds: it is about the box around one. */
  private static final int MOST_OF_CONTROL = 200;

  private MarkBelief() {}

  /** Sets {@link Scope#marks} as the elements say it, and sums up the blocks of each scope. */
  static void sumUp(List<Scope> scopes, List<Block> blocks) {
    for (Block block : blocks) {
      Scope s = block.scope;
      s.chars += block.text.length();
      s.linkChars += block.linkChars;
      if (block.isProse()) {
        s.prose += block.text.length() - block.linkChars;
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
        p.holdsImage |= s.holdsImage;
        if (s.firstBlock >= 0) {
          p.firstBlock = p.firstBlock < 0 ? s.firstBlock : Math.min(p.firstBlock, s.firstBlock);
          p.lastBlock = Math.max(p.lastBlock, s.lastBlock);
        }
      }
    }
    inherit(scopes);
  }

  /** Takes back the marks that cannot be meant. */
  static void doubt(List<Scope> scopes, List<Block> blocks, TitleFinder.Title title) {
    int all = scopes.get(0).prose;
    int headline = title.block().map(b -> b.index).orElse(-1);
    long doubtful = overNearlyAll(blocks, all) & ~CERTAIN;
    for (Scope s : scopes) {
      s.own &= ~doubtful;
      if (s.prose > MOST_OF_CONTROL) {
        s.own &= ~Mark.CONTROL.bit();
      }
      if ((s.own & REMOVING) == 0) {
        continue;
      }
      if (headline >= 0 && s.firstBlock <= headline && headline <= s.lastBlock) {
        s.own &= ~REMOVING;
      } else if (s.prose > MOST * all || (s.prose > MUCH * all && (s.own & LONG) == 0)) {
        s.own &= ~(REMOVING & ~CERTAIN);
        if (s.prose > NEARLY_ALL_OF_ONE * all) {
          s.own &= ~Mark.set(Mark.FOOTER, Mark.NAVIGATION);
        }
      }
    }
    inherit(scopes);
  }

  /** Takes back the marks of {@code doubted}: for pages where names mislead altogether. */
  static void doubtAll(List<Scope> scopes, long doubted) {
    for (Scope s : scopes) {
      s.own &= ~doubted;
    }
    inherit(scopes);
  }

  private static void inherit(List<Scope> scopes) {
    for (Scope s : scopes) {
      s.marks = s.own | (s.parent == null ? 0 : s.parent.marks);
    }
  }

  private static long overNearlyAll(List<Block> blocks, int all) {
    int[] prose = new int[Long.SIZE];
    for (Block block : blocks) {
      if (block.isProse()) {
        long marks = (block.scope.marks | block.inlineMarks) & REMOVING;
        while (marks != 0) {
          prose[Long.numberOfTrailingZeros(marks)] += block.text.length() - block.linkChars;
          marks &= marks - 1;
        }
      }
    }
    long held = 0;
    for (int bit = 0; bit < prose.length; bit++) {
      if (prose[bit] > NEARLY_ALL * all) {
        held |= 1L << bit;
      }
    }
    return held;
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
