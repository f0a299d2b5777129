package io.dateline.extract.html;

import static io.dateline.extract.html.MarkBelief.REMOVING;

import io.dateline.article.RemovalReason;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides of each block whether it is part of the story, and if not, why.
 *
 * <p>The rules stand in the order of their certainty, and each tells its reason. Their limits were
 * set by hand on half of some six hundred pages and checked on the other half, split by site; a
 * regression and boosted trees trained on the same facts did worse on the sites they had not seen.
 */
final class BlockJudge {
  /** Wordings that hardly a paragraph of a story has, even amid the others. */
  static final Set<RemovalReason> TELLING =
      EnumSet.of(RemovalReason.CONSENT, RemovalReason.NOT_FOUND_NOTICE);

  /** Of headings: what they announce goes with them. */
  private static final Set<RemovalReason> ANNOUNCED =
      EnumSet.of(RemovalReason.RELATED, RemovalReason.COMMENTS, RemovalReason.AUTHOR_BIO);

  /** Of what headings stand above. */
  private static final Set<RemovalReason> HEADED =
      EnumSet.of(
          RemovalReason.NAVIGATION,
          RemovalReason.RELATED,
          RemovalReason.COMMENTS,
          RemovalReason.AUTHOR_BIO,
          RemovalReason.PROMOTION,
          RemovalReason.ADVERTISEMENT,
          RemovalReason.SUBSCRIPTION,
          RemovalReason.SHARE_BAR,
          RemovalReason.CONTACT,
          RemovalReason.FOOTER);

  private static final double MOST_ANNOUNCED = 0.15;

  private static final int MAX_LABEL_CHARS = 25;

  /** In blocks: as many as a newsletter's box or a picture has between two paragraphs. */
  private static final int MOST_BETWEEN = 6;

  /** In words, of a text beside an image that nothing calls a caption. */
  private static final int LONGEST_CAPTION = 30;

  /** In words, of what a heading of a list in prose names. */
  private static final int LONGEST_NAME = 5;

  /** In words; longer ones are the first paragraph by another name. */
  private static final int LONGEST_STANDFIRST = 25;

  /** In words: longer sentences are paragraphs in large type. */
  private static final int LONGEST_HEADING = 20;

  private final List<Block> blocks;
  private final Scope story;
  private final Scope region;
  private final TitleFinder.Title title;
  private final StoryText known;
  private final AuthorNames authors;
  private final int headline;
  private final Set<Signature> signatures = new HashSet<>();
  private final Set<String> kept = new HashSet<>();
  private int first = Integer.MAX_VALUE;
  private int last = -1;

  BlockJudge(
      List<Scope> scopes,
      List<Block> blocks,
      StoryFinder.Story found,
      TitleFinder.Title title,
      StoryText known,
      AuthorNames authors) {
    this.blocks = blocks;
    this.story = found.core();
    this.region = found.region();
    this.title = title;
    this.known = known;
    this.authors = authors;
    this.headline = title.block().map(b -> b.index).orElse(-1);
    for (Scope s : scopes) {
      if (s == story || s.parent == null) {
        s.inner = 0;
      } else {
        long own = s.own;
        if (s.prose > 0.35 * story.prose && !Mark.COMMENTS.in(own)) {
          own &= ~REMOVING;
        }
        s.inner = s.parent.inner | own;
      }
    }
    for (Block block : blocks) {
      if (block.scope.isIn(story)
          && block.isProse()
          && (marksOf(block) & REMOVING) == 0
          && !isTelling(block)) {
        first = Math.min(first, block.index);
        last = block.index;
        signatures.add(Signature.of(block.scope));
      }
    }
  }

  private long marksOf(Block block) {
    return block.scope.inner | block.inlineMarks;
  }

  /** Why each block is removed; empty for the story's own. */
  List<Optional<RemovalReason>> judge() {
    var reasons = new ArrayList<Optional<RemovalReason>>(blocks.size());
    for (Block block : blocks) {
      reasons.add(judge(block));
    }
    dropAnnounced(reasons);
    dropLoneHeadings(reasons);
    return reasons;
  }

  /**
   * What a heading such as "Related stories" announces, up to the next heading of its rank; unless
   * that is so long that the heading must have meant less.
   */
  private void dropAnnounced(List<Optional<RemovalReason>> reasons) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.heading == 0
          || block.words > 8
          || !behindHalf(block)
          || block.worded().filter(ANNOUNCED::contains).isEmpty()) {
        continue;
      }
      Scope group = block.scope.group();
      int end = i + 1;
      int chars = 0;
      while (end < blocks.size()
          && blocks.get(end).scope.isIn(group)
          && (blocks.get(end).heading == 0 || blocks.get(end).heading > block.heading)) {
        if (reasons.get(end).isEmpty()) {
          chars += blocks.get(end).text.length();
        }
        end++;
      }
      for (int j = i + 1; j < end && chars < MOST_ANNOUNCED * story.chars; j++) {
        if (reasons.get(j).isEmpty() && !known.holds(blocks.get(j))) {
          reasons.set(j, block.worded());
        }
      }
    }
  }

  /** A heading all of whose text was removed goes with it; one without any text names an item. */
  private void dropLoneHeadings(List<Optional<RemovalReason>> reasons) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      if (block.heading == 0
          || reasons.get(i).isPresent()
          || (block.words > LONGEST_HEADING && block.endsSentence())) {
        continue;
      }
      boolean holds = false;
      boolean empty = block.index < last;
      for (int j = i + 1; j < blocks.size() && !holds; j++) {
        Block next = blocks.get(j);
        if (next.heading > 0 && next.heading <= block.heading) {
          break;
        }
        holds = reasons.get(j).isEmpty();
        empty = false;
      }
      if (!holds && !empty) {
        reasons.set(i, Optional.of(ofHeading(reasons, i)));
      }
    }
  }

  /** A heading tells of what stands below it: of stories, or else of the same as the next line. */
  private static RemovalReason ofHeading(List<Optional<RemovalReason>> reasons, int i) {
    if (i + 1 == reasons.size()) {
      return RemovalReason.RELATED;
    }
    return reasons.get(i + 1).filter(HEADED::contains).orElse(RemovalReason.OTHER);
  }

  private Optional<RemovalReason> judge(Block block) {
    if (title.block().filter(b -> b == block).isPresent()
        || title.text().filter(t -> t.equals(block.text)).isPresent()) {
      return Optional.of(RemovalReason.TITLE);
    }
    Optional<RemovalReason> reason = block.scope.isIn(story) ? inside(block) : outside(block);
    if (reason.isEmpty() && mayRepeat(block) && !kept.add(block.text)) {
      return Optional.of(RemovalReason.DUPLICATE);
    }
    return reason;
  }

  /** Whether it is too long to stand twice in a story but by mistake. */
  private static boolean mayRepeat(Block block) {
    return block.words > 12;
  }

  private Optional<RemovalReason> inside(Block block) {
    long marks = marksOf(block);
    if (known.holds(block) || isEmbedded(marks)) {
      return Optional.empty();
    }
    Optional<RemovalReason> marked = Mark.reasonOf(marks);
    if (marked.isPresent()) {
      return marked;
    }
    if (block.worded().isPresent() && !isRunning(block)) {
      return block.worded();
    }
    if (block.index < headline && !block.isProse()) {
      return Optional.of(RemovalReason.SITE_HEADER);
    }
    Optional<RemovalReason> credit = credit(block);
    if (credit.isPresent()) {
      return credit;
    }
    if (isCaption(block, marks) || Credit.is(block)) {
      return Optional.of(RemovalReason.CAPTION);
    }
    if (block.index > first && authors.isBio(block) && behindHalf(block)) {
      return Optional.of(RemovalReason.AUTHOR_BIO);
    }
    boolean inLine = distance(block) <= 1;
    if (block.linkDensity() > 0.8 && !mayBeLinked(block, marks, inLine)) {
      return Optional.of(RemovalReason.RELATED);
    }
    if (isReadAlso(block, marks)) {
      return Optional.of(RemovalReason.RELATED);
    }
    if ((block.index > last || block.index < first) && !block.isProse() && !inLine) {
      return Optional.of(RemovalReason.OTHER);
    }
    return Optional.empty();
  }

  /** Whether it is a post of a social network amid the story, whatever its box is called. */
  private static boolean isEmbedded(long marks) {
    return Mark.EMBED.in(marks) && Mark.QUOTE.in(marks) && !Mark.COMMENTS.in(marks);
  }

  /** Whether it is a label and one linked headline between two paragraphs, in any language. */
  private boolean isReadAlso(Block block, long marks) {
    int label = block.text.length() - block.linkChars;
    return block.links == 1
        && block.linkDensity() > 0.5
        && label <= MAX_LABEL_CHARS
        && block.words >= 6
        && block.heading == 0
        && !block.endsSentence()
        && !Mark.LIST_ITEM.in(marks)
        && !Mark.TABLE.in(marks)
        && isProseAt(block.index - 1)
        && isProseAt(block.index + 1);
  }

  /** Whether a line that is a link may yet be the story's: a heading, or an item of a list. */
  private boolean mayBeLinked(Block block, long marks, boolean inLine) {
    if (block.heading > 0) {
      // Those of teasers are sentences; a name is what the story goes on about.
      return inLine || (block.words <= LONGEST_NAME && block.index < last);
    }
    return block.index < last
        && (Mark.LIST_ITEM.in(marks) || (block.endsSentence() && block.words > 6));
  }

  /** Whether it is a full paragraph amid the story's: single words there prove nothing. */
  private boolean isRunning(Block block) {
    return block.isProse()
        && block.words > 18
        && block.index > first
        && block.index < last
        && (!isTelling(block) || isToldAmid(block));
  }

  private static boolean isTelling(Block block) {
    return block.worded().filter(TELLING::contains).isPresent();
  }

  /** Whether it tells between two paragraphs of the story what else an error page would say. */
  private boolean isToldAmid(Block block) {
    return block.worded().filter(RemovalReason.NOT_FOUND_NOTICE::equals).isPresent()
        && isStoryProseNear(block.index, -1)
        && isStoryProseNear(block.index, 1);
  }

  /** Whether a paragraph of the story stands on that side, behind no more than a box or two. */
  private boolean isStoryProseNear(int index, int step) {
    for (int i = 1; i <= MOST_BETWEEN; i++) {
      if (isStoryProse(index + i * step)) {
        return true;
      }
    }
    return false;
  }

  private boolean isStoryProse(int index) {
    return isProseAt(index)
        && blocks.get(index).scope.isIn(story)
        && (marksOf(blocks.get(index)) & REMOVING) == 0
        && !isTelling(blocks.get(index));
  }

  private boolean behindHalf(Block block) {
    return block.index - first > (last - first) / 2;
  }

  private boolean isProseAt(int index) {
    return index >= 0 && index < blocks.size() && blocks.get(index).isProse();
  }

  /** Whether it is the only text in a box that holds an image besides. */
  private static boolean isAloneWithImage(Block block) {
    if (block.words > LONGEST_CAPTION || block.heading > 0 || block.scope.holdsImage) {
      return false;
    }
    Scope s = block.scope;
    while (s.parent != null && s.parent.firstBlock == s.parent.lastBlock) {
      s = s.parent;
      if (s.holdsImage) {
        return true;
      }
    }
    return false;
  }

  private boolean isCaption(Block block, long marks) {
    if (Mark.FIGURE.in(marks)) {
      return (marks & Mark.set(Mark.TABLE, Mark.QUOTE, Mark.EMBED, Mark.CODE)) == 0;
    }
    if (isAloneWithImage(block)) {
      return true;
    }
    return block.afterImage
        && block.words > 2
        && block.words < 20
        && !block.endsSentence()
        && isProseAt(block.index - 1)
        && isProseAt(block.index + 1)
        && block.heading == 0
        && (marks & Mark.set(Mark.TABLE, Mark.QUOTE, Mark.LIST_ITEM)) == 0;
  }

  private Optional<RemovalReason> outside(Block block) {
    Optional<RemovalReason> reason =
        Mark.reasonOf(block.scope.marks | block.inlineMarks).or(() -> block.worded());
    if (reason.isPresent()) {
      return reason;
    }
    boolean linked = block.linkDensity() > 0.5;
    if (block.index < first) {
      boolean lead =
          block.isProse()
              && block.linkDensity() < 0.3
              && block.index > headline
              && (block.words > LONGEST_STANDFIRST || !Mark.STANDFIRST.in(block.scope.marks))
              && block.scope.isIn(region);
      return lead ? Optional.empty() : credit(block).or(() -> Optional.of(above(block)));
    }
    boolean tail =
        block.isProse()
            && block.linkDensity() < 0.3
            && block.scope.isIn(region)
            && !authors.isBio(block)
            && signatures.contains(Signature.of(block.scope));
    return tail
        ? Optional.empty()
        : Optional.of(linked ? RemovalReason.RELATED : RemovalReason.OTHER);
  }

  /**
   * The line that names the author or the day, or may name somebody beside it, between the headline
   * and the story.
   */
  private Optional<RemovalReason> credit(Block block) {
    if (block.index > first || block.index < headline || block.heading > 0) {
      return Optional.empty();
    }
    if (authors.isByline(block)) {
      return Optional.of(RemovalReason.BYLINE);
    }
    if (DateLine.is(block)) {
      return Optional.of(RemovalReason.DATE_LINE);
    }
    boolean dated = isDayAt(block.index - 1) || isDayAt(block.index + 1);
    return dated && AuthorNames.isNameLike(block)
        ? Optional.of(RemovalReason.OTHER)
        : Optional.empty();
  }

  private boolean isDayAt(int index) {
    return index > headline
        && index < Math.min(first, blocks.size())
        && index >= 0
        && DateLine.isBare(blocks.get(index));
  }

  /** Why a line above the story is removed of which nothing more is known. */
  private RemovalReason above(Block block) {
    if (block.linkDensity() > 0.5) {
      return RemovalReason.NAVIGATION;
    }
    return headline >= 0 && block.index > headline
        ? RemovalReason.OTHER
        : RemovalReason.SITE_HEADER;
  }

  /** Tag and class of a scope and of the one around it: what the story's paragraphs share. */
  private record Signature(String tag, String names, String outerTag, String outerNames) {
    static Signature of(Scope scope) {
      Scope p = scope.parent;
      return new Signature(
          scope.tag,
          scope.element.className(),
          p == null ? "" : p.tag,
          p == null ? "" : p.element.className());
    }
  }

  /** How many groups up a good part of the story's prose stands: 0 is in line with it. */
  private int distance(Block block) {
    Scope s = block.scope.group();
    int steps = 0;
    while (s != story && s.parent != null && s.prose < 0.15 * story.prose) {
      s = s.parent.group();
      steps++;
    }
    return steps;
  }
}
