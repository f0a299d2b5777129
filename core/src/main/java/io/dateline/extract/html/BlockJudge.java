package io.dateline.extract.html;

import io.dateline.article.RemovalReason;
import java.util.List;
import java.util.Optional;

/** Decides of each block whether it is part of the story, and if not, why. */
final class BlockJudge {
  private final List<Block> blocks;
  private final Scope story;
  private final TitleFinder.Title title;
  private final StoryText known;
  private int first = Integer.MAX_VALUE;
  private int last = -1;

  BlockJudge(List<Block> blocks, Scope story, TitleFinder.Title title, StoryText known) {
    this.blocks = blocks;
    this.story = story;
    this.title = title;
    this.known = known;
    for (Block block : blocks) {
      if (block.scope.isIn(story) && block.isProse()) {
        first = Math.min(first, block.index);
        last = block.index;
      }
    }
  }

  /** Why each block is removed; empty for the story's own. */
  List<Optional<RemovalReason>> judge() {
    return blocks.stream().map(this::judge).toList();
  }

  private Optional<RemovalReason> judge(Block block) {
    if (title.block().filter(b -> b == block).isPresent()
        || title.text().filter(t -> t.equals(block.text)).isPresent()) {
      return Optional.of(RemovalReason.TITLE);
    }
    long marks = block.scope.marks | block.inlineMarks;
    Optional<RemovalReason> marked = reasonOf(marks);
    if (marked.isPresent()) {
      return marked;
    }
    if (!block.scope.isIn(story)) {
      return Optional.of(outside(block));
    }
    if (known.holds(block)) {
      return Optional.empty();
    }
    if (block.linkDensity() > 0.6 && !block.endsSentence()) {
      return Optional.of(RemovalReason.RELATED);
    }
    if (block.index > last && !block.isProse()) {
      return Optional.of(RemovalReason.OTHER);
    }
    if (block.index < first && !block.isProse()) {
      return Optional.of(RemovalReason.OTHER);
    }
    return Optional.empty();
  }

  private RemovalReason outside(Block block) {
    if (block.index < first) {
      return block.linkDensity() > 0.5 ? RemovalReason.NAVIGATION : RemovalReason.SITE_HEADER;
    }
    return block.linkDensity() > 0.5 ? RemovalReason.RELATED : RemovalReason.OTHER;
  }

  private static Optional<RemovalReason> reasonOf(long marks) {
    if ((marks & StoryFinder.REMOVING) == 0) {
      return Optional.empty();
    }
    for (Mark mark : Mark.values()) {
      if (mark.in(marks) && mark.reason().isPresent()) {
        return mark.reason();
      }
    }
    return Optional.empty();
  }
}
