package io.dateline.extract.html;

import io.dateline.article.RemovalReason;
import io.dateline.extract.wording.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides of each block whether it is part of the story, and if not, why. */
final class BlockJudge {
  private final List<Block> blocks;
  private final Scope story;
  private final Scope region;
  private final TitleFinder.Title title;
  private final StoryText known;
  private int first = Integer.MAX_VALUE;
  private int last = -1;
  private final int headline;
  private final Set<String> signatures = new HashSet<>();
  private final Set<String> kept = new HashSet<>();

  BlockJudge(
      List<Scope> scopes,
      List<Block> blocks,
      StoryFinder.Story found,
      TitleFinder.Title title,
      StoryText known) {
    this.blocks = blocks;
    this.story = found.core();
    this.region = found.region();
    this.title = title;
    this.known = known;
    this.headline = title.block().map(b -> b.index).orElse(-1);
    for (Scope s : scopes) {
      if (s == story || s.parent == null) {
        s.inner = 0;
      } else {
        long own = s.own;
        if (s.prose > 0.35 * story.prose && !Mark.COMMENTS.in(own)) {
          own &= ~MarkBelief.REMOVING;
        }
        s.inner = s.parent.inner | own;
      }
    }
    for (Block block : blocks) {
      if (block.scope.isIn(story)
          && block.isProse()
          && (marksOf(block) & MarkBelief.REMOVING) == 0) {
        first = Math.min(first, block.index);
        last = block.index;
        signatures.add(signature(block.scope));
      }
    }
  }

  private long marksOf(Block block) {
    return block.scope.inner | block.inlineMarks;
  }

  /** The nearest scope around {@code scope} that groups: lists, tables, and lines do not. */
  private static Scope group(Scope scope) {
    Scope s = scope;
    while (s.parent != null && !isGroup(s.tag)) {
      s = s.parent;
    }
    return s;
  }

  private static boolean isGroup(String tag) {
    return switch (tag) {
      case "div", "section", "article", "main", "body", "td", "form", "aside", "center" -> true;
      default -> tag.indexOf('-') >= 0;
    };
  }

  /** How many groups up a good part of the story's prose stands: 0 is in line with it. */
  private int distance(Block block) {
    Scope s = group(block.scope);
    int steps = 0;
    while (s != story && s.parent != null && s.prose < 0.15 * story.prose) {
      s = group(s.parent);
      steps++;
    }
    return steps;
  }

  /** Why each block is removed; empty for the story's own. */
  List<Optional<RemovalReason>> judge() {
    var reasons = new ArrayList<Optional<RemovalReason>>(blocks.size());
    for (Block block : blocks) {
      reasons.add(judge(block));
    }
    dropLoneHeadings(reasons);
    return reasons;
  }

  /** A heading without a text of its own heads something that was removed. */
  private void dropLoneHeadings(List<Optional<RemovalReason>> reasons) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      if (block.heading == 0 || reasons.get(i).isPresent()) {
        continue;
      }
      boolean holds = false;
      for (int j = i + 1; j < blocks.size() && !holds; j++) {
        Block next = blocks.get(j);
        if (next.heading > 0 && next.heading <= block.heading) {
          break;
        }
        holds = reasons.get(j).isEmpty();
      }
      if (!holds) {
        reasons.set(i, Optional.of(RemovalReason.RELATED));
      }
    }
  }

  private Optional<RemovalReason> judge(Block block) {
    if (title.block().filter(b -> b == block).isPresent()
        || title.text().filter(t -> t.equals(block.text)).isPresent()) {
      return Optional.of(RemovalReason.TITLE);
    }
    Optional<RemovalReason> reason = block.scope.isIn(story) ? inside(block) : outside(block);
    if (reason.isEmpty() && block.words > 5 && !kept.add(block.text)) {
      return Optional.of(RemovalReason.DUPLICATE);
    }
    return reason;
  }

  private Optional<RemovalReason> inside(Block block) {
    if (known.holds(block)) {
      return Optional.empty();
    }
    Optional<RemovalReason> marked = reasonOf(marksOf(block));
    if (marked.isPresent()) {
      return marked;
    }
    Optional<RemovalReason> worded = Wording.standard().reasonOf(block.text);
    boolean running =
        block.isProse() && block.words > 18 && block.index > first && block.index < last;
    if (worded.isPresent() && !running) {
      return worded;
    }
    if (block.index < headline && !block.isProse()) {
      return Optional.of(RemovalReason.SITE_HEADER);
    }
    boolean inLine = distance(block) <= 1;
    if (block.linkDensity() > 0.8
        && !(block.endsSentence() && block.words > 6)
        && !(block.heading > 0 && inLine)
        && !Mark.LIST_ITEM.in(marksOf(block))) {
      return Optional.of(RemovalReason.RELATED);
    }
    if ((block.index > last || block.index < first) && !block.isProse() && !inLine) {
      return Optional.of(RemovalReason.OTHER);
    }
    return Optional.empty();
  }

  private Optional<RemovalReason> outside(Block block) {
    Optional<RemovalReason> reason =
        reasonOf(block.scope.marks | block.inlineMarks)
            .or(() -> Wording.standard().reasonOf(block.text));
    if (reason.isPresent()) {
      return reason;
    }
    boolean linked = block.linkDensity() > 0.5;
    if (block.index < first) {
      boolean lead =
          block.isProse()
              && block.linkDensity() < 0.3
              && block.index > headline
              && block.scope.isIn(region);
      return lead
          ? Optional.empty()
          : Optional.of(linked ? RemovalReason.NAVIGATION : RemovalReason.SITE_HEADER);
    }
    boolean tail =
        block.isProse()
            && block.linkDensity() < 0.3
            && block.scope.isIn(region)
            && (Mark.STORY.in(block.scope.marks) || signatures.contains(signature(block.scope)));
    return tail
        ? Optional.empty()
        : Optional.of(linked ? RemovalReason.RELATED : RemovalReason.OTHER);
  }

  /** Tag and class of a scope and of the one around it: what the story's paragraphs share. */
  private static String signature(Scope scope) {
    Scope p = scope.parent;
    return scope.tag
        + '.'
        + scope.element.className()
        + '<'
        + (p == null ? "" : p.tag + '.' + p.element.className());
  }

  private static Optional<RemovalReason> reasonOf(long marks) {
    if ((marks & MarkBelief.REMOVING) == 0) {
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
