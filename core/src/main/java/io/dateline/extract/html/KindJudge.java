package io.dateline.extract.html;

import io.dateline.article.PageKind;
import io.dateline.article.RemovalReason;
import io.dateline.extract.html.HtmlClue.Origin;
import io.dateline.extract.wording.Notice;
import io.dateline.extract.wording.Wording;
import java.util.List;
import java.util.Optional;

/** Tells an article from an error page, an index of headlines, and a page without text. */
final class KindJudge {
  /** Beside a notice: error pages add a few lines, and teasers; a story is longer. */
  private static final int MOST_NOTICE_WORDS = 40;

  /** Names of sites and sections are shorter. */
  private static final int LEAST_HEADLINE_WORDS = 3;

  /** A page with fewer words beside its regrets says nothing else. */
  private static final int LEAST_WORDS = 8;

  /** A page that names itself an error in its headline may add suggestions. */
  private static final int MOST_WORDS_UNDER_NOTICE = 120;

  /** Fewer linked headlines stand beside any story. */
  private static final int LEAST_HEADLINES = 12;

  /** Of those in place of a story; a brief one may end with a few. */
  private static final int LEAST_STORY_HEADLINES = 6;

  /** A brief story beside many headlines is still one. */
  private static final int LEAST_STORY_WORDS = 60;

  private static final long CHROME =
      Mark.set(Mark.NAVIGATION, Mark.FOOTER, Mark.SITE_HEADER, Mark.COMMENTS, Mark.SHARE_BAR);

  private KindJudge() {}

  static PageKind kindOf(
      List<Block> blocks,
      List<Optional<RemovalReason>> reasons,
      TitleFinder.Title title,
      ClueReader clues) {
    int words = 0;
    int teaserWords = 0;
    int stated = 0;
    int regrets = 0;
    int headlines = 0;
    int storyHeadlines = 0;
    boolean prose = false;
    boolean afterHeadline = false;
    for (Block block : blocks) {
      boolean kept = reasons.get(block.index).isEmpty();
      boolean linked = block.linkDensity() > 0.7;
      boolean seen = block.heading > 0 || (block.scope.marks & MarkBelief.REMOVING) == 0;
      if (seen && !linked) {
        stated += isNotice(block) ? 1 : 0;
        regrets += block.notice() == Notice.REGRET ? 1 : 0;
      }
      boolean headline = block.words >= 4 && linked && (block.scope.marks & CHROME) == 0;
      headlines += headline ? 1 : 0;
      if (kept && headline) {
        storyHeadlines++;
      } else if (kept && !isNotice(block)) {
        words += block.words;
        prose |= block.isProse();
        teaserWords += afterHeadline && block.words < 60 && block.heading == 0 ? block.words : 0;
      }
      // A byline or a day may stand between a headline and its teaser.
      afterHeadline = headline || (afterHeadline && block.words < 5);
    }
    boolean article =
        clues.first(Origin.META, "og:type").filter("article"::equalsIgnoreCase).isPresent();
    boolean titleSays =
        saysNotFound(title.text()) || saysNotFound(clues.first(Origin.TITLE_ELEMENT, "title"));
    int story = words - teaserWords;
    boolean told = article || isHeadlineTold(blocks, reasons, title, clues);
    if ((titleSays && story < MOST_WORDS_UNDER_NOTICE)
        || (stated > 0 && story < MOST_NOTICE_WORDS && !told)
        || (stated == 0 && regrets > 0 && words < LEAST_WORDS && headlines < LEAST_HEADLINES)) {
      return PageKind.NOT_FOUND;
    }
    boolean many = headlines >= LEAST_HEADLINES;
    boolean listed =
        (storyHeadlines >= LEAST_STORY_HEADLINES && words < LEAST_STORY_WORDS)
            || (many && !prose)
            || (many && teaserWords > 0.6 * words);
    if (listed && !article) {
      return PageKind.LISTING;
    }
    return words + storyHeadlines == 0 ? PageKind.EMPTY : PageKind.ARTICLE;
  }

  /**
   * Whether the headline is the one that the document's title bears, and no notice stands between
   * it and a first paragraph.
   */
  private static boolean isHeadlineTold(
      List<Block> blocks,
      List<Optional<RemovalReason>> reasons,
      TitleFinder.Title title,
      ClueReader clues) {
    Optional<String> document = clues.first(Origin.TITLE_ELEMENT, "title");
    if (title.block().isEmpty() || document.isEmpty()) {
      return false;
    }
    Block headline = title.block().get();
    boolean own = headline.words >= LEAST_HEADLINE_WORDS && document.get().contains(headline.text);
    for (int i = headline.index + 1; own && i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (isNotice(block)) {
        return false;
      }
      if (reasons.get(i).isEmpty() && block.heading == 0) {
        return block.sentences > 0 && block.words >= LEAST_WORDS;
      }
    }
    return false;
  }

  private static boolean isNotice(Block block) {
    return block.worded().filter(RemovalReason.NOT_FOUND_NOTICE::equals).isPresent();
  }

  private static boolean saysNotFound(Optional<String> line) {
    return line.flatMap(Wording.standard()::reasonOf)
        .filter(RemovalReason.NOT_FOUND_NOTICE::equals)
        .isPresent();
  }

  /** Why a block that would be the story's is removed from a page that has none. */
  static RemovalReason reasonIn(PageKind kind, Block block) {
    return block
        .worded()
        .orElse(
            switch (kind) {
              case NOT_FOUND -> RemovalReason.NOT_FOUND_NOTICE;
              case LISTING -> RemovalReason.RELATED;
              default -> RemovalReason.OTHER;
            });
  }
}
